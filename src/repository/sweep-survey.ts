import type { Context } from '../lib/context.ts';
import { IntegrityError, NotFoundError } from '../lib/errors.ts';
import type { DeletableStore, ListableStore, Store } from '../stores/types.ts';
import { ChunkIndex } from './chunk-index.ts';
import { type CondemnedList, readCondemned } from './condemned.ts';
import { FrameReader } from './frame-reader.ts';
import { loadIndex, type PackObject, readTables, type SegmentObject } from './load-index.ts';
import { Marks } from './marks.ts';
import { PACK_MAGIC } from './pack.ts';
import { storeTime } from './store-clock.ts';
import type { Times } from './times.ts';
import type { StoredBlob, SweepRequest } from './types.ts';

export type SweepableStore = Store & ListableStore & DeletableStore;

/** What is there, and what of it is needed. */
export interface Survey {
  /** By the store's clock, at the latest when the survey began. */
  readonly now: number;
  /** Milliseconds since it began, by ours. */
  readonly age: () => number;
  readonly lists: readonly CondemnedList[];
  readonly packs: readonly PackObject[];
  readonly segments: readonly SegmentObject[];
  readonly blobs: readonly StoredBlob[];
  readonly live: Marks;
  readonly released: Marks;
  readonly frames: FrameReader;
}

/** The order matters: the clock, the lists, the refs, the packs. Throws NotFoundError where something that is needed is missing. */
export async function takeSurvey(
  store: SweepableStore,
  { needed, released: gone = [], times }: SweepRequest & { times: Times },
  c: Context,
): Promise<Survey> {
  const age = times.stopwatch();
  const now = await storeTime(store, { graceMs: times.graceMs, signal: c.signal });
  const lists = await readCondemned(store, { signal: c.signal, damaged: true });
  const blobs = await needed();
  const { packs, segments } = await readTables(store, { signal: c.signal, damaged: true });
  const frames = framesOf(store, { packs, lists }, c);
  const [live, released] = [new Marks(), new Marks()];
  for (const blob of blobs) await live.add(blob, { frames, c });
  for (const blob of gone) await markReleased(blob);
  return { now, age, lists, packs, segments, blobs, live, released, frames };

  /** What is damaged needs no help to go. */
  async function markReleased(blob: StoredBlob): Promise<void> {
    try {
      await released.add(blob, { frames, c });
    } catch (error) {
      if (!(error instanceof NotFoundError || error instanceof IntegrityError)) throw error;
    }
  }
}

/** Reads first from packs that stay, and looks again for what another sweep moved meanwhile. */
function framesOf(store: SweepableStore, { packs, lists }: Pick<Survey, 'packs' | 'lists'>, c: Context): FrameReader {
  const condemned = new Set(lists.flatMap((list) => list.packs));
  const index = new ChunkIndex();
  for (const last of [false, true]) {
    for (const { id, size, frames } of packs) {
      if (frames && condemned.has(id) === last) index.addPack({ id, size, frames }, PACK_MAGIC.length);
    }
  }
  return new FrameReader(store, index, { signal: c.signal, whole: async () => (await loadIndex(store, c)).chunks });
}
