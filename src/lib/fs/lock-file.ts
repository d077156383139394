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
 * A lock is a symbolic link whose target is its owner's process token: it is created atomically, is readable for all, and needs no space on a full
 * disk. On file systems without links it is a file that contains the token.
 */

const POLL_MS = 25;
/** Owners do not refresh their locks, so a lock of another machine expires only at this age, by the clock of the file system. */
const STALE_MS = 24 * 3600_000;
/** Without links, an owner writes its token right after it creates the file. An owner killed in between leaves the file empty. */
const EMPTY_STALE_MS = 10_000;

export interface LockOptions {
  /** Milliseconds to wait for a living owner before ConflictError is thrown. */
  readonly wait: number;
  readonly signal: AbortSignal;
  /** The token to store in the lock. Default: a new one of this process. */
  readonly token?: string;
  /** Whether the lock of the owner with this token is still valid. */
  readonly isHeldBy?: (token: string) => boolean;
  /** Stops the owner of this token, which has lost its lock. Returns before the lock is free. */
  readonly stop?: (token: string) => void;
  /** Called once with the owner if waiting for it takes longer than 2 seconds. */
  readonly onWait?: (token: string) => void;
}

/** A longer wait is reported. */
const SILENT_MS = 2_000;

/** Acquires the lock at `path`, whose folder exists. Takes over the lock of a dead owner. */
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
    if (waited >= wait) throw new ConflictError(`another process holds the lock ${path}`, { hint: 'Try again when it has finished' });
    if (silent && waited >= SILENT_MS) onWait?.(owner);
    if (waited >= SILENT_MS) silent = false;
    await sleep(POLL_MS, undefined, { signal });
  }
  return { [Symbol.asyncDispose]: async () => release(path, token, stop) };
}

/** Whether the owner of `path` is alive or may be. `path` is named after its token or links to it. */
export function isAtWork(token: string, path: string): boolean {
  const state = tokenState(token);
  return state === 'alive' || (state === 'unknown' && ageOf(path) < STALE_MS);
}

/** Returns the token of a lock's owner; undefined if the lock does not exist. */
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
 * Removes the lock of this token. Another process that removes a dead owner's lock may have moved this one aside, and would put it back after its
 * release: all processes would then wait until the owner's process ends. Therefore its copy is removed too, and `putBack` checks for that.
 */
function release(path: string, token: string, stop: (token: string) => void): void {
  // Two such processes may move it aside alternately between two checks.
  for (let clean = 0; clean < 2; ) {
    takeAway(path, token, stop);
    clean = removeAsides(path, token) || ownerOf(path) === token ? 0 : clean + 1;
  }
}

/** Removes the copies of this owner's lock that other processes moved aside. Returns whether any existed. */
function removeAsides(path: string, token: string): boolean {
  const folder = dirname(path);
  const asides = namesIn(folder)
    .filter((name) => name.startsWith(`${basename(path)}.`) && /^\d+-\d+-/.test(name.slice(basename(path).length + 1)))
    .map((name) => join(folder, name))
    .filter((aside) => ownerOf(aside) === token);
  for (const aside of asides) rmSync(aside, { force: true });
  return asides.length > 0;
}

/** Returns an empty list if the folder was removed together with the lock. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/**
 * Removes the lock only if it belongs to this owner: moves it aside, then checks its owner. Puts back the lock of another owner; if a third one has
 * acquired the lock meanwhile, stops that other owner.
 */
export function takeAway(path: string, owner: string, stop: (token: string) => void): void {
  if (ownerOf(path) === owner) takeAsideAndLook(path, owner, stop);
}

/** The second step of `takeAway`, after its first check of the owner. */
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

/** Returns false if another lock exists at `path`. Does not put it back if its owner has released it meanwhile, which also removed `aside`. */
function putBack(aside: string, path: string, token: string): boolean {
  try {
    linkSync(aside, path);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    // macOS follows the link, whose target does not exist (ENOENT); other file systems do not support hard links (EPERM).
    return ownerOf(aside) !== token || create(path, token);
  }
}

/** Returns false if the lock exists. */
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
      // A full disk still accepts an empty file.
      rmSync(path, { force: true });
      throw error;
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    throw error;
  }
  // A process that was suspended for long before writing has lost the lock.
  return ownerOf(path) === token;
}

/** Returns the milliseconds since `path` was last modified, by the clock of its file system; 0 if it does not exist. */
export function ageOf(path: string): number {
  const made = lstatSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return made === undefined ? 0 : fileClock(dirname(path)) - made;
}
