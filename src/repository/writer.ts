import { hash } from 'node:crypto';
import type { Context } from '../lib/context.ts';
import { type Digest, fromHex } from '../lib/digest.ts';
import { IntegrityError } from '../lib/errors.ts';
import { overlay } from '../lib/overlay.ts';
import { isClocked, isGuarded, isListable, isStaging, type ObjectStore, type Stage, type Store } from '../stores/types.ts';
import { loadBases } from './bases.ts';
import { RepositoryBlobReader } from './blob-reader.ts';
import { DIGEST_BYTES } from './chunk-buffer.ts';
import type { Config } from './config.ts';
import { copyChunks } from './copy.ts';
import { FrameReader } from './frame-reader.ts';
import { Holdings, overtaken } from './holdings.ts';
import type { StreamBatch, StreamName } from './ingest.ts';
import { IngestPool } from './ingest-pool.ts';
import { type LoadedIndex, loadIndex } from './load-index.ts';
import { Lookout } from './lookout.ts';
import { mergeSegments } from './merge-segments.ts';
import { type NewChunk, PackWriter } from './pack-writer.ts';
import { encodeRecipe, STREAMS, type Tree } from './recipe.ts';
import { encodeSegment, type Segment } from './segment.ts';
import { SEGMENTS, type SegmentObject } from './tables.ts';
import type { Times } from './times.ts';
import { TreeWriter } from './tree-writer.ts';
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
} from './types.ts';

