import { rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConflictError } from '../../lib/errors.ts';
import { errnoOf, withFileErrors } from '../../lib/fs/fs-errors.ts';
import { makeFolderDurably, makeFolderIn, syncFolder, writeDurably } from '../../lib/fs/owned-files.ts';
import type { ExclusiveLock, Stage } from '../abilities.ts';
import type { ByteRange, CallOptions, ObjectInfo, StoreTraits } from '../store.ts';
import { type Folders, objectPath } from './folders.ts';
import { readObject, statObject } from './objects.ts';
import { livingWorkers, openPlace, type Place, type StageOptions } from './places.ts';
import { clearLocks } from './ref-lock.ts';
import { keepReserve } from './reserve.ts';
import { sayWaiting } from './waiting.ts';

const POLL_MS = 50;
/** If two sweeps begin at the same time, one of them waits up to this long for the other to give up. */
const TIE_MS = 1_000;

/**
 * Opens a stage and removes those of dead processes. While it is open, no process can take the exclusive lock: a stage announces its place
 * first and then looks for others, and a process that wants the lock does the same.
 */
export async function openStage(folders: Folders, from: { location: string; traits: StoreTraits } & StageOptions): Promise<FileStage> {
  return await withFileErrors(`opening a stage in ${folders.staging}`, async () => {
    const place = await openPlace(folders, 'write');
    try {
      const waiting = sayWaiting(from.log);
      for (;;) {
        const sweep = (await livingWorkers(folders, place)).find(({ kind }) => kind === 'alone');
        if (sweep === undefined) return new FileStage(folders, place, from);
        waiting(`${sweep.who} to finish using ${folders.root}`);
        await sleep(POLL_MS, undefined, { signal: from.signal });
      }
    } catch (error) {
      await place.close();
      throw error;
    }
  });
}

export interface FileLock extends ExclusiveLock {
  /** Only while the lock is held: throws ConflictError if another process presumed its owner dead. */
  delete(key: string): Promise<void>;
}

/** Throws ConflictError while a stage is open. */
export async function lockExclusively(folders: Folders, signal: AbortSignal): Promise<FileLock> {
  return await withFileErrors(`locking ${folders.objects}`, async () => {
    const place = await openPlace(folders, 'alone');
    try {
      await assertAlone(folders, place, signal);
      await clearLocks(folders);
    } catch (error) {
      await place.close();
      throw error;
    }
    return { now: place.opened, delete: (key) => deleteThrough(folders, place, key), [Symbol.asyncDispose]: () => place.close() };
  });
}

async function assertAlone(folders: Folders, place: Place, signal: AbortSignal): Promise<void> {
  for (const started = performance.now(); ; ) {
    const others = (await livingWorkers(folders, place)).filter(({ kind }) => kind !== 'move');
    const [first] = others;
    if (first === undefined) return;
    const isTie = others.every(({ kind, token }) => kind === 'alone' && token > place.token);
    if (!isTie || performance.now() - started > TIE_MS) {
      const sweeping = others.some(({ kind }) => kind === 'alone');
      throw new ConflictError(`${folders.root} is in use by ${first.who}`, {
        hint: 'Try again later',
        fields: { sweeping },
      });
    }
    await sleep(POLL_MS, undefined, { signal });
  }
}

/** A rename into the place fails if the place does not exist, so a process that lost the lock deletes nothing. */
async function deleteThrough(folders: Folders, place: Place, key: string): Promise<void> {
  const path = objectPath(folders.objects, key);
  const aside = join(place.path, basename(path));
  await withFileErrors(`deleting ${path}`, () =>
    place.step(async () => {
      try {
        await rename(path, aside);
      } catch (error) {
        if (errnoOf(error) !== 'ENOENT') throw error;
        // The object is already deleted, provided that the place still exists.
        await stat(place.path);
        return;
      }
      await rm(aside, { recursive: true, force: true });
    }),
  );
}

export class FileStage implements Stage {
  readonly location: string;
  readonly traits: StoreTraits;
  readonly place: Place;
  readonly #folders: Folders;
  readonly #keys: string[] = [];

  constructor(folders: Folders, place: Place, from: { location: string; traits: StoreTraits }) {
    this.#folders = folders;
    this.place = place;
    this.location = from.location;
    this.traits = from.traits;
  }

  get id(): string {
    return this.place.token;
  }

  async assertStanding({ signal }: CallOptions): Promise<void> {
    signal.throwIfAborted();
    await this.place.step(() => stat(this.place.path));
  }

  async get(key: string, { range, signal }: CallOptions & { range?: ByteRange }): Promise<Uint8Array> {
    signal.throwIfAborted();
    if (!this.#keys.includes(key)) return await readObject(this.#folders.objects, key, range);
    return await this.place.step(() => readObject(this.place.path, key, range));
  }

  async put(key: string, body: readonly Uint8Array[], options: CallOptions): Promise<void> {
    if (await this.stat(key, options)) return;
    const path = objectPath(this.place.path, key);
    await withFileErrors(`writing to ${this.#folders.root}`, () =>
      this.place.step(async () => {
        // Not recursive: a place that was moved aside must not be created again.
        if (dirname(path) !== this.place.path) await makeBelow(dirname(path), this.#folders);
        await writeDurably(path, body, this.#folders.owner);
      }),
    );
    this.#keys.push(key);
  }

  async stat(key: string, { signal }: CallOptions): Promise<ObjectInfo | undefined> {
    signal.throwIfAborted();
    if (!this.#keys.includes(key)) return await statObject(this.#folders.objects, key);
    return await this.place.step(() => statObject(this.place.path, key));
  }

  /** Publishes in the order of the puts. */
  async publish({ signal }: CallOptions): Promise<void> {
    const touched = new Set<string>();
    await withFileErrors(`publishing to ${this.#folders.objects}`, async () => {
      while (this.#keys.length > 0) {
        signal.throwIfAborted();
        const key = this.#keys[0] as string;
        const path = objectPath(this.#folders.objects, key);
        await makeFolderDurably(dirname(path), this.#folders.owner);
        await this.place.step(() => rename(objectPath(this.place.path, key), path));
        this.#keys.shift();
        touched.add(dirname(path));
      }
      for (const folder of touched) await syncFolder(folder);
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await withFileErrors(`clearing ${this.place.path}`, () => this.place.close());
    await keepReserve(this.#folders);
  }
}

async function makeBelow(path: string, { owner }: Folders): Promise<void> {
  try {
    await makeFolderIn(path, owner);
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw error;
  }
}
