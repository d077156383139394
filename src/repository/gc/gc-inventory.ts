import type { Context } from '../../lib/context.ts';
import { IntegrityError } from '../../lib/errors.ts';
import { overlay } from '../../lib/overlay.ts';
import { type DeletableStore, isKeeping, type ListableStore } from '../../stores/abilities.ts';
import type { Store } from '../../stores/store.ts';
import { DIGEST_BYTES } from '../chunking/chunker.ts';
import { type GcTiming, watchFor } from '../gc-timing.ts';
import { ChunkIndex } from '../index/chunk-index.ts';
import { type DeletionList, readCondemned } from '../index/deletion-lists.ts';
import { addTo, loadReadable } from '../index/load-index.ts';
import { type OutlinedSegment, type PackObject, type SegmentObject, scanTables } from '../index/pack-tables.ts';
import type { PackFrame } from '../pack/pack-file.ts';
import { FrameReader } from '../read/frame-reader.ts';
import { LiveChunks } from '../read/live-chunks.ts';
import type { StoredBlob, SweepRequest } from '../repository.ts';
import { type KnownRecipes, readRecipes, WORTH_KEEPING, writeRecipes } from './known-recipes.ts';
import { storeTime } from './store-clock.ts';

export type SweepableStore = Store & ListableStore & DeletableStore;

/** A pack without its table: it takes four bytes for each chunk, a tenth of the table. */
export interface SurveyedPack {
  readonly id: string;
  readonly size: number;
  readonly modified: number;
  /** The numbers of its chunks in the index, in the order of the pack; empty if the pack is damaged. */
  readonly chunks: Uint32Array;
}

/** Content of a store, and the part of it that is needed. */
export interface Survey {
  /** Time by the store's clock, not later than the start of the survey. */
  readonly now: number;
  /** Returns the milliseconds since the survey began. */
  readonly age: () => number;
  readonly lists: readonly DeletionList[];
  readonly packs: readonly SurveyedPack[];
  readonly segments: readonly OutlinedSegment[];
  readonly blobs: readonly StoredBlob[];
  readonly live: LiveChunks;
  readonly released: LiveChunks;
  readonly frames: FrameReader;
  /** The index of the packs above, which `frames` uses. */
  readonly index: ChunkIndex;
}

/**
 * Reads, in this order, which matters: the clock, the deletion lists, the refs, the packs. Throws MissingError if needed content is
 * missing.
 */
export async function takeSurvey(
  store: SweepableStore,
  { needed, released: gone = [], times, now: clock }: SweepRequest & { times: GcTiming; now: number | undefined },
  c: Context,
): Promise<Survey> {
  const age = watchFor(store, times);
  const alone = clock !== undefined;
  // Use the time of the exclusive lock: asking a store for the time may write an object, which fails on a full disk.
  const now = clock ?? (await storeTime(store, { graceMs: times.graceMs, signal: c.signal }));
  const lists = await readCondemned(store, { signal: c.signal });
  const blobs = await needed();
  const scheduled = new Set(lists.flatMap((list) => list.packs));
  const { packs, segments, index } = await surveyTables(store, scheduled, c);
  const known = !alone && blobs.length > WORTH_KEEPING ? await readRecipes(store, c) : undefined;
  const frames = framesOf(store, { index, known }, c);
  const [live, released] = [new LiveChunks(index), new LiveChunks(index)];
  await live.add(blobs, { frames, c });
  if (known) await writeRecipes(store, known, c);
  for (const blob of gone) await markReleased(blob);
  return { now, age, lists, packs, segments, blobs, live, released, frames, index };

  /** Ignores a damaged blob: its packs are deleted without this mark, too. */
  async function markReleased(blob: StoredBlob): Promise<void> {
    try {
      await released.add([blob], { frames, c });
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error;
    }
  }
}

async function surveyTables(
  store: SweepableStore,
  scheduled: ReadonlySet<string>,
  { signal }: Context,
): Promise<Pick<Survey, 'packs' | 'segments' | 'index'>> {
  const index = new ChunkIndex();
  const packs: SurveyedPack[] = [];
  const segments: OutlinedSegment[] = [];
  const onPack = (pack: PackObject, rank: number): void => {
    const { id, size, modified, frames = [] } = pack;
    // Prefer packs that are not scheduled for deletion.
    addTo(index, pack, { rank, isLast: scheduled.has(id) });
    packs[rank] = { id, size, modified, chunks: numbersOf(frames, index) };
  };
  const onSegment = ({ segment, ...object }: SegmentObject): void => {
    segments.push({ ...object, segment: segment && { packs: segment.packs.map(({ id }) => ({ id })), blobs: segment.blobs } });
  };
  await scanTables(store, { signal, damaged: true }, { onPack, onSegment });
  return { packs: packs.filter((pack) => pack !== undefined), segments: segments.sort((a, b) => (a.key < b.key ? -1 : 1)), index };
}

function numbersOf(frames: readonly PackFrame[], index: ChunkIndex): Uint32Array {
  const numbers = new Uint32Array(frames.reduce((sum, { lengths }) => sum + lengths.length, 0));
  let next = 0;
  for (const { digests } of frames) {
    for (let at = 0; at < digests.length; at += DIGEST_BYTES) numbers[next++] = index.entryOf(digests.subarray(at, at + DIGEST_BYTES));
  }
  return numbers;
}

/** Returns a reader that loads the index again to find chunks that another sweep has moved meanwhile. */
function framesOf(
  store: SweepableStore,
  { index, known }: { index: ChunkIndex; known: KnownRecipes | undefined },
  c: Context,
): FrameReader {
  const whole = (avoid: ReadonlySet<string>) => loadReadable(store, { signal: c.signal, avoid });
  const source = isKeeping(store) ? overlay(store, { get: store.getKept }) : store;
  return new FrameReader(source, index, { signal: c.signal, whole, known });
}

export function idsOf(packs: readonly { readonly id: string }[]): string[] {
  return packs.map(({ id }) => id);
}
