import { InputError } from '../lib/errors.ts';
import { gunzip, gzip } from '../lib/gzip.ts';
import { schemeOf } from '../lib/location.ts';
import { peek } from '../lib/peek.ts';
import type { Bytes } from '../lib/streams.ts';
import { unzstd, zstd } from '../lib/zstd-frames.ts';
import type { Damage } from './damage.ts';

export type Compression = 'gzip' | 'zstd';

export const DEFAULT_LEVEL = 6;

/**
 * zstd levels for `--compress` 1 to 9, so that each number takes about as much patience as with gzip or less: zstd's 9 is both faster
 * and smaller than gzip's 6.
 */
const ZSTD_LEVELS = [1, 1, 1, 2, 2, 3, 3, 5, 7, 9];

const FOREIGN = /\.(zip|7z|rar|tar|xz|txz|bz2|tbz2?|lz4|lzma|br|Z)$/i;

/** `.zst` is zstd; every other name is a gzip file. Throws InputError for a name that promises another format. */
export function compressionFor(location: string): Compression {
  // What a URL says behind a question mark is no part of the name.
  const path = schemeOf(location) === undefined ? location : location.replace(/\?.*$/s, '');
  const foreign = FOREIGN.exec(path)?.[0];
  if (foreign !== undefined) {
    throw new InputError(`a bundle cannot be written as ${foreign}`, { hint: 'Let the name end in .snapshot.tar.gz or .snapshot.tar.zst' });
  }
  return /\.(tar\.)?zst$/i.test(path) ? 'zstd' : 'gzip';
}

/** Throws InputError for anything but a whole number from 1 to 9. */
export function checkLevel(level: number): number {
  if (Number.isInteger(level) && level >= 1 && level <= 9) return level;
  throw new InputError(`${level} is no compression level: expected a whole number from 1 (fast) to 9 (small)`);
}

/** Compresses on all processors. Equal input gives equal bytes. `level` as `checkLevel` lets it through. */
export function compress(source: Bytes, compression: Compression, level: number): Bytes {
  return compression === 'gzip' ? gzip(source, { level }) : zstd(source, { level: ZSTD_LEVELS[level] ?? 3 });
}

/** Tells gzip, zstd and plain tar by their first bytes, whatever the file is called. Throws InputError for what is none of them. */
export async function* decompress(source: Bytes, damage: Damage): AsyncGenerator<Uint8Array> {
  const { head, all } = await peek(source, 512);
  const kind = kindOf(Buffer.from(head));
  if (kind === undefined) {
    await all.return();
    throw damage.notABundle(head.length === 0 ? 'it is empty' : 'it is neither gzip, zstd nor tar');
  }
  if (kind === 'tar') yield* all;
  else if (kind === 'zstd') yield* unzstd(all, (problem, cause) => damage.error(problem, cause));
  else yield* unzip(all, damage);
}

async function* unzip(source: Bytes, damage: Damage): AsyncGenerator<Uint8Array> {
  try {
    yield* gunzip(source);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'Z_BUF_ERROR') throw damage.error('the file is cut off', error);
    throw code?.startsWith('Z_') ? damage.error(message, error) : error;
  }
}

function kindOf(head: Buffer): Compression | 'tar' | undefined {
  if (head.length >= 2 && head.readUInt16BE(0) === 0x1f8b) return 'gzip';
  if (head.length >= 4 && (head.readUInt32LE(0) === 0xfd2fb528 || head.readUInt32LE(0) >>> 4 === 0x184d2a5)) return 'zstd';
  return head.toString('latin1', 257, 262) === 'ustar' ? 'tar' : undefined;
}
