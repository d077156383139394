import { createHash } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export type ByteStream = AsyncIterable<Uint8Array>;

export async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Yields the same pieces, each after passing it to `onPiece`. */
export async function* tap(source: ByteStream, onPiece: (piece: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  for await (const piece of source) {
    onPiece(piece);
    yield piece;
  }
}

/** Splits and joins pieces to blocks of exactly `size` bytes; only the last may be shorter. Copies only data that crosses a piece boundary. */
export async function* blocksOf(source: ByteStream, size: number): AsyncGenerator<Uint8Array> {
  let block: Uint8Array | undefined;
  let filled = 0;
  for await (const piece of source) {
    let at = 0;
    while (at < piece.length) {
      if (block === undefined && piece.length - at >= size) {
        yield piece.subarray(at, at + size);
        at += size;
        continue;
      }
      block ??= new Uint8Array(size);
      const part = piece.subarray(at, at + size - filled);
      block.set(part, filled);
      at += part.length;
      filled += part.length;
      if (filled < size) continue;
      yield block;
      block = undefined;
      filled = 0;
    }
  }
  if (block !== undefined) yield block.subarray(0, filled);
}

/** Works on up to `concurrency` items in parallel and yields the results in order. Waits for all started work before it ends, even on failure. */
export async function* mapOrdered<T, R>(source: AsyncIterable<T>, concurrency: number, work: (item: T) => Promise<R>): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  try {
    for await (const item of source) {
      const result = work(item);
      // The error is thrown when the result is awaited; until then it must not count as unhandled.
      result.catch(() => {});
      running.push(result);
      if (running.length >= concurrency) yield await (running.shift() as Promise<R>);
    }
    while (running.length > 0) yield await (running.shift() as Promise<R>);
  } finally {
    await Promise.allSettled(running);
  }
}

/** Pipes a source through a Node transform. A failure of either side ends both, and so does a reader that stops early. */
export async function* through(source: ByteStream, transform: Duplex): AsyncGenerator<Uint8Array> {
  const feeding = pipeline(source, transform);
  feeding.catch(() => {});
  try {
    yield* transform as AsyncIterable<Uint8Array>;
    await feeding;
  } finally {
    transform.destroy();
    await Promise.allSettled([feeding]);
  }
}

export interface Summary {
  readonly size: number;
  readonly sha256: string;
}

/** Counts and hashes the pieces passed to `add`. */
export function hashCounter(): { add(piece: Uint8Array): void; done(): Summary } {
  const hash = createHash('sha256');
  let size = 0;
  return {
    add(piece) {
      hash.update(piece);
      size += piece.length;
    },
    done: () => ({ size, sha256: hash.digest('hex') }),
  };
}
