import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConflictError } from './errors.ts';
import { errnoOf } from './fs-errors.ts';
import { processToken, tokenState } from './process-token.ts';

/*
 * A lock is a file that holds its owner's process token. The file system calls are synchronous on purpose: nothing of this process runs
 * between looking at a dead owner's lock and taking it away.
 */

const POLL_MS = 25;
/** A lock of another machine is given up when its file is so old. */
const STALE_MS = 24 * 3600_000;
/** An owner writes its token right after it made the file; one that was killed between has left it empty. */
const EMPTY_STALE_MS = 10_000;
const BREAKER_STALE_MS = 10_000;

export interface LockOptions {
  /** Milliseconds to wait for a living owner before ConflictError is thrown. */
  readonly wait: number;
  readonly signal: AbortSignal;
}

/** Takes the lock at `path`, whose folder exists. A dead owner's lock is taken over. */
export async function lockFile(path: string, { wait, signal }: LockOptions): Promise<AsyncDisposable> {
  const token = processToken();
  const deadline = Date.now() + wait;
  while (!create(path, token)) {
    signal.throwIfAborted();
    if (!isHeld(path)) takeAway(path);
    else if (Date.now() >= deadline) throw new ConflictError(`another process holds ${path}`, { hint: 'Try again when it has finished' });
    else await sleep(POLL_MS, undefined, { signal });
  }
  return {
    [Symbol.asyncDispose]: async () => {
      if (owner(path) === token) rmSync(path, { force: true });
    },
  };
}

/** True while a living owner, or one that nobody can judge, has the lock. */
export function isHeld(path: string): boolean {
  return stateOf(path) === 'held';
}

/** Whether the owner of `path`, a lock or a folder named for its token, is to be respected. */
export function isAtWork(token: string, path: string): boolean {
  const state = tokenState(token);
  return state === 'alive' || (state === 'unknown' && (age(path) ?? STALE_MS) < STALE_MS);
}

/** `free` also for one that goes while it is looked at: its place may be another's already, so it is not for us to take away. */
function stateOf(path: string): 'free' | 'held' | 'abandoned' {
  const token = owner(path);
  const since = age(path);
  if (token === undefined || since === undefined) return 'free';
  const held = token === '' ? since < EMPTY_STALE_MS : isAtWork(token, path);
  return held ? 'held' : 'abandoned';
}

function create(path: string, token: string): boolean {
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
  // Somebody who slept long before writing has lost the lock.
  return owner(path) === token;
}

/** Only one process at a time takes a dead owner's lock away, and looks again before it does: the lock may be somebody's by now. */
function takeAway(path: string): void {
  const breaker = `${path}.break`;
  try {
    mkdirSync(breaker);
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw error;
    if ((age(breaker) ?? 0) > BREAKER_STALE_MS) rmSync(breaker, { recursive: true, force: true });
    return;
  }
  try {
    if (stateOf(path) === 'abandoned') rmSync(path, { force: true });
  } finally {
    rmSync(breaker, { recursive: true, force: true });
  }
}

function owner(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Milliseconds; undefined where nothing is. */
function age(path: string): number | undefined {
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return made === undefined ? undefined : Date.now() - made;
}
