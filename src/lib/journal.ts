import { hash } from 'node:crypto';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DeniedError } from './errors.ts';
import { attempt, errnoOf } from './fs-errors.ts';
import { lockFile } from './lock-file.ts';
import { makeFolder, ownerBelow, syncFolder, writeDurably } from './owned-files.ts';
import { processToken, tokenState } from './process-token.ts';
import { homeFolder } from './user.ts';

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

export interface AbandonedJournal {
  /** What the dead owner wrote last; undefined for what is no JSON. */
  readonly entry: unknown;
  /** Makes it ours, to put right what it tells; undefined when somebody else was faster. */
  take(): Promise<Journal | undefined>;
}

/** Keeps others from beginning the same at the same time: throws ConflictError while somebody else has this name, after `wait` milliseconds. */
export async function lockWork(name: string, { signal, wait = 0 }: { signal: AbortSignal; wait?: number }): Promise<AsyncDisposable> {
  const folder = await madeFolder();
  return await lockFile(join(folder, `${hash('sha256', name, 'hex').slice(0, 16)}.lock`), { wait, signal });
}

export async function openJournal(kind: string): Promise<Journal> {
  const folder = await madeFolder();
  return journalAt(folder, `${kind}-${processToken()}.json`);
}

/** What dead processes have left. */
export async function abandonedJournals(kind: string): Promise<AbandonedJournal[]> {
  const folder = journalFolder();
  const names = (await readdir(folder).catch(() => [])).filter((name) => {
    const token = new RegExp(`^${kind}-(.+)\\.json$`).exec(name)?.[1];
    return token !== undefined && tokenState(token) === 'dead';
  });
  return await Promise.all(names.sort().map(async (name) => ({ entry: await readEntry(join(folder, name)), take: () => take(name) })));

  async function take(name: string): Promise<Journal | undefined> {
    const own = `${kind}-${processToken()}.json`;
    try {
      await rename(join(folder, name), join(folder, own));
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return undefined;
      throw error;
    }
    return journalAt(folder, own);
  }
}

/** What processes that live have on record, this one too. */
export async function livingEntries(kind: string): Promise<unknown[]> {
  const folder = journalFolder();
  const names = (await readdir(folder).catch(() => [])).filter((name) => {
    const token = new RegExp(`^${kind}-(.+)\\.json$`).exec(name)?.[1];
    return token !== undefined && tokenState(token) === 'alive';
  });
  return await Promise.all(names.map((name) => readEntry(join(folder, name))));
}

/** Throws DeniedError where it may not be written, whose hint names HOME. */
async function madeFolder(): Promise<string> {
  const folder = journalFolder();
  try {
    await attempt(`cannot put on record what is begun, in ${folder}`, async () => makeFolder(folder, await ownerBelow(folder)));
  } catch (error) {
    if (!(error instanceof DeniedError)) throw error;
    throw new DeniedError(error.message, { cause: error, hint: 'Set HOME to a folder that you may write to' });
  }
  return folder;
}

function journalFolder(): string {
  return join(homeFolder(), '.config', 'vm', 'journal');
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
