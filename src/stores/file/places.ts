import { readlinkSync } from 'node:fs';
import { readdir, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../../lib/context.ts';
import { ConflictError } from '../../lib/errors.ts';
import { errnoOf } from '../../lib/fs/fs-errors.ts';
import { makeFolder, makeFolderIn } from '../../lib/fs/owned-files.ts';
import { isLocal, isToken, pidOf, processToken, sharedTokenState } from '../../lib/fs/process-token.ts';
import type { CallOptions } from '../store.ts';
import type { Folders } from './folders.ts';
import { absent } from './objects.ts';

/*
 * A place is a folder in staging/ in which one process works: docs/format.md, "Processes that use a folder". Its name is never used twice.
 * The process changes the repository only by renames out of its place or into it, so another process that moves the place aside has stopped
 * it: its next step fails, however long it slept and whatever state it assumes.
 */
export interface Place {
  readonly token: string;
  readonly path: string;
  /** When the place was opened, in milliseconds by the clock of the file system. */
  readonly opened: number;
  /** Runs a step. Throws ConflictError if the step fails and the place no longer exists. */
  step<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Options of an operation that may wait for other processes. `log` reports the process that is waited for. */
export interface StageOptions extends CallOptions {
  readonly log?: Log;
}

/** How the process uses its place: it writes, it moves a name, or it sweeps and needs to exclude writers. */
export type Kind = 'write' | 'move' | 'alone';

export interface Worker {
  readonly kind: Kind;
  readonly token: string;
  readonly path: string;
  /** Human-readable: the process and its machine. */
  readonly who: string;
  /** Milliseconds since its last sign of life, by the clock of the file system. */
  readonly quiet: number;
  /** `unknown`: on another machine, or in another container. */
  readonly state: 'alive' | 'dead' | 'unknown';
}

const SUFFIX: Readonly<Record<Kind, string>> = { write: '', move: '.move', alone: '.alone' };
/** An empty folder that is kept for the next place: renaming it needs no space on a full disk. */
const SPARE = 'spare';
const REMOVED = 'removed-';
const HOST = 'host';
const BEAT = 'beat';
const BEAT_MS = 60_000;
/** A process of unknown state that has given no sign of life for this long is presumed dead. */
export const STALE_MS = 10 * BEAT_MS;

export async function openPlace(folders: Folders, kind: Kind): Promise<Place> {
  const token = processToken();
  const path = join(folders.staging, token + SUFFIX[kind]);
  await makeFolder(folders.staging, folders.owner);
  if (!(await takeSpare(folders, path))) await makeFolderIn(path, folders.owner);
  await beat(path);
  // For human readers, if the disk has room for it.
  await symlink(hostname(), join(path, HOST)).catch(() => {});
  const timer = setInterval(() => void beat(path).catch(() => {}), BEAT_MS).unref();
  return {
    token,
    path,
    opened: (await stat(path)).mtimeMs,
    async step(work) {
      try {
        return await work();
      } catch (error) {
        if (!(await stands(path))) throw stopped(folders, error);
        throw error;
      }
    },
    async close() {
      clearInterval(timer);
      await clear(folders, path);
    },
  };
}

/** Returns all processes that use the folder, including dead ones, except `own`. */
export async function workers(folders: Folders, own: Pick<Place, 'token' | 'opened'> | undefined): Promise<Worker[]> {
  const found: Worker[] = [];
  for (const name of (await readdir(folders.staging).catch(absent)) ?? []) {
    const [token = '', suffix] = name.split('.', 2);
    const kind = (Object.keys(SUFFIX) as Kind[]).find((each) => SUFFIX[each] === (suffix === undefined ? '' : `.${suffix}`));
    if (kind === undefined || !isToken(token) || token === own?.token) continue;
    const path = join(folders.staging, name);
    const modified = (await stat(path).catch(absent))?.mtimeMs;
    if (modified === undefined) continue;
    const quiet = Math.max(0, (own?.opened ?? Date.now()) - modified);
    found.push({ kind, token, path, quiet, state: sharedTokenState(token), who: whoIs(token, path) });
  }
  return found;
}

/** Returns the processes that must be respected. Removes the places of dead ones, which stops their processes in case they are alive after all. */
export async function livingWorkers(folders: Folders, own: Pick<Place, 'token' | 'opened'>): Promise<Worker[]> {
  const living: Worker[] = [];
  for (const worker of await workers(folders, own)) {
    if (isLiving(worker)) living.push(worker);
    else await stop(folders, worker.path);
  }
  for (const name of (await readdir(folders.staging)).filter((each) => each.startsWith(REMOVED))) {
    await rm(join(folders.staging, name), { recursive: true, force: true });
  }
  return living;
}

export function isLiving({ state, quiet }: Pick<Worker, 'state' | 'quiet'>, staleMs: number = STALE_MS): boolean {
  return state === 'alive' || (state === 'unknown' && quiet < staleMs);
}

/** After it returns, the process that uses this place cannot change the repository any more. */
export async function stop(folders: Folders, path: string): Promise<void> {
  const aside = join(folders.staging, `${REMOVED}${processToken()}`);
  try {
    await rename(path, aside);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return;
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

/** Returns all possible places of this token. */
export function placesOf({ staging }: Folders, token: string): string[] {
  return Object.values(SUFFIX).map((suffix) => join(staging, token + suffix));
}

export function stopped({ root }: Pick<Folders, 'root'>, cause?: unknown): ConflictError {
  return new ConflictError(`another process presumed this one dead and took over at ${root}: this process changed nothing since`, {
    hint: 'Run the command again',
    cause,
  });
}

/** Describes the process and its machine for human readers. */
export function whoIs(token: string, path: string): string {
  return `process ${pidOf(token) ?? '(unknown)'} on ${isLocal(token) ? 'this machine' : hostAt(path)}`;
}

function hostAt(path: string): string {
  try {
    return readlinkSync(join(path, HOST));
  } catch {
    return 'another machine';
  }
}

/** Beats before the rename, so that no other process mistakes the renamed folder for an abandoned one. */
async function takeSpare({ staging }: Folders, path: string): Promise<boolean> {
  const spare = join(staging, SPARE);
  try {
    await beat(spare);
    await rename(spare, path);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Gives a sign of life: updates the time of the folder, by the clock of its file system. Gives none on a disk without a free inode. */
async function beat(path: string): Promise<void> {
  const file = join(path, BEAT);
  try {
    await writeFile(file, '');
    await rm(file, { force: true });
  } catch (error) {
    if (errnoOf(error) !== 'ENOSPC' && errnoOf(error) !== 'EDQUOT') throw error;
  }
}

async function stands(path: string): Promise<boolean> {
  return (await stat(path).catch(absent)) !== undefined;
}

async function clear({ staging }: Folders, path: string): Promise<void> {
  for (const name of (await readdir(path).catch(absent)) ?? []) await rm(join(path, name), { recursive: true, force: true });
  await rename(path, join(staging, SPARE)).catch(async (error: unknown) => {
    if (errnoOf(error) !== 'ENOENT') await rm(path, { recursive: true, force: true });
  });
}
