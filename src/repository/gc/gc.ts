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

/** A list of more packs is not merged with others. */
const FOLDED = 200;
/** Objects that are deleted between two looks at the clock. */
const BATCH = 1000;

/**
 * One sweep: docs/format.md, "Collection". With a lock, alone; without, or while somebody writes, beside writers and other sweeps. Copies and segments come first,
 * then the list of what is condemned, then old segments and packs go: killed anywhere, it leaves everything that is needed readable, and
 * the next sweep ends what it began.
 */
export async function sweepObjects(
  store: Store,
  { config, times, ...request }: SweepRequest & { config: Config; times: GcTiming },
  c: Context,
): Promise<SweepResult> {
  if (!isListable(store) || !isDeletable(store)) {
    throw new UnsupportedError(`${store.location} cannot be swept: it does not list and delete`);
  }
  await using lock = await enter(store, c);
  const now = lock && 'now' in lock ? lock.now : undefined;
  const alone = now !== undefined;
  const survey = await takeSurvey(store, { ...request, times, now }, c);
  if (!alone && request.believesEmpty?.() === false) assertPlausible(survey, store);
  const plan = planSweep(survey, { graceMs: times.graceMs, alone });
  // First: a full disk has room for copies and segments only then.
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
  // Segments first: what is left of the packs that they tell of must not be taken for one that was stored just now.
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

/** Packs of which nothing is needed, after the segments that tell of nothing else. Returns the sizes of what went. */
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

/** The lock; where writers have a stage open, a stage of our own, which keeps out those who want to be alone. */
async function enter(store: Store, c: Context): Promise<ExclusiveLock | Stage | undefined> {
  if (!isLockable(store)) return undefined;
  try {
    return await store.lockExclusively(c);
  } catch (error) {
    if (!isStaging(store) || !(error instanceof ConflictError) || error.fields.sweeping === true) throw error;
    return await store.stage(c);
  }
}

/** No names beside packs that are not of the names that went just now: a listing that left all of them out looks like this. */
function assertPlausible({ blobs, packs, released }: Survey, { location }: Store): void {
  const isReleased = (pack: SurveyedPack): boolean => pack.chunks.every((chunk) => released.has(chunk));
  if (blobs.length > 0 || packs.every(isReleased)) return;
  throw new IntegrityError(`no name is listed at ${location}, beside ${packs.length} packs of content`, {
    hint: 'Where all snapshots were deleted, run: vm snapshot clean --force',
  });
}

/** Copies what is needed of all that is to go; then the copies are durable. */
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

/** Copies what is needed of these packs. Leaves out those of which it cannot be read: they stay. */
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
      c.log.warn(`pack ${pack.id} is kept, because what is needed of it cannot be read: ${error.message}`);
    }
  }
  return emptied;
}

/**
 * Lists that are merged: each is a request for every writer. Only some that were put lately, so that no sweep acts on them yet, and that name
 * few packs, so that what they name is put off for some hours, and not again and again.
 */
function foldable({ lists, now }: Survey, isOneMore: boolean, { graceMs, many }: GcTiming): DeletionList[] {
  const young = lists.filter(
    ({ since, buried, damage, packs }) =>
      buried === undefined && damage === undefined && packs.length < FOLDED && now - since < graceMs / 4,
  );
  return young.length + (isOneMore ? 1 : 0) > many.lists ? young : [];
}

/** Lists whose packs are gone are buried, and go a grace later; alone, at once. */
async function closeLists(
  store: SweepableStore,
  { survey, done, alone, graceMs }: { survey: Survey; done: readonly DeletionList[]; alone: boolean; graceMs: number },
  c: Context,
): Promise<void> {
  const limit = pLimit(store.traits.concurrency);
  if (!alone) await Promise.all(done.map((list) => limit(() => store.put(tombstoneKey(list), [Buffer.from('deleted')], c))));
  const over = alone ? done : survey.lists.filter(({ buried }) => buried !== undefined && buried + graceMs <= survey.now);
  await forgetLists(store, idsOf(over), c);
  const stray: string[] = [];
  for await (const key of strays(store, survey.lists, { ...c, before: survey.now - graceMs })) stray.push(key);
  await deleteAll(store, stray, c);
}

/** A younger segment may be that of a writer who has not moved its ref yet, or of one that was killed and starts again. */
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
  for (const { packs: condemned, since } of lists) for (const id of condemned) open.set(id, since);
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
