import { once } from 'node:events';
import { constants, createZstdCompress, type ZstdCompress } from 'node:zlib';
import pLimit from 'p-limit';

/*
 * A one-shot call of zlib makes a context for its frame, of some megabytes, and V8 collects garbage for every few of them: a quarter of the
 * processor time of writing. A stream's context serves frame after frame: with this flush each write is exactly one.
 */

/** As many as libuv has threads. */
const LANES = 4;
/** zstd takes a short cut, to slightly other bytes, where all that an input can become fits into what is left of its output. */
export const LEAST_INPUT = 512 * 1024;

export type CompressFrame = (input: Uint8Array) => Promise<Uint8Array>;

/** Compresses inputs of at least LEAST_INPUT bytes, some at a time, in contexts that are made when they are first needed. */
export function openLanes(params: Record<number, number>): CompressFrame {
  const idle: ZstdCompress[] = [];
  const slot = pLimit(LANES);
  return (input) =>
    slot(async () => {
      const stream = idle.pop() ?? createZstdCompress({ chunkSize: LEAST_INPUT, flush: constants.ZSTD_e_end, params });
      const frame = await compressIn(stream, input);
      // One that failed is in the middle of something.
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
