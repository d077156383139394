import type { Context } from '../../lib/context.ts';
import { ExhaustedError } from '../../lib/errors.ts';
import { formatBytes } from '../../lib/text/sizes.ts';
import { isMeasured } from '../../stores/abilities.ts';
import type { ObjectStore } from '../../stores/store.ts';

/** Content is compressed, and much of it may be held already. */
const LIKELY_SHARE = 0.5;

/**
 * A word before long work that will probably not fit, for a snapshot of `bytes`. Never a refusal: what is held already is not stored
 * again, and a disk that does fill up leaves everything as it was.
 */
export async function warnIfLowSpace(bytes: number, store: ObjectStore, c: Context): Promise<void> {
  if (!isMeasured(store)) return;
  const free = await store.freeBytes(c);
  if (free >= bytes * LIKELY_SHARE) return;
  c.log.warn(`only ${formatBytes(free)} are free at ${store.location} for a snapshot of ${formatBytes(bytes)}: it may not fit`);
}

/** Before `bytes` are written, where that is known exactly. Throws ExhaustedError that names what is short. */
export async function assertSpace(bytes: number, store: ObjectStore, c: Context): Promise<void> {
  if (!isMeasured(store)) return;
  const free = await store.freeBytes(c);
  if (free >= bytes) return;
  throw new ExhaustedError(
    `${formatBytes(bytes)} do not fit at ${store.location}, where ${formatBytes(free)} are free: ${formatBytes(bytes - free)} are short`,
    { hint: 'Free some space there, or use another place', fields: { needed: bytes, free } },
  );
}
