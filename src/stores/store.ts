import type { ByteRange, CallOptions } from '../lib/call-options.ts';
import type { Log } from '../lib/context.ts';
import type { Digest } from '../lib/digest.ts';

export interface StoreTraits {
  /** How many calls at once are worth it. */
  readonly concurrency: number;
  /** The size in bytes that packs should have here. */
  readonly goodObjectSize: number;
  /** What is written leaves this machine: others may read it. */
  readonly shared: boolean;
}

export type { ByteRange, CallOptions } from '../lib/call-options.ts';

export interface ObjectInfo {
  readonly key: string;
  readonly size: number;
}

export interface ListedObject extends ObjectInfo {
  /** When it was put, in milliseconds by the store's own clock, which need not be ours. */
  readonly modified: number;
}

/**
 * A place for a repository's immutable objects. Keys are `/`-separated words of [a-z0-9.-] that begin with a letter or digit
 * (`packs/<hex>`, `config`), relative to the repository's hidden folder. An object is visible only when it is complete.
 * Reads never return what a writer has not finished.
 */
export interface ObjectStore extends AsyncDisposable {
  /** For people: credentials removed. */
  readonly location: string;
  readonly traits: StoreTraits;
  /** The whole object or one range of it. Throws NotFoundError; a range past the end throws IntegrityError. */
  get(key: string, options: CallOptions & { range?: ByteRange }): Promise<Uint8Array>;
  /** A no-op when the key exists. Durable when it returns. */
  put(key: string, body: readonly Uint8Array[], options: CallOptions): Promise<void>;
  stat(key: string, options: CallOptions): Promise<ObjectInfo | undefined>;
}

/** What a user allows a store to take of the machine and the line. */
export interface TransferLimits {
  /** Transfers at a time, instead of what the store is good for. */
  readonly jobs?: number;
  /** On average over some seconds: an object travels at the speed of the line, and the next one waits. */
  readonly bytesPerSecond?: number;
}

/** Where a snapshot's name stands. Both words have been checked by `parseRef`. */
export interface Ref {
  readonly project: string;
  readonly name: string;
}

export interface MoveOptions extends CallOptions {
  /** The id of a stage of the same store: the ref is moved only while it stands, in the same step. ConflictError. */
  readonly stage?: string | undefined;
  /** Hears who is waited for. */
  readonly log?: Log;
}

/**
 * The few mutable names: a ref holds one snapshot's manifest bytes, and the sha256 of these bytes is the snapshot's digest.
 * A ref is the only commit point of a snapshot.
 */
export interface RefStore {
  /** undefined where no such snapshot is. */
  read(ref: Ref, options: CallOptions): Promise<Uint8Array | undefined>;
  /**
   * Moves a ref from `expected` (undefined: it must not exist) to `next` (undefined: it is removed), in one step that others see whole.
   * Throws ConflictError when the ref is not at `expected`.
   */
  compareAndSwap(ref: Ref, expected: Digest | undefined, next: Uint8Array | undefined, options: MoveOptions): Promise<void>;
  /** Sorted by project, then name. Where a part cannot be listed, throws IntegrityError after all that can. */
  listRefs(options: CallOptions & { project?: string }): AsyncIterable<Ref>;
}

export type Store = ObjectStore & RefStore;
