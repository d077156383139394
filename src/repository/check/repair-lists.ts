import type { Context } from '../../lib/context.ts';
import type { SweepableStore } from '../gc/gc-inventory.ts';
import type { GcTiming } from '../gc-timing.ts';
import { condemnedKey, forgetLists, readCondemned, scheduleDeletion, tombstoneKey } from '../index/deletion-lists.ts';
import type { RepairedObject } from '../repository.ts';

/**
 * Damaged lists of what is to be deleted. One whose second copy is right is put anew, and may wait for another grace: a list takes nothing
 * away before. One that is lost is buried: when that is a grace ago nobody acts any more on what it named, and a sweep forgets it.
 */
export async function repairLists(store: SweepableStore, times: GcTiming, c: Context): Promise<RepairedObject[]> {
  const done: RepairedObject[] = [];
  for (const list of await readCondemned(store, c)) {
    if (list.damage === undefined || list.buried !== undefined) continue;
    if (list.damage === 'mended') {
      await scheduleDeletion(store, list.packs, { ...c, salt: times.salt() });
      await forgetLists(store, [list.id], c);
      done.push({ object: condemnedKey(list), done: 'put anew from its second copy' });
    } else {
      await store.put(tombstoneKey(list), [Buffer.from('lost')], c);
      done.push({ object: condemnedKey(list), done: 'left for a later clean to forget; its packs stay' });
    }
  }
  return done;
}
