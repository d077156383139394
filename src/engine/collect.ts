import pLimit from 'p-limit';
import type { Context } from '../lib/context.ts';
import { ConflictError, IntegrityError, NotFoundError, UnsupportedError } from '../lib/errors.ts';
import type { StoredBlob, SweepResult } from '../repository/types.ts';
import type { Ref } from '../stores/types.ts';
import { toStored } from './blobs.ts';
import { readSnapshot } from './snapshots.ts';
import type { Catalogue, Snapshot } from './types.ts';

const NOTHING: SweepResult = { freed: 0, pending: 0, due: undefined };

/**
 * Frees what no snapshot needs, or begins to: a store without a lock gives it back a grace later. Nothing is freed while a manifest cannot
 * be read, as what it needs is unknown then; that is a warning, not an error. `removed`: snapshots whose names went just now.
 */
export async function collect(removed: readonly Pick<Snapshot, 'manifest'>[], catalogue: Catalogue, c: Context): Promise<SweepResult> {
  try {
    const released = removed.flatMap(({ manifest }) => manifest.blobs.map(toStored));
    return await catalogue.repository.sweep({ needed: () => neededBlobs(catalogue, c), released }, c);
  } catch (error) {
    if (error instanceof ConflictError) {
      c.log.info('Space is freed by a later delete or clean: another process is cleaning this repository');
    } else if (error instanceof IntegrityError || error instanceof UnsupportedError) {
      c.log.warn(`No space is freed: ${error.message}`);
    } else throw error;
    return NOTHING;
  }
}

/** Asked by the sweep when it is time. */
async function neededBlobs({ store }: Catalogue, c: Context): Promise<StoredBlob[]> {
  const refs: Ref[] = [];
  for await (const ref of store.listRefs(c)) refs.push(ref);
  const limit = pLimit(store.traits.concurrency);
  return (await Promise.all(refs.map((ref) => limit(blobsOf, ref)))).flat();

  async function blobsOf(ref: Ref): Promise<StoredBlob[]> {
    try {
      return (await readSnapshot({ ref }, store, c)).manifest.blobs.map(toStored);
    } catch (error) {
      // Deleted since it was listed.
      if (error instanceof NotFoundError) return [];
      throw error;
    }
  }
}
