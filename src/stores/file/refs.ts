import { randomBytes } from 'node:crypto';
import { lstat, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Digest, digestOf } from '../../lib/digest.ts';
import { ConflictError, DeniedError, IntegrityError } from '../../lib/errors.ts';
import { errnoOf, withFileErrors } from '../../lib/fs/fs-errors.ts';
import { makeFolder, makeFolderDurably, syncFolder, writeDurably } from '../../lib/fs/owned-files.ts';
import type { StampedRef } from '../abilities.ts';
import { isWord } from '../keys.ts';
import type { Ref } from '../store.ts';
import { type Folders, refFolder } from './folders.ts';
import { absent, absentCode } from './objects.ts';
import type { StageOptions } from './places.ts';
import { openPlace, type Place } from './places.ts';
import { lockRef } from './ref-lock.ts';

const FILE = 'metadata.json';
const MAX_MANIFEST = 64 << 20;
/** Times of change are no finer than some milliseconds, or a second on old file systems: within that, two changes look like one. */
const SETTLED_MS = 2_000;

export async function readRef(folders: Folders, ref: Ref): Promise<Uint8Array | undefined> {
  const path = join(refFolder(folders, ref), FILE);
  return await withFileErrors(`reading ${path}`, async () => {
    const found = await stat(path).catch(absent);
    if (found === undefined) {
      await assertAbsent(folders, ref);
      return undefined;
    }
    const { size } = found;
    if (!found.isFile()) throw new IntegrityError(`${path} is not a regular file`);
    if (size > MAX_MANIFEST) throw new IntegrityError(`${path} has ${size} bytes, more than a manifest can have`);
    return await readFile(path).catch(absent);
  });
}

export interface Change extends StageOptions {
  readonly expected: Digest | undefined;
  readonly next: Uint8Array | undefined;
  /** The ref moves only while this one stands. */
  readonly place: Place | undefined;
}

/** Under the ref's lock. Throws ConflictError when the ref is not at `expected`, or when `place` was taken away. */
export async function swapRef(folders: Folders, ref: Ref, { expected, next, place: given, ...options }: Change): Promise<void> {
  const folder = refFolder(folders, ref);
  await withFileErrors(`changing ${folder}`, async () => {
    await makeFolder(folders.locks, folders.owner);
    const place = given ?? (await openPlace(folders, 'move'));
    try {
      await using _lock = await lockRef(folders, ref, { ...options, place });
      const current = await readRef(folders, ref);
      const digest = current && digestOf(current);
      if (digest !== expected) throw conflict(ref, digest);
      const aside = join(place.path, `ref-${randomBytes(6).toString('hex')}`);
      await place.step(async () => {
        if (next) await move(folders, folder, { aside, bytes: next });
        else if (current) await remove(folder, aside);
      });
    } finally {
      if (!given) await place.close();
    }
  });
}

/** Removes a ref whose file the disk cannot read. */
export async function discardRef(folders: Folders, ref: Ref, options: StageOptions): Promise<void> {
  const folder = refFolder(folders, ref);
  await withFileErrors(`removing ${folder}`, async () => {
    await makeFolder(folders.locks, folders.owner);
    const place = await openPlace(folders, 'move');
    try {
      await using _lock = await lockRef(folders, ref, { ...options, place });
      if (!(await isUnreadable(folders, ref)))
        throw new ConflictError(`${ref.project}/${ref.name} can be read by now`, { hint: 'Try again' });
      await place.step(() => remove(folder, join(place.path, 'ref')));
    } finally {
      await place.close();
    }
  });
}

async function isUnreadable(folders: Folders, ref: Ref): Promise<boolean> {
  try {
    await readRef(folders, ref);
    return false;
  } catch (error) {
    if (error instanceof IntegrityError) return true;
    throw error;
  }
}

