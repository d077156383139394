import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { createGunzip, gzip as gzipCallback } from 'node:zlib';
import { type ByteStream, blocksOf, mapOrdered, through } from '../streams/bytes.ts';

/*
 * Parallel gzip: each block is compressed separately to a complete member. A file with several members is a valid gzip file
 * (https://www.rfc-editor.org/rfc/rfc1952#page-5).
 */

const gzipBlock = promisify<Uint8Array, { level: number }, Buffer>(gzipCallback);

/** Bytes of input per member: large enough that its header and the lost 32 KiB window are negligible. */
const BLOCK = 1024 * 1024;
const PIECE = 1024 * 1024;
const OS_BYTE = 9;
const OS_UNKNOWN = 255;

/** Compresses with `level` 1 to 9. The output does not depend on how the input is split into pieces. */
export async function* gzip(source: ByteStream, { level }: { level: number }): AsyncGenerator<Uint8Array> {
  let empty = true;
  for await (const member of mapOrdered(blocksOf(source, BLOCK), availableParallelism() + 1, (block) => compress(block, level))) {
    empty = false;
    yield member;
  }
  if (empty) yield await compress(new Uint8Array(0), level);
}

/** Decompresses one or more members. Damaged or truncated data throws Node's own errors (`Z_DATA_ERROR`, `Z_BUF_ERROR`). */
export function gunzip(source: ByteStream): AsyncGenerator<Uint8Array> {
  return through(source, createGunzip({ chunkSize: PIECE }));
}

/** zlib writes a timestamp of zero and the operating system that it was built for. Only that byte would differ between machines. */
async function compress(block: Uint8Array, level: number): Promise<Uint8Array> {
  const member = await gzipBlock(block, { level });
  member[OS_BYTE] = OS_UNKNOWN;
  return member;
}
