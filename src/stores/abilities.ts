import type { Log } from '../lib/context.ts';
import type { ByteRange, CallOptions, ListedObject, ObjectStore, Ref, Store } from './store.ts';

/* Optional abilities of stores. Each one is an interface, with a guard that reports whether a store has it. */

export interface StampedRef {
  readonly ref: Ref;
  /** While it is unchanged, the ref holds the same bytes. undefined: unknown, for example because the ref changed too recently. */
  readonly stamp: string | undefined;
}

/** A store that can report whether a ref has changed without reading it. */
export interface VersionedRefStore {
  /** In the order of `listRefs`. */
  listVersioned(options: CallOptions & { project?: string }): AsyncIterable<StampedRef>;
  /** Like `read`, but returns the bytes cached by an earlier read if the stamp shows that they are unchanged. */
  readVersioned?(ref: StampedRef, options: CallOptions): Promise<Uint8Array | undefined>;
}

export interface ListableStore {
  /** Yields the objects whose key begins with `prefix`, sorted by key. */
  list(prefix: string, options: CallOptions): AsyncIterable<ListedObject>;
}

export interface DeletableStore {
  /** Succeeds if the object does not exist. */
  delete(key: string, options: CallOptions): Promise<void>;
  /** Like `delete`, for any number of objects. Present if the store can do this in fewer requests. */
  deleteMany?(keys: readonly string[], options: CallOptions): Promise<void>;
}

/**
 * A store with stages. Objects in a stage are invisible to others until they are published together. The next process removes the stages of
 * dead ones.
 */
export interface StagingStore {
  stage(options: CallOptions & { log?: Log }): Promise<Stage>;
}

export interface Stage extends ObjectStore {
  /** Identifies the stage in `MoveOptions.stage`. */
  readonly id: string;
  /** Throws ConflictError if another process presumed the owner of this stage dead. */
  assertStanding(options: CallOptions): Promise<void>;
  /** Makes all objects visible, in the order of the puts. A process that is killed halfway leaves complete objects that no ref refers to. */
  publish(options: CallOptions): Promise<void>;
  // [Symbol.asyncDispose] discards unpublished objects
}

/** A store on a disk that can fill up. */
export interface FreeSpaceStore {
  /** Returns the number of bytes that can still be written, as the disk reports it now. */
  freeBytes(options: CallOptions): Promise<number>;
}

/** A store that users browse. It can keep a folder of small files next to a ref's bytes, and removes the folder with the ref. */
export interface SidecarStore {
  /** Replaces the folder, or removes it if `files` is empty. Does nothing if the ref does not exist. Paths are plain names separated by slashes. */
  putSidecarFiles(ref: Ref, shelf: SidecarFiles, options: CallOptions): Promise<void>;
}

