import type { Context } from '../../lib/context.ts';
import { IntegrityError } from '../../lib/errors.ts';
import { message, option } from '../../lib/text/message.ts';
import type { SweepResult } from '../../repository/repository.ts';
import { readSnapshot } from '../catalog/commit.ts';
import { assertUnprotected, unprotectRef } from '../catalog/protect.ts';
import type { Catalog, Snapshot, SnapshotName } from '../catalog/types.ts';
import { garbageCollect } from './garbage-collect.ts';

export interface DeleteRequest {
  readonly name: SnapshotName;
  /** Delete the snapshot even if it is protected. */
  readonly force: boolean;
}

export interface DeleteResult extends Snapshot {
  /** Space that the repository freed or will free: content that no other snapshot uses. */
  readonly space: SweepResult;
}

/**
 * Removes a name, then the content that only this snapshot used.
 * Throws NotFoundError for an unknown name, DeniedError for a protected one, ConflictError if the name was moved meanwhile.
 */
export async function deleteSnapshot({ name, force }: DeleteRequest, catalog: Catalog, c: Context): Promise<DeleteResult> {
  const snapshot = await readSnapshot(name, catalog.store, c).catch(suggestForce);
  if (!force) await assertUnprotected(name.ref, catalog.store, c);
  await catalog.store.compareAndSwap(name.ref, snapshot.held ?? snapshot.digest, undefined, c);
  // Only after the name is removed: a new snapshot that another process has given this name must stay protected.
  if (force) await unprotectRef(name.ref, catalog.store, c);
  return { ...snapshot, space: await garbageCollect([snapshot], catalog, c) };
}

function suggestForce(error: unknown): never {
  if (!(error instanceof IntegrityError)) throw error;
  throw new IntegrityError(error.message, {
    cause: error,
    hint: message`Repair it with vm snapshot verify --repair --from <location>, or delete it with ${option('force', true)}`,
  });
}