/** Loads the index and opens a stage where the store has them. */
export async function openWriter(
  store: Store,
  config: Config,
  { resumable = false, bases = [], times }: WriterOptions & { times: Times },
  c: Context,
): Promise<RepositoryWriter> {
  if (isGuarded(store)) await store.assertWritable(c);
  const stage = isStaging(store) ? await store.stage(c) : undefined;
  try {
    const place = resumable ? store : (stage ?? store);
    // Who writes to a stage sees what others condemn in the store.
    const watched = isListable(store) ? overlay(place, { list: store.list.bind(store) }) : place;
    const lookout = new Lookout(watched, times);
    // Before the index, and after the stage is open: from here on nobody deletes unseen what the index says.
    await lookout.look([], c);
    const index = isListable(store)
      ? await loadIndex(store, { signal: c.signal, isCondemned: (pack) => lookout.isCondemned(pack), merges: !stage })
      : await loadBases(store, bases, c);
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
  readonly lookout: Lookout;
  readonly times: Times;
  readonly c: Context;
}

class Writer implements RepositoryWriter {
  readonly #store: ObjectStore;
  readonly #stage: Stage | undefined;
  readonly #config: Config;
  readonly #index: LoadedIndex;
  /** Whether segments can be found. */
  readonly #indexed: boolean;
  readonly #lookout: Lookout;
  readonly #c: Context;
  readonly #pool: IngestPool;
  readonly #packs: PackWriter;
  readonly #holdings: Holdings;
  readonly #added = new Map<Digest, StoredBlob>();
  /** Of the blobs that are being added. */
  readonly #lanes = new Set<number>();
  readonly #many: number;
  readonly #stats = { bytesRead: 0, bytesNew: 0, segments: 0 };
  #failed: unknown;

  constructor(from: Parts) {
    this.#store = from.place;
    this.#stage = from.stage;
    this.#config = from.config;
    this.#index = from.index;
    this.#indexed = isListable(from.store);
    this.#lookout = from.lookout;
    this.#many = from.times.many.segments;
    this.#c = from.c;
    this.#pool = new IngestPool(from.config.chunker);
    this.#packs = new PackWriter(from.place, from.index.chunks, {
      level: from.config.compression.level,
      signal: from.c.signal,
      isTaken: (pack) => from.lookout.isCondemned(pack) || from.index.spoilt.has(pack),
      // At once: who is killed leaves behind what the next one need not send again, and need not look for in the packs.
      onPack: (pack) => this.#putSegment({ packs: [pack], blobs: [] }),
    });
    this.#holdings = new Holdings({ ...from, packs: this.#packs });
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
      return await this.#add(source, options);
    } catch (error) {
      // Its chunks may be in packs already, and nobody has said that these bytes may be shown: nothing of this writer is published.
      this.#failed ??= error;
      throw error;
    }
  }

  async copy(blobs: readonly StoredBlob[], source: ChunkSource, hooks: CopyHooks = {}): Promise<void> {
    try {
      // Recipes are read where that is cheap: what a far source has on record here need not be looked at there.
      const isFar = source.store.traits.shared && !this.#store.traits.shared;
      const missing: StoredBlob[] = [];
      for (const blob of blobs) if (!isFar || (await this.find(blob.digest))?.recipe !== blob.recipe) missing.push(blob);
      const { raw, frames } = await copyChunks(missing, source, { packs: this.#packs, held: this.#index.chunks, ...hooks }, this.#c);
      for (const [recipe, used] of frames) this.#holdings.know(recipe, used);
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
    if (this.#failed !== undefined) throw new IntegrityError('nothing is published after a blob that failed', { cause: this.#failed });
    const packs = await this.#storeAll(blobs);
    return {
      packs,
      stage: this.#stage?.id,
      assertFresh: async () => {
        if (isClocked(this.#store)) await this.#store.now(this.#c);
        if (!this.#lookout.fresh) throw overtaken();
      },
      confirm: async () => {
        if (!this.#lookout.fresh && (await this.#lookout.look(packs, this.#c)).size > 0) throw overtaken();
        await this.#mergeIndex();
      },
    };
  }

  /** What is to go is not told again. A folder's sweeps do this, alone. The snapshot is there already, whatever becomes of this. */
  async #mergeIndex(): Promise<void> {
    if (!this.#indexed || this.#stage || !this.#lookout.fresh) return;
    const stays = ({ segment }: SegmentObject): boolean => segment?.packs.some(({ id }) => this.#lookout.isCondemned(id)) === false;
    try {
      await mergeSegments(this.#store, this.#index.small.segments.filter(stays), { ...this.#c, many: this.#many });
    } catch (error) {
      this.#c.log.debug(`the index is not merged: ${error}`);
    }
  }

  /** What a sweep took because it took this writer for dead is a conflict, not damage. */
  async #storeAll(blobs: readonly StoredBlob[]): Promise<string[]> {
    // Nothing is added any more, and what follows needs the memory.
    await this.#pool[Symbol.asyncDispose]();
    try {
      await this.#packs.finish((pending) => this.#c.progress.start('Storing what is left', pending));
      const packs = await this.#holdings.settle(blobs);
      await this.#putBlobs();
      await this.#stage?.publish(this.#c);
      return packs;
    } catch (error) {
      if (error instanceof IntegrityError) await this.#stage?.assertStanding(this.#c);
      throw error;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool[Symbol.asyncDispose]();
    // What is still being compressed or written must not come back after the stage is gone.
    await this.#packs.abandon();
    await this.#stage?.[Symbol.asyncDispose]();
  }

  async #add(source: AsyncIterable<Uint8Array>, options: AddOptions): Promise<StoredBlob> {
    const lane = lowestFree(this.#lanes);
    this.#lanes.add(lane);
    try {
      return await this.#addIn(lane, source, options);
    } finally {
      this.#lanes.delete(lane);
    }
  }

  async #addIn(lane: number, source: AsyncIterable<Uint8Array>, { expected, onBytes }: AddOptions): Promise<StoredBlob> {
    const trees = new Map<StreamName, TreeWriter>();
    const treeOf = (stream: StreamName): TreeWriter => {
      const tree =
        trees.get(stream) ?? new TreeWriter(this.#config.chunker.fanout, (bytes, digest) => this.#take({ kind: 'recipes', digest, bytes }));
      trees.set(stream, tree);
      return tree;
    };
    const done = await this.#pool.run({
      source,
      onBytes: (bytes) => {
        this.#stats.bytesRead += bytes;
        onBytes?.(bytes);
      },
      signal: this.#c.signal,
      absorb: (batch) => this.#absorb(batch, { tree: treeOf(batch.stream), lane }),
    });
    if (expected !== undefined && done.digest !== expected) {
      throw new IntegrityError(`the content has the digest ${done.digest} instead of ${expected}`, {
        fields: { expected, found: done.digest },
      });
    }
    const streams: Partial<Record<StreamName, Tree>> = {};
    for (const stream of STREAMS[done.kind]) streams[stream] = treeOf(stream).finish();
    const root = encodeRecipe({ kind: done.kind, size: done.size, streams });
    const recipe = hash('sha256', root, 'buffer');
    this.#take({ kind: 'recipes', digest: recipe, bytes: root });
    await this.#packs.settled();
    const blob: StoredBlob = { digest: done.digest, size: done.size, recipe: fromHex(recipe.toString('hex')) };
    this.#added.set(blob.digest, blob);
    return blob;
  }

  async #absorb({ stream, bytes, lengths, digests }: StreamBatch, { tree, lane }: { tree: TreeWriter; lane: number }): Promise<void> {
    let at = 0;
    lengths.forEach((length, i) => {
      const digest = digests.subarray(i * DIGEST_BYTES, (i + 1) * DIGEST_BYTES);
      this.#take({ kind: stream, digest, bytes: bytes.subarray(at, at + length) }, lane);
      tree.add({ digest, span: length });
      at += length;
    });
    await this.#packs.settled();
  }

  #take(chunk: NewChunk, lane?: number): void {
    if (this.#packs.add(chunk, lane)) this.#stats.bytesNew += chunk.bytes.length;
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

function lowestFree(taken: ReadonlySet<number>): number {
  let lowest = 0;
  while (taken.has(lowest)) lowest++;
  return lowest;
}
