import type { Context } from '../../lib/context.ts';
import { ConflictError, ExhaustedError, IntegrityError, UnsupportedError } from '../../lib/errors.ts';
import type { SweepResult } from '../../repository/repository.ts';
import { isLockable } from '../../stores/abilities.ts';
import { toStoredBlob } from '../catalog/manifest-blobs.ts';
import { type Needed, readNeeded } from '../catalog/needed.ts';
import { readRoster, renewRoster } from '../catalog/roster.ts';
import type { Catalog, Snapshot } from '../catalog/types.ts';

const NOTHING: SweepResult = { freed: 0, pending: 0, due: undefined };

/**
 * Deletes unreferenced content. On a store without a lock this only schedules deletion; the space is freed one grace period later. Nothing is freed
 * while a manifest cannot be read, because the content that it needs is unknown, or while the listing of names is in doubt; that is a warning, not an
 * error. `removed`: snapshots whose names were just deleted. `force`: also if the listing has no names.
 */
export async function garbageCollect(
  removed: readonly Pick<Snapshot, 'manifest'>[],
  { store, repository, force = false }: Pick<Catalog, 'store' | 'repository'> & { force?: boolean },
  c: Context,
): Promise<SweepResult> {
  try {
    const released = removed.flatMap(({ manifest }) => manifest.blobs.map(toStoredBlob));
    const roster = await readRoster(store, c);
    let seen: Needed | undefined;
    const needed = async () => {
      seen = await readNeeded({ store, roster }, c);
      return seen.blobs;
    };
    const result = await repository.sweep(
      { needed, released, believesEmpty: () => force || isLockable(store) || roster.names !== undefined },
      c,
    );
    if (seen) await renewRoster(store, roster, seen.manifests, c);
    return result;
  } catch (error) {
    if (error instanceof ConflictError) {
      c.log.info('A later delete or clean frees the space: another process is cleaning this repository');
    } else if (error instanceof IntegrityError || error instanceof UnsupportedError || error instanceof ExhaustedError) {
      c.log.warn(`No space was freed: ${error.message}${error.hint === undefined ? '' : `. ${error.hint}`}`);
    } else throw error;
    return NOTHING;
  }
}
