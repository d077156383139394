import { promisify } from 'node:util';
import { constants, zstdCompress, zstdDecompress } from 'node:zlib';
import { IntegrityError } from '../errors.ts';
import { type CompressFrame, LEAST_INPUT, openLanes } from './zstd-lanes.ts';

/*
 * One-shot zstd, one frame per call: Node's decoder stops after the first frame of several without an error (nodejs/node#64741),
 * its stream encoder's bytes depend on timing (nodejs/node#66078), and its nbWorkers loses data (nodejs/node#59899).
 */

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);
const lanes = new Map<number, CompressFrame>();

/** Compresses all of `bytes` into one frame with a checksum. The same bytes and level give the same frame for one build of zstd. */
export async function compressFrame(bytes: Uint8Array, level: number): Promise<Uint8Array> {
  const params = { [constants.ZSTD_c_compressionLevel]: level, [constants.ZSTD_c_checksumFlag]: 1 };
  // Copies of their own size: what zlib writes to is larger.
  if (bytes.length < LEAST_INPUT) return new Uint8Array(await compress(bytes, { chunkSize: Math.max(64, bytes.length >> 1), params }));
  const compressLarge = lanes.get(level) ?? openLanes(params);
  lanes.set(level, compressLarge);
  return await compressLarge(bytes);
}

/**
 * Decompresses exactly one frame of exactly `size` bytes, which the caller has capped. Throws IntegrityError for anything else.
 */
export async function decompressFrame(frame: Uint8Array, size: number, what: string): Promise<Uint8Array> {
  // One byte more than needed: a buffer that is full to the brim makes zlib ask for another one.
  const options = { chunkSize: Math.max(size + 1, 64), maxOutputLength: Math.max(size, 1) };
  const bytes = await decompress(frame, options).catch((cause: unknown) => {
    throw new IntegrityError(`${what} is damaged: it does not decompress`, { cause });
  });
  if (bytes.length !== size) throw new IntegrityError(`${what} is damaged: ${bytes.length} bytes instead of ${size}`);
  return bytes;
}
