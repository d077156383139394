import type { Context } from '../../lib/context.ts';
import { ConflictError, IntegrityError, UnsupportedError } from '../../lib/errors.ts';
import { type ExclusiveLock, isClocked, isDeletable, isListable, isLockable, isStaging, type Stage } from '../../stores/abilities.ts';
import type { Store } from '../../stores/store.ts';
import type { Config } from '../config.ts';
import type { GcTiming } from '../gc-timing.ts';
import { ChunkIndex } from '../index/chunk-index.ts';
import { forgetLists, scheduleDeletion } from '../index/deletion-lists.ts';
import { type OutlinedSegment, PACKS, rereadTables } from '../index/pack-tables.ts';
import type { SegmentPack } from '../index/segment.ts';
import type { StoredBlob, SweepRequest, SweepResult } from '../repository.ts';
import { PackWriter } from '../write/pack-writer.ts';
import { closeLists, listsToMerge } from './close-lists.ts';
import { copyNeeded } from './copy-needed.ts';
import { deleteAll } from './delete-all.ts';
import { idsOf, type Survey, type SurveyedPack, type SweepableStore, takeSurvey } from './gc-inventory.ts';
import { planSweep, type SweepPlan } from './gc-plan.ts';
import { renewSegments } from './index-segments.ts';

/** Objects that are deleted between two checks of the clock. */
const BATCH = 1000;

/**
 * Runs one sweep: docs/format.md, "Collection". If the store has a lock, the sweep holds it exclusively; without a lock, or while another
 * process writes, it runs concurrently with writers and other sweeps. It writes copies and segments first, then the deletion list, and then
 * deletes old segments and packs: an interruption at any point leaves all needed content readable, and the next sweep completes the work.
 * Throws UnsupportedError if the store cannot list and delete objects.
 */
export async function sweepObjects(
  store: Store,
  { config, times, ...request }: SweepRequest & { config: Config; times: GcTiming },
  c: Context,
): Promise<SweepResult> {
  if (!isListable(store) || !isDeletable(store)) {
    throw new UnsupportedError(`Cannot free space in ${store.location}: it does not support listing and deleting`);
  }
  await using lock = await enter(store, c);
  const now = lock && 'now' in lock ? lock.now : undefined;
  const alone = now !== undefined;
  const survey = await takeSurvey(store, { ...request, times, now }, c);
  if (!alone && request.believesEmpty?.() === false) assertPlausible(survey, store);
  const plan = planSweep(survey, { graceMs: times.graceMs, alone });
  // Delete garbage first: only then does a full disk have room for copies and segments.
  const early = alone ? await deleteGarbage(store, { plan, survey }, c) : new Map<string, number>();

  const repacked: SegmentPack[] = [];
  const target = new PackWriter(store, new ChunkIndex(), {
    level: config.compression.level,
    signal: c.signal,
    isTaken: isToGo(survey, plan),
    onPack: async (pack) => void repacked.push(pack),
  });
  const { waste, due } = await copyNeeded({ plan, survey, target }, c);
  const deleting = alone ? [...due, ...waste] : due;
  const { obsolete, written } = await renewSegments(
    store,
    {
      survey,
      used: plan.used,
      gone: new Set(deleting.map(({ id }) => id)),
      repacked,
      tables: (ids) => rereadTables(store, { segments: survey.segments, packs: sizesOf(survey.packs, ids) }, c),
      mayReplace: mayReplace(survey, alone ? (request.released ?? []) : [], times),
      many: times.many.segments,
    },
    c,
  );
  const merged = alone ? [] : listsToMerge(survey, waste.length > 0, times);
  const scheduled = [...idsOf(waste), ...merged.flatMap(({ packs }) => packs)];
  if (!alone && scheduled.length > 0) await scheduleDeletion(store, scheduled, { ...c, salt: times.salt() });

  const isLate = (): boolean => !alone && survey.age() > times.leaseMs;
  if (!isLate()) await forgetLists(store, idsOf(merged), c);
  let freed = [...early.values()].reduce((sum, size) => sum + size, -written - sizeOf(target.packs));
  // Delete segments before the packs that they list: an interruption must not leave a segment whose pack is missing, which is reported as
  // damage.
  for (const all of [obsolete, deleting.map((pack) => ({ ...pack, key: PACKS + pack.id }))]) {
    const going = all.filter(({ key }) => !early.has(key));
    for (let from = 0; from < going.length; from += BATCH) {
      if (isClocked(store)) await store.now(c);
      if (isLate()) return { freed: 0, ...pendingOf(survey, { waste, gone: [] }, times) };
      const batch = going.slice(from, from + BATCH);
      await deleteAll(
        store,
        batch.map(({ key }) => key),
        c,
      );
      freed += sizeOf(batch);
    }
  }
  const spared = new Set(idsOf(plan.due.filter((pack) => !due.includes(pack))));
  const done = plan.dueLists.filter(({ packs }) => !packs.some((id) => spared.has(id)));
  if (!isLate()) await closeLists(store, { survey, done, alone, graceMs: times.graceMs }, c);
  return { freed: Math.max(0, freed), ...pendingOf(survey, { waste: alone ? [] : waste, gone: deleting }, times) };
}

