import type { Context } from '../lib/context.ts';
import { ConflictError, IntegrityError, NotFoundError, UnsupportedError } from '../lib/errors.ts';
import type { StoredBlob } from '../repository/types.ts';
import { toStored } from './blobs.ts';
import { readSnapshot } from './snapshots.ts';
import type { Catalogue, Snapshot, SnapshotName } from './types.ts';

export interface DeleteResult extends Snapshot {
  /** Bytes the repository gave back: content that no other snapshot uses. */
  readonly freedBytes: number;
}

/**
 * Removes a name, then what only it used. Content that another snapshot needs stays.
 * Throws NotFoundError for an unknown name, ConflictError when the name moved meanwhile.
 */
export async function deleteSnapshot({ name }: { name: SnapshotName }, catalogue: Catalogue, c: Context): Promise<DeleteResult> {
  const snapshot = await readSnapshot(name, catalogue.store, c);
  await catalogue.store.compareAndSwap(name.ref, snapshot.digest, undefined, c);
  return { ...snapshot, freedBytes: await sweep(catalogue, c) };
}

/** Nothing is freed while somebody writes, or while a manifest cannot be read: what it needs is unknown then. */
async function sweep(catalogue: Catalogue, c: Context): Promise<number> {
  try {
    return await catalogue.repository.sweep(() => neededBlobs(catalogue, c), c);
  } catch (error) {
    if (error instanceof ConflictError) {
      c.log.info('Its space is freed by a later delete: another process is writing to this repository');
    } else if (error instanceof IntegrityError || error instanceof NotFoundError || error instanceof UnsupportedError) {
      c.log.warn(`Its space is kept: ${error.message}`);
    } else throw error;
    return 0;
  }
}

/** Asked while writers are kept out: no snapshot appears between the answer and what is removed. */
async function neededBlobs(catalogue: Catalogue, c: Context): Promise<StoredBlob[]> {
  const needed: StoredBlob[] = [];
  for await (const ref of catalogue.store.listRefs(c)) {
    needed.push(...(await readSnapshot({ ref }, catalogue.store, c)).manifest.blobs.map(toStored));
  }
  return needed;
}
