import type { Context } from '../../lib/context.ts';
import { lineageOf } from '../../manifest/lineage.ts';
import { listSummaries } from '../catalog/list.ts';
import type { Catalog, ContainerStats, ListedSnapshot, Stats } from '../catalog/types.ts';

/** Returns the size of the repository and of its snapshots. Reads no pack. */
export async function stats(catalog: Catalog, c: Context): Promise<Stats> {
  const snapshots = await listSummaries({}, catalog, c);
  return {
    ...(await catalog.repository.stats(c)),
    location: catalog.store.location,
    snapshots: snapshots.length,
    logicalBytes: sizeOf(snapshots),
    containers: containersOf(snapshots),
  };
}

/** Groups by lineage: to its users a recreated container is still the same. */
function containersOf(snapshots: readonly ListedSnapshot[]): ContainerStats[] {
  const groups = Map.groupBy(snapshots, ({ manifest: { container } }) => container && lineageOf(container));
  return [...groups]
    .flatMap(([name, of]) =>
      name === undefined
        ? []
        : [
            {
              name,
              snapshots: of.length,
              logicalBytes: sizeOf(of),
              oldest: of.at(-1)?.manifest.created_at ?? '',
              newest: of[0]?.manifest.created_at ?? '',
            },
          ],
    )
    .sort((a, b) => a.name.localeCompare(b.name));
}

function sizeOf(snapshots: readonly ListedSnapshot[]): number {
  return snapshots.reduce((sum, { manifest }) => sum + manifest.size_bytes, 0);
}
