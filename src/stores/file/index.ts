import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Digest } from '../../lib/digest.ts';
import { fileClock } from '../../lib/fs/file-clock.ts';
import { ownerBelow } from '../../lib/fs/owned-files.ts';
import type {
  DeletableStore,
  DiscardingStore,
  ExclusiveLock,
  FreeSpaceStore,
  ListableStore,
  LockableStore,
  SidecarFiles,
  SidecarStore,
  Stage,
  StagingStore,
  StampedRef,
  StoreWorker,
  TimingStore,
  VersionedRefStore,
  WorkedStore,
} from '../abilities.ts';
import type { ByteRange, CallOptions, ListedObject, MoveOptions, ObjectInfo, Ref, Store, StoreTraits } from '../store.ts';
import { type Folders, foldersOf } from './folders.ts';
import { deleteObject, listObjects, putObject, readObject, statObject } from './objects.ts';
import type { StageOptions } from './places.ts';
import { discardRef, listVersioned, readRef, swapRef } from './refs.ts';
import { keepReserve, withReserve } from './reserve.ts';
import { shelve } from './sidecar-files.ts';
import { type FileLock, type FileStage, lockExclusively, openStage } from './staging.ts';
import { stopWorker, storeWorkers } from './workers.ts';

const TRAITS: StoreTraits = { concurrency: 4, goodObjectSize: 16 << 20, shared: false };

/** Opens a store in the folder `root`, which need not exist before the first put. Safe for concurrent processes. */
export async function openFileStore(root: string): Promise<FileStore> {
  return new FileStore(foldersOf(root, await ownerBelow(root)));
}

class FileStore
  implements
    Store,
    ListableStore,
    DeletableStore,
    StagingStore,
    VersionedRefStore,
    LockableStore,
    FreeSpaceStore,
    SidecarStore,
    WorkedStore,
    DiscardingStore,
    TimingStore
{
  readonly location: string;
  readonly traits = TRAITS;
  readonly #folders: Folders;
  /** All stages opened by this store, including closed ones: moving a ref with a closed stage must fail. */
  readonly #stages = new Map<string, FileStage>();
  #lock: FileLock | undefined;

  constructor(folders: Folders) {
    this.#folders = folders;
    this.location = folders.root;
  }

  async get(key: string, { range, signal }: CallOptions & { range?: ByteRange }): Promise<Uint8Array> {
    signal.throwIfAborted();
    return await readObject(this.#folders.objects, key, range);
  }

  async put(key: string, body: readonly Uint8Array[], { signal }: CallOptions): Promise<void> {
    signal.throwIfAborted();
    // A put under the lock prepares deletes, so it may use the reserve.
    if (this.#lock) await withReserve(this.#folders, () => putObject(this.#folders, key, body));
    else await putObject(this.#folders, key, body);
  }

  async stat(key: string, { signal }: CallOptions): Promise<ObjectInfo | undefined> {
    signal.throwIfAborted();
    return await statObject(this.#folders.objects, key);
  }

  list(prefix: string, { signal }: CallOptions): AsyncIterable<ListedObject> {
    signal.throwIfAborted();
    return listObjects(this.#folders, prefix);
  }

  async delete(key: string, { signal }: CallOptions): Promise<void> {
    signal.throwIfAborted();
    if (this.#lock) await this.#lock.delete(key);
    else await deleteObject(this.#folders, key);
  }

  async stage({ signal, log }: StageOptions): Promise<Stage> {
    signal.throwIfAborted();
    const stage = await openStage(this.#folders, { location: this.location, traits: this.traits, signal, ...(log && { log }) });
    this.#stages.set(stage.id, stage);
    return stage;
  }

  async lockExclusively({ signal }: CallOptions): Promise<ExclusiveLock> {
    signal.throwIfAborted();
    const lock = await withReserve(this.#folders, () => lockExclusively(this.#folders, signal));
    this.#lock = lock;
    return {
      now: lock.now,
      [Symbol.asyncDispose]: async () => {
        this.#lock = undefined;
        await lock[Symbol.asyncDispose]();
        await keepReserve(this.#folders);
      },
    };
  }

  async freeBytes({ signal }: CallOptions): Promise<number> {
    signal.throwIfAborted();
    return await freeBelow(this.location);
  }

  async read(ref: Ref, { signal }: CallOptions): Promise<Uint8Array | undefined> {
    signal.throwIfAborted();
    return await readRef(this.#folders, ref);
  }

  async compareAndSwap(ref: Ref, expected: Digest | undefined, next: Uint8Array | undefined, options: MoveOptions): Promise<void> {
    options.signal.throwIfAborted();
    const stage = options.stage === undefined ? undefined : this.#stages.get(options.stage);
    const swap = () => swapRef(this.#folders, ref, { ...options, expected, next, place: stage?.place });
    if (next) await swap();
    else await withReserve(this.#folders, swap);
  }

  fileTime(): number | undefined {
    try {
      return fileClock(this.#folders.staging);
    } catch {
      return undefined;
    }
  }

  async workers({ signal }: CallOptions): Promise<StoreWorker[]> {
    signal.throwIfAborted();
    return await storeWorkers(this.#folders);
  }

  async stopWorker(id: string, { signal }: CallOptions): Promise<void> {
    signal.throwIfAborted();
    await stopWorker(this.#folders, id);
  }

  async discardRef(ref: Ref, options: CallOptions): Promise<void> {
    options.signal.throwIfAborted();
    await withReserve(this.#folders, () => discardRef(this.#folders, ref, options));
  }

  async putSidecarFiles(ref: Ref, shelf: SidecarFiles, { signal }: CallOptions): Promise<void> {
    signal.throwIfAborted();
    await shelve(this.#folders, ref, shelf);
  }

  async *listRefs(options: CallOptions & { project?: string }): AsyncIterable<Ref> {
    for await (const { ref } of this.listVersioned(options)) yield ref;
  }

  listVersioned({ project, signal }: CallOptions & { project?: string }): AsyncIterable<StampedRef> {
    signal.throwIfAborted();
    return listVersioned(this.#folders, project);
  }

  async [Symbol.asyncDispose](): Promise<void> {}
}

/** Returns the free bytes on the disk of `folder`, or of its nearest existing parent. */
async function freeBelow(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(folder) === folder) throw error;
    return await freeBelow(dirname(folder));
  }
}
