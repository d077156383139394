import type { Context } from '../lib/context.ts';
import { list } from './list.ts';
import type { Catalogue, Stats } from './types.ts';

/** What the repository holds and what that saves. Opens no pack. */
export async function stats(catalogue: Catalogue, c: Context): Promise<Stats> {
  const snapshots = await list({}, catalogue, c);
  return {
    ...(await catalogue.repository.stats(c)),
    location: catalogue.store.location,
    snapshots: snapshots.length,
    logicalBytes: snapshots.reduce((sum, { manifest }) => sum + manifest.size_bytes, 0),
  };
}
