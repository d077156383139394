import pLimit from 'p-limit';
import type { Context } from '../../lib/context.ts';
import { NotFoundError } from '../../lib/errors.ts';
import { displayRef } from '../../manifest/name.ts';
import { canSearchRefs } from '../../stores/abilities.ts';
import type { Ref } from '../../stores/store.ts';
import { isOlder } from './age.ts';
import { readSnapshot } from './commit.ts';
import { missingReason } from './lossy-store.ts';
import type { Catalog, Snapshot, SnapshotName } from './types.ts';

export interface FindRequest {
  readonly name: SnapshotName;
  /** Prefixes of names, in the order in which they are tried if the name itself has no snapshot. */
  readonly restoreKeys: readonly Ref[];
  /** Milliseconds; an older snapshot counts as absent. */
  readonly maxAge?: number;
}

export interface Found extends Snapshot {
  /** False if a restore key found it. */
  readonly exact: boolean;
}

/**
 * Returns the snapshot of that name, or the newest snapshot matching the first restore key with any match (as in actions/cache); undefined if nothing
 * matches.
 */
export async function find(
  { name, restoreKeys, maxAge }: FindRequest,
  { store }: Pick<Catalog, 'store'>,
  c: Context,
): Promise<Found | undefined> {
  const young = (snapshot: Snapshot): boolean => maxAge === undefined || !isOlder(snapshot, maxAge);
  const exact = await read(name);
  if (exact !== undefined && young(exact)) return { ...exact, exact: true };
  for (const key of restoreKeys) {
    const newest = (await beginningWith(key)).filter(young).sort(byAge)[0];
    if (newest !== undefined) return { ...newest, exact: false };
  }
  return undefined;

  async function beginningWith({ project, name: prefix }: Ref): Promise<Snapshot[]> {
    const refs: Ref[] = [];
    if (canSearchRefs(store)) {
      const newest = await store.newestRef({ project, prefix, signal: c.signal });
      if (newest !== undefined) refs.push(newest);
    } else for await (const ref of store.listRefs({ signal: c.signal, project })) if (ref.name.startsWith(prefix)) refs.push(ref);
    const limit = pLimit(store.traits.concurrency);
    const snapshots = await Promise.all(refs.map((ref) => limit(read, { ref })));
    return snapshots.filter((snapshot) => snapshot !== undefined);
  }

  async function read(wanted: SnapshotName): Promise<Snapshot | undefined> {
    try {
      return await readSnapshot(wanted, store, c);
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      const loss = missingReason(wanted.ref, store);
      if (loss !== undefined) c.log.warn(`'${displayRef(wanted.ref)}' is no longer complete: ${loss}`);
      return undefined;
    }
  }
}

function byAge(a: Snapshot, b: Snapshot): number {
  return b.manifest.created_at.localeCompare(a.manifest.created_at);
}
