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
/** Change times have a resolution of some milliseconds, or a second on old file systems. Two changes within that time look like one. */
const SETTLED_MS = 2_000;

/** Returns undefined if the ref does not exist. Throws IntegrityError if it cannot be a manifest or lies behind a broken link. */
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
    if (size > MAX_MANIFEST) throw new IntegrityError(`${path} has ${size} bytes, more than the limit for a manifest`);
    return await readFile(path).catch(absent);
  });
}

export interface Change extends StageOptions {
  readonly expected: Digest | undefined;
  readonly next: Uint8Array | undefined;
  /** The ref moves only while this place exists. */
  readonly place: Place | undefined;
}

/** Moves a ref under its lock. Throws ConflictError if the ref is not at `expected`, or if `place` was moved aside. */
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

/** Removes a ref whose file cannot be read. Throws ConflictError if it can. */
export async function discardRef(folders: Folders, ref: Ref, options: StageOptions): Promise<void> {
  const folder = refFolder(folders, ref);
  await withFileErrors(`removing ${folder}`, async () => {
    await makeFolder(folders.locks, folders.owner);
    const place = await openPlace(folders, 'move');
    try {
      await using _lock = await lockRef(folders, ref, { ...options, place });
      if (!(await isUnreadable(folders, ref))) throw new ConflictError(`${ref.project}/${ref.name} is now readable`, { hint: 'Try again' });
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

/**
 * Lists refs, following links to folders. A ref whose folder is a broken link is listed without a stamp: reading it throws. Throws
 * IntegrityError, after all other refs, for a broken link in place of a project, as after its disk was unmounted, and for a folder that
 * cannot be listed.
 */
export async function* listVersioned(folders: Folders, project?: string): AsyncGenerator<StampedRef> {
  const problems: unknown[] = [];
  const projects = project === undefined ? await foldersIn(folders.root, (_, problem) => problems.push(problem)) : [project].filter(isWord);
  for (const found of projects) {
    const odd: string[] = [];
    const names = await foldersIn(join(folders.root, found), (name, problem) => {
      // A problem with a name is not thrown here: reading that ref throws it.
      if (name === undefined) problems.push(problem);
      else odd.push(name);
    });
    const stamped = await Promise.all(names.map((name) => stampOf(folders, { project: found, name })));
    for (const name of odd) stamped.push({ ref: { project: found, name }, stamp: undefined });
    yield* stamped.filter((each) => each !== undefined).sort((x, y) => (x.ref.name < y.ref.name ? -1 : 1));
  }
  if (problems.length > 0) throw problems[0];
}

/** A move of the ref creates a new file, and an edit by hand updates the change time, which no program can set. */
async function stampOf(folders: Folders, ref: Ref): Promise<StampedRef | undefined> {
  const path = join(refFolder(folders, ref), FILE);
  try {
    const { ino, size, ctimeMs } = await stat(path);
    return { ref, stamp: Date.now() - ctimeMs > SETTLED_MS ? `${ino}-${size}-${ctimeMs}` : undefined };
  } catch (error) {
    // Reading the ref reports why the existing file cannot be examined.
    const isAbsent = absentCode(error) && (await lstat(path).catch(absent)) === undefined;
    return isAbsent ? undefined : { ref, stamp: undefined };
  }
}

/** Ends with a rename out of the place, which fails if another process has moved the place aside. */
async function move(folders: Folders, folder: string, file: { aside: string; bytes: Uint8Array }): Promise<void> {
  await writeDurably(file.aside, [file.bytes], folders.owner);
  for (let tries = 0; ; tries++) {
    await makeFolderDurably(folder, folders.owner);
    try {
      await rename(file.aside, join(folder, FILE));
      break;
    } catch (error) {
      // The folder was removed, with the last snapshot of the project, after it was created here.
      if (errnoOf(error) !== 'ENOENT' || tries === 9) throw error;
    }
  }
  await syncFolder(folder);
}

/** Moves the whole folder into the place in one step. */
async function remove(folder: string, aside: string): Promise<void> {
  await rename(folder, aside);
  await rm(aside, { recursive: true, force: true });
  await syncFolder(dirname(folder));
  await rmdir(dirname(folder)).catch((error: unknown) => {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR'].includes(errnoOf(error) ?? '')) throw error;
  });
}

/** Calls `odd` with the name of each broken link that could be a project or snapshot, and without a name if `folder` itself cannot be listed. */
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
    odd(
      undefined,
      error instanceof IntegrityError ? error : new IntegrityError(error.message, { cause: error, hint: error.texts.hint ?? '' }),
    );
  }
  return names.sort();
}

/** Throws IntegrityError if the ref is hidden behind a broken link and so is not known to be absent. */
async function assertAbsent(folders: Folders, ref: Ref): Promise<void> {
  const folder = refFolder(folders, ref);
  for (const path of [dirname(folder), folder, join(folder, FILE)]) {
    const isLink = (await lstat(path).catch(absent))?.isSymbolicLink();
    if (isLink && (await stat(path).catch(absent)) === undefined) throw leadsNowhere(path);
  }
}

function leadsNowhere(path: string): IntegrityError {
  return new IntegrityError(`${path} is a dangling link`, { hint: 'Mount the disk that it points to, or remove the link' });
}

function conflict(ref: Ref, found: Digest | undefined): ConflictError {
  const state = found === undefined ? 'it was deleted' : `it now points to ${found}`;
  return new ConflictError(`${ref.project}/${ref.name} was changed by another process: ${state}`, {
    hint: 'Check its current content, then try again',
  });
}
