import type { Context } from '../../lib/context.ts';
import type { Digest } from '../../lib/digest.ts';
import { ConflictError, IntegrityError } from '../../lib/errors.ts';
import { isListable } from '../../stores/abilities.ts';
import type { ObjectStore, Store } from '../../stores/store.ts';
import { MissingError } from '../errors.ts';
import type { ChunkFinder, ChunkPlace, FrameRef } from '../index/chunk-index.ts';
import { type LoadedIndex, loadReadable } from '../index/load-index.ts';
import { FrameReader } from '../read/frame-reader.ts';
import { chunksOfBlob, type NamedChunk } from '../read/walk.ts';
import type { StoredBlob } from '../repository.ts';
import type { DeletionWatch } from './deletion-watch.ts';
import type { PackWriter } from './pack-writer.ts';

/** More attempts are needed only if sweeps keep scheduling packs for deletion that were just written. */
const MAX_REPACK_ATTEMPTS = 4;

export interface HoldingsParts {
  readonly index: LoadedIndex;
  readonly packs: PackWriter;
  readonly lookout: DeletionWatch;
  /** The store or stage from which packs are read. */
  readonly place: ObjectStore;
  /** The store that lists them. */
  readonly store: Store;
  readonly c: Context;
}

/** The blobs that one writer may reference: every chunk is in a pack that is kept. Chunks in packs scheduled for deletion are repacked. */
export class RetainedBlobs {
  readonly #parts: HoldingsParts;
  readonly #frames: FrameReader;
  /** The frames of each retained blob, by recipe digest. */
  readonly #held = new Map<Digest, Promise<ReadonlySet<FrameRef>>>();

  constructor(parts: HoldingsParts) {
    this.#parts = parts;
    this.#frames = this.#newFrames();
  }

  /** Records that the blob with this recipe is stored in these frames. */
  record(recipe: Digest, frames: ReadonlySet<FrameRef>): void {
    this.#held.set(recipe, Promise.resolve(frames));
  }

  /** Returns whether all chunks of a blob exist. Stores those again that are only in packs scheduled for deletion. */
  async has(blob: StoredBlob): Promise<boolean> {
    try {
      await this.#hold(blob);
      return true;
    } catch (error) {
      if (error instanceof IntegrityError) return false;
      throw error;
    }
  }

  /**
   * Stores all chunks that these blobs need in packs that are kept, and returns those packs. The deletion watch is refreshed at that time.
   * Throws MissingError for missing content, ConflictError for content that was deleted while this writer was running.
   */
  async ensureStored(blobs: readonly StoredBlob[]): Promise<string[]> {
    const { packs, lookout, c } = this.#parts;
    for (let rescues = 0; rescues <= MAX_REPACK_ATTEMPTS; rescues++) {
      await packs.finish();
      const used = new Set<FrameRef>();
      for (const blob of blobs) for (const frame of await this.#hold(blob)) used.add(frame);
      await packs.finish();
      const needed = [...new Set([...used].map(({ pack }) => pack.id ?? ''))].sort();
      const lost = await lookout.refresh(needed, c);
      if (lost.size === 0) return needed;
      await this.#rescue(blobs, lost);
    }
    throw overtaken();
  }

  async #hold(blob: StoredBlob): Promise<ReadonlySet<FrameRef>> {
    const known = this.#held.get(blob.recipe) ?? this.#framesOf(blob);
    this.#held.set(blob.recipe, known);
    // Chunks that are missing now may be added later.
    known.catch(() => this.#held.delete(blob.recipe));
    return await known;
  }

  async #framesOf(blob: StoredBlob): Promise<ReadonlySet<FrameRef>> {
    const { index, packs } = this.#parts;
    const used = new Set<FrameRef>();
    for await (const { digest, kind } of chunksOfBlob(this.#frames, blob)) {
      if (!index.chunks.has(digest)) {
        packs.add({ kind, digest, bytes: await this.#frames.chunk(digest) });
        await packs.settled();
      }
      used.add((index.chunks.find(digest) as ChunkPlace).frame);
    }
    return used;
  }

  /** Repacks the chunks whose packs have been scheduled for deletion or deleted meanwhile. */
  async #rescue(blobs: readonly StoredBlob[], lost: ReadonlySet<string>): Promise<void> {
    const { index, packs } = this.#parts;
    this.#held.clear();
    const inLost = (digest: Uint8Array) => lost.has(index.chunks.find(digest)?.frame.pack.id ?? '');
    const frames = this.#newFrames();
    try {
      const moving: NamedChunk[] = [];
      for (const blob of blobs) for await (const chunk of chunksOfBlob(frames, blob)) if (inLost(chunk.digest)) moving.push(chunk);
      for (const { digest, kind } of moving) {
        if (!inLost(digest)) continue;
        packs.rescue({ kind, digest, bytes: await frames.chunk(digest) });
        await packs.settled();
      }
    } catch (error) {
      throw error instanceof MissingError ? overtaken(error) : error;
    }
  }

  /**
   * Returns a reader for the chunks that this writer has stored, that it may reference or that are scheduled for deletion. Chunks that are
   * in none of these are looked up among those that other processes have moved meanwhile.
   */
  #newFrames(): FrameReader {
    const { index, place, store, c } = this.#parts;
    const find: ChunkFinder['find'] = (digest) => {
      const known = index.chunks.find(digest);
      return known && isReadable(known.frame) ? known : index.doomed?.find(digest);
    };
    const whole = async (avoid: ReadonlySet<string>): Promise<ChunkFinder> => {
      const chunks = isListable(store) ? await loadReadable(store, { signal: c.signal, avoid }) : undefined;
      return { find: (digest) => chunks?.find(digest) ?? find(digest) };
    };
    return new FrameReader(place, { find }, { signal: c.signal, whole });
  }
}

/** Returns the error for a writer that took too long: a sweep may have deleted content that it references. */
export function overtaken(cause?: unknown): ConflictError {
  return new ConflictError('writing the snapshot took too long: the repository was cleaned meanwhile, and data that it needs was deleted', {
    hint: 'Run the command again: it skips the data that is already stored',
    cause,
  });
}

function isReadable({ pack, bytes }: FrameRef): boolean {
  return pack.id !== undefined || bytes !== undefined;
}
