import type { BufferPool } from './buffer-pool.ts';

/** Bytes of a full block. */
export const BLOCK_SIZE = 1 << 20;

export interface Block {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Number of filled bytes: all of `bytes`, except in the last block of a source. */
  readonly length: number;
}

/**
 * Collects the pieces of a source into blocks. The buffers come from `shelf`, and the consumer releases them. An empty source yields no
 * blocks.
 */
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
