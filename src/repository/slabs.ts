export interface Slab {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How much of `bytes` is filled: all, but for the last slab of a source. */
  readonly length: number;
}

/** Buffers of one size that are used again. */
export class SlabShelf {
  readonly size: number;
  readonly #free: Uint8Array<ArrayBuffer>[] = [];

  constructor(size: number) {
    this.size = size;
  }

  take(): Uint8Array<ArrayBuffer> {
    return this.#free.pop() ?? new Uint8Array(this.size);
  }

  giveBack(bytes: Uint8Array<ArrayBuffer>): void {
    this.#free.push(bytes);
  }
}

/** Gathers a source's pieces in slabs. An empty source gives none. */
export async function* fillSlabs(
  source: AsyncIterable<Uint8Array>,
  shelf: SlabShelf,
  options: { onBytes: ((bytes: number) => void) | undefined; signal: AbortSignal },
): AsyncGenerator<Slab, void> {
  let bytes = shelf.take();
  let length = 0;
  for await (const piece of source) {
    options.signal.throwIfAborted();
    for (let at = 0; at < piece.length; ) {
      const take = Math.min(piece.length - at, shelf.size - length);
      bytes.set(piece.subarray(at, at + take), length);
      at += take;
      length += take;
      if (length === shelf.size) {
        yield { bytes, length };
        bytes = shelf.take();
        length = 0;
      }
    }
    options.onBytes?.(piece.length);
  }
  if (length > 0) yield { bytes, length };
}
