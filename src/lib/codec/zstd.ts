import { promisify } from 'node:util';
import { constants, zstdCompress, zstdDecompress } from 'node:zlib';
import { IntegrityError } from '../errors.ts';
import { type CompressFrame, LEAST_INPUT, openLanes } from './zstd-lanes.ts';

/*
 * One-shot zstd, one frame per call: Node's decoder stops after the first of several frames without an error (nodejs/node#64741), the output of its
 * stream encoder depends on timing (nodejs/node#66078), and its nbWorkers loses data (nodejs/node#59899).
 */

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);
const lanes = new Map<number, CompressFrame>();

/** Compresses `bytes` to one frame with a checksum. For one build of zstd, the same bytes and level give the same frame. */
export async function compressFrame(bytes: Uint8Array, level: number): Promise<Uint8Array> {
  const params = { [constants.ZSTD_c_compressionLevel]: level, [constants.ZSTD_c_checksumFlag]: 1 };
  // Copy the result, because the buffer that zlib returns is larger.
  if (bytes.length < LEAST_INPUT) return new Uint8Array(await compress(bytes, { chunkSize: Math.max(64, bytes.length >> 1), params }));
  const compressLarge = lanes.get(level) ?? openLanes(params);
  lanes.set(level, compressLarge);
  return await compressLarge(bytes);
}

/** Decompresses exactly one frame of exactly `size` bytes, a value that the caller has limited. Throws IntegrityError for any other input. */
export async function decompressFrame(frame: Uint8Array, size: number, what: string): Promise<Uint8Array> {
  // One byte more than needed: zlib allocates another buffer when one is completely full.
  const options = { chunkSize: Math.max(size + 1, 64), maxOutputLength: Math.max(size, 1) };
  const bytes = await decompress(frame, options).catch((cause: unknown) => {
    throw new IntegrityError(`${what} is damaged: it cannot be decompressed`, { cause });
  });
  if (bytes.length !== size) throw new IntegrityError(`${what} is damaged: ${bytes.length} bytes instead of ${size}`);
  return bytes;
}
