export interface Peeked {
  /** The first bytes: as many as requested, fewer only if the source is shorter. */
  readonly head: Uint8Array;
  /** The whole source, including the first bytes. Single use; leaving it early ends the source. */
  readonly all: AsyncGenerator<Uint8Array, void, undefined>;
}

/** Reads the first bytes of a stream without consuming them. */
export async function peek(source: AsyncIterable<Uint8Array>, bytes: number): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let got = 0;
  while (got < bytes) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    got += next.value.length;
  }
  const all = replay(first, iterator);
  // The `finally` of a generator that was never started does not run.
  const end = all.return.bind(all);
  all.return = async (value) => {
    await iterator.return?.();
    return await end(value);
  };
  return { head: Buffer.concat(first).subarray(0, bytes), all };
}

async function* replay(first: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* first;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}
