import type { Context } from '../../lib/context.ts';
import type { SweepableStore } from '../gc/gc-inventory.ts';
import type { GcTiming } from '../gc-timing.ts';
import { condemnedKey, forgetLists, readCondemned, scheduleDeletion, tombstoneKey } from '../index/deletion-lists.ts';
import type { RepairedObject } from '../repository.ts';

/**
 * Repairs damaged deletion lists. A list with an intact second copy is written again as a new list and may wait for another grace period,
 * because a list deletes nothing before that. A list that is lost gets a tombstone: one grace period later no process acts on the packs
 * that it named, and a sweep deletes the list.
 */
export async function repairLists(store: SweepableStore, times: GcTiming, c: Context): Promise<RepairedObject[]> {
  const done: RepairedObject[] = [];
  for (const list of await readCondemned(store, c)) {
    if (list.damage === undefined || list.tombstone !== undefined) continue;
    if (list.damage === 'mended') {
      await scheduleDeletion(store, list.packs, { ...c, salt: times.salt() });
      await forgetLists(store, [list.id], c);
      done.push({ object: condemnedKey(list), done: 'restored from its second copy' });
    } else {
      await store.put(tombstoneKey(list), [Buffer.from('lost')], c);
      done.push({ object: condemnedKey(list), done: 'a later clean discards it; its packs are kept' });
    }
  }
  return done;
}
