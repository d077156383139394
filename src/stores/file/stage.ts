import { readdir, rename, rm, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConflictError } from '../../lib/errors.ts';
import { attempt } from '../../lib/fs-errors.ts';
import { isAtWork, isHeld, lockFile } from '../../lib/lock-file.ts';
import { makeFolder, syncFolder, writeDurably } from '../../lib/owned-files.ts';
import { processToken } from '../../lib/process-token.ts';
import type { ByteRange, CallOptions, ObjectInfo, Stage, StoreTraits } from '../types.ts';
import { type Folders, objectPath } from './folders.ts';
import { absent, readObject, statObject } from './objects.ts';

const POLL_MS = 50;

/**
 * Opens a stage and sweeps those of the dead. While it is open nobody gets the exclusive lock: its folder is announced first, then the
 * lock is looked at; who wants the lock takes it first, then looks for folders.
 */
export async function openStage(folders: Folders, from: { location: string; traits: StoreTraits; signal: AbortSignal }): Promise<Stage> {
  return await attempt(`opening a stage in ${folders.staging}`, async () => {
    for (;;) {
      const folder = join(folders.staging, processToken());
      await makeFolder(folder, folders.owner);
      if (!isHeld(exclusivePath(folders))) {
        await livingStages(folders);
        return new FileStage(folders, folder, from);
      }
      await rm(folder, { recursive: true, force: true });
      await sleep(POLL_MS, undefined, { signal: from.signal });
    }
  });
}

/** Throws ConflictError while a stage is open. */
export async function lockExclusively(folders: Folders, signal: AbortSignal): Promise<AsyncDisposable> {
  return await attempt(`locking ${folders.objects}`, async () => {
    await makeFolder(folders.locks, folders.owner);
    const lock = await lockFile(exclusivePath(folders), { wait: 0, signal });
    try {
      const busy = await livingStages(folders);
      if (busy > 0) throw new ConflictError(`${folders.root} is in use: ${busy} other writers are at work`, { hint: 'Try again later' });
      return lock;
    } catch (error) {
      await lock[Symbol.asyncDispose]();
      throw error;
    }
  });
}

class FileStage implements Stage {
  readonly location: string;
  readonly traits: StoreTraits;
  readonly #folders: Folders;
  readonly #folder: string;
  readonly #keys: string[] = [];

  constructor(folders: Folders, folder: string, from: { location: string; traits: StoreTraits }) {
    this.#folders = folders;
    this.#folder = folder;
    this.location = from.location;
    this.traits = from.traits;
  }

  async get(key: string, { range, signal }: CallOptions & { range?: ByteRange }): Promise<Uint8Array> {
    signal.throwIfAborted();
    return await readObject(this.#keys.includes(key) ? this.#folder : this.#folders.objects, key, range);
  }

  async put(key: string, body: readonly Uint8Array[], options: CallOptions): Promise<void> {
    if (await this.stat(key, options)) return;
    const path = objectPath(this.#folder, key);
    await attempt(`writing to ${this.#folders.root}`, async () => {
      await makeFolder(dirname(path), this.#folders.owner);
      await writeDurably(path, body, this.#folders.owner);
      // The age of the folder tells other machines that somebody is at work.
      await utimes(this.#folder, new Date(), new Date());
    });
    this.#keys.push(key);
  }

  async stat(key: string, { signal }: CallOptions): Promise<ObjectInfo | undefined> {
    signal.throwIfAborted();
    return await statObject(this.#keys.includes(key) ? this.#folder : this.#folders.objects, key);
  }

  /** In the order of the puts. */
  async publish({ signal }: CallOptions): Promise<void> {
    const touched = new Set<string>();
    await attempt(`publishing to ${this.#folders.objects}`, async () => {
      while (this.#keys.length > 0) {
        signal.throwIfAborted();
        const key = this.#keys[0] as string;
        const path = objectPath(this.#folders.objects, key);
        await makeFolder(dirname(path), this.#folders.owner);
        await rename(objectPath(this.#folder, key), path);
        this.#keys.shift();
        touched.add(dirname(path));
      }
      for (const folder of touched) await syncFolder(folder);
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await attempt(`clearing ${this.#folder}`, () => rm(this.#folder, { recursive: true, force: true }));
  }
}

/** Removes what dead processes left, and counts the others. */
async function livingStages(folders: Folders): Promise<number> {
  let living = 0;
  for (const token of (await readdir(folders.staging).catch(absent)) ?? []) {
    const path = join(folders.staging, token);
    if (isAtWork(token, path)) living++;
    else await rm(path, { recursive: true, force: true });
  }
  return living;
}

function exclusivePath(folders: Folders): string {
  return join(folders.locks, 'exclusive');
}
