import { constants, type Stats } from 'node:fs';
import { link, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { IntegrityError } from '../../lib/errors.ts';
import { errnoOf, withFileErrors } from '../../lib/fs/fs-errors.ts';
import { makeFolder, makeFolderDurably, syncFolder, writeDurably } from '../../lib/fs/owned-files.ts';
import { processToken } from '../../lib/fs/process-token.ts';
import { isKey } from '../keys.ts';
import type { ByteRange, ListedObject } from '../store.ts';
import { type Folders, objectPath } from './folders.ts';

/** No larger object is written. A file that claims to be larger is rejected before memory is allocated for it. */
const MAX_READ = 1 << 30;

/** Throws NotFoundError, and IntegrityError if the file is shorter than the range or larger than any object. */
export async function readObject(folder: string, key: string, range?: ByteRange): Promise<Uint8Array> {
  const path = objectPath(folder, key);
  return await withFileErrors(`reading ${path}`, async () => {
    // Without O_NONBLOCK, opening a named pipe would block indefinitely.
    await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const { start, length } = range ?? { start: 0, length: (await file.stat()).size };
    if (length > MAX_READ) throw new IntegrityError(`${path} has ${length} bytes, more than the limit for an object`);
    const bytes = Buffer.allocUnsafeSlow(length);
    let done = 0;
    while (done < length) {
      const { bytesRead } = await file.read(bytes, done, length - done, start + done);
      if (bytesRead === 0) throw new IntegrityError(`${path} is too short: it has ${start + done} bytes, ${start + length} are needed`);
      done += bytesRead;
    }
    return bytes;
  });
}

/** Returns undefined if the key is not a regular file. */
export async function statObject(folder: string, key: string): Promise<ListedObject | undefined> {
  const path = objectPath(folder, key);
  return await withFileErrors(`inspecting ${path}`, async () => {
    const found = await stat(path).catch(absent);
    return found?.isFile() ? { key, size: found.size, modified: found.mtimeMs } : undefined;
  });
}

/** Writes a temporary file and links it to its path: the object is never half-written and never replaces an existing one. */
export async function putObject(folders: Folders, key: string, body: readonly Uint8Array[]): Promise<void> {
  const path = objectPath(folders.objects, key);
  if (await statObject(folders.objects, key)) return;
  await withFileErrors(`writing ${path}`, async () => {
    await makeFolder(folders.staging, folders.owner);
    const temporary = join(folders.staging, processToken());
    try {
      await writeDurably(temporary, body, folders.owner);
      await makeFolderDurably(dirname(path), folders.owner);
      await linkOrRename(temporary, path);
      await syncFolder(dirname(path));
    } finally {
      await rm(temporary, { force: true });
    }
  });
}

/** Yields objects sorted by key, following links. Throws IntegrityError for a broken link. */
export async function* listObjects(folders: Folders, prefix: string): AsyncGenerator<ListedObject> {
  for (const key of (await keysBelow(folders.objects, '', prefix)).sort()) {
    const info = await statObject(folders.objects, key).catch((error: unknown) => {
      // A damaged object must not hide the others; reading it throws. The current time makes it too young to be deleted.
      if (error instanceof IntegrityError) return { key, size: 0, modified: Date.now() };
      throw error;
    });
    if (info) yield info;
  }
}

/** Succeeds if the object does not exist. */
export async function deleteObject(folders: Folders, key: string): Promise<void> {
  const path = objectPath(folders.objects, key);
  await withFileErrors(`deleting ${path}`, () => rm(path, { force: true }));
}

/** Returns undefined if the error means that the file does not exist, and rethrows any other error. */
export function absent(error: unknown): undefined {
  if (absentCode(error)) return undefined;
  throw error;
}

export function absentCode(error: unknown): boolean {
  return errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR';
}

/** Falls back to a rename on file systems without hard links. The rename replaces equal bytes by equal bytes for all keys but `config`. */
async function linkOrRename(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    const code = errnoOf(error);
    if (code === 'EEXIST') return;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS' && code !== 'EMLINK') throw error;
    await rename(from, to);
  }
}

const OURS = new Set(['staging', 'locks']);

async function keysBelow(folder: string, path: string, prefix: string): Promise<string[]> {
  const found =
    (await withFileErrors(`listing ${join(folder, path)}`, () => readdir(join(folder, path), { withFileTypes: true }).catch(absent))) ?? [];
  const keys: string[][] = [];
  for (const entry of found) {
    const key = path === '' ? entry.name : `${path}/${entry.name}`;
    // Files that a file server or a desktop leaves in every folder (`@eaDir`, `Thumbs.db`) are not objects.
    if (!isKey(entry.name) || (path === '' && OURS.has(entry.name))) continue;
    const isWanted = key.startsWith(prefix) || prefix.startsWith(`${key}/`);
    if (!isWanted) continue;
    const kind = entry.isSymbolicLink() ? await kindOfLink(join(folder, key)) : entry;
    if (kind.isDirectory()) keys.push(await keysBelow(folder, key, prefix));
    else if (kind.isFile() && key.startsWith(prefix)) keys.push([key]);
  }
  return keys.flat();
}

/** Follows a link: a folder may have been moved to another disk and replaced by a link. Throws IntegrityError for a broken link. */
async function kindOfLink(path: string): Promise<Stats> {
  const found = await withFileErrors(`inspecting ${path}`, () => stat(path).catch(absent));
  if (found) return found;
  throw new IntegrityError(`${path} is a dangling link`, { hint: 'Mount the disk that it points to, or remove the link' });
}
