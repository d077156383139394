import type { ByteRange, CallOptions } from '../lib/call-options.ts';
import type { Log } from '../lib/context.ts';
import type { Digest } from '../lib/digest.ts';

export interface StoreTraits {
  /** Number of concurrent calls that are worthwhile. */
  readonly concurrency: number;
  /** Recommended size of packs in this store, in bytes. */
  readonly goodObjectSize: number;
  /** Written data leaves this machine, and others may read it. */
  readonly shared: boolean;
}

export type { ByteRange, CallOptions } from '../lib/call-options.ts';

export interface ObjectInfo {
  readonly key: string;
  readonly size: number;
}

export interface ListedObject extends ObjectInfo {
  /** When it was put, in milliseconds by the store's clock, which may differ from this machine's. */
  readonly modified: number;
}

/**
 * Stores a repository's immutable objects. Keys are `/`-separated words of [a-z0-9.-] that begin with a letter or digit (`packs/<hex>`,
 * `config`), relative to the repository's hidden folder. An object becomes visible only when it is complete: reads never return the
 * unfinished object of a writer.
 */
export interface ObjectStore extends AsyncDisposable {
  /** Human-readable; credentials are removed. */
  readonly location: string;
  readonly traits: StoreTraits;
  /** Returns the whole object or one range of it. Throws NotFoundError; a range past the end throws IntegrityError. */
  get(key: string, options: CallOptions & { range?: ByteRange }): Promise<Uint8Array>;
  /** Does nothing if the key exists. Durable when it returns. */
  put(key: string, body: readonly Uint8Array[], options: CallOptions): Promise<void>;
  stat(key: string, options: CallOptions): Promise<ObjectInfo | undefined>;
}

/** User-defined limits on a store's transfers. */
export interface TransferLimits {
  /** Maximum number of concurrent transfers, instead of the store's `concurrency`. */
  readonly jobs?: number;
  /** Average over some seconds: each object is transferred at full speed, and the next one waits. */
  readonly bytesPerSecond?: number;
}

/** The name of a snapshot. `parseRef` has checked both parts. */
export interface Ref {
  readonly project: string;
  readonly name: string;
}

export interface MoveOptions extends CallOptions {
  /** Id of a stage of the same store. The ref is moved only if the stage still exists, checked in the same step. Throws ConflictError otherwise. */
  readonly stage?: string | undefined;
  /** Reports the process that is waited for. */
  readonly log?: Log;
}

/**
 * Stores the mutable names. A ref holds the bytes of one snapshot's manifest, and the sha256 of these bytes is the snapshot's digest. A ref
 * is the only commit point of a snapshot.
 */
export interface RefStore {
  /** Returns undefined if the snapshot does not exist. */
  read(ref: Ref, options: CallOptions): Promise<Uint8Array | undefined>;
  /**
   * Moves a ref from `expected` (undefined: it must not exist) to `next` (undefined: it is removed). Atomic: readers see all of the change
   * or nothing of it. Throws ConflictError if the ref is not at `expected`.
   */
  compareAndSwap(ref: Ref, expected: Digest | undefined, next: Uint8Array | undefined, options: MoveOptions): Promise<void>;
  /** Yields refs sorted by project, then name. If a part cannot be listed, throws IntegrityError after yielding all other refs. */
  listRefs(options: CallOptions & { project?: string }): AsyncIterable<Ref>;
}

export type Store = ObjectStore & RefStore;
