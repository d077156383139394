import { access, constants, type FileHandle, link, lstat, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { ExistsError, InputError } from '../lib/errors.ts';
import { fileError, withFileErrors } from '../lib/fs/fs-errors.ts';
import { syncFolder } from '../lib/fs/owned-files.ts';
import { type ByteStream, hashCounter, type Summary } from '../lib/streams/bytes.ts';
import { message, option } from '../lib/text/message.ts';
import { sidecarLine, sidecarOf } from './checksum-file.ts';
import { partialName, sweepPartials } from './partial-files.ts';

export interface OutputOptions {
  /** Replace an existing output. */
  readonly force: boolean;
  readonly signal: AbortSignal;
}

/**
 * Returns the absolute path of a writable output, after removing files that killed exports left beside it. Throws ExistsError if the output exists
 * and `force` is not set, NotFoundError or DeniedError for its folder, InputError for anything that is never replaced: devices, pipes, folders
 * instead of a file.
 */
export async function checkOutput(output: string, kind: 'file' | 'folder', force: boolean): Promise<string> {
  const path = resolve(output);
  if (output.endsWith('/') && kind === 'file') throw new InputError(`Cannot write '${output}': it names a folder, not a file`);
  if (/\p{Cc}/u.test(basename(path))) throw new InputError('Cannot write the bundle: its file name contains control characters');
  await access(dirname(path), constants.W_OK | constants.X_OK).catch((error) => {
    throw fileError(error, `Cannot write into ${dirname(path)}`);
  });
  await sweepPartials(path);
  const there = await lstat(path).catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    throw fileError(error, `Cannot write ${output}`);
  });
  if (there === undefined) return path;
  const replaceable = kind === 'file' ? there.isFile() || there.isSymbolicLink() : there.isDirectory();
  if (!replaceable)
    throw new InputError(`Cannot write ${output}: it exists and is not a ${kind}`, { hint: message`Choose another ${option('output')}` });
  if (!force) throw alreadyThere(output);
  return path;
}

/**
 * Writes a file and its `.sha256` beside it, first under temporary names: both appear once all data is on disk, or neither does and an existing
 * output is kept. `path` must come from `checkOutput`.
 */
export async function writeOutput(path: string, pieces: ByteStream, options: OutputOptions): Promise<Summary> {
  return await withFileErrors(`Cannot write ${path}`, async () => {
    const partial = partialName(path);
    const partialSidecar = sidecarOf(partial);
    await using _ = removing(partial, partialSidecar);
    const summary = await writeDurably(partial, pieces, options.signal);
    await writeDurably(partialSidecar, [Buffer.from(sidecarLine(summary.sha256, path))], options.signal);
    // Between the renames a bundle may exist without a checksum, but never with the checksum of another one.
    if (options.force) await rm(sidecarOf(path), { force: true });
    await publish(partial, path, options.force);
    await rename(partialSidecar, sidecarOf(path));
    await syncFolder(dirname(path));
    return summary;
  });
}

/** Removes the given files and folders on disposal, as far as they exist. */
export function removing(...paths: readonly string[]): AsyncDisposable {
  return {
    async [Symbol.asyncDispose]() {
      for (const path of paths) await rm(path, { recursive: true, force: true });
    },
  };
}

/** Throws if the file exists. All data is on disk when this returns. */
export async function writeDurably(path: string, pieces: ByteStream | Iterable<Uint8Array>, signal: AbortSignal): Promise<Summary> {
  const sum = hashCounter();
  await using file = await open(path, 'wx');
  for await (const piece of pieces) {
    signal.throwIfAborted();
    sum.add(piece);
    await writeAll(file, piece);
  }
  await file.datasync();
  return sum.done();
}

export function alreadyThere(output: string, cause?: unknown): ExistsError {
  return new ExistsError(`'${output}' already exists`, {
    hint: message`Use ${option('force', true)} to overwrite or ${option('output')} to write somewhere else`,
    cause,
  });
}

/** Unlike `rename`, `link` refuses to replace a file. File systems without links (FAT) rely on the check at the start. */
async function publish(partial: string, path: string, force: boolean): Promise<void> {
  if (!force) {
    try {
      return await link(partial, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw alreadyThere(path, error);
    }
  }
  await rename(partial, path);
}

async function writeAll(file: FileHandle, piece: Uint8Array): Promise<void> {
  for (let at = 0; at < piece.length; ) at += (await file.write(piece, at)).bytesWritten;
}
