import pLimit from 'p-limit';
import type { DeletableStore } from '../../stores/abilities.ts';
import type { CallOptions, ObjectStore } from '../../stores/store.ts';

/** As many at once as the store is good for. Succeeds for those that are gone already. */
export async function deleteAll(store: ObjectStore & DeletableStore, keys: readonly string[], options: CallOptions): Promise<void> {
  if (store.deleteMany) return await store.deleteMany(keys, options);
  const limit = pLimit(store.traits.concurrency);
  await Promise.all(keys.map((key) => limit(() => store.delete(key, options))));
}
