import type { Context } from '../../lib/context.ts';
import { IntegrityError, NotFoundError } from '../../lib/errors.ts';
import { retryOnCorruption } from '../errors.ts';
import type { SweepableStore } from '../gc/gc-inventory.ts';
import type { GcTiming } from '../gc-timing.ts';
import { PACKS, type PackObject, readTables, type SegmentObject } from '../index/pack-tables.ts';
import { type PackFrame, tableDigest } from '../pack/pack-file.ts';
import { verifyPack } from '../pack/verify-pack.ts';
import { DeletionWatch } from '../write/deletion-watch.ts';

export type IntactPack = PackObject & { readonly frames: readonly PackFrame[] };

export interface RepairSurvey {
  /** Intact packs, with their own tables, that writers may reference. */
  readonly sound: readonly IntactPack[];
  /** Damaged packs that are not scheduled for deletion. */
  readonly damaged: readonly PackObject[];
  /** All other existing packs. */
  readonly others: readonly PackObject[];
  readonly segments: readonly SegmentObject[];
  /** Returns whether the name is taken, so that no new pack may get it. */
  isTaken(pack: string): boolean;
  /** Returns whether the survey is recent enough to act on. */
  isFresh(): boolean;
}

/** Reads every pack that a writer may reference. `alone`: the caller holds the exclusive lock, so no other process is using the store. */
export async function inventoryForRepair(
  store: SweepableStore,
  { times, alone }: { times: GcTiming; alone: boolean },
  c: Context,
): Promise<RepairSurvey> {
  const lookout = new DeletionWatch(store, times);
  if (!alone) await lookout.refresh([], c);
  const { packs, segments } = await readTables(store, { signal: c.signal, damaged: true });
  const read = await sort(
    store,
    packs.filter(({ id }) => !lookout.isScheduledForDeletion(id)),
    c,
  );
  // Reading the packs may have taken hours, and sweeps may have run meanwhile.
  const lost = alone ? new Set<string>() : await lookout.refresh(idsOf([...read.sound, ...read.damaged]), c);
  const sound = read.sound.filter(({ id }) => !lost.has(id));
  const damaged = read.damaged.filter(({ id }) => !lost.has(id));
  const counted = new Set(idsOf([...sound, ...damaged, ...read.gone]));
  const wrong = new Set(idsOf(read.damaged));
  return {
    sound,
    damaged,
    others: packs.filter(({ id }) => !counted.has(id)),
    segments,
    isTaken: (id) => wrong.has(id) || lookout.isScheduledForDeletion(id),
    isFresh: () => alone || lookout.isCurrent,
  };
}

export function idsOf(packs: readonly PackObject[]): string[] {
  return packs.map(({ id }) => id);
}

async function sort(store: SweepableStore, packs: readonly PackObject[], c: Context) {
  const sound: IntactPack[] = [];
  const damaged: PackObject[] = [];
  const gone: PackObject[] = [];
  const task = c.progress.start(
    'Checking packs',
    packs.reduce((sum, { size }) => sum + size, 0),
  );
  try {
    for (const pack of packs) {
      try {
        const frames = await retryOnCorruption(async () => await verifyPack(await store.get(PACKS + pack.id, c), pack.id));
        // Keep one copy of two equal tables in memory.
        sound.push({ ...pack, frames: pack.frames && tableDigest(pack.frames) === tableDigest(frames) ? pack.frames : frames });
      } catch (error) {
        if (error instanceof IntegrityError) damaged.push(pack);
        // The pack was deleted after it was listed.
        else if (error instanceof NotFoundError) gone.push(pack);
        else throw error;
      }
      task.add(pack.size);
    }
  } finally {
    task.done();
  }
  return { sound, damaged, gone };
}
