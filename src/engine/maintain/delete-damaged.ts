import type { Context } from '../../lib/context.ts';
import { digestOf } from '../../lib/digest.ts';
import { IntegrityError } from '../../lib/errors.ts';
import { parseManifest } from '../../manifest/parse.ts';
import type { SweepResult } from '../../repository/repository.ts';
import { isDiscarding } from '../../stores/abilities.ts';
import type { Ref, Store } from '../../stores/store.ts';
import { unprotectRef } from '../catalog/protect.ts';
import type { Catalog } from '../catalog/types.ts';
import { garbageCollect } from './garbage-collect.ts';

/**
 * Removes a name whose manifest is damaged or cannot be read, and frees the content that no other snapshot needs. Changes nothing and returns
 * undefined if the manifest is valid or the name does not exist. Throws ConflictError if the name was moved meanwhile, IntegrityError if the store
 * cannot discard a name that it cannot read.
 */
export async function deleteDamaged(ref: Ref, catalog: Catalog, c: Context): Promise<SweepResult | undefined> {
  const { store } = catalog;
  const damage = await damageOf(ref, store, c);
  if (damage === undefined) return undefined;
  if (damage.bytes !== undefined) await store.compareAndSwap(ref, digestOf(damage.bytes), undefined, c);
  else if (isDiscarding(store)) await store.discardRef(ref, c);
  else throw damage.error;
  await unprotectRef(ref, store, c);
  return await garbageCollect([], catalog, c);
}

async function damageOf(ref: Ref, store: Store, c: Context): Promise<{ bytes: Uint8Array | undefined; error: IntegrityError } | undefined> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await store.read(ref, c);
    if (bytes !== undefined) parseManifest(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof IntegrityError) return { bytes, error };
    throw error;
  }
}
