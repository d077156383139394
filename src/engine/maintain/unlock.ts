import type { Context } from '../../lib/context.ts';
import { ConflictError, UnsupportedError } from '../../lib/errors.ts';
import { isWorked, type StoreWorker } from '../../stores/abilities.ts';
import type { Catalog } from '../catalog/types.ts';

/** Signs of life come each minute: who is asked about by hand may be given up after two that did not come. */
const QUIET_MS = 150_000;

export interface UnlockResult {
  /** Those that keep nobody out any more. */
  readonly stopped: readonly StoreWorker[];
}

/**
 * Gives up processes that are gone and that nobody else can judge, as they were on another machine or in another container. With `force` also
 * those that live: they change nothing there any more and end with ConflictError. Throws ConflictError while somebody lives, once the
 * others are given up; UnsupportedError for a store where nobody keeps others out.
 */
export async function unlock({ force }: { force: boolean }, { store }: Pick<Catalog, 'store'>, c: Context): Promise<UnlockResult> {
  if (!isWorked(store)) throw new UnsupportedError(`nothing is ever locked at ${store.location}: everybody works there side by side`);
  const workers = await store.workers(c);
  const stopped = workers.filter((worker) => force || isGone(worker));
  for (const { id } of stopped) await store.stopWorker(id, c);
  const living = workers.find((worker) => !stopped.includes(worker));
  if (living === undefined) return { stopped };
  const { who, doing, quietMs } = living;
  throw new ConflictError(`${who} is ${doing} at ${store.location}, and gave a sign of life ${Math.round(quietMs / 1000)} s ago`, {
    hint: 'Wait until it has finished. If it is gone for sure, use --force: if it lives, it ends with an error and changes nothing',
  });
}

function isGone({ state, quietMs }: StoreWorker): boolean {
  return state === 'dead' || (state === 'unknown' && quietMs >= QUIET_MS);
}
