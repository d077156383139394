import { createZstdDecompress } from 'node:zlib';
import { gunzip } from '../lib/gzip.ts';
import { type Bytes, through } from '../lib/streams.ts';

export type Compression = 'gzip' | 'zstd';

/** Told by the first four bytes; undefined for anything else. */
export function compressionOf(head: Uint8Array): Compression | undefined {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd) return 'zstd';
  return undefined;
}

export function decompress(source: Bytes, compression: Compression | undefined): Bytes {
  if (compression === 'gzip') return gunzip(source);
  if (compression === 'zstd') return through(source, createZstdDecompress({ chunkSize: 1 << 20 }));
  return source;
}
