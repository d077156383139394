import type { Context } from '../../lib/context.ts';
import { ConflictError, UnsupportedError } from '../../lib/errors.ts';
import { message, option } from '../../lib/text/message.ts';
import { isWorked, type StoreWorker } from '../../stores/abilities.ts';
import type { Catalog } from '../catalog/types.ts';

/** Processes give a sign of life each minute. `unlock` gives up a process that cannot be checked once two of them are overdue. */
const QUIET_MS = 150_000;

export interface UnlockResult {
  /** Processes that do not block others any more. */
  readonly stopped: readonly StoreWorker[];
}

/**
 * Gives up dead processes, and silent ones of another host or container, which no other process can judge. With `force` also live ones: they change
 * nothing in the store any more and end with ConflictError. Throws ConflictError if a process is still alive, after the others were given up;
 * UnsupportedError for a store without locks.
 */
export async function unlock({ force }: { force: boolean }, { store }: Pick<Catalog, 'store'>, c: Context): Promise<UnlockResult> {
  if (!isWorked(store)) throw new UnsupportedError(`${store.location} does not use locks`);
  const workers = await store.workers(c);
  const stopped = workers.filter((worker) => force || isGone(worker));
  for (const { id } of stopped) await store.stopWorker(id, c);
  const living = workers.find((worker) => !stopped.includes(worker));
  if (living === undefined) return { stopped };
  const { who, doing, quietMs } = living;
  throw new ConflictError(`${who} is ${doing} at ${store.location}, last active ${Math.round(quietMs / 1000)} s ago`, {
    hint: message`Wait until it has finished. If you are sure that it has ended, use ${option('force', true)}: if it is still running, it fails and changes nothing`,
  });
}

function isGone({ state, quietMs }: StoreWorker): boolean {
  return state === 'dead' || (state === 'unknown' && quietMs >= QUIET_MS);
}
