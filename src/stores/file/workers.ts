import { lstat } from 'node:fs/promises';
import { fileClock } from '../../lib/fs/file-clock.ts';
import { withFileErrors } from '../../lib/fs/fs-errors.ts';
import type { StoreWorker } from '../abilities.ts';
import type { Folders } from './folders.ts';
import { absent } from './objects.ts';
import { type Kind, placesOf, stop, workers } from './places.ts';
import { clearLocks } from './ref-lock.ts';

const DOING: Readonly<Record<Kind, StoreWorker['doing']>> = { write: 'writing', move: 'moving a name', alone: 'sweeping' };

/** Returns the processes that use the store. Creates nothing in a folder to which nothing was ever written. */
export async function storeWorkers(folders: Folders): Promise<StoreWorker[]> {
  return await withFileErrors(`reading which processes use ${folders.root}`, async () => {
    if ((await lstat(folders.staging).catch(absent)) === undefined) return [];
    const found = await workers(folders, { token: '', opened: fileClock(folders.staging) });
    return found.map(({ token, kind, who, quiet, state }) => ({ id: token, who, doing: DOING[kind], quietMs: quiet, state }));
  });
}

/** Stops the process, then removes its locks. Idempotent. */
export async function stopWorker(folders: Folders, id: string): Promise<void> {
  await withFileErrors(`unlocking ${folders.root}`, async () => {
    for (const path of placesOf(folders, id)) await stop(folders, path);
    await clearLocks(folders, (token) => token === id);
  });
}
