import { once } from 'node:events';
import { constants, createZstdCompress, type ZstdCompress } from 'node:zlib';
import pLimit from 'p-limit';

/*
 * Each one-shot call of zlib allocates a context of some megabytes, and V8 collects garbage after a few of them, which takes a quarter of the CPU
 * time of writing. The context of a stream is reused for many frames: with this flush mode, each write produces exactly one.
 */

/** The default number of libuv threads. */
const LANES = 4;
/** zstd takes a shortcut, with slightly different output, if the maximum compressed size of the input fits into the rest of the output buffer. */
export const LEAST_INPUT = 512 * 1024;

export type CompressFrame = (input: Uint8Array) => Promise<Uint8Array>;

/** Returns a function that compresses inputs of at least LEAST_INPUT bytes, up to 4 in parallel, in contexts created on demand. */
export function openLanes(params: Record<number, number>): CompressFrame {
  const idle: ZstdCompress[] = [];
  const slot = pLimit(LANES);
  return (input) =>
    slot(async () => {
      const stream = idle.pop() ?? createZstdCompress({ chunkSize: LEAST_INPUT, flush: constants.ZSTD_e_end, params });
      const frame = await compressIn(stream, input);
      // Not reached after a failure: that context is in an undefined state.
      idle.push(stream);
      return frame;
    });
}

async function compressIn(stream: ZstdCompress, input: Uint8Array): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const take = (part: Uint8Array): number => parts.push(part);
  stream.on('data', take);
  try {
    if (!stream.write(input)) await once(stream, 'drain');
    return Buffer.concat(parts);
  } finally {
    stream.off('data', take);
  }
}