/** Deletes packs without needed content, after the segments that list only such packs. Returns the sizes of the deleted objects by key. */
async function deleteGarbage(
  store: SweepableStore,
  { plan, survey }: { plan: SweepPlan; survey: Survey },
  c: Context,
): Promise<Map<string, number>> {
  const garbage = [...plan.waste, ...plan.due].filter((pack) => !pack.chunks.some((chunk) => plan.mustCopy(chunk, pack)));
  const ids = new Set(idsOf(garbage));
  const telling = survey.segments.filter(({ segment }) => segment?.packs.some(({ id }) => ids.has(id)));
  const isOver = ({ segment }: OutlinedSegment) => segment?.blobs.length === 0 && segment.packs.every(({ id }) => ids.has(id));
  const kept = new Set(telling.filter((each) => !isOver(each)).flatMap(({ segment }) => segment?.packs.map(({ id }) => id) ?? []));
  const gone = new Map<string, number>();
  const packs = garbage.filter(({ id }) => !kept.has(id)).map(({ id, size }) => ({ key: PACKS + id, size }));
  for (const { key, size } of [...telling.filter(isOver), ...packs]) {
    await store.delete(key, c);
    gone.set(key, size);
  }
  return gone;
}

/**
 * Takes the exclusive lock. While writers have stages open, opens a stage instead, which prevents other processes from taking the lock.
 * Returns undefined if the store has no lock. Throws ConflictError while another sweep holds the lock.
 */
async function enter(store: Store, c: Context): Promise<ExclusiveLock | Stage | undefined> {
  if (!isLockable(store)) return undefined;
  try {
    return await store.lockExclusively(c);
  } catch (error) {
    if (!isStaging(store) || !(error instanceof ConflictError) || error.fields.sweeping === true) throw error;
    return await store.stage(c);
  }
}

/**
 * Throws IntegrityError if no blob is needed although packs exist that do not belong to the refs just deleted: a listing that omits all
 * refs looks like this.
 */
function assertPlausible({ blobs, packs, released }: Survey, { location }: Store): void {
  const isReleased = (pack: SurveyedPack): boolean => pack.chunks.every((chunk) => released.has(chunk));
  if (blobs.length > 0 || packs.every(isReleased)) return;
  throw new IntegrityError(`found no snapshots in ${location}, but ${packs.length} packs`, {
    hint: 'If all snapshots were deleted, run: vm snapshot clean --force',
  });
}

/**
 * Returns a function that decides whether a segment may be replaced. A segment younger than the grace period may belong to a writer that
 * has not moved its ref yet, or to an interrupted writer that runs again.
 */
function mayReplace({ now }: Survey, released: readonly StoredBlob[], { graceMs }: GcTiming): (segment: OutlinedSegment) => boolean {
  const gone = new Set(released.map(({ digest }) => digest));
  return ({ modified, segment }) => modified + graceMs <= now || segment?.blobs.some(({ digest }) => gone.has(digest)) === true;
}

function isToGo({ lists }: Survey, { waste }: SweepPlan): (pack: string) => boolean {
  const ids = new Set([...lists.flatMap(({ packs }) => packs), ...idsOf(waste)]);
  return (pack) => ids.has(pack);
}

function pendingOf(
  { lists, packs, now }: Survey,
  { waste, gone }: { waste: readonly SurveyedPack[]; gone: readonly SurveyedPack[] },
  { graceMs }: GcTiming,
): Pick<SweepResult, 'pending' | 'due'> {
  const went = new Set(idsOf(gone));
  const open = new Map<string, number>();
  for (const { packs: scheduled, since } of lists) for (const id of scheduled) open.set(id, since);
  const waiting = packs.filter(({ id }) => open.has(id) && !went.has(id));
  const last = waiting.reduce((latest, { id }) => Math.max(latest, open.get(id) ?? 0), waste.length > 0 ? now : 0);
  const pending = sizeOf(waiting) + sizeOf(waste);
  return { pending, due: pending > 0 ? new Date(Date.now() + last + graceMs - now) : undefined };
}

function sizesOf(packs: readonly SurveyedPack[], ids: ReadonlySet<string>): Map<string, number> {
  return new Map(packs.filter(({ id }) => ids.has(id)).map(({ id, size }) => [id, size]));
}

function sizeOf(objects: readonly { readonly size: number }[]): number {
  return objects.reduce((sum, { size }) => sum + size, 0);
}
