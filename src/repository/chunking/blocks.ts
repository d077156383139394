import type { BufferShelf } from './buffer-pool.ts';

/** Bytes in a slab. */
export const SLAB = 1 << 20;

export interface Slab {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How much of `bytes` is filled: all, but for the last slab of a source. */
  readonly length: number;
}

/** Gathers a source's pieces in slabs. An empty source gives none. */
export async function* fillSlabs(
  source: AsyncIterable<Uint8Array>,
  shelf: BufferShelf,
  options: { onBytes: ((bytes: number) => void) | undefined; signal: AbortSignal },
): AsyncGenerator<Slab, void> {
  let bytes = shelf.take(SLAB);
  let length = 0;
  for await (const piece of source) {
    options.signal.throwIfAborted();
    for (let at = 0; at < piece.length; ) {
      const take = Math.min(piece.length - at, SLAB - length);
      bytes.set(piece.subarray(at, at + take), length);
      at += take;
      length += take;
      if (length === SLAB) {
        yield { bytes, length };
        bytes = shelf.take(SLAB);
        length = 0;
      }
    }
    options.onBytes?.(piece.length);
  }
  if (length > 0) yield { bytes, length };
}
