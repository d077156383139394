import { hash } from 'node:crypto';
import type { Context } from '../lib/context.ts';
import { type Digest, fromHex } from '../lib/digest.ts';
import { ConflictError, IntegrityError, NotFoundError } from '../lib/errors.ts';
import { isStaging, type ObjectStore, type Stage, type Store } from '../stores/types.ts';
import { RepositoryBlobReader } from './blob-reader.ts';
import { DIGEST_BYTES } from './chunk-buffer.ts';
import type { ChunkFinder, ChunkPlace, FrameRef } from './chunk-index.ts';
import type { Config } from './config.ts';
import { copyChunks } from './copy.ts';
import { FrameReader } from './frame-reader.ts';
import type { StreamBatch, StreamName } from './ingest.ts';
import { IngestPool } from './ingest-pool.ts';
import { type LoadedIndex, loadIndex, SEGMENTS } from './load-index.ts';
import { Lookout } from './lookout.ts';
import { type FrameKind, PackWriter } from './pack-writer.ts';
import { encodeRecipe, STREAMS, type Tree } from './recipe.ts';
import { encodeSegment } from './segment.ts';
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
import { chunksOfBlob, type NamedChunk } from './walk.ts';

/** More are needed only where packs that were made a moment ago are condemned again and again. */
const MAX_RESCUES = 4;

/** Loads the index and opens a stage where the store has them. */
export async function openWriter(
  store: Store,
  config: Config,
  { resumable = false, times }: WriterOptions & { times: Times },
  c: Context,
): Promise<RepositoryWriter> {
  const stage = isStaging(store) ? await store.stage(c) : undefined;
  try {
    const place = resumable ? store : (stage ?? store);
    const lookout = new Lookout(place, times);
    // Before the index, and after the stage is open: from here on nobody deletes unseen what the index says.
    await lookout.look([], c);
    const index = await loadIndex(store, { signal: c.signal, isCondemned: (pack) => lookout.isCondemned(pack) });
    return new Writer(place, stage, { config, index, lookout, c });
  } catch (error) {
    await stage?.[Symbol.asyncDispose]();
    throw error;
  }
}

class Writer implements RepositoryWriter {
  readonly #store: ObjectStore;
  readonly #stage: Stage | undefined;
  readonly #config: Config;
  readonly #index: LoadedIndex;
  readonly #lookout: Lookout;
  readonly #c: Context;
  readonly #pool: IngestPool;
  readonly #packs: PackWriter;
  readonly #added = new Map<Digest, StoredBlob>();
  /** The frames of blobs on record, by recipe; undefined for one that is not complete. */
  readonly #secured = new Map<Digest, Promise<ReadonlySet<FrameRef> | undefined>>();
  readonly #stats = { bytesRead: 0, bytesNew: 0, segments: 0 };
  #failed: unknown;

