import type { Context } from '../../lib/context.ts';
import { readSnapshot } from './commit.ts';
import { isProtected } from './protect.ts';
import type { Catalog, Snapshot, SnapshotName } from './types.ts';

/** Returns the snapshot of that name, and whether it is protected. Throws NotFoundError. */
export async function inspect(name: SnapshotName, { store }: Pick<Catalog, 'store'>, c: Context): Promise<Snapshot> {
  return { ...(await readSnapshot(name, store, c)), isProtected: await isProtected(name.ref, store, c) };
}
