import type { Context } from '../lib/context.ts';
import { formatSeconds } from '../lib/durations.ts';
import { DeniedError } from '../lib/errors.ts';
import { isClocked, type Store } from '../stores/types.ts';

/** A larger difference is a wrong clock. */
const TOLERATED_MS = 3600_000;

/**
 * The time by which content is old enough to go, in milliseconds: the earlier of this machine's and the store's, so that nothing is taken for
 * older than it is. A folder has no clock of its own. Throws DeniedError where the two clocks differ by more than an hour.
 */
export async function agreedNow(store: Store, c: Context): Promise<number> {
  const there = isClocked(store) ? await store.now(c) : Number.POSITIVE_INFINITY;
  const here = Date.now();
  const apart = Number.isFinite(there) ? here - there : 0;
  if (Math.abs(apart) <= TOLERATED_MS) return Math.min(here, there);
  const direction = apart > 0 ? 'ahead of' : 'behind';
  throw new DeniedError(
    `nothing is removed by its age: the clock of this machine is ${formatSeconds(Math.abs(apart) / 1000)} ${direction} that of ${store.location}`,
    { hint: 'Set the clock of this machine, and run it again' },
  );
}
