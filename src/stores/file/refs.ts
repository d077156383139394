import { readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Digest, digestOf } from '../../lib/digest.ts';
import { ConflictError, IntegrityError } from '../../lib/errors.ts';
import { attempt, errnoOf } from '../../lib/fs-errors.ts';
import { lockFile } from '../../lib/lock-file.ts';
import { makeFolder, syncFolder, writeDurably } from '../../lib/owned-files.ts';
import { processToken } from '../../lib/process-token.ts';
import { isWord } from '../names.ts';
import type { Ref, StampedRef } from '../types.ts';
import { type Folders, refFolder } from './folders.ts';
import { absent } from './objects.ts';

const FILE = 'metadata.json';
const MAX_MANIFEST = 64 << 20;
/** Times of change are no finer than some milliseconds, or a second on old file systems: within that, two changes look like one. */
const SETTLED_MS = 2_000;
/** Owners hold a ref's lock for milliseconds. */
const LOCK_WAIT_MS = 30_000;

export async function readRef(folders: Folders, ref: Ref): Promise<Uint8Array | undefined> {
  const path = join(refFolder(folders, ref), FILE);
  return await attempt(`reading ${path}`, async () => {
    const found = await stat(path).catch(absent);
    if (found === undefined) return undefined;
    const { size } = found;
    if (!found.isFile()) throw new IntegrityError(`${path} is not a regular file`);
    if (size > MAX_MANIFEST) throw new IntegrityError(`${path} has ${size} bytes, more than a manifest can have`);
    return await readFile(path).catch(absent);
  });
}

/** Under the ref's lock. Throws ConflictError when the ref is not at `expected`. */
export async function swapRef(
  folders: Folders,
  ref: Ref,
  change: { expected: Digest | undefined; next: Uint8Array | undefined; signal: AbortSignal },
): Promise<void> {
  const folder = refFolder(folders, ref);
  await attempt(`changing ${folder}`, async () => {
    await makeFolder(folders.locks, folders.owner);
    await makeFolder(folders.staging, folders.owner);
    await using _lock = await lockFile(join(folders.locks, `${ref.project}@${ref.name}`), { wait: LOCK_WAIT_MS, signal: change.signal });
    const current = await readRef(folders, ref);
    const digest = current && digestOf(current);
    if (digest !== change.expected) throw conflict(ref, digest);
    const aside = join(folders.staging, processToken());
    try {
      if (change.next) await move(folders, folder, { aside, bytes: change.next });
      else if (current) await remove(folder, aside);
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  });
}

export async function* listStamped(folders: Folders, project?: string): AsyncGenerator<StampedRef> {
  const projects = project === undefined ? await foldersIn(folders.root) : [project].filter(isWord);
  for (const found of projects) {
    const names = await foldersIn(join(folders.root, found));
    for (const stamped of await Promise.all(names.map((name) => stampOf(folders, { project: found, name })))) if (stamped) yield stamped;
  }
}

/** What is moved is another file, and what is changed by hand has another time of change, which nobody can set. */
async function stampOf(folders: Folders, ref: Ref): Promise<StampedRef | undefined> {
  const path = join(refFolder(folders, ref), FILE);
  const found = await attempt(`looking at ${path}`, () => stat(path).catch(absent));
  if (found === undefined) return undefined;
  const { ino, size, ctimeMs } = found;
  return { ref, stamp: Date.now() - ctimeMs > SETTLED_MS ? `${ino}-${size}-${ctimeMs}` : undefined };
}

async function move(folders: Folders, folder: string, file: { aside: string; bytes: Uint8Array }): Promise<void> {
  await writeDurably(file.aside, [file.bytes], folders.owner);
  for (let tries = 0; ; tries++) {
    await makeFolder(folder, folders.owner);
    try {
      await rename(file.aside, join(folder, FILE));
      break;
    } catch (error) {
      // The project's last snapshot was removed, and the folder with it, since we made ours.
      if (errnoOf(error) !== 'ENOENT' || tries === 9) throw error;
    }
  }
  await syncFolder(folder);
  await syncFolder(dirname(folder));
}

/** The whole folder goes in one step. */
async function remove(folder: string, aside: string): Promise<void> {
  await rename(folder, aside);
  await syncFolder(dirname(folder));
  await rmdir(dirname(folder)).catch((error: unknown) => {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(errnoOf(error) ?? '')) throw error;
  });
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = (await attempt(`listing ${folder}`, () => readdir(folder, { withFileTypes: true }).catch(absent))) ?? [];
  return entries
    .filter((entry) => entry.isDirectory() && isWord(entry.name))
    .map((entry) => entry.name)
    .sort();
}

function conflict(ref: Ref, found: Digest | undefined): ConflictError {
  const state = found === undefined ? 'it is gone' : `it is at ${found}`;
  return new ConflictError(`${ref.project}/${ref.name} was changed by somebody else: ${state}`, { hint: 'Look at it and try again' });
}
