import type { BufferPool } from './buffer-pool.ts';

/** Bytes in a slab. */
export const BLOCK_SIZE = 1 << 20;

export interface Block {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How much of `bytes` is filled: all, but for the last slab of a source. */
  readonly length: number;
}

/** Gathers a source's pieces in slabs. An empty source gives none. */
export async function* readBlocks(
  source: AsyncIterable<Uint8Array>,
  shelf: BufferPool,
  options: { onBytes: ((bytes: number) => void) | undefined; signal: AbortSignal },
): AsyncGenerator<Block, void> {
  let bytes = shelf.take(BLOCK_SIZE);
  let length = 0;
  for await (const piece of source) {
    options.signal.throwIfAborted();
    for (let at = 0; at < piece.length; ) {
      const take = Math.min(piece.length - at, BLOCK_SIZE - length);
      bytes.set(piece.subarray(at, at + take), length);
      at += take;
      length += take;
      if (length === BLOCK_SIZE) {
        yield { bytes, length };
        bytes = shelf.take(BLOCK_SIZE);
        length = 0;
      }
    }
    options.onBytes?.(piece.length);
  }
  if (length > 0) yield { bytes, length };
}
