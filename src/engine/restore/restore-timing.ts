import { z } from 'zod';
import type { Context } from '../../lib/context.ts';
import { hexOf } from '../../lib/digest.ts';
import { SnapshotError } from '../../lib/errors.ts';
import { digestIn } from '../../manifest/identity.ts';
import { isDeletable, isListable } from '../../stores/abilities.ts';
import type { Store } from '../../stores/store.ts';
import type { Catalog, Snapshot } from '../catalog/types.ts';

/** Seconds that it takes to restore a snapshot, and to build it again; undefined if not measured. */
export interface RestoreTiming {
  readonly restoreSeconds: number | undefined;
  readonly buildSeconds: number | undefined;
  /** False only if both are known and restoring is not faster than building. */
  readonly isWorthwhile: boolean;
}

const MEASURES = 'measures/';
const schema = z.object({ restore_seconds: z.number().nonnegative() });

/** Returns the timing of a snapshot before it is restored. */
export async function readTiming({ digest, manifest }: Snapshot, { store }: Pick<Catalog, 'store'>, c: Context): Promise<RestoreTiming> {
  const buildSeconds = manifest.source.build_seconds;
  try {
    const bytes = await store.get(`${MEASURES}${hexOf(digest)}`, c);
    return worthOf(schema.parse(JSON.parse(Buffer.from(bytes).toString())).restore_seconds, buildSeconds);
  } catch (error) {
    if (error instanceof SnapshotError && error.code === 'ERR_CANCELLED') throw error;
    // Not measured, or not written by vm-snapshot: the restore time is unknown.
    return worthOf(undefined, buildSeconds);
  }
}

/** Records how long the restore took, for later restores (first write wins). A failed write is only logged. */
export async function recordTiming(
  { digest }: Snapshot,
  seconds: number,
  { store, c }: { store: Catalog['store']; c: Context },
): Promise<void> {
  const body = Buffer.from(JSON.stringify({ restore_seconds: Math.round(seconds * 1000) / 1000 }));
  try {
    await store.put(`${MEASURES}${hexOf(digest)}`, [body], c);
  } catch (error) {
    c.log.info(`Cannot record how long the restore took, so a later job restores again: ${error instanceof Error ? error.message : error}`);
  }
}

/** Deletes the timings of snapshots that do not have a name any more. */
export async function clearTimings(store: Store, c: Context): Promise<void> {
  if (!isListable(store) || !isDeletable(store)) return;
  const measured: string[] = [];
  // Listed before the names: a snapshot that is named later has not been measured yet.
  for await (const { key } of store.list(MEASURES, c)) measured.push(key);
  if (measured.length === 0) return;
  const held = new Set<string>();
  for await (const ref of store.listRefs(c)) {
    const bytes = await store.read(ref, c);
    const digest = bytes && digestIn(bytes);
    if (digest !== undefined) held.add(`${MEASURES}${hexOf(digest)}`);
  }
  for (const key of measured) if (!held.has(key)) await store.delete(key, c);
}

function worthOf(restoreSeconds: number | undefined, buildSeconds: number | undefined): RestoreTiming {
  const isWorthwhile = restoreSeconds === undefined || buildSeconds === undefined || restoreSeconds < buildSeconds;
  return { restoreSeconds, buildSeconds, isWorthwhile: isWorthwhile };
}