  constructor(store: ObjectStore, stage: Stage | undefined, from: { config: Config; index: LoadedIndex; lookout: Lookout; c: Context }) {
    this.#store = store;
    this.#stage = stage;
    this.#config = from.config;
    this.#index = from.index;
    this.#lookout = from.lookout;
    this.#c = from.c;
    this.#pool = new IngestPool(from.config.chunker);
    this.#packs = new PackWriter(store, from.index.chunks, {
      level: from.config.compression.level,
      signal: from.c.signal,
      isTaken: (pack) => from.lookout.isCondemned(pack),
    });
  }

  get stats(): WriteStats {
    const packs = this.#packs.packs.reduce((sum, pack) => sum + pack.size, 0);
    return { bytesRead: this.#stats.bytesRead, bytesNew: this.#stats.bytesNew, bytesStored: packs + this.#stats.segments };
  }

  async find(digest: Digest): Promise<StoredBlob | undefined> {
    const added = this.#added.get(digest);
    const blob = added ?? this.#index.blobs.get(digest);
    return added ?? (blob && (await this.#secure(blob)) ? blob : undefined);
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

  async copy(
    blobs: readonly StoredBlob[],
    source: ChunkSource,
    { recheck = false, ...hooks }: CopyHooks & { recheck?: boolean } = {},
  ): Promise<void> {
    try {
      const missing: StoredBlob[] = [];
      for (const blob of blobs) if (recheck || (await this.find(blob.digest))?.recipe !== blob.recipe) missing.push(blob);
      const target = { packs: this.#packs, held: this.#index.chunks };
      this.#stats.bytesNew += await copyChunks(missing, source, { ...target, ...hooks }, this.#c);
      for (const blob of missing) this.#added.set(blob.digest, blob);
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
    const packs = await this.#settle(blobs);
    await this.#putSegments();
    await this.#stage?.publish(this.#c);
    return {
      packs,
      assertFresh: () => {
        if (!this.#lookout.fresh) throw overtaken();
      },
      confirm: async () => {
        if (!this.#lookout.fresh && (await this.#lookout.look(packs, this.#c)).size > 0) throw overtaken();
      },
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool[Symbol.asyncDispose]();
    // What is still being compressed or written must not come back after the stage is gone.
    await this.#packs.abandon();
    await this.#stage?.[Symbol.asyncDispose]();
  }

  async #add(source: AsyncIterable<Uint8Array>, { expected, onBytes }: AddOptions): Promise<StoredBlob> {
    const trees = new Map<StreamName, TreeWriter>();
    const treeOf = (stream: StreamName): TreeWriter => {
      const tree = trees.get(stream) ?? new TreeWriter(this.#config.chunker.fanout, (node, digest) => this.#take('recipes', digest, node));
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
      absorb: (batch) => this.#absorb(batch, treeOf(batch.stream)),
    });
    if (expected !== undefined && done.digest !== expected) {
      throw new IntegrityError(`a blob has the digest ${done.digest} instead of ${expected}`);
    }
    const streams: Partial<Record<StreamName, Tree>> = {};
    for (const stream of STREAMS[done.kind]) streams[stream] = treeOf(stream).finish();
    const root = encodeRecipe({ kind: done.kind, size: done.size, streams });
    const recipe = hash('sha256', root, 'buffer');
    this.#take('recipes', recipe, root);
    await this.#packs.settled();
    const blob: StoredBlob = { digest: done.digest, size: done.size, recipe: fromHex(recipe.toString('hex')) };
    this.#added.set(blob.digest, blob);
    return blob;
  }

  async #absorb({ stream, bytes, lengths, digests }: StreamBatch, tree: TreeWriter): Promise<void> {
    let at = 0;
    lengths.forEach((length, i) => {
      const digest = digests.subarray(i * DIGEST_BYTES, (i + 1) * DIGEST_BYTES);
      this.#take(stream, digest, bytes.subarray(at, at + length));
      tree.add({ digest, span: length });
      at += length;
    });
    await this.#packs.settled();
  }

  #take(kind: FrameKind, digest: Uint8Array, bytes: Uint8Array): void {
    if (this.#packs.add(kind, digest, bytes)) this.#stats.bytesNew += bytes.length;
  }

  /** One segment for each pack; the blobs stand in the last. */
  async #putSegments(): Promise<void> {
    const blobs = [...this.#added.values()].filter((blob) => this.#index.blobs.get(blob.digest)?.recipe !== blob.recipe);
    const packs = this.#packs.packs;
    const segments = packs.map((pack, i) => encodeSegment({ pack, blobs: i === packs.length - 1 ? blobs : [] }));
    if (packs.length === 0 && blobs.length > 0) segments.push(encodeSegment({ pack: undefined, blobs }));
    for (const segment of segments) {
      await this.#store.put(SEGMENTS + hash('sha256', segment, 'hex'), [segment], this.#c);
      this.#stats.segments += segment.length;
    }
  }

  /** Stores all that is needed in packs that stay, and returns these. */
  async #settle(blobs: readonly StoredBlob[]): Promise<string[]> {
    for (let rescues = 0; rescues <= MAX_RESCUES; rescues++) {
      await this.#packs.finish();
      const packs = await this.#packsOf(blobs);
      const lost = await this.#lookout.look(packs, this.#c);
      if (lost.size === 0) return packs;
      await this.#rescue(blobs, lost);
    }
    throw overtaken();
  }

  async #packsOf(blobs: readonly StoredBlob[]): Promise<string[]> {
    const used = new Set<FrameRef>();
    const frames = this.#frames();
    for (const blob of blobs) {
      const secured = await this.#secured.get(blob.recipe);
      for (const frame of secured ?? []) used.add(frame);
      if (secured) continue;
      for await (const { digest } of chunksOfBlob(frames, blob)) used.add(frames.place(digest).frame);
    }
    return [...new Set([...used].map(({ pack }) => pack.id ?? ''))].sort();
  }

  /** The frames of a blob on record, if it is complete; what is only in packs that are to go is stored anew. */
  async #secure(blob: StoredBlob): Promise<ReadonlySet<FrameRef> | undefined> {
    const known = this.#secured.get(blob.recipe) ?? this.#hold(blob);
    this.#secured.set(blob.recipe, known);
    return await known;
  }

  async #hold(blob: StoredBlob): Promise<ReadonlySet<FrameRef> | undefined> {
    const { chunks, doomed } = this.#index;
    const stored: ChunkFinder = {
      find: (digest) => {
        const place = chunks.find(digest);
        return place && isReadable(place.frame) ? place : doomed?.find(digest);
      },
    };
    const frames = new FrameReader(this.#store, stored, this.#c);
    const used = new Set<FrameRef>();
    try {
      for await (const { digest, kind } of chunksOfBlob(frames, blob)) {
        if (!chunks.has(digest)) {
          this.#take(kind, digest, await frames.chunk(digest));
          await this.#packs.settled();
        }
        used.add((chunks.find(digest) as ChunkPlace).frame);
      }
      return used;
    } catch (error) {
      if (error instanceof NotFoundError || error instanceof IntegrityError) return undefined;
      throw error;
    }
  }

  /** Stores the chunks anew that are in packs which are condemned, or gone, by now. */
  async #rescue(blobs: readonly StoredBlob[], lost: ReadonlySet<string>): Promise<void> {
    this.#secured.clear();
    const inLost = (digest: Uint8Array) => lost.has(this.#index.chunks.find(digest)?.frame.pack.id ?? '');
    const whole = async () => (await loadIndex(this.#store, this.#c)).chunks;
    const frames = new FrameReader(this.#store, this.#index.chunks, { signal: this.#c.signal, whole });
    try {
      const moving: NamedChunk[] = [];
      for (const blob of blobs) for await (const chunk of chunksOfBlob(frames, blob)) if (inLost(chunk.digest)) moving.push(chunk);
      for (const { digest, kind } of moving) {
        if (!inLost(digest)) continue;
        this.#packs.rescue(kind, digest, await frames.chunk(digest));
        await this.#packs.settled();
      }
    } catch (error) {
      throw error instanceof NotFoundError ? overtaken(error) : error;
    }
  }

  #frames(): FrameReader {
    return new FrameReader(this.#store, this.#index.chunks, this.#c);
  }
}

function isReadable({ pack, bytes }: FrameRef): boolean {
  return pack.id !== undefined || bytes !== undefined;
}

function overtaken(cause?: unknown): ConflictError {
  return new ConflictError('the repository was cleaned of content that this snapshot counts on, because writing it took very long', {
    hint: 'Run it again: what is stored is not stored again',
    cause,
  });
}
