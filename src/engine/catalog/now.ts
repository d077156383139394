import type { Context } from '../../lib/context.ts';
import { DeniedError } from '../../lib/errors.ts';
import { formatSeconds } from '../../lib/text/durations.ts';
import { isClocked, isTiming } from '../../stores/abilities.ts';
import type { Store } from '../../stores/store.ts';
import type { Snapshot } from './types.ts';

const NONE = Number.POSITIVE_INFINITY;
/** A larger difference means that one of the clocks is wrong. */
const TOLERATED_MS = 3600_000;

/**
 * Returns the current time for rules about age, in milliseconds: the earlier of this host's clock and the store's, so that no content is considered
 * older than it is. A folder uses the clock of its file server, which on a local disk is this host's own. Throws DeniedError if the two clocks differ
 * by more than an hour.
 */
export async function agreedNow(store: Store, c: Context): Promise<number> {
  const there = isClocked(store) ? await store.now(c) : isTiming(store) ? (store.fileTime() ?? NONE) : NONE;
  const here = Date.now();
  const apart = Number.isFinite(there) ? here - there : 0;
  if (Math.abs(apart) <= TOLERATED_MS) return Math.min(here, there);
  const direction = apart > 0 ? 'ahead of' : 'behind';
  throw new DeniedError(
    `nothing was removed by age: the clock of this machine is ${formatSeconds(Math.abs(apart) / 1000)} ${direction} that of ${store.location}`,
    { hint: 'Set the clock of this machine, then run the command again' },
  );
}

/**
 * Warns if every existing snapshot is older than `maxAge`. This may be correct, or this host's clock may be wrong, which a local disk cannot detect.
 * `others`: newest first, without the snapshot that is being created.
 */
export function warnOfAges(
  others: readonly Pick<Snapshot, 'manifest'>[],
  { maxAge, now }: { maxAge: number; now: number },
  c: Context,
): void {
  const newest = others[0]?.manifest.created_at;
  if (newest === undefined || now - Date.parse(newest) <= maxAge) return;
  c.log.warn(
    `every snapshot is older than ${formatSeconds(maxAge / 1000)}, the newest is from ${newest.slice(0, 10)}, and the clock of this machine says ${new Date(now).toISOString().slice(0, 10)}: check the clock`,
  );
}
