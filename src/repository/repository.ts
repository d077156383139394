import type { Context } from '../lib/context.ts';
import type { Digest } from '../lib/digest.ts';
import type { ObjectStore, Ref } from '../stores/store.ts';
import type { ChunkIndex } from './index/chunk-index.ts';
import type { StoredBlob } from './stored-blob.ts';

export type { StoredBlob } from './stored-blob.ts';

export interface AddOptions {
  /** The digest, if known in advance. If the bytes have another one, `add` throws IntegrityError and the blob is not recorded. */
  readonly expected?: Digest;
  /** Called with the number of source bytes read since the last call. */
  readonly onBytes?: (bytes: number) => void;
}

export interface WriteStats {
  /** Uncompressed bytes of the added blobs. */
  readonly bytesRead: number;
  /** Uncompressed bytes of them that the repository did not contain before. */
  readonly bytesNew: number;
  /** All bytes added to the store: packs, tables, segments and recipes, but not the manifest. */
  readonly bytesStored: number;
}

export interface WriterOptions {
  /**
   * Packs are stored at their final location as soon as they are full, so an interrupted writer finds them when it runs again. Only for
   * bytes that are verified before they are added, as in `copy`; other packs stay hidden until `publish` on stores that support stages.
   */
  readonly resumable?: boolean;
  /** The name that the snapshot will get, if known: stores that cannot list use it to find similar snapshots. */
  readonly near?: Ref;
  /** For stores that cannot list: the content of these snapshots is not stored again. */
  readonly bases?: readonly DeltaBase[];
}

/** Content of an existing snapshot. */
export interface DeltaBase {
  readonly packs: readonly string[];
  readonly blobs: readonly StoredBlob[];
}

/** The repository from which `copy` reads packs. */
export interface ChunkSource {
  readonly store: ObjectStore;
  /**
   * Returns an index of the source. `whole`: include all packs, because a pack that a hint named was missing or corrupt. `avoid`: packs to
   * use only for chunks that no other pack contains.
   */
  index(c: Context, options: { whole: boolean; avoid: ReadonlySet<string> }): Promise<ChunkIndex>;
}

export interface CopyHooks {
  /**
   * Called before anything is copied, with the number of compressed bytes to transfer, and again if a sweep of the source makes the copy
   * start from scratch. Throws to refuse the copy.
   */
  readonly onPlan?: (bytes: number) => Promise<void>;
  /** Called with the number of compressed bytes received since the last call. */
  readonly onBytes?: (bytes: number) => void;
}

/** Published blobs, and the checks that the caller makes when it moves the ref. */
export interface Published {
  /** The packs that the blobs need. */
  readonly packs: readonly string[];
  /** On a store with stages, the id of the stage: the ref may be moved only while the stage exists. */
  readonly stage: string | undefined;
  /**
   * Call this right before the ref is moved. It asks a store that has a clock for its time. Throws ConflictError if the writer is so late
   * that a sweep may have deleted content of the blobs.
   */
  assertFresh(): Promise<void>;
  /**
   * Call this after the ref was moved. Throws ConflictError if the move took long enough for content to be lost; the caller must then move
   * the ref back.
   */
  confirm(): Promise<void>;
}

/**
 * One write transaction. Nothing that it adds is visible to others until `publish`; disposing it before that leaves the repository
 * unchanged. Several `add` calls may run concurrently. Once an `add` has failed, `publish` throws: bytes that were not verified are never
 * published. Keep the writer open until the ref is moved: until then it protects its content from sweeps.
 */
export interface RepositoryWriter extends AsyncDisposable {
  /** Returns the blob if the repository or this writer already has all of it. Reads its recipe at most. */
  find(digest: Digest): Promise<StoredBlob | undefined>;
  /** Stores one blob; tars are recognized by their bytes. An existing chunk is not stored again. */
  add(source: AsyncIterable<Uint8Array>, options?: AddOptions): Promise<StoredBlob>;
  /**
   * Copies blobs from another repository chunk by chunk; existing chunks are not read from the source. The recipes do not change, so a
   * manifest that names them stays valid. Throws MissingError for content that the source has lost, IntegrityError for content that is
   * corrupt there.
   */
  copy(blobs: readonly StoredBlob[], source: ChunkSource, hooks?: CopyHooks): Promise<void>;
  /**
   * Opens a reader for the blobs added so far and for all other content of the repository, to inspect a snapshot before it is published.
   */
  reader(): Promise<BlobReader>;
  /**
   * Makes packs, then segments visible and durable. Call it once, even if nothing was added: a ref may only be moved to published blobs.
   * Throws ConflictError if a sweep has deleted content that they need because this writer ran for very long.
   */
  publish(blobs: readonly StoredBlob[]): Promise<Published>;
  readonly stats: WriteStats;
}

