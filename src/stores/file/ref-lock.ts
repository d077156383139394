import { hash } from 'node:crypto';
import { lstatSync, renameSync, rmSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ConflictError } from '../../lib/errors.ts';
import { errnoOf } from '../../lib/fs/fs-errors.ts';
import { ageOf, lockFile, ownerOf, takeAway } from '../../lib/fs/lock-file.ts';
import { isToken, processToken, sharedTokenState } from '../../lib/fs/process-token.ts';
import type { Ref } from '../store.ts';
import type { Folders } from './folders.ts';
import { absent } from './objects.ts';
import type { StageOptions } from './places.ts';
import { isLiving, type Place, placesOf, STALE_MS, whoIs } from './places.ts';
import { sayWaiting } from './waiting.ts';

/** Owners hold the lock of a ref for milliseconds. */
const LOCK_WAIT_MS = 30_000;

/**
 * Locks a ref that is moved out of `place`. Before it takes over the lock of an owner that seems dead, it stops that owner. Throws
 * ConflictError if a living owner keeps the lock for 30 seconds.
 */
export async function lockRef(
  folders: Folders,
  ref: Ref,
  { place, signal, log }: StageOptions & { place: Place },
): Promise<AsyncDisposable> {
  const path = join(folders.locks, lockName(ref));
  const name = `${ref.project}/${ref.name}`;
  const say = sayWaiting(log);
  let owner = '';
  const isHeldBy = (token: string) => {
    owner = token;
    const held = isHolding(folders, token, path);
    if (held) say(`${whoHolds(folders, token)} to move ${name}`);
    return held;
  };
  try {
    return await lockFile(path, { wait: LOCK_WAIT_MS, signal, token: place.token, isHeldBy, stop: (token) => stopNow(folders, token) });
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    throw new ConflictError(`Cannot change ${name}: ${whoHolds(folders, owner)} has been moving it for ${LOCK_WAIT_MS / 1000} s`, {
      hint: 'Try again, or run vm snapshot unlock if that process has ended',
      cause: error,
    });
  }
}

/** Removes the locks of dead owners, as judged by `isDead`. */
export async function clearLocks(
  folders: Folders,
  isDead = (token: string, path: string) => !isHolding(folders, token, path),
): Promise<void> {
  const entries = (await readdir(folders.locks, { withFileTypes: true }).catch(absent)) ?? [];
  for (const entry of entries) {
    if (!entry.isSymbolicLink() && !entry.isFile()) continue;
    const path = join(folders.locks, entry.name);
    const [, aside] = entry.name.split('.', 2);
    const token = ownerOf(path);
    if (aside !== undefined && isToken(aside)) {
      if (isDead(aside, path)) await rm(path, { force: true });
    } else if (token !== undefined && isToken(token) && isDead(token, path)) {
      stopNow(folders, token);
      takeAway(path, token, (other) => stopNow(folders, other));
    }
  }
}

/** A project and a name together can exceed the length limit of a file name. */
function lockName({ project, name }: Ref): string {
  return hash('sha256', `${project}/${name}`, 'hex').slice(0, 32);
}

function isHolding(folders: Folders, token: string, path: string): boolean {
  const state = sharedTokenState(token);
  if (state !== 'unknown') return state === 'alive';
  return isLiving({ state, quiet: ageOf(placeOf(folders, token) ?? path) }, STALE_MS);
}

function placeOf(folders: Folders, token: string): string | undefined {
  return placesOf(folders, token).find((path) => lstatSync(path, { throwIfNoEntry: false }));
}

function whoHolds(folders: Folders, token: string): string {
  return whoIs(token, placeOf(folders, token) ?? folders.locks);
}

/** Synchronous: no other code of this process runs between stopping a dead owner and taking its lock. */
function stopNow(folders: Folders, token: string): void {
  for (const path of placesOf(folders, token)) {
    const aside = join(folders.staging, `removed-${processToken()}`);
    try {
      renameSync(path, aside);
      rmSync(aside, { recursive: true, force: true });
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') throw error;
    }
  }
}
