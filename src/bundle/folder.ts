import { lstat, mkdir, realpath, rename, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InputError } from '../lib/errors.ts';
import { filePieces } from '../lib/fs/file-pieces.ts';
import { fileError, withFileErrors } from '../lib/fs/fs-errors.ts';
import { makeFolderDurably, syncFolder } from '../lib/fs/owned-files.ts';
import { message, option } from '../lib/text/message.ts';
import type { BundleFile } from '../manifest/schema.ts';
import type { Damage } from './errors.ts';
import { MANIFEST_FILE } from './layout.ts';
import { type OutputOptions, removing, writeDurably } from './output.ts';
import { partialName, replacedName } from './partial-files.ts';
import type { FileInBundle } from './tar-read.ts';
import type { FileToWrite } from './tar-write.ts';

/* Stores a bundle's files in a plain folder instead of a tar: the same paths, the same bytes. */

/** Writes into a folder beside the target and renames it at the end. `force` replaces the folder of an older bundle, and nothing else. */
export async function writeFolder(path: string, files: Iterable<FileToWrite>, options: OutputOptions): Promise<void> {
  const partial = partialName(path);
  const old = replacedName(partial);
  const replaces = await isBundleFolder(path);
  await withFileErrors(`Cannot write ${path}`, async () => {
    await using _ = removing(partial, old);
    await mkdir(partial);
    for (const file of files) {
      await makeFolderDurably(dirname(join(partial, file.path)), undefined);
      await writeDurably(join(partial, file.path), file.open(), options.signal);
      await syncFolder(dirname(join(partial, file.path)));
    }
    if (replaces) await rename(path, old);
    await rename(partial, path).catch(async (error) => {
      if (replaces) await rename(old, path);
      throw error;
    });
    await syncFolder(dirname(path));
  });
}

/**
 * Yields manifest.json first, then the files that `list` returns, which is called after the manifest was read. Throws InputError for a folder that is
 * not a bundle.
 */
export async function* readFolder(
  path: string,
  list: () => readonly BundleFile[],
  { signal, damage }: { signal: AbortSignal; damage: Damage },
): AsyncGenerator<FileInBundle, void, undefined> {
  const manifest = await fileIn(path, MANIFEST_FILE, signal);
  if (manifest === undefined) throw damage.notABundle('the folder holds no manifest.json');
  yield manifest;
  for (const file of list()) {
    const found = await fileIn(path, file.path, signal);
    if (found === undefined) throw damage.error(`${file.path} is missing`);
    yield found;
  }
}

/** Returns undefined unless a regular file of that name exists. Does not follow links inside the folder. */
async function fileIn(folder: string, path: string, signal: AbortSignal): Promise<FileInBundle | undefined> {
  try {
    const real = await realpath(join(folder, dirname(path)));
    const whole = join(real, basename(path));
    const facts = await lstat(whole);
    if (real !== join(await realpath(folder), dirname(path)) || !facts.isFile()) return undefined;
    return { path, size: facts.size, body: filePieces(whole, { signal, follow: false }) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fileError(error, `Cannot read ${join(folder, path)}`);
  }
}

async function isBundleFolder(path: string): Promise<boolean> {
  const there = await stat(path).catch(() => undefined);
  if (there === undefined) return false;
  const manifest = await stat(join(path, MANIFEST_FILE)).catch(() => undefined);
  if (manifest?.isFile()) return true;
  throw new InputError(`Cannot replace ${path}: it is a folder without manifest.json, not a bundle`, {
    hint: message`Choose another ${option('output')}`,
  });
}
