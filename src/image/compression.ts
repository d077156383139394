import { IntegrityError } from '../lib/errors.ts';
import { gunzip } from '../lib/gzip.ts';
import type { Bytes } from '../lib/streams.ts';
import { unzstd } from '../lib/zstd-frames.ts';

export type Compression = 'gzip' | 'zstd';

/** Told by the first four bytes; undefined for anything else. */
export function compressionOf(head: Uint8Array): Compression | undefined {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd) return 'zstd';
  return undefined;
}

export function decompress(source: Bytes, compression: Compression | undefined): Bytes {
  if (compression === 'gzip') return gunzip(source);
  if (compression === 'zstd') return unzstd(source, damaged);
  return source;
}

function damaged(problem: string, cause?: unknown): IntegrityError {
  return new IntegrityError(`the archive is damaged or cut off: ${problem}`, cause === undefined ? {} : { cause });
}
