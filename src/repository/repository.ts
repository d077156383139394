import type { Context } from '../lib/context.ts';
import type { Digest } from '../lib/digest.ts';
import type { ObjectStore, Ref } from '../stores/store.ts';
import type { ChunkIndex } from './index/chunk-index.ts';
import type { StoredBlob } from './stored-blob.ts';

export type { StoredBlob } from './stored-blob.ts';

export interface AddOptions {
  /** Known beforehand: other bytes throw IntegrityError and the blob is not recorded. */
  readonly expected?: Digest;
  /** Called with the number of source bytes taken since the last call. */
  readonly onBytes?: (bytes: number) => void;
}

export interface WriteStats {
  /** Bytes of the blobs that were added, uncompressed. */
  readonly bytesRead: number;
  /** Bytes of them that the repository did not hold yet, uncompressed. */
  readonly bytesNew: number;
  /** All bytes the store gains: packs, tables, segments and recipes, not the manifest. */
  readonly bytesStored: number;
}

export interface WriterOptions {
  /**
   * Packs go to their place as soon as they are full, so that who is killed and starts again finds them there. For bytes that are verified
   * before they are added, as `copy` does it; others stay hidden until `publish` on stores that can do that.
   */
  readonly resumable?: boolean;
  /** The name that it will get, where it is known: for stores that cannot list, to look for what is like it. */
  readonly near?: Ref;
  /** For stores that cannot list: what these hold is not stored again. */
  readonly bases?: readonly DeltaBase[];
}

/** What a snapshot that is there holds. */
export interface DeltaBase {
  readonly packs: readonly string[];
  readonly blobs: readonly StoredBlob[];
}

/** Where `copy` reads another repository's packs. */
export interface ChunkSource {
  readonly store: ObjectStore;
  /** `whole`: what a hint named was not there, or wrong. `avoid`: packs of which only what no other one has is to be read. */
  index(c: Context, options: { whole: boolean; avoid: ReadonlySet<string> }): Promise<ChunkIndex>;
}

export interface CopyHooks {
  /** Told before anything is copied: compressed bytes to come. Again where a sweep of the source makes it start anew. Throws to refuse. */
  readonly onPlan?: (bytes: number) => Promise<void>;
  /** Called with the number of compressed bytes that arrived since the last call. */
  readonly onBytes?: (bytes: number) => void;
}

/** What was published, and how to give it a name. */
export interface Published {
  /** The packs that the blobs need. */
  readonly packs: readonly string[];
  /** Where there are stages: the ref may be moved only while this one stands. */
  readonly stage: string | undefined;
  /**
   * Right before the ref is moved. Asks a store that has a clock for its time. Throws ConflictError when it comes so late that a sweep may
   * have taken what the blobs need.
   */
  assertFresh(): Promise<void>;
  /** Once the ref is moved. Throws ConflictError when that took so long that something is lost: the ref must go back then. */
  confirm(): Promise<void>;
}

/**
 * One write transaction. Nothing it adds is visible to others until `publish`; disposing it without that leaves the repository as it was.
 * Several `add` may run at once. Once an `add` has failed, `publish` refuses: bytes that nobody vouches for are never published.
 * Keep it open until the ref is moved: it is what holds a sweep off.
 */
export interface RepositoryWriter extends AsyncDisposable {
  /** The blob if the repository, or this writer, holds all of it already. Reads its recipe at most. */
  find(digest: Digest): Promise<StoredBlob | undefined>;
  /** Stores one blob; tars are recognised by their bytes. A chunk that is held already is not stored again. */
  add(source: AsyncIterable<Uint8Array>, options?: AddOptions): Promise<StoredBlob>;
  /**
   * Brings blobs from another repository, chunk by chunk: what is held already is not read there. The recipes stay the same, so a manifest
   * that names them stays right. Throws MissingError for what the source lost, IntegrityError for what it has wrong.
   */
  copy(blobs: readonly StoredBlob[], source: ChunkSource, hooks?: CopyHooks): Promise<void>;
  /** Reads back what was added so far, beside all that the repository holds: for looking into a machine before it is published. */
  reader(): Promise<BlobReader>;
  /**
   * Packs, then segments become visible and durable. Call once, also where nothing was added: a ref may only be moved to blobs that were
   * published. Throws ConflictError when something that they need was swept away while this writer was at work for very long.
   */
  publish(blobs: readonly StoredBlob[]): Promise<Published>;
  readonly stats: WriteStats;
}

export interface TarEntryInfo {
  /** As in the archive, pax and GNU long names applied. */
  readonly path: string;
  readonly type: 'file' | 'directory' | 'symlink' | 'link' | 'other';
  readonly size: number;
  readonly mode: number;
  readonly linkTarget: string;
}

