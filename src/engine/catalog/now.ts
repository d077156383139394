import type { Context } from '../../lib/context.ts';
import { DeniedError } from '../../lib/errors.ts';
import { formatSeconds } from '../../lib/text/durations.ts';
import { isClocked, isTiming } from '../../stores/abilities.ts';
import type { Store } from '../../stores/store.ts';
import type { Snapshot } from './types.ts';

const NONE = Number.POSITIVE_INFINITY;
/** A larger difference is a wrong clock. */
const TOLERATED_MS = 3600_000;

/**
 * The time by which content is old enough to go, in milliseconds: the earlier of this machine's and the store's, so that nothing is taken for
 * older than it is. A folder has the clock of its file server, which is this machine's own on a local disk. Throws DeniedError where the two clocks differ by more than an hour.
 */
export async function agreedNow(store: Store, c: Context): Promise<number> {
  const there = isClocked(store) ? await store.now(c) : isTiming(store) ? (store.fileTime() ?? NONE) : NONE;
  const here = Date.now();
  const apart = Number.isFinite(there) ? here - there : 0;
  if (Math.abs(apart) <= TOLERATED_MS) return Math.min(here, there);
  const direction = apart > 0 ? 'ahead of' : 'behind';
  throw new DeniedError(
    `nothing is removed by its age: the clock of this machine is ${formatSeconds(Math.abs(apart) / 1000)} ${direction} that of ${store.location}`,
    { hint: 'Set the clock of this machine, and run it again' },
  );
}

/**
 * Warns where a rule for age meets a repository in which everything is older than that: it may be so, or this machine's clock is wrong, of which
 * a local disk knows nothing. `others`: newest first, without what is being made.
 */
export function warnOfAges(
  others: readonly Pick<Snapshot, 'manifest'>[],
  { maxAge, now }: { maxAge: number; now: number },
  c: Context,
): void {
  const newest = others[0]?.manifest.created_at;
  if (newest === undefined || now - Date.parse(newest) <= maxAge) return;
  c.log.warn(
    `every snapshot is older than ${formatSeconds(maxAge / 1000)}, the newest is of ${newest.slice(0, 10)}, and the clock of this machine says ${new Date(now).toISOString().slice(0, 10)}: look whether that is right`,
  );
}
