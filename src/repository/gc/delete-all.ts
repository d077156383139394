import pLimit from 'p-limit';
import type { DeletableStore } from '../../stores/abilities.ts';
import type { CallOptions, ObjectStore } from '../../stores/store.ts';

/** Deletes the objects, with as many concurrent requests as suit the store. Succeeds for objects that do not exist. */
export async function deleteAll(store: ObjectStore & DeletableStore, keys: readonly string[], options: CallOptions): Promise<void> {
  if (store.deleteMany) return await store.deleteMany(keys, options);
  const limit = pLimit(store.traits.concurrency);
  await Promise.all(keys.map((key) => limit(() => store.delete(key, options))));
}
