import type { Context } from '../../lib/context.ts';
import { type Digest, hexOf } from '../../lib/digest.ts';
import { ChunkIndex } from '../index/chunk-index.ts';
import type { StoredBlob } from '../repository.ts';
import type { FrameReader } from './frame-reader.ts';
import { VisitedNodes } from './visited-nodes.ts';
import { chunksOfBlob } from './walk.ts';

interface Parts {
  readonly frames: FrameReader;
  readonly onNew?: (digest: Uint8Array) => void;
  readonly c: Context;
}

/** Marks the chunks of all added blobs, with one bit for each chunk of an index. */
export class LiveChunks {
  readonly #index: ChunkIndex;
  readonly #bits: Uint8Array;
  /** Chunks that other processes have moved since the index was read. */
  readonly #others = new ChunkIndex();
  readonly #recipes = new Set<Digest>();
  readonly #seen = new VisitedNodes();

  /** The index must not grow any more. */
  constructor(index: ChunkIndex) {
    this.#index = index;
    this.#bits = new Uint8Array((index.size >>> 3) + 1);
  }

  /** Returns whether the chunk with this number in the index is marked. */
  has(entry: number): boolean {
    return ((this.#bits[entry >>> 3] as number) & (1 << (entry & 7))) !== 0;
  }

  /**
   * Marks the chunks of these blobs. Their recipes are prefetched: read one by one, those of many snapshots would take as many round trips
   * to a remote store. `onNew` is called once for each chunk. Throws MissingError if a chunk is missing, and IntegrityError.
   */
  async add(blobs: readonly StoredBlob[], parts: Parts): Promise<void> {
    const recipes = blobs.filter(({ recipe }) => !this.#recipes.has(recipe)).map(({ recipe }) => Buffer.from(hexOf(recipe), 'hex'));
    for (const recipe of recipes) parts.frames.expect(recipe);
    try {
      for (const blob of blobs) await this.#add(blob, parts);
    } finally {
      for (const recipe of recipes) parts.frames.forget(recipe);
    }
  }

  async #add(blob: StoredBlob, { frames, onNew, c }: Parts): Promise<void> {
    if (this.#recipes.has(blob.recipe)) return;
    for await (const { digest } of chunksOfBlob(frames, blob, this.#seen)) {
      c.signal.throwIfAborted();
      await frames.locate(digest);
      if (this.#mark(digest)) onNew?.(digest);
    }
    this.#recipes.add(blob.recipe);
  }

  /** Returns false if the chunk is already marked. */
  #mark(digest: Uint8Array): boolean {
    const entry = this.#index.entryOf(digest);
    if (entry < 0) return this.#others.add(digest, { frame: 0, offset: 0, length: 0 });
    if (this.has(entry)) return false;
    this.#bits[entry >>> 3] = (this.#bits[entry >>> 3] as number) | (1 << (entry & 7));
    return true;
  }
}
