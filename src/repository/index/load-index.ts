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
  /** What may be counted on. */
  readonly chunks: ChunkIndex;
  /** What is in packs that are to go: it can be read, as long as they are there. */
  readonly doomed: ChunkIndex | undefined;
  /** What was complete when it was stored, which need not be so any more. */
  readonly blobs: Map<Digest, StoredBlob>;
  /** Packs that are so damaged that they hold nothing. Their names are taken. */
  readonly spoilt: ReadonlySet<string>;
  /** What may be merged with what a writer adds. */
  readonly small: Mergeable;
}

/** Ranks of packs of which only what no other pack has is read begin here. */
const LAST = 2 ** 32;

/**
 * All packs that are there, by their segments, or by their own tables where a writer was killed before it wrote the segment. Where a pack
 * was lost, its chunks are not held, so that they are stored again. A store that cannot list gives an empty index: nothing is known to be
 * held. `merges`: what may be merged is wanted.
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

/** For who only reads: all that is there. Of packs that are to go, and of those of `avoid`, only what no other pack has. */
export async function loadReadable(
  store: ObjectStore & ListableStore,
  { signal, avoid }: CallOptions & { avoid: ReadonlySet<string> },
): Promise<ChunkIndex> {
  const condemned = await packsScheduledForDeletion(store, { signal });
  const index = new ChunkIndex();
  const onPack = (pack: PackObject, rank: number): void =>
    addTo(index, pack, { rank, isLast: condemned.has(pack.id) || avoid.has(pack.id) });
  await scanTables(store, { signal, damaged: true }, { onPack });
  return index;
}

/** The tables of these packs alone, read from the packs themselves: works on stores that cannot list. Throws NotFoundError. */
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

/** `isLast`: only what no other pack has is read there. */
export function addTo(
  index: ChunkIndex,
  { id, size, frames }: PackObject,
  { rank, isLast = false }: { rank: number; isLast?: boolean },
): void {
  if (frames) index.addPack({ id, size, frames }, { firstFrame: PACK_MAGIC.length, rank: isLast ? LAST + rank : rank });
}

/** Of two ways to put a blob together everyone takes the same. */
function isFirst(blob: StoredBlob, other: StoredBlob | undefined): boolean {
  return other === undefined || blob.recipe < other.recipe;
}
