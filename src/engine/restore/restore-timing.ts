import { z } from 'zod';
import type { Context } from '../../lib/context.ts';
import { hexOf } from '../../lib/digest.ts';
import { SnapshotError } from '../../lib/errors.ts';
import { digestIn } from '../../manifest/identity.ts';
import { isDeletable, isListable } from '../../stores/abilities.ts';
import type { Store } from '../../stores/store.ts';
import type { Catalog, Snapshot } from '../catalog/types.ts';

/** What it costs to have a machine: by restoring its snapshot, and by making it. Seconds; undefined where nobody measured it. */
export interface RestoreTiming {
  readonly restoreSeconds: number | undefined;
  readonly buildSeconds: number | undefined;
  /** False only where both are known and making it anew is faster. */
  readonly isWorthwhile: boolean;
}

const MEASURES = 'measures/';
const schema = z.object({ restore_seconds: z.number().nonnegative() });

/** What is known of a snapshot before it is restored. */
export async function readTiming({ digest, manifest }: Snapshot, { store }: Pick<Catalog, 'store'>, c: Context): Promise<RestoreTiming> {
  const buildSeconds = manifest.source.build_seconds;
  try {
    const bytes = await store.get(`${MEASURES}${hexOf(digest)}`, c);
    return worthOf(schema.parse(JSON.parse(Buffer.from(bytes).toString())).restore_seconds, buildSeconds);
  } catch (error) {
    if (error instanceof SnapshotError && error.code === 'ERR_CANCELLED') throw error;
    // Not measured, or not by us: nothing is known.
    return worthOf(undefined, buildSeconds);
  }
}

/** Remembers what a restore took, for whoever would restore it again. The first measure counts. A store that refuses it loses nothing else. */
export async function recordTiming(
  { digest }: Snapshot,
  seconds: number,
  { store, c }: { store: Catalog['store']; c: Context },
): Promise<void> {
  const body = Buffer.from(JSON.stringify({ restore_seconds: Math.round(seconds * 1000) / 1000 }));
  try {
    await store.put(`${MEASURES}${hexOf(digest)}`, [body], c);
  } catch (error) {
    c.log.info(
      `How long the restore took is not remembered, so that a later job restores again: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** Removes what was measured of snapshots that have no name any more. */
export async function clearTimings(store: Store, c: Context): Promise<void> {
  if (!isListable(store) || !isDeletable(store)) return;
  const measured: string[] = [];
  // Before the names: who is named later was not measured yet.
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