export interface SidecarFiles {
  readonly folder: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** A store with an exclusive lock. A sweep takes it to keep writers out. */
export interface LockableStore {
  /**
   * Throws ConflictError while a stage is open, or, with the field `sweeping`, while another process holds the lock. Stages that are
   * requested meanwhile wait until the lock is disposed. If another process presumes the owner of the lock dead, this store deletes nothing
   * more: deletes throw ConflictError.
   */
  lockExclusively(options: CallOptions): Promise<ExclusiveLock>;
}

export interface ExclusiveLock extends AsyncDisposable {
  /** When the lock was taken, in milliseconds by the store's clock. */
  readonly now: number;
}

/** A process that uses a store. */
export interface StoreWorker {
  readonly id: string;
  /** Human-readable: the process and its machine. */
  readonly who: string;
  readonly doing: 'writing' | 'moving a name' | 'sweeping';
  /** Milliseconds since its last sign of life; it gives one every minute. */
  readonly quietMs: number;
  /** `unknown`: on another machine, or in another container. */
  readonly state: 'alive' | 'dead' | 'unknown';
}

/** A store whose processes lock each other out. */
export interface WorkedStore {
  workers(options: CallOptions): Promise<StoreWorker[]>;
  /** After it returns, that process cannot change the store any more, even if it is alive, and blocks no other process. Idempotent. */
  stopWorker(id: string, options: CallOptions): Promise<void>;
}

/** A store whose refs can become unreadable. */
export interface DiscardingStore {
  /** Removes a ref whose bytes cannot be read. Throws ConflictError if they can. */
  discardRef(ref: Ref, options: CallOptions): Promise<void>;
}

/** A store in which writers that died leave parts of uploads. No listing shows them, but they are billed. */
export interface UploadCleanupStore {
  /**
   * Aborts uploads that were begun more than `minAgeMs` ago and never finished. `minAgeMs` must be longer than any upload takes, otherwise
   * an upload in progress fails. Returns the number of uploads; idempotent.
   */
  abortStaleUploads(options: CallOptions & { minAgeMs: number }): Promise<number>;
}

/** A store that finds refs by prefix, and may have no other way to list them. */
export interface RefSearchStore {
  /** Returns the newest ref of the project (of any project if none is given) whose name begins with `prefix`; undefined if none exists. */
  newestRef(options: CallOptions & { project?: string; prefix?: string }): Promise<Ref | undefined>;
}

/** A store that may evict objects at any time, like a cache. */
export interface EvictingStore {
  /** Returns the keys of the missing objects. The check counts as a use of the existing ones, so that they are not evicted next. */
  missing(keys: readonly string[], options: CallOptions): Promise<string[]>;
  /** Marks a damaged object as missing: from now on it does not exist, and the next put writes it again. Throws DeniedError. */
  markCorrupt(key: string, options: CallOptions): Promise<void>;
  /** Deletes the least recently used objects, except those of `keep`, until the rest fits into the budget. Does nothing if this is not permitted. */
  evict(keep: readonly string[], options: CallOptions): Promise<TrimResult>;
}

export interface TrimResult {
  readonly objects: number;
  readonly bytes: number;
  /** Why objects could not be deleted although the budget is exceeded. */
  readonly refused?: string;
}

/** A store with a clock that continues while this machine is paused. */
export interface ClockedStore {
  /** Returns the store's time, in milliseconds since 1970. Sends a request to the store. */
  now(options: CallOptions): Promise<number>;
  /** Starts a stopwatch on the store's clock. It returns the milliseconds between the store's first answer after the start and its latest answer. */
  stopwatch(): () => number;
}

/** A store whose files get their times from a clock that may not be this machine's. */
export interface TimingStore {
  /** Returns the time of that clock, in milliseconds since 1970; undefined if the file that shows it cannot be written. */
  fileTime(): number | undefined;
}

/** A store that caches some of its objects on this machine. */
export interface KeepingStore {
  /** The store without the cache, for callers that check the stored objects. */
  readonly unkept: Store;
  /**
   * Like `get`, but caches short ranges too. For callers that compare every chunk with its digest and need not know whether the object
   * still exists.
   */
  getKept(key: string, options: CallOptions & { range?: ByteRange }): Promise<Uint8Array>;
}

/** A store that may lack a guarantee on which a repository relies. */
export interface ProvingStore {
  /** Must be called before a repository is created in the store. Throws UnsupportedError if the guarantee is missing. */
  prove(options: CallOptions): Promise<void>;
}

/** A store that can report, before any long operation begins, that it refuses writes. */
export interface WriteProbeStore {
  /** Throws DeniedError if the store refuses writes. */
  assertWritable(options: CallOptions): Promise<void>;
}

/** A store has an ability if it has this member. */
const guard =
  <Ability extends object>(member: keyof Ability & string) =>
  (store: object): store is Ability =>
    member in store;

export const isVersioned = guard<VersionedRefStore>('listVersioned');
export const isListable = guard<ListableStore>('list');
export const isDeletable = guard<DeletableStore>('delete');
export const isStaging = guard<StagingStore>('stage');
export const isShelving = guard<SidecarStore>('putSidecarFiles');
export const isMeasured = guard<FreeSpaceStore>('freeBytes');
export const isLockable = guard<LockableStore>('lockExclusively');
export const isWorked = guard<WorkedStore>('workers');
export const isDiscarding = guard<DiscardingStore>('discardRef');
export const canCleanUploads = guard<UploadCleanupStore>('abortStaleUploads');
export const canSearchRefs = guard<RefSearchStore>('newestRef');
export const isLossy = guard<EvictingStore>('missing');
export const isClocked = guard<ClockedStore>('now');
export const isTiming = guard<TimingStore>('fileTime');
export const isKeeping = guard<KeepingStore>('unkept');
export const isProving = guard<ProvingStore>('prove');
export const isGuarded = guard<WriteProbeStore>('assertWritable');
