import type { StoredBlob } from '../../src/repository/repository.ts';
import type { DeletableStore, ListableStore } from '../../src/stores/abilities.ts';
import type { Store } from '../../src/stores/store.ts';
import { c } from './repository.ts';

/** A store without a lock and without stages, like a bucket. */
export type SharedStore = Store & ListableStore & DeletableStore;

/** Returns the same store without its lock. */
export function withoutLock(store: SharedStore): SharedStore {
  const names = ['get', 'put', 'stat', 'list', 'delete', 'read', 'compareAndSwap', 'listRefs'] as const;
  const methods = Object.fromEntries(names.map((name) => [name, store[name].bind(store)]));
  const rest = { location: store.location, traits: store.traits, [Symbol.asyncDispose]: async () => {} };
  return { ...rest, ...methods } as unknown as SharedStore;
}

/** Returns the blobs that the refs need, for manifests that are JSON lists of blobs. */
export async function neededBlobs(store: Store): Promise<StoredBlob[]> {
  const blobs: StoredBlob[] = [];
  for await (const ref of store.listRefs(c)) {
    const bytes = await store.read(ref, c);
    if (bytes) blobs.push(...blobsIn(bytes));
  }
  return blobs;
}

export function manifestOf(blobs: readonly StoredBlob[]): Buffer {
  return Buffer.from(JSON.stringify(blobs));
}

export function blobsIn(manifest: Uint8Array): StoredBlob[] {
  return JSON.parse(Buffer.from(manifest).toString());
}