export interface TarEntryInfo {
  /** The path as in the archive, with pax and GNU long names applied. */
  readonly path: string;
  readonly type: 'file' | 'directory' | 'symlink' | 'link' | 'other';
  readonly size: number;
  readonly mode: number;
  readonly linkTarget: string;
}

export interface OpenOptions {
  /** Called with the number of bytes yielded since the last call. */
  readonly onBytes?: (bytes: number) => void;
  /**
   * The consumer compares the bytes with the digest of the blob, as a Docker daemon does, so the reader does not compute the digest as
   * well.
   */
  readonly digestChecked?: boolean;
}

/**
 * Reads blobs. Every byte is compared with the recipe's digests before it is yielded, and the whole blob with its digest before its last
 * piece is yielded. The caller must not change or transfer the yielded bytes: other readers may share them.
 */
export interface BlobReader extends AsyncDisposable {
  /** Throws IntegrityError at the first corrupt byte, MissingError (a subclass of it) if a pack is missing. */
  open(blob: StoredBlob, options?: OpenOptions): AsyncIterable<Uint8Array>;
  /**
   * Yields the entries of a tar blob in order. `read` fetches only the chunks of that file and throws ExhaustedError if the file has more
   * than `limit` bytes. A blob that is not a tar yields nothing.
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
  /** Set if a recorded blob is incomplete, which is damage only if a ref leads to the blob. */
  readonly recipe?: Digest;
}

export interface RepairedObject {
  readonly object: string;
  /** Human-readable description of the repair. */
  readonly done: string;
}

/** A repository over a store. Opened by `openRepository` (see open.ts). */
export interface Repository {
  readonly location: string;
  /** Objects that were repaired on opening, if the caller requested that. */
  readonly mended: readonly RepairedObject[];
  /** Opens a write transaction. Throws UnsupportedError if only a newer version may write to the repository. */
  writer(c: Context, options?: WriterOptions): Promise<RepositoryWriter>;
  /** `packs`: the packs that the manifest lists, so that a restore reads only their tables; falls back to the whole index. */
  reader(c: Context, packs?: readonly string[]): Promise<BlobReader>;
  /** Returns the source for a `copy` into another repository. `packs` as in `reader`. */
  source(packs?: readonly string[]): ChunkSource;
  /**
   * Reads every object and checks it against its key, its table and its segment. Yields the problems found; never throws IntegrityError.
   */
  check(c: Context): AsyncIterable<CheckFinding>;
  /**
   * Removes damaged packs and segments and keeps their intact content. Their lost chunks no longer count as stored, so they can be stored
   * again. `blobs`, to which refs lead, are recorded if all their chunks exist. On a store with a lock the damaged objects are deleted, and
   * it throws ConflictError while another process writes. On other stores damaged packs are scheduled for deletion, which is safe while
   * other processes use the store, and a sweep deletes them. Returns the damaged objects.
   */
  repair(blobs: readonly StoredBlob[], c: Context): Promise<readonly RepairedObject[]>;
  stats(c: Context): Promise<RepositoryStats>;
  /** Opens an estimator for the stored size of sets of blobs, which counts each chunk once. */
  measure(c: Context): Promise<SizeEstimator>;
  /**
   * Deletes content that no blob returned by `needed` uses, and repacks packs that are mostly garbage: docs/format.md, "Collection". Safe
   * while other processes use the store. On a store with a lock the sweep completes at once unless another process writes, and it throws
   * ConflictError while another process holds the exclusive lock; otherwise it schedules deletions, which a sweep after the grace period
   * completes. If `needed` throws or a needed chunk is missing, the sweep ends with nothing deleted.
   */
  sweep(request: SweepRequest, c: Context): Promise<SweepResult>;
}

export interface SweepRequest {
  /** Returns all blobs that refs lead to, read at the time of the call. */
  needed(): Promise<readonly StoredBlob[]>;
  /**
   * Returns whether an empty result of `needed` can be trusted; called after `needed`. If it cannot, the sweep throws IntegrityError,
   * because a listing can be wrong. Default: it can be trusted.
   */
  readonly believesEmpty?: () => boolean;
  /**
   * Blobs that no ref leads to any more. Their packs need not be older than the grace period; other packs do, because they may belong to an
   * active writer.
   */
  readonly released?: readonly StoredBlob[];
}

export interface SweepResult {
  /** Bytes deleted, minus the bytes that were repacked. */
  readonly freed: number;
  /** Bytes that a later sweep will delete. */
  readonly pending: number;
  /** Time at which the last of them can be deleted; undefined if nothing is pending. */
  readonly due: Date | undefined;
}

export interface SizeEstimator {
  /** Returns the stored bytes that these blobs need in addition to all blobs added before. Throws IntegrityError. */
  add(blobs: readonly StoredBlob[]): Promise<number>;
}
