import pLimit from 'p-limit';
import { IntegrityError } from '../../lib/errors.ts';
import type { CallOptions, ObjectStore } from '../../stores/store.ts';
import { Mergeable } from '../gc/merge-segments.ts';
import { PACK_MAGIC } from '../pack/pack-file.ts';
import type { DeltaBase } from '../repository.ts';
import { ChunkIndex } from './chunk-index.ts';
import type { LoadedIndex } from './load-index.ts';
import { readPackTable } from './pack-tables.ts';
import type { SegmentPack } from './segment.ts';

/** Loads the index of some snapshots' packs, for stores that cannot list. It contains no chunks of packs that are lost or damaged. */
export async function loadDeltaIndex(store: ObjectStore, bases: readonly DeltaBase[], options: CallOptions): Promise<LoadedIndex> {
  const chunks = new ChunkIndex();
  const limit = pLimit(store.traits.concurrency);
  const spoilt = new Set<string>();
  const packs = new Set(bases.flatMap((base) => base.packs));
  const add = async (id: string, rank: number): Promise<void> => {
    const pack = await readSound(id);
    if (pack) chunks.addPack(pack, { firstFrame: PACK_MAGIC.length, rank });
  };
  await Promise.all([...packs].map((id, i) => limit(add, id, i)));
  const blobs = new Map(bases.flatMap((base) => base.blobs).map((blob) => [blob.digest, blob]));
  return { chunks, doomed: undefined, blobs, spoilt, small: new Mergeable() };

  async function readSound(id: string): Promise<SegmentPack | undefined> {
    try {
      return await readPackTable(store, id, options);
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error;
      spoilt.add(id);
      return undefined;
    }
  }
}