export interface OpenOptions {
  /** Called with the number of bytes since the last call. */
  readonly onBytes?: (bytes: number) => void;
  /** Whoever gets the bytes compares them with the blob's digest, as a daemon does: then it is not computed here a second time. */
  readonly digestChecked?: boolean;
}

/**
 * Reads blobs; every byte it yields has been checked against the recipe's digests before, and the whole against the blob's digest before
 * its last piece. What it yields must not be changed or transferred: other readers may see the same bytes.
 */
export interface BlobReader extends AsyncDisposable {
  /** Throws IntegrityError on the first byte that is wrong, MissingError (which is one too) when a pack is missing. */
  open(blob: StoredBlob, options?: OpenOptions): AsyncIterable<Uint8Array>;
  /**
   * The entries of a tar blob in order; `read` fetches only the chunks of that one file (at most `limit` bytes, more throws ExhaustedError).
   * A blob that is no tar yields nothing.
   */
  entries(blob: StoredBlob): AsyncIterable<{ entry: TarEntryInfo; read(limit: number): Promise<Uint8Array> }>;
}

export interface RepositoryStats {
  readonly packs: number;
  readonly chunks: number;
  readonly blobs: number;
  /** Bytes of all objects of the repository. */
  readonly bytes: number;
}

export interface VerifyFinding {
  readonly object: string;
  readonly problem: string;
}

export interface CheckFinding extends VerifyFinding {
  /** Of a blob that is on record and not complete: that is no damage where nothing leads to it. */
  readonly recipe?: Digest;
}

export interface RepairedObject {
  readonly object: string;
  /** What was done about it, for people. */
  readonly done: string;
}

/** A repository over a store. Opened by `openRepository` (see open.ts). */
export interface Repository {
  readonly location: string;
  /** What was put right when it was opened, where that was asked for. */
  readonly mended: readonly RepairedObject[];
  writer(c: Context, options?: WriterOptions): Promise<RepositoryWriter>;
  /** `packs`: what the manifest says it needs, so that a restore reads no other segment; falls back to the whole index. */
  reader(c: Context, packs?: readonly string[]): Promise<BlobReader>;
  /** For `copy` into another repository. `packs` as for `reader`. */
  source(packs?: readonly string[]): ChunkSource;
  /** Reads every object and checks it against its key, its table and its segment. Yields what is wrong; never throws IntegrityError. */
  check(c: Context): AsyncIterable<CheckFinding>;
  /**
   * Takes damaged packs and segments away, keeping what is right in them: what they lost is no longer held, so that it can be brought again.
   * `blobs`, what refs lead to, are put on record where all of them is there. On a store with a lock they are deleted, and it throws
   * ConflictError while somebody writes; on others damaged packs are condemned, safely beside everybody else, and a sweep deletes them. Returns
   * what was damaged.
   */
  repair(blobs: readonly StoredBlob[], c: Context): Promise<readonly RepairedObject[]>;
  stats(c: Context): Promise<RepositoryStats>;
  /** Tells what sets of blobs take, each chunk counted once. */
  measure(c: Context): Promise<SizeEstimator>;
  /**
   * Removes what no blob that `needed` tells uses, and packs anew what is left of packs that are mostly waste: docs/format.md, "Collection".
   * Safe beside everybody else. On a store with a lock it is done at once, unless somebody writes, and throws ConflictError while somebody
   * else sweeps alone; otherwise it is begun, and ended by a sweep after the grace. What `needed` throws, or a needed chunk that is missing, ends it with nothing removed.
   */
  sweep(request: SweepRequest, c: Context): Promise<SweepResult>;
}

export interface SweepRequest {
  /** Everything that a ref leads to, read when it is asked. */
  needed(): Promise<readonly StoredBlob[]>;
  /** Whether that nothing at all is needed is to be believed, asked after `needed`. Where it is not, IntegrityError: a listing can be wrong. Default: yes. */
  readonly believesEmpty?: () => boolean;
  /** What no ref leads to any more: its packs need not be a grace old, as others that might be somebody's who is still writing. */
  readonly released?: readonly StoredBlob[];
}

export interface SweepResult {
  /** Bytes deleted, less those that were packed anew. */
  readonly freed: number;
  /** Bytes that a later sweep will delete. */
  readonly pending: number;
  /** When the last of them can go; undefined where nothing is pending. */
  readonly due: Date | undefined;
}

export interface SizeEstimator {
  /** The bytes, as they are stored, that these blobs need beyond all that were added before. Throws IntegrityError. */
  add(blobs: readonly StoredBlob[]): Promise<number>;
}
