import pLimit from 'p-limit';
import type { Digest } from '../../lib/digest.ts';
import { isListable, type ListableStore } from '../../stores/abilities.ts';
import type { CallOptions, ObjectStore } from '../../stores/store.ts';
import { Mergeable } from '../gc/merge-segments.ts';
import { PACK_MAGIC } from '../pack/pack-file.ts';
import type { StoredBlob } from '../repository.ts';
import { ChunkIndex } from './chunk-index.ts';
import { packsScheduledForDeletion } from './deletion-lists.ts';
import { type PackObject, readPackTable, scanTables } from './pack-tables.ts';

export interface LoadedIndex {
  /** Chunks that a writer may reference. */
  readonly chunks: ChunkIndex;
  /** Chunks in packs that are scheduled for deletion; they can be read while the packs exist. undefined if there are none. */
  readonly doomed: ChunkIndex | undefined;
  /** Blobs that were complete when they were stored, but may be incomplete now. */
  readonly blobs: Map<Digest, StoredBlob>;
  /** Packs whose table is corrupt, so that none of their chunks can be used. Their names are taken. */
  readonly spoilt: ReadonlySet<string>;
  /** Segments that can be merged with those of a writer. */
  readonly small: Mergeable;
}

/** First rank of the packs that are read only for chunks that no other pack contains. */
const LAST = 2 ** 32;

/**
 * Loads all existing packs from their segments, or from their own tables if a writer was killed before it wrote the segment. Chunks of a
 * lost pack are not included, so they are stored again. For a store that cannot list the index is empty: it is unknown what the store
 * contains. `merges`: also collect the segments that can be merged.
 */
export async function loadIndex(
  store: ObjectStore,
  { signal, isCondemned = () => false, merges = false }: CallOptions & { isCondemned?: (pack: string) => boolean; merges?: boolean },
): Promise<LoadedIndex> {
  const [chunks, doomed, small] = [new ChunkIndex(), new ChunkIndex(), new Mergeable()];
  const blobs = new Map<Digest, StoredBlob>();
  const spoilt = new Set<string>();
  if (isListable(store)) {
    await scanTables(
      store,
      { signal, damaged: true },
      {
        onPack: (pack, rank) => {
          if (pack.frames) addTo(isCondemned(pack.id) ? doomed : chunks, pack, { rank });
          else spoilt.add(pack.id);
        },
        onSegment: (object) => {
          for (const blob of object.segment?.blobs ?? []) if (isFirst(blob, blobs.get(blob.digest))) blobs.set(blob.digest, blob);
          if (merges) small.add(object);
        },
      },
    );
  }
  return { chunks, doomed: doomed.size > 0 ? doomed : undefined, blobs, spoilt, small };
}

/**
 * Loads all existing packs, for readers. Packs that are scheduled for deletion and packs in `avoid` are used only for chunks that no other
 * pack contains.
 */
export async function loadReadable(
  store: ObjectStore & ListableStore,
  { signal, avoid }: CallOptions & { avoid: ReadonlySet<string> },
): Promise<ChunkIndex> {
  const scheduled = await packsScheduledForDeletion(store, { signal });
  const index = new ChunkIndex();
  const onPack = (pack: PackObject, rank: number): void =>
    addTo(index, pack, { rank, isLast: scheduled.has(pack.id) || avoid.has(pack.id) });
  await scanTables(store, { signal, damaged: true }, { onPack });
  return index;
}

/**
 * Loads only the tables of these packs, read from the packs themselves, which works on stores that cannot list. Missing packs are skipped.
 * Throws IntegrityError if the table of a pack is damaged.
 */
export async function loadPacks(store: ObjectStore, packs: readonly string[], options: CallOptions): Promise<ChunkIndex> {
  const chunks = new ChunkIndex();
  const limit = pLimit(store.traits.concurrency);
  const add = async (id: string, rank: number): Promise<void> => {
    const pack = await readPackTable(store, id, options);
    if (pack) chunks.addPack(pack, { firstFrame: PACK_MAGIC.length, rank });
  };
  await Promise.all(packs.map((id, i) => limit(add, id, i)));
  return chunks;
}

/** `isLast`: the pack is read only for chunks that no other pack contains. */
export function addTo(
  index: ChunkIndex,
  { id, size, frames }: PackObject,
  { rank, isLast = false }: { rank: number; isLast?: boolean },
): void {
  if (frames) index.addPack({ id, size, frames }, { firstFrame: PACK_MAGIC.length, rank: isLast ? LAST + rank : rank });
}

/** Returns whether `blob` is preferred to `other`, so that of two recipes for a blob every process uses the same. */
function isFirst(blob: StoredBlob, other: StoredBlob | undefined): boolean {
  return other === undefined || blob.recipe < other.recipe;
}
