import type { Context } from '../../lib/context.ts';
import { IntegrityError, NotFoundError } from '../../lib/errors.ts';
import { readTwice } from '../errors.ts';
import type { SweepableStore } from '../gc/gc-inventory.ts';
import type { Times } from '../gc-timing.ts';
import { PACKS, type PackObject, readTables, type SegmentObject } from '../index/pack-tables.ts';
import { type PackFrame, tableDigest } from '../pack/pack-file.ts';
import { verifyPack } from '../pack/verify-pack.ts';
import { Lookout } from '../write/deletion-watch.ts';

export type SoundPack = PackObject & { readonly frames: readonly PackFrame[] };

export interface RepairSurvey {
  /** The packs that are right, with their own tables, and can be counted on. */
  readonly sound: readonly SoundPack[];
  /** The packs that are wrong, and that nobody has condemned. */
  readonly damaged: readonly PackObject[];
  /** All others that are there. */
  readonly others: readonly PackObject[];
  readonly segments: readonly SegmentObject[];
  /** No new pack may have the name of one of these. */
  isTaken(pack: string): boolean;
  /** Whether all this can still be acted on. */
  isFresh(): boolean;
}

/** Reads every pack that somebody may count on. `alone`: nobody else is at work on this store. */
export async function surveyForRepair(
  store: SweepableStore,
  { times, alone }: { times: Times; alone: boolean },
  c: Context,
): Promise<RepairSurvey> {
  const lookout = new Lookout(store, times);
  if (!alone) await lookout.look([], c);
  const { packs, segments } = await readTables(store, { signal: c.signal, damaged: true });
  const read = await sort(
    store,
    packs.filter(({ id }) => !lookout.isCondemned(id)),
    c,
  );
  // Reading them may have taken hours, in which sweeps went on.
  const lost = alone ? new Set<string>() : await lookout.look(idsOf([...read.sound, ...read.damaged]), c);
  const sound = read.sound.filter(({ id }) => !lost.has(id));
  const damaged = read.damaged.filter(({ id }) => !lost.has(id));
  const counted = new Set(idsOf([...sound, ...damaged, ...read.gone]));
  const wrong = new Set(idsOf(read.damaged));
  return {
    sound,
    damaged,
    others: packs.filter(({ id }) => !counted.has(id)),
    segments,
    isTaken: (id) => wrong.has(id) || lookout.isCondemned(id),
    isFresh: () => alone || lookout.fresh,
  };
}

export function idsOf(packs: readonly PackObject[]): string[] {
  return packs.map(({ id }) => id);
}

async function sort(store: SweepableStore, packs: readonly PackObject[], c: Context) {
  const sound: SoundPack[] = [];
  const damaged: PackObject[] = [];
  const gone: PackObject[] = [];
  const task = c.progress.start(
    'Checking packs',
    packs.reduce((sum, { size }) => sum + size, 0),
  );
  try {
    for (const pack of packs) {
      try {
        const frames = await readTwice(async () => await verifyPack(await store.get(PACKS + pack.id, c), pack.id));
        // One copy of its table suffices.
        sound.push({ ...pack, frames: pack.frames && tableDigest(pack.frames) === tableDigest(frames) ? pack.frames : frames });
      } catch (error) {
        if (error instanceof IntegrityError) damaged.push(pack);
        // Since it was listed.
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
