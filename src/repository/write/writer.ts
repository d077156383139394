import { hash } from 'node:crypto';
import type { Context } from '../../lib/context.ts';
import type { Digest } from '../../lib/digest.ts';
import { IntegrityError } from '../../lib/errors.ts';
import { overlay } from '../../lib/overlay.ts';
import { isClocked, isGuarded, isListable, isStaging, type Stage } from '../../stores/abilities.ts';
import type { ObjectStore, Store } from '../../stores/store.ts';
import type { Config } from '../config.ts';
import { mergeSegments } from '../gc/merge-segments.ts';
import type { GcTiming } from '../gc-timing.ts';
import { loadDeltaIndex } from '../index/delta-index.ts';
import { type LoadedIndex, loadIndex } from '../index/load-index.ts';
import { SEGMENTS, type SegmentObject } from '../index/pack-tables.ts';
import { encodeSegment, type Segment } from '../index/segment.ts';
import { RepositoryBlobReader } from '../read/blob-reader.ts';
import { FrameReader } from '../read/frame-reader.ts';
import type {
  AddOptions,
  BlobReader,
  ChunkSource,
  CopyHooks,
  Published,
  RepositoryWriter,
  StoredBlob,
  WriterOptions,
  WriteStats,
} from '../repository.ts';
import { BlobAdder } from './blob-adder.ts';
import { copyChunks } from './copy.ts';
import { DeletionWatch } from './deletion-watch.ts';
import { PackWriter } from './pack-writer.ts';
import { overtaken, RetainedBlobs } from './retained-blobs.ts';

/** Loads the index, and opens a stage if the store supports stages. */
export async function openWriter(
  store: Store,
  config: Config,
  { resumable = false, bases = [], times }: WriterOptions & { times: GcTiming },
  c: Context,
): Promise<RepositoryWriter> {
  if (isGuarded(store)) await store.assertWritable(c);
  const stage = isStaging(store) ? await store.stage(c) : undefined;
  try {
    const place = resumable ? store : (stage ?? store);
    // A writer to a stage also sees which packs others schedule for deletion in the store.
    const watched = isListable(store) ? overlay(place, { list: store.list.bind(store) }) : place;
    const lookout = new DeletionWatch(watched, times);
    // Refresh before the index is loaded and after the stage is opened: from then on no process can delete an indexed pack unnoticed.
    await lookout.refresh([], c);
    const index = isListable(store)
      ? await loadIndex(store, { signal: c.signal, isCondemned: (pack) => lookout.isScheduledForDeletion(pack), merges: !stage })
      : await loadDeltaIndex(store, bases, c);
    return new Writer({ store, place, stage, config, index, lookout, times, c });
  } catch (error) {
    await stage?.[Symbol.asyncDispose]();
    throw error;
  }
}

interface Parts {
  readonly store: Store;
  /** Where it writes: the stage, or the store itself. */
  readonly place: ObjectStore;
  readonly stage: Stage | undefined;
  readonly config: Config;
  readonly index: LoadedIndex;
  readonly lookout: DeletionWatch;
  readonly times: GcTiming;
  readonly c: Context;
}

class Writer implements RepositoryWriter {
  readonly #store: ObjectStore;
  readonly #stage: Stage | undefined;
  readonly #index: LoadedIndex;
  /** Whether segments can be found, because the store can list. */
  readonly #indexed: boolean;
  readonly #lookout: DeletionWatch;
  readonly #c: Context;
  readonly #adder: BlobAdder;
  readonly #packs: PackWriter;
  readonly #holdings: RetainedBlobs;
  readonly #added = new Map<Digest, StoredBlob>();
  readonly #many: number;
  readonly #stats = { bytesRead: 0, bytesNew: 0, segments: 0 };
  #failed: unknown;

