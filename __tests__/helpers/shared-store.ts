import type { DeletableStore, ListableStore, Store } from '../../src/stores/types.ts';

/** A store without a lock and without stages, as a bucket is. */
export type SharedStore = Store & ListableStore & DeletableStore;

/** The same place, as if it had no lock. */
export function withoutLock(store: SharedStore): SharedStore {
  const names = ['get', 'put', 'stat', 'list', 'delete', 'read', 'compareAndSwap', 'listRefs'] as const;
  const methods = Object.fromEntries(names.map((name) => [name, store[name].bind(store)]));
  const rest = { location: store.location, traits: store.traits, [Symbol.asyncDispose]: async () => {} };
  return { ...rest, ...methods } as unknown as SharedStore;
}
