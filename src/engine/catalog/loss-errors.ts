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

/** Each is in memory as a whole while it is looked at. */
const AT_ONCE = 2;

/**
 * Wrong bytes of a store that anybody with access may have written to are a loss like any other: the snapshot cannot be used, and why. The
 * store is told which packs they are in, so that nobody counts on these any more and saving the snapshot again writes them anew.
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
  const again = `Save it again: what is ${isMissing ? 'missing' : 'damaged'} is written again`;
  const message = isMissing
    ? `Snapshot '${displayRef(ref)}' cannot be used: a part of it is missing from ${store.location}`
    : `Snapshot '${displayRef(ref)}' cannot be used: a part of it in ${store.location} is damaged`;
  return new NotFoundError(message, {
    hint:
      healed || isMissing
        ? again
        : `Save it again in a job that may write to ${store.location}, or delete its caches on GitHub (Actions, Caches)`,
    cause: error,
  });
}

/** False where the store takes nothing from this job or does not answer, or nothing is damaged. */
async function disownDamaged(keys: readonly string[], store: Store & EvictingStore, c: Context): Promise<boolean> {
  c.log.info(`Looking for what is damaged in ${store.location}`);
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
    // Dropped meanwhile: the store knows that by itself.
    if (error instanceof NotFoundError) return true;
    if (error instanceof IntegrityError) return false;
    throw error;
  }
}
