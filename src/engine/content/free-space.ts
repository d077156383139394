import type { Context } from '../../lib/context.ts';
import { ExhaustedError } from '../../lib/errors.ts';
import { formatBytes } from '../../lib/text/sizes.ts';
import { isMeasured } from '../../stores/abilities.ts';
import type { ObjectStore } from '../../stores/store.ts';

/** Content is compressed, and much of it may already be stored. */
const LIKELY_SHARE = 0.5;

/**
 * Warns before a long operation if a snapshot of `bytes` will probably not fit. Never refuses: existing content is not stored again, and a disk that
 * becomes full leaves everything unchanged.
 */
export async function warnIfLowSpace(bytes: number, store: ObjectStore, c: Context): Promise<void> {
  if (!isMeasured(store)) return;
  const free = await store.freeBytes(c);
  if (free >= bytes * LIKELY_SHARE) return;
  c.log.warn(`${store.location} has only ${formatBytes(free)} free: a snapshot of ${formatBytes(bytes)} may not fit`);
}

/** Called before `bytes` are written, if that number is exact. Throws ExhaustedError with the number of missing bytes. */
export async function assertSpace(bytes: number, store: ObjectStore, c: Context): Promise<void> {
  if (!isMeasured(store)) return;
  const free = await store.freeBytes(c);
  if (free >= bytes) return;
  throw new ExhaustedError(
    `${store.location} has ${formatBytes(free)} free, but ${formatBytes(bytes)} are needed (${formatBytes(bytes - free)} short)`,
    { hint: 'Free some space there, or use another location', fields: { needed: bytes, free } },
  );
}
