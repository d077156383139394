import type { Context } from '../lib/context.ts';
import { IntegrityError } from '../lib/errors.ts';
import { overlay } from '../lib/overlay.ts';
import { type DeletableStore, isKeeping, type ListableStore, type Store } from '../stores/types.ts';
import type { ChunkIndex } from './chunk-index.ts';
import { type CondemnedList, readCondemned } from './condemned.ts';
import { FrameReader } from './frame-reader.ts';
import { indexOf, loadReadable } from './load-index.ts';
import { Marks } from './marks.ts';
import { storeTime } from './store-clock.ts';
import { type PackObject, readTables, type SegmentObject } from './tables.ts';
import { type Times, watchFor } from './times.ts';
import type { StoredBlob, SweepRequest } from './types.ts';

export type SweepableStore = Store & ListableStore & DeletableStore;

/** What is there, and what of it is needed. */
export interface Survey {
  /** By the store's clock, at the latest when the survey began. */
  readonly now: number;
  /** Milliseconds since it began. */
  readonly age: () => number;
  readonly lists: readonly CondemnedList[];
  readonly packs: readonly PackObject[];
  readonly segments: readonly SegmentObject[];
  readonly blobs: readonly StoredBlob[];
  readonly live: Marks;
  readonly released: Marks;
  readonly frames: FrameReader;
  /** Where `frames` reads, of the packs above. */
  readonly index: ChunkIndex;
}

/** The order matters: the clock, the lists, the refs, the packs. Throws MissingError where something that is needed is missing. */
export async function takeSurvey(
  store: SweepableStore,
  { needed, released: gone = [], times, now: known }: SweepRequest & { times: Times; now: number | undefined },
  c: Context,
): Promise<Survey> {
  const age = watchFor(store, times);
  // A full disk has no room for asking.
  const now = known ?? (await storeTime(store, { graceMs: times.graceMs, signal: c.signal }));
  const lists = await readCondemned(store, { signal: c.signal });
  const blobs = await needed();
  const { packs, segments } = await readTables(store, { signal: c.signal, damaged: true });
  // Reads first from packs that stay.
  const condemned = new Set(lists.flatMap((list) => list.packs));
  const index = indexOf(packs, (id) => condemned.has(id));
  const frames = framesOf(store, index, c);
  const [live, released] = [new Marks(index), new Marks(index)];
  await live.add(blobs, { frames, c });
  for (const blob of gone) await markReleased(blob);
  return { now, age, lists, packs, segments, blobs, live, released, frames, index };

  /** What is damaged needs no help to go. */
  async function markReleased(blob: StoredBlob): Promise<void> {
    try {
      await released.add([blob], { frames, c });
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error;
    }
  }
}

/** Looks again for what another sweep moved meanwhile. */
function framesOf(store: SweepableStore, index: ChunkIndex, c: Context): FrameReader {
  const whole = (avoid: ReadonlySet<string>) => loadReadable(store, { signal: c.signal, avoid });
  const source = isKeeping(store) ? overlay(store, { get: store.getKept }) : store;
  return new FrameReader(source, index, { signal: c.signal, whole });
}
