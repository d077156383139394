import { type SnapshotError, UnsupportedError } from '../errors.ts';
import { execStream } from '../process/exec.ts';
import type { ByteStream } from '../streams/bytes.ts';
import { peek } from '../streams/peek.ts';
import { FORMAT_HEAD, type Packing, packingOf } from '../text/formats.ts';
import { gunzip } from './gzip.ts';
import { unzstd } from './zstd-frames.ts';

export interface UnpackOptions {
  readonly signal: AbortSignal;
  /** Creates the error for damaged data; `problem` is human-readable. */
  readonly damaged: (problem: string, cause?: unknown) => Error;
}

/** Users compress files that are already compressed. */
const MAX_TIMES = 3;

/**
 * Removes up to 3 nested layers of compression; other data is passed through unchanged. Throws the error created by `damaged`, or an error of
 * `unpackOnce`.
 */
export async function* unpack(source: ByteStream, options: UnpackOptions, times = 0): AsyncGenerator<Uint8Array> {
  const { head, all } = await peek(source, FORMAT_HEAD);
  const packing = packingOf(head);
  if (packing === undefined) return yield* all;
  if (times === MAX_TIMES) {
    await all.return();
    throw options.damaged(`it is compressed more than ${MAX_TIMES} times`);
  }
  yield* unpack(unpackOnce(all, packing, options), options, times + 1);
}

/**
 * Decompresses gzip (one or more members), zstd (one or more frames), and xz and bzip2 with their own programs. Throws UnsupportedError if the
 * program is not installed.
 */
export async function* unpackOnce(source: ByteStream, packing: Packing, { signal, damaged }: UnpackOptions): AsyncGenerator<Uint8Array> {
  if (packing === 'zstd') yield* unzstd(source, damaged);
  else if (packing === 'gzip') yield* unzip(source, damaged);
  else yield* byProgram(source, packing, { signal, damaged });
}

async function* unzip(source: ByteStream, damaged: UnpackOptions['damaged']): AsyncGenerator<Uint8Array> {
  try {
    yield* gunzip(source);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    // One or two trailing bytes look like the start of another member.
    if (code === 'Z_BUF_ERROR') throw damaged('the file is truncated, or data follows its end', error);
    if (/incorrect header/.test(message)) throw damaged('data follows the end of its gzip data', error);
    throw code.startsWith('Z_') ? damaged('its gzip data is damaged', error) : error;
  }
}

/** The most memory that a file may make xz use: its highest level needs 65 MiB. */
const LIMITS: Readonly<Record<'xz' | 'bzip2', readonly string[]>> = { xz: ['--memlimit-decompress=1GiB'], bzip2: [] };
const PACKAGES = { xz: 'xz-utils', bzip2: 'bzip2' };

async function* byProgram(source: ByteStream, program: 'xz' | 'bzip2', { signal, damaged }: UnpackOptions): AsyncGenerator<Uint8Array> {
  let failed: unknown;
  const input = noting(source, (error) => {
    failed = error;
  });
  try {
    yield* execStream(program, ['--decompress', '--stdout', ...LIMITS[program]], {
      input,
      signal,
      title: program,
    });
  } catch (error) {
    if (failed !== undefined) throw failed;
    const { code } = error as SnapshotError;
    if (code === 'ERR_UNSUPPORTED') {
      throw new UnsupportedError(`it is compressed with ${program}, but the program ${program} is not installed`, {
        cause: error,
        hint: `Install it (Debian: ${PACKAGES[program]}), or decompress the file elsewhere: ${program} --decompress <file>`,
      });
    }
    if (code !== 'ERR_COMMAND') throw error;
    throw damaged(`it is damaged or truncated (${program})`, error);
  }
}

/** Reports the error of a failed source, which also ends the program: that would only report truncated input. */
async function* noting(source: ByteStream, onError: (error: unknown) => void): AsyncGenerator<Uint8Array> {
  try {
    yield* source;
  } catch (error) {
    onError(error);
    throw error;
  }
}
