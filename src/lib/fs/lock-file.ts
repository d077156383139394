import {
  closeSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConflictError } from '../errors.ts';
import { fileClock } from './file-clock.ts';
import { errnoOf } from './fs-errors.ts';
import { processToken, tokenState } from './process-token.ts';

/*
 * A lock is a symbolic link that leads to its owner's process token: it is made in one step, whole, readable for all, and takes no space on
 * a full disk. Where there are no links it is a file that holds the token.
 */

const POLL_MS = 25;
/** Nobody gives signs of life at a lock, so another machine's is given up only when it is so old by the clock of the file system. */
const STALE_MS = 24 * 3600_000;
/** Without links an owner writes its token right after it made the file; one that was killed between has left it empty. */
const EMPTY_STALE_MS = 10_000;

export interface LockOptions {
  /** Milliseconds to wait for a living owner before ConflictError is thrown. */
  readonly wait: number;
  readonly signal: AbortSignal;
  /** What the lock leads to. */
  readonly token?: string;
  /** Whether the owner of this token is to be respected. */
  readonly isHeldBy?: (token: string) => boolean;
  /** Keeps the owner of this token, which lost its lock, from going on. It returns before the lock is free. */
  readonly stop?: (token: string) => void;
  /** Called once with the owner when waiting for it takes long. */
  readonly onWait?: (token: string) => void;
}

/** Waiting for longer is worth a word. */
const SILENT_MS = 2_000;

/** Takes the lock at `path`, whose folder exists. A dead owner's lock is taken over. */
export async function lockFile(path: string, options: LockOptions): Promise<AsyncDisposable> {
  const { wait, signal, token = processToken(), stop = () => {}, onWait } = options;
  const isHeldBy = options.isHeldBy ?? ((owner) => isAtWork(owner, path));
  const started = performance.now();
  let silent = true;
  while (!create(path, token)) {
    signal.throwIfAborted();
    const owner = ownerOf(path);
    if (owner === undefined) continue;
    if (owner === '' ? ageOf(path) >= EMPTY_STALE_MS : !isHeldBy(owner)) {
      if (owner !== '') stop(owner);
      takeAway(path, owner, stop);
      continue;
    }
    const waited = performance.now() - started;
    if (waited >= wait) throw new ConflictError(`another process holds ${path}`, { hint: 'Try again when it has finished' });
    if (silent && waited >= SILENT_MS) onWait?.(owner);
    if (waited >= SILENT_MS) silent = false;
    await sleep(POLL_MS, undefined, { signal });
  }
  return { [Symbol.asyncDispose]: async () => release(path, token, stop) };
}

/** Whether the owner of `path`, which is named for its token or leads to it, is to be respected. */
export function isAtWork(token: string, path: string): boolean {
  const state = tokenState(token);
  return state === 'alive' || (state === 'unknown' && ageOf(path) < STALE_MS);
}

/** The token of a lock's owner; undefined where no lock is. */
export function ownerOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    if (errnoOf(error) !== 'EINVAL') throw error;
  }
  try {
    return readFileSync(path, 'latin1');
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Removes the lock of this token. A process that looks for a dead owner's lock may have moved it aside, and would put it back after its owner
 * has released it: all would then wait for as long as the owner's process lives. Its copy is removed too, and `putBack` respects that.
 */
function release(path: string, token: string, stop: (token: string) => void): void {
  // Two such processes may take it from each other between two looks.
  for (let clean = 0; clean < 2; ) {
    takeAway(path, token, stop);
    clean = removeAsides(path, token) || ownerOf(path) === token ? 0 : clean + 1;
  }
}

/** Whether other processes had moved this owner's lock aside. */
function removeAsides(path: string, token: string): boolean {
  const folder = dirname(path);
  const asides = namesIn(folder)
    .filter((name) => name.startsWith(`${basename(path)}.`) && /^\d+-\d+-/.test(name.slice(basename(path).length + 1)))
    .map((name) => join(folder, name))
    .filter((aside) => ownerOf(aside) === token);
  for (const aside of asides) rmSync(aside, { force: true });
  return asides.length > 0;
}

/** None in a folder that was removed with the lock. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/**
 * Removes the lock of this owner, and no other: it is moved aside first and looked at there. Another owner's is put back; if a third one has
 * taken its place meanwhile, that other owner is stopped.
 */
export function takeAway(path: string, owner: string, stop: (token: string) => void): void {
  if (ownerOf(path) === owner) takeAsideAndLook(path, owner, stop);
}

export function takeAsideAndLook(path: string, owner: string, stop: (token: string) => void): void {
  const aside = `${path}.${processToken()}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return;
    throw error;
  }
  const found = ownerOf(aside);
  if (found !== undefined && found !== owner && !putBack(aside, path, found)) stop(found);
  rmSync(aside, { force: true });
}

/** False where another lock has taken its place. Where the owner has released it meanwhile, and so removed `aside`, it is not put back. */
function putBack(aside: string, path: string, token: string): boolean {
  try {
    linkSync(aside, path);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    // macOS follows the link, which leads nowhere (ENOENT); other file systems have no second names (EPERM).
    return ownerOf(aside) !== token || create(path, token);
  }
}

/** False where the lock is taken. */
function create(path: string, token: string): boolean {
  try {
    symlinkSync(token, path);
    return true;
  } catch (error) {
    const code = errnoOf(error) ?? '';
    if (code === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(code)) throw error;
    return createFile(path, token);
  }
}

function createFile(path: string, token: string): boolean {
  try {
    const file = openSync(path, 'wx');
    try {
      writeSync(file, token);
    } catch (error) {
      // A full disk still takes an empty file.
      rmSync(path, { force: true });
      throw error;
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    throw error;
  }
  // One that slept long before writing has lost the lock.
  return ownerOf(path) === token;
}

/** Milliseconds since the last sign of life at `path`, by the clock of its file system; 0 where nothing is. */
export function ageOf(path: string): number {
  const made = lstatSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return made === undefined ? 0 : fileClock(dirname(path)) - made;
}
