import pLimit from 'p-limit';
import type { Context } from '../../lib/context.ts';
import { IntegrityError, NotFoundError, SnapshotError } from '../../lib/errors.ts';
import { displayRef } from '../../manifest/name.ts';
import { MissingError, retryOnCorruption } from '../../repository/errors.ts';
import { verifyPack } from '../../repository/pack/verify-pack.ts';
import { type EvictingStore, isLossy } from '../../stores/abilities.ts';
import type { Store } from '../../stores/store.ts';
import { packKeys } from './lossy-store.ts';
import type { Snapshot } from './types.ts';

/** Number of packs that are verified at once; each is read into memory as a whole. */
const AT_ONCE = 2;

/**
 * On a store that evicts objects, maps IntegrityError to a NotFoundError that explains why the snapshot cannot be used; returns any other error
 * unchanged. Anyone with access may have written corrupt bytes there, so they are handled like evicted content. Marks the packs with corrupt bytes in
 * the store, so that no writer references them any more and saving the snapshot again uploads them again.
 */
export async function toMissingError(
  error: unknown,
  { ref, manifest }: Snapshot,
  { store, c }: { store: Store; c: Context },
): Promise<unknown> {
  if (!isLossy(store) || !(error instanceof IntegrityError)) return error;
  const healed = await disownDamaged(packKeys(manifest), store, c);
  c.log.debug(error.message);
  const isMissing = error instanceof MissingError;
  const again = `Save it again: only the ${isMissing ? 'missing' : 'damaged'} parts are uploaded`;
  const message = isMissing
    ? `Snapshot '${displayRef(ref)}' cannot be used: part of it is missing from ${store.location}`
    : `Snapshot '${displayRef(ref)}' cannot be used: part of it is damaged in ${store.location}`;
  return new NotFoundError(message, {
    hint:
      healed || isMissing
        ? again
        : `Save it again in a job that can write to ${store.location}, or delete its caches on GitHub (Actions, Caches)`,
    cause: error,
  });
}

/** Returns false if the store rejects writes from this job or does not respond, or if nothing is damaged. */
async function disownDamaged(keys: readonly string[], store: Store & EvictingStore, c: Context): Promise<boolean> {
  c.log.info(`Looking for damaged packs in ${store.location}`);
  const limit = pLimit(AT_ONCE);
  try {
    const sound = await Promise.all(keys.map((key) => limit(() => isSound(key, store, c))));
    const damaged = keys.filter((_, i) => !sound[i]);
    for (const key of damaged) await store.markCorrupt(key, c);
    return damaged.length > 0;
  } catch (error) {
    if (c.signal.aborted || !(error instanceof SnapshotError)) throw error;
    return false;
  }
}

async function isSound(key: string, store: Store, c: Context): Promise<boolean> {
  try {
    await retryOnCorruption(async () => await verifyPack(await store.get(key, c), key.slice(key.indexOf('/') + 1)));
    return true;
  } catch (error) {
    // Evicted meanwhile: the store already reports it as missing.
    if (error instanceof NotFoundError) return true;
    if (error instanceof IntegrityError) return false;
    throw error;
  }
}
