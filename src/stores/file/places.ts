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
 * A place is a folder in staging/ that one process works in: docs/format.md, "Who is at work in a folder". Its name is never used twice. All
 * that its process does to the repository is a rename out of it or into it, so whoever moves the place aside has stopped that process: its
 * next step fails, however long it slept and whatever it believes.
 */
export interface Place {
  readonly token: string;
  readonly path: string;
  /** The clock of the file system, in milliseconds, when the place was opened. */
  readonly opened: number;
  /** Runs a step; one that fails because the place is gone throws ConflictError. */
  step<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** How long work on a place may take, and where it says what it waits for. */
export interface StageOptions extends CallOptions {
  readonly log?: Log;
}

/** What its process does there: it writes, it moves a name, or it sweeps and wants nobody to write meanwhile. */
export type Kind = 'write' | 'move' | 'alone';

export interface Worker {
  readonly kind: Kind;
  readonly token: string;
  readonly path: string;
  /** For people: the process and its machine. */
  readonly who: string;
  /** Milliseconds since its last sign of life, by the clock of the file system. */
  readonly quiet: number;
  /** `unknown`: of another machine, or in another container. */
  readonly state: 'alive' | 'dead' | 'unknown';
}

const SUFFIX: Readonly<Record<Kind, string>> = { write: '', move: '.move', alone: '.alone' };
/** An empty folder that is kept for the next place: renaming it needs no space on a full disk. */
const SPARE = 'spare';
const GONE = 'gone-';
const HOST = 'host';
const BEAT = 'beat';
const BEAT_MS = 60_000;
/** Who has given no sign of life for so long, and cannot be judged otherwise, is taken for dead. */
export const STALE_MS = 10 * BEAT_MS;

export async function openPlace(folders: Folders, kind: Kind): Promise<Place> {
  const token = processToken();
  const path = join(folders.staging, token + SUFFIX[kind]);
  await makeFolder(folders.staging, folders.owner);
  if (!(await takeSpare(folders, path))) await makeFolderIn(path, folders.owner);
  await beat(path);
  // For people, where there is room for it.
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

/** All who are at work, dead ones too. `own` is left out. */
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

/** Those that are to be respected; places of the dead are taken away, so that their processes, if they live after all, are stopped. */
export async function livingWorkers(folders: Folders, own: Pick<Place, 'token' | 'opened'>): Promise<Worker[]> {
  const living: Worker[] = [];
  for (const worker of await workers(folders, own)) {
    if (isLiving(worker)) living.push(worker);
    else await stop(folders, worker.path);
  }
  for (const name of (await readdir(folders.staging)).filter((each) => each.startsWith(GONE))) {
    await rm(join(folders.staging, name), { recursive: true, force: true });
  }
  return living;
}

export function isLiving({ state, quiet }: Pick<Worker, 'state' | 'quiet'>, staleMs: number = STALE_MS): boolean {
  return state === 'alive' || (state === 'unknown' && quiet < staleMs);
}

/** From when this returns, whoever works in this place cannot change the repository any more. */
export async function stop(folders: Folders, path: string): Promise<void> {
  const aside = join(folders.staging, `${GONE}${processToken()}`);
  try {
    await rename(path, aside);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return;
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

/** All places of this token. */
export function placesOf({ staging }: Folders, token: string): string[] {
  return Object.values(SUFFIX).map((suffix) => join(staging, token + suffix));
}

export function stopped({ root }: Pick<Folders, 'root'>, cause?: unknown): ConflictError {
  return new ConflictError(`another process took this one for dead and went on at ${root}: nothing was changed there since`, {
    hint: 'Run it again',
    cause,
  });
}

/** For people: the process and its machine. */
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

/** Its time is new before it gets its new name: nobody takes it for one that was left. */
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

/** A sign of life: the folder has a new time, by the clock of its file system. Who has no inode left for it gives none. */
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
