import pLimit from 'p-limit';
import type { Context } from '../../lib/context.ts';
import { ConflictError, IntegrityError, UnsupportedError } from '../../lib/errors.ts';
import { type ExclusiveLock, isClocked, isDeletable, isListable, isLockable, isStaging, type Stage } from '../../stores/abilities.ts';
import type { Store } from '../../stores/store.ts';
import type { Config } from '../config.ts';
import type { GcTiming } from '../gc-timing.ts';
import { ChunkIndex } from '../index/chunk-index.ts';
import { type DeletionList, forgetLists, scheduleDeletion, strays, tombstoneKey } from '../index/deletion-lists.ts';
import { type OutlinedSegment, PACKS, rereadTables } from '../index/pack-tables.ts';
import type { SegmentPack } from '../index/segment.ts';
import type { StoredBlob, SweepRequest, SweepResult } from '../repository.ts';
import { PackWriter } from '../write/pack-writer.ts';
import { deleteAll } from './delete-all.ts';
import { type Survey, type SurveyedPack, type SweepableStore, takeSurvey } from './gc-inventory.ts';
import { planSweep, type SweepPlan } from './gc-plan.ts';
import { renewSegments } from './index-segments.ts';

/** Only lists with fewer packs than this are merged. */
const FOLDED = 200;
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
  const { waste, due } = await emptyOut({ plan, survey, target }, c);
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
  const folded = alone ? [] : foldable(survey, waste.length > 0, times);
  const condemning = [...idsOf(waste), ...folded.flatMap(({ packs }) => packs)];
  if (!alone && condemning.length > 0) await scheduleDeletion(store, condemning, { ...c, salt: times.salt() });

  const isLate = (): boolean => !alone && survey.age() > times.leaseMs;
  if (!isLate()) await forgetLists(store, idsOf(folded), c);
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

/** Copies the needed chunks out of all packs that are to be deleted. The copies are durable when it returns. */
async function emptyOut(parts: { plan: SweepPlan; survey: Survey; target: PackWriter }, c: Context) {
  try {
    const waste = await copyOut(parts.plan.waste, parts, c);
    const due = await copyOut(parts.plan.due, parts, c);
    await parts.target.finish();
    return { waste, due };
  } finally {
    await parts.target.abandon();
  }
}

/** Copies the needed chunks out of these packs. Returns the packs without those that have unreadable needed chunks, which are kept. */
async function copyOut(
  packs: readonly SurveyedPack[],
  { plan, survey, target }: { plan: SweepPlan; survey: Survey; target: PackWriter },
  c: Context,
): Promise<SurveyedPack[]> {
  const emptied: SurveyedPack[] = [];
  for (const pack of packs) {
    for (const chunk of pack.chunks) if (plan.mustCopy(chunk, pack)) survey.frames.expect(survey.index.digestOf(chunk));
  }
  for (const pack of packs) {
    try {
      for (const chunk of pack.chunks) {
        if (!plan.mustCopy(chunk, pack)) continue;
        const digest = survey.index.digestOf(chunk);
        target.add({ kind: 'contents', digest, bytes: await survey.frames.chunk(digest) });
        await target.settled();
      }
      emptied.push(pack);
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error;
      c.log.warn(`pack ${pack.id} is kept, because its needed chunks cannot be read: ${error.message}`);
    }
  }
  return emptied;
}

/**
 * Returns the deletion lists to merge; each list costs every writer a request. Only recent lists with few packs qualify: no sweep acts on
 * them yet, and the deletion of their packs is postponed by some hours, but not again and again.
 */
function foldable({ lists, now }: Survey, isOneMore: boolean, { graceMs, many }: GcTiming): DeletionList[] {
  const young = lists.filter(
    ({ since, tombstone, damage, packs }) =>
      tombstone === undefined && damage === undefined && packs.length < FOLDED && now - since < graceMs / 4,
  );
  return young.length + (isOneMore ? 1 : 0) > many.lists ? young : [];
}

/**
 * Puts tombstones for the lists whose packs were deleted, and deletes lists whose tombstone is older than the grace period. If `alone`,
 * deletes the lists at once instead. Also deletes tombstones and second copies whose list does not exist any more.
 */
async function closeLists(
  store: SweepableStore,
  { survey, done, alone, graceMs }: { survey: Survey; done: readonly DeletionList[]; alone: boolean; graceMs: number },
  c: Context,
): Promise<void> {
  const limit = pLimit(store.traits.concurrency);
  if (!alone) await Promise.all(done.map((list) => limit(() => store.put(tombstoneKey(list), [Buffer.from('deleted')], c))));
  const over = alone ? done : survey.lists.filter(({ tombstone }) => tombstone !== undefined && tombstone + graceMs <= survey.now);
  await forgetLists(store, idsOf(over), c);
  const stray: string[] = [];
  for await (const key of strays(store, survey.lists, { ...c, before: survey.now - graceMs })) stray.push(key);
  await deleteAll(store, stray, c);
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

function idsOf(packs: readonly { readonly id: string }[]): string[] {
  return packs.map(({ id }) => id);
}

function sizesOf(packs: readonly SurveyedPack[], ids: ReadonlySet<string>): Map<string, number> {
  return new Map(packs.filter(({ id }) => ids.has(id)).map(({ id, size }) => [id, size]));
}

function sizeOf(objects: readonly { readonly size: number }[]): number {
  return objects.reduce((sum, { size }) => sum + size, 0);
}