  constructor(from: Parts) {
    this.#store = from.place;
    this.#stage = from.stage;
    this.#index = from.index;
    this.#indexed = isListable(from.store);
    this.#lookout = from.lookout;
    this.#many = from.times.many.segments;
    this.#c = from.c;
    this.#packs = new PackWriter(from.place, from.index.chunks, {
      level: from.config.compression.level,
      signal: from.c.signal,
      isTaken: (pack) => from.lookout.isScheduledForDeletion(pack) || from.index.spoilt.has(pack),
      // Write the segment at once: an interrupted writer then leaves content that the next one need not send again, nor look up in the
      // packs.
      onPack: (pack) => this.#putSegment({ packs: [pack], blobs: [] }),
    });
    this.#adder = new BlobAdder(this.#packs, { chunker: from.config.chunker, stats: this.#stats, signal: from.c.signal });
    this.#holdings = new RetainedBlobs({ ...from, packs: this.#packs });
  }

  get stats(): WriteStats {
    const packs = this.#packs.packs.reduce((sum, pack) => sum + pack.size, 0);
    return { bytesRead: this.#stats.bytesRead, bytesNew: this.#stats.bytesNew, bytesStored: packs + this.#stats.segments };
  }

  async find(digest: Digest): Promise<StoredBlob | undefined> {
    const added = this.#added.get(digest);
    const blob = added ?? this.#index.blobs.get(digest);
    return added ?? (blob && (await this.#holdings.has(blob)) ? blob : undefined);
  }

  async add(source: AsyncIterable<Uint8Array>, options: AddOptions = {}): Promise<StoredBlob> {
    try {
      const blob = await this.#adder.add(source, options);
      this.#added.set(blob.digest, blob);
      return blob;
    } catch (error) {
      // Its chunks may already be in packs, and these bytes must not become visible without verification, so nothing of this writer is
      // published.
      this.#failed ??= error;
      throw error;
    }
  }

  async copy(blobs: readonly StoredBlob[], source: ChunkSource, hooks: CopyHooks = {}): Promise<void> {
    try {
      // Read recipes where that is cheap: a blob of a remote source that is already recorded and complete in a local target need not be
      // read from the source.
      const isFar = source.store.traits.shared && !this.#store.traits.shared;
      const missing: StoredBlob[] = [];
      for (const blob of blobs) if (!isFar || (await this.find(blob.digest))?.recipe !== blob.recipe) missing.push(blob);
      const { raw, frames } = await copyChunks(missing, source, { packs: this.#packs, held: this.#index.chunks, ...hooks }, this.#c);
      for (const [recipe, used] of frames) this.#holdings.record(recipe, used);
      for (const blob of missing) this.#added.set(blob.digest, blob);
      this.#stats.bytesNew += raw;
      this.#stats.bytesRead += blobs.reduce((sum, { size }) => sum + size, 0);
    } catch (error) {
      this.#failed ??= error;
      throw error;
    }
  }

  async reader(): Promise<BlobReader> {
    await this.#packs.flush();
    return new RepositoryBlobReader(this.#frames());
  }

  async publish(blobs: readonly StoredBlob[]): Promise<Published> {
    if (this.#failed !== undefined) throw new IntegrityError('cannot publish after a blob failed', { cause: this.#failed });
    const packs = await this.#storeAll(blobs);
    return {
      packs,
      stage: this.#stage?.id,
      assertFresh: async () => {
        if (isClocked(this.#store)) await this.#store.now(this.#c);
        if (!this.#lookout.isCurrent) throw overtaken();
      },
      confirm: async () => {
        if (!this.#lookout.isCurrent && (await this.#lookout.refresh(packs, this.#c)).size > 0) throw overtaken();
        await this.#mergeIndex();
      },
    };
  }

  /**
   * Merges small segments, except those that list packs scheduled for deletion. In a folder only sweeps merge them, with the exclusive
   * lock. The snapshot already exists, so an error is only logged.
   */
  async #mergeIndex(): Promise<void> {
    if (!this.#indexed || this.#stage || !this.#lookout.isCurrent) return;
    const stays = ({ segment }: SegmentObject): boolean =>
      segment?.packs.some(({ id }) => this.#lookout.isScheduledForDeletion(id)) === false;
    try {
      await mergeSegments(this.#store, this.#index.small.segments.filter(stays), { ...this.#c, many: this.#many });
    } catch (error) {
      this.#c.log.debug(`cannot merge the index: ${error}`);
    }
  }

  /** Throws ConflictError instead of reporting damage if a sweep deleted content because it considered this writer dead. */
  async #storeAll(blobs: readonly StoredBlob[]): Promise<string[]> {
    // No more blobs are added, and the following steps need the memory.
    await this.#adder[Symbol.asyncDispose]();
    try {
      await this.#packs.finish((pending) => this.#c.progress.start('Storing the remaining data', pending));
      const packs = await this.#holdings.ensureStored(blobs);
      await this.#putBlobs();
      await this.#stage?.publish(this.#c);
      return packs;
    } catch (error) {
      if (error instanceof IntegrityError) await this.#stage?.assertStanding(this.#c);
      throw error;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#adder[Symbol.asyncDispose]();
    // Wait for packs that are still being compressed or written: they must not reappear after the stage is deleted.
    await this.#packs.abandon();
    await this.#stage?.[Symbol.asyncDispose]();
  }

  async #putBlobs(): Promise<void> {
    const blobs = [...this.#added.values()].filter((blob) => this.#index.blobs.get(blob.digest)?.recipe !== blob.recipe);
    if (blobs.length > 0) await this.#putSegment({ packs: [], blobs });
  }

  async #putSegment(content: Segment): Promise<void> {
    if (!this.#indexed) return;
    const segment = encodeSegment(content);
    const key = SEGMENTS + hash('sha256', segment, 'hex');
    await this.#store.put(key, [segment], this.#c);
    this.#stats.segments += segment.length;
    if (!this.#stage) this.#index.small.add({ key, size: segment.length, modified: 0, segment: content });
  }

  #frames(): FrameReader {
    return new FrameReader(this.#store, this.#index.chunks, this.#c);
  }
}
