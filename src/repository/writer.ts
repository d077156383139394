import { hash } from 'node:crypto';
import type { Context } from '../lib/context.ts';
import { type Digest, fromHex, hexOf } from '../lib/digest.ts';
import { IntegrityError } from '../lib/errors.ts';
import { isStaging, type ObjectStore, type Stage, type Store } from '../stores/types.ts';
import { RepositoryBlobReader } from './blob-reader.ts';
import { DIGEST_BYTES } from './chunk-buffer.ts';
import type { PackRef } from './chunk-index.ts';
import type { Config } from './config.ts';
import { copyChunks } from './copy.ts';
import { FrameReader } from './frame-reader.ts';
import type { StreamBatch, StreamName } from './ingest.ts';
import { IngestPool } from './ingest-pool.ts';
import { type LoadedIndex, loadIndex, SEGMENTS } from './load-index.ts';
import { type FrameKind, PackWriter } from './pack-writer.ts';
import { encodeRecipe, STREAMS, type Tree } from './recipe.ts';
import { encodeSegment } from './segment.ts';
import { TreeWriter } from './tree-writer.ts';
import type { AddOptions, BlobReader, ChunkSource, CopyHooks, RepositoryWriter, StoredBlob, WriterOptions, WriteStats } from './types.ts';
import { chunksOfBlob } from './walk.ts';

/** Loads the index and opens a stage where the store has them. */
export async function openWriter(
  store: Store,
  config: Config,
  { resumable = false }: WriterOptions,
  c: Context,
): Promise<RepositoryWriter> {
  const stage = isStaging(store) ? await store.stage(c) : undefined;
  try {
    // After the stage is open: from here on nobody sweeps what the index says.
    return new Writer(resumable ? store : (stage ?? store), stage, { config, index: await loadIndex(store, c), c });
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
  readonly #c: Context;
  readonly #pool: IngestPool;
  readonly #packs: PackWriter;
  readonly #added = new Map<Digest, StoredBlob>();
  readonly #stats = { bytesRead: 0, bytesNew: 0, segments: 0 };
  #failed: unknown;

  constructor(store: ObjectStore, stage: Stage | undefined, from: { config: Config; index: LoadedIndex; c: Context }) {
    this.#store = store;
    this.#stage = stage;
    this.#config = from.config;
    this.#index = from.index;
    this.#c = from.c;
    this.#pool = new IngestPool(from.config.chunker);
    this.#packs = new PackWriter(store, from.index.chunks, { level: from.config.compression.level, signal: from.c.signal });
  }

  get stats(): WriteStats {
    const packs = this.#packs.packs.reduce((sum, pack) => sum + pack.size, 0);
    return { bytesRead: this.#stats.bytesRead, bytesNew: this.#stats.bytesNew, bytesStored: packs + this.#stats.segments };
  }

  async find(digest: Digest): Promise<StoredBlob | undefined> {
    const blob = this.#added.get(digest) ?? this.#index.blobs.get(digest);
    return blob && this.#index.chunks.has(digestBytes(blob.recipe)) ? blob : undefined;
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

  async publish(blobs: readonly StoredBlob[]): Promise<{ packs: readonly string[] }> {
    if (this.#failed !== undefined) throw new IntegrityError('nothing is published after a blob that failed', { cause: this.#failed });
    await this.#packs.finish();
    const needed = await this.#packsOf(blobs);
    await this.#putSegments();
    await this.#stage?.publish(this.#c);
    return { packs: needed };
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

  async #packsOf(blobs: readonly StoredBlob[]): Promise<string[]> {
    const packs = new Set<PackRef>();
    const frames = this.#frames();
    for (const blob of blobs) {
      for await (const { digest } of chunksOfBlob(frames, blob)) packs.add(frames.place(digest).frame.pack);
    }
    return [...packs].map(({ id }) => id ?? '').sort();
  }

  #frames(): FrameReader {
    return new FrameReader(this.#store, this.#index.chunks, this.#c);
  }
}

function digestBytes(digest: Digest): Uint8Array {
  return Buffer.from(hexOf(digest), 'hex');
}
