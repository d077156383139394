import pLimit from 'p-limit';
import type { Context } from '../../lib/context.ts';
import type { GcTiming } from '../gc-timing.ts';
import { type DeletionList, forgetLists, strays, tombstoneKey } from '../index/deletion-lists.ts';
import { deleteAll } from './delete-all.ts';
import { idsOf, type Survey, type SweepableStore } from './gc-inventory.ts';

/** Only lists with fewer packs than this are merged. */
const MERGED = 200;

/**
 * Returns the deletion lists to merge; each list costs every writer a request. Only recent lists with few packs qualify: no sweep acts on
 * them yet, and the deletion of their packs is postponed by some hours, but not again and again.
 */
export function listsToMerge({ lists, now }: Survey, isOneMore: boolean, { graceMs, many }: GcTiming): DeletionList[] {
  const young = lists.filter(
    ({ since, tombstone, damage, packs }) =>
      tombstone === undefined && damage === undefined && packs.length < MERGED && now - since < graceMs / 4,
  );
  return young.length + (isOneMore ? 1 : 0) > many.lists ? young : [];
}

/**
 * Puts tombstones for the lists whose packs were deleted, and deletes lists whose tombstone is older than the grace period. If `alone`,
 * deletes the lists at once instead. Also deletes tombstones and second copies whose list does not exist any more.
 */
export async function closeLists(
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
