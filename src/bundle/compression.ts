import { gzip } from '../lib/codec/gzip.ts';
import { unpack } from '../lib/codec/unpack.ts';
import { zstd } from '../lib/codec/zstd-frames.ts';
import { InputError } from '../lib/errors.ts';
import type { ByteStream } from '../lib/streams/bytes.ts';
import { peek } from '../lib/streams/peek.ts';
import { describeFormat, FORMAT_HEAD, isTar } from '../lib/text/formats.ts';
import { schemeOf } from '../lib/text/location.ts';
import type { Damage } from './errors.ts';

export type Compression = 'gzip' | 'zstd';

export const DEFAULT_LEVEL = 6;

/**
 * zstd levels for `--compress` 1 to 9, chosen so that each level takes about as long as with gzip or less. Level 9 of zstd is both faster and smaller
 * than level 6 of gzip.
 */
const ZSTD_LEVELS = [1, 1, 1, 2, 2, 3, 3, 5, 7, 9];

const FOREIGN = /\.(zip|7z|rar|tar|xz|txz|bz2|tbz2?|lz4|lzma|br|Z)$/i;

/** Returns zstd for names ending in `.zst`, `.zstd` or `.tzst`, gzip for all others. Throws InputError for the extension of another format. */
export function compressionFor(location: string): Compression {
  // A URL's query is not part of the name.
  const path = schemeOf(location) === undefined ? location : location.replace(/\?.*$/s, '');
  const foreign = FOREIGN.exec(path)?.[0];
  if (foreign !== undefined) {
    throw new InputError(`Cannot write a bundle as ${foreign}`, {
      hint: 'Use a file name ending in .snapshot.tar.gz or .snapshot.tar.zst',
    });
  }
  return /\.(zstd?|tzst)$/i.test(path) ? 'zstd' : 'gzip';
}

/** Returns `level`. Throws InputError unless it is a whole number from 1 to 9. */
export function checkLevel(level: number): number {
  if (Number.isInteger(level) && level >= 1 && level <= 9) return level;
  throw new InputError(`${level} is not a compression level: expected a whole number from 1 (fast) to 9 (small)`);
}

/** Compresses on all processors. Equal input produces equal output. `level` must have passed `checkLevel`. */
export function compress(source: ByteStream, compression: Compression, level: number): ByteStream {
  return compression === 'gzip' ? gzip(source, { level }) : zstd(source, { level: ZSTD_LEVELS[level] ?? 3 });
}

/** Yields the tar of a bundle, whatever its compression (even nested) and file name. Throws InputError for a file of another kind. */
export async function* decompress(
  source: ByteStream,
  { damage, signal }: { damage: Damage; signal: AbortSignal },
): AsyncGenerator<Uint8Array> {
  const { head, all } = await peek(
    unpack(source, {
      signal,
      damaged: (problem, cause) => (/follows/.test(problem) ? damage.behind(problem, cause) : damage.error(problem, cause)),
    }),
    FORMAT_HEAD,
  );
  if (isTar(head)) return yield* all;
  await all.return();
  const format = describeFormat(head);
  throw damage.notABundle(format === undefined ? 'it is not a tar, compressed or not' : `it is ${format.name}`, format?.hint);
}