/** A folder that is a link is one like any other. A link that leads nowhere, as to a disk that is not there, is named at the end. */
export async function* listVersioned(folders: Folders, project?: string): AsyncGenerator<StampedRef> {
  const problems: unknown[] = [];
  const projects = project === undefined ? await foldersIn(folders.root, (_, problem) => problems.push(problem)) : [project].filter(isWord);
  for (const found of projects) {
    const odd: string[] = [];
    const names = await foldersIn(join(folders.root, found), (name, problem) => {
      // Who reads it is told.
      if (name === undefined) problems.push(problem);
      else odd.push(name);
    });
    const stamped = await Promise.all(names.map((name) => stampOf(folders, { project: found, name })));
    for (const name of odd) stamped.push({ ref: { project: found, name }, stamp: undefined });
    yield* stamped.filter((each) => each !== undefined).sort((x, y) => (x.ref.name < y.ref.name ? -1 : 1));
  }
  if (problems.length > 0) throw problems[0];
}

/** What is moved is another file, and what is changed by hand has another time of change, which nobody can set. */
async function stampOf(folders: Folders, ref: Ref): Promise<StampedRef | undefined> {
  const path = join(refFolder(folders, ref), FILE);
  try {
    const { ino, size, ctimeMs } = await stat(path);
    return { ref, stamp: Date.now() - ctimeMs > SETTLED_MS ? `${ino}-${size}-${ctimeMs}` : undefined };
  } catch (error) {
    // What is there and cannot be looked at is told to who reads it.
    const isAbsent = absentCode(error) && (await lstat(path).catch(absent)) === undefined;
    return isAbsent ? undefined : { ref, stamp: undefined };
  }
}

/** The last step is a rename out of the place: it fails when somebody has taken that away. */
async function move(folders: Folders, folder: string, file: { aside: string; bytes: Uint8Array }): Promise<void> {
  await writeDurably(file.aside, [file.bytes], folders.owner);
  for (let tries = 0; ; tries++) {
    await makeFolderDurably(folder, folders.owner);
    try {
      await rename(file.aside, join(folder, FILE));
      break;
    } catch (error) {
      // The project's last snapshot was removed, and the folder with it, since we made ours.
      if (errnoOf(error) !== 'ENOENT' || tries === 9) throw error;
    }
  }
  await syncFolder(folder);
}

/** The whole folder goes in one step, into the place. */
async function remove(folder: string, aside: string): Promise<void> {
  await rename(folder, aside);
  await rm(aside, { recursive: true, force: true });
  await syncFolder(dirname(folder));
  await rmdir(dirname(folder)).catch((error: unknown) => {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR'].includes(errnoOf(error) ?? '')) throw error;
  });
}

/** `odd` is told what has a name's spelling and leads nowhere, and, without a name, that `folder` itself cannot be listed. */
async function foldersIn(folder: string, odd: (name: string | undefined, problem: unknown) => void): Promise<string[]> {
  const names: string[] = [];
  try {
    for (const entry of (await withFileErrors(`listing ${folder}`, () => readdir(folder, { withFileTypes: true }).catch(absent))) ?? []) {
      if (!isWord(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) names.push(entry.name);
      else if (entry.isSymbolicLink()) {
        const target = await stat(path).catch(() => undefined);
        if (target === undefined) odd(entry.name, leadsNowhere(path));
        else if (target.isDirectory()) names.push(entry.name);
      }
    }
  } catch (error) {
    if (!(error instanceof IntegrityError || error instanceof DeniedError)) throw error;
    odd(undefined, error instanceof IntegrityError ? error : new IntegrityError(error.message, { cause: error, hint: error.hint ?? '' }));
  }
  return names.sort();
}

/** Absent is not what a link hides. */
async function assertAbsent(folders: Folders, ref: Ref): Promise<void> {
  const folder = refFolder(folders, ref);
  for (const path of [dirname(folder), folder, join(folder, FILE)]) {
    const isLink = (await lstat(path).catch(absent))?.isSymbolicLink();
    if (isLink && (await stat(path).catch(absent)) === undefined) throw leadsNowhere(path);
  }
}

function leadsNowhere(path: string): IntegrityError {
  return new IntegrityError(`${path} is a link that leads nowhere`, { hint: 'Mount the disk that it leads to, or remove the link' });
}

function conflict(ref: Ref, found: Digest | undefined): ConflictError {
  const state = found === undefined ? 'it is gone' : `it is at ${found}`;
  return new ConflictError(`${ref.project}/${ref.name} was changed by somebody else: ${state}`, { hint: 'Look at it and try again' });
}
