import { hash } from 'node:crypto';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { errnoOf } from './fs-errors.ts';
import { lockFile } from './lock-file.ts';
import { makeFolder, ownerBelow, syncFolder, writeDurably } from './owned-files.ts';
import { processToken, tokenState } from './process-token.ts';

/*
 * What a process has begun with something outside (a paused container, a replaced file) and must put right when it dies before its end:
 * one small file, which the next process that finds its owner dead takes over.
 */

export interface Journal {
  /** Replaces what it says; on the disk when it returns. */
  write(entry: object): Promise<void>;
  /** There is nothing to put right any more. Idempotent. */
  close(): Promise<void>;
}

export interface FoundJournal extends Journal {
  /** What the dead owner wrote last; undefined for what is no JSON. */
  readonly entry: unknown;
}

/** Keeps others from beginning the same at the same time: throws ConflictError while somebody else has this name. */
export async function lockWork(name: string, { signal }: { signal: AbortSignal }): Promise<AsyncDisposable> {
  const folder = journalFolder();
  await makeFolder(folder, await ownerBelow(folder));
  return await lockFile(join(folder, `${hash('sha256', name, 'hex').slice(0, 16)}.lock`), { wait: 0, signal });
}

export async function openJournal(kind: string): Promise<Journal> {
  const folder = journalFolder();
  await makeFolder(folder, await ownerBelow(folder));
  return journalAt(folder, `${kind}-${processToken()}.json`);
}

/** Takes over what dead processes have left: nobody else gets the same one. */
export async function abandonedJournals(kind: string): Promise<FoundJournal[]> {
  const folder = journalFolder();
  const found: FoundJournal[] = [];
  for (const name of (await readdir(folder).catch(() => [])).sort()) {
    const token = new RegExp(`^${kind}-(.+)\\.json$`).exec(name)?.[1];
    if (token === undefined || tokenState(token) !== 'dead') continue;
    const own = `${kind}-${processToken()}.json`;
    try {
      await rename(join(folder, name), join(folder, own));
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') continue;
      throw error;
    }
    found.push({ ...journalAt(folder, own), entry: await readEntry(join(folder, own)) });
  }
  return found;
}

function journalFolder(): string {
  return join(process.env.HOME || homedir(), '.config', 'vm', 'journal');
}

function journalAt(folder: string, name: string): Journal {
  const path = join(folder, name);
  return {
    async write(entry) {
      const next = `${path}.next`;
      await rm(next, { force: true });
      await writeDurably(next, [Buffer.from(`${JSON.stringify(entry)}\n`)], await ownerBelow(folder));
      await rename(next, path);
      await syncFolder(folder);
    },
    close: () => rm(path, { force: true }),
  };
}

async function readEntry(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}
