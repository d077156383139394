import type { Log } from '../lib/context.ts';
import type { ByteRange, CallOptions, ListedObject, ObjectStore, Ref, Store } from './store.ts';

/* What some stores can do besides: each an interface, and a guard that says whether a store has it. */

export interface StampedRef {
  readonly ref: Ref;
  /** As long as it is the same, the ref holds the same bytes. undefined: it changed so lately that this cannot be told yet. */
  readonly stamp: string | undefined;
}

/** A store that tells without reading a ref whether it has changed. */
export interface VersionedRefStore {
  /** In the order of `listRefs`. */
  listVersioned(options: CallOptions & { project?: string }): AsyncIterable<StampedRef>;
  /** As `read`, from what is kept of an earlier read where the stamp says that it is the same. */
  readVersioned?(ref: StampedRef, options: CallOptions): Promise<Uint8Array | undefined>;
}

export interface ListableStore {
  /** Objects whose key begins with `prefix`, sorted by key. */
  list(prefix: string, options: CallOptions): AsyncIterable<ListedObject>;
}

export interface DeletableStore {
  /** Succeeds when the object is gone already. */
  delete(key: string, options: CallOptions): Promise<void>;
  /** The same for any number of objects, where a store can do that in fewer requests. */
  deleteMany?(keys: readonly string[], options: CallOptions): Promise<void>;
}

/** Objects put into a stage are seen by nobody else until they are published together; a dead process's stage is swept by the next one. */
export interface StagingStore {
  stage(options: CallOptions & { log?: Log }): Promise<Stage>;
}

export interface Stage extends ObjectStore {
  /** Names it where a ref is moved. */
  readonly id: string;
  /** Throws ConflictError where somebody took its owner for dead. */
  assertStanding(options: CallOptions): Promise<void>;
  /** Makes all that was put visible, in the order of the puts. Killed half-way it leaves complete objects that nothing names. */
  publish(options: CallOptions): Promise<void>;
  // [Symbol.asyncDispose] discards what was not published
}

/** A store on a disk that can fill up. */
export interface FreeSpaceStore {
  /** Bytes that can still be written, by what the disk says at the moment. */
  freeBytes(options: CallOptions): Promise<number>;
}

/** A store that people look into: a folder of small files can lie beside a ref's bytes, and goes with it. */
export interface SidecarStore {
  /** Replaces the folder, or removes it where there are no files; does nothing where the ref is gone. Paths are plain names with slashes between. */
  putSidecarFiles(ref: Ref, shelf: SidecarFiles, options: CallOptions): Promise<void>;
}

export interface SidecarFiles {
  readonly folder: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** Keeps writers out for a moment: what a sweep needs. */
export interface LockableStore {
  /**
   * Throws ConflictError while a stage is open, or, with the field `sweeping`, while somebody else has it; stages that are asked for meanwhile wait until it is disposed. While it is held, this store
   * deletes nothing once somebody else took its owner for dead: ConflictError.
   */
  lockExclusively(options: CallOptions): Promise<ExclusiveLock>;
}

export interface ExclusiveLock extends AsyncDisposable {
  /** When it was taken, in milliseconds by the store's own clock. */
  readonly now: number;
}

/** A process at work on a store. */
export interface StoreWorker {
  readonly id: string;
  /** For people: the process and its machine. */
  readonly who: string;
  readonly doing: 'writing' | 'moving a name' | 'sweeping';
  /** Milliseconds since its last sign of life; it gives one each minute. */
  readonly quietMs: number;
  /** `unknown`: of another machine, or in another container. */
  readonly state: 'alive' | 'dead' | 'unknown';
}

/** A store where processes keep others out. */
export interface WorkedStore {
  workers(options: CallOptions): Promise<StoreWorker[]>;
  /** From when it returns that process changes nothing here any more, if it lives, and keeps nobody out. Idempotent. */
  stopWorker(id: string, options: CallOptions): Promise<void>;
}

/** A store whose refs can become unreadable. */
export interface DiscardingStore {
  /** Removes a ref whose bytes cannot be read. Throws ConflictError where they can. */
  discardRef(ref: Ref, options: CallOptions): Promise<void>;
}

/** A store where writers that died leave what no listing shows, and what is paid for: parts of uploads. */
export interface UploadCleanupStore {
  /**
   * Removes what was begun more than `minAgeMs` ago and never finished. Longer than any upload takes, else one that is under way fails.
   * Returns how many there were; idempotent.
   */
  abortStaleUploads(options: CallOptions & { minAgeMs: number }): Promise<number>;
}

/** A store that finds refs by how they begin, and may have no other way to know them. */
export interface RefSearchStore {
  /** The newest ref of the project whose name begins with `prefix`; of any project where none is given. undefined where none is. */
  newestRef(options: CallOptions & { project?: string; prefix?: string }): Promise<Ref | undefined>;
}

/** A store that drops objects by itself, as a cache does. */
export interface EvictingStore {
  /** Which of these objects are gone. Asking counts as using the others, so that they are not dropped next. */
  missing(keys: readonly string[], options: CallOptions): Promise<string[]>;
  /** An object turned out to be damaged: it is gone from now on, and the next put writes it anew. Throws DeniedError. */
  markCorrupt(key: string, options: CallOptions): Promise<void>;
  /** Drops what has not been used for the longest time, until all fits into the budget; never these. Does nothing where it may not. */
  evict(keep: readonly string[], options: CallOptions): Promise<TrimResult>;
}

export interface TrimResult {
  readonly objects: number;
  readonly bytes: number;
  /** Why nothing could be dropped although there is too much. */
  readonly refused?: string;
}

/** A store with a clock that goes on while this machine stands still. */
export interface ClockedStore {
  /** Milliseconds since 1970, by the store's clock. Asks the store. */
  now(options: CallOptions): Promise<number>;
  /** Starts one that tells milliseconds by the store's clock, from the first answer that the store gives from now on to the last one. */
  stopwatch(): () => number;
}

/** A store whose files get their times from a clock that may not be this machine's. */
export interface TimingStore {
  /** Milliseconds since 1970, by that clock; undefined where nothing may be written to see it. */
  fileTime(): number | undefined;
}

/** A store of which some objects are kept on this machine. */
export interface KeepingStore {
  /** The store itself, for who looks whether what is there is right. */
  readonly unkept: Store;
  /** As `get`, and short ranges are kept too: for who compares every chunk with its digest, and need not know whether it is there. */
  getKept(key: string, options: CallOptions & { range?: ByteRange }): Promise<Uint8Array>;
}

/** A store that may turn out not to do what a repository relies on. */
export interface ProvingStore {
  /** To be called before a repository is made there. Throws UnsupportedError. */
  prove(options: CallOptions): Promise<void>;
}

/** A store that can tell before anything long is done that it will not be written to. */
export interface WriteProbeStore {
  /** Throws DeniedError. */
  assertWritable(options: CallOptions): Promise<void>;
}

/** A store has an ability where it has this member of it. */
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
