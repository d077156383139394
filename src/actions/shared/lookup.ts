import type { Catalog, Snapshot, SnapshotName } from '../../engine/catalog/types.ts';
import { InputError, NotFoundError } from '../../lib/errors.ts';
import { displayRef } from '../../manifest/name.ts';
import type { Ref } from '../../stores/store.ts';
import type { ActionContext } from '../runtime/action.ts';

/** Returns the snapshot of a name, or undefined if it does not exist. */
export async function findSnapshot(name: SnapshotName, catalog: Catalog, job: ActionContext): Promise<Snapshot | undefined> {
  try {
    return await job.app.inspect(name, catalog, job);
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

/** Opens a catalog for reading, in which `first` is looked up first. Returns undefined if no repository exists yet. */
export async function openExisting(location: string, { app, signal, log }: ActionContext, first?: Ref): Promise<Catalog | undefined> {
  try {
    return await app.openCatalog(location, { create: false, signal, log, ...(first && { first }) });
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

/** Throws InputError for a snapshot of another kind: a step that builds a missing image does not restore running software or its data. */
export function assertImage({ ref, manifest }: Snapshot, { app }: Pick<ActionContext, 'app'>): void {
  if (manifest.kind === 'image') return;
  throw new InputError(`${displayRef(ref)} is ${app.kinds.get(manifest.kind).title}, not an image`, {
    hint: "Restore it with the 'restore' action",
  });
}

/** Logs one warning for a snapshot of which a store such as a cache has evicted a part. Rethrows every other error. */
export function warnOfLoss(error: unknown, { ref }: Pick<Snapshot, 'ref'>, { log }: Pick<ActionContext, 'log'>): void {
  if (!(error instanceof NotFoundError) || error.fields.service !== undefined) throw error;
  log.warn(error.message.startsWith('Snapshot ') ? error.message : `${displayRef(ref)} cannot be restored: ${error.message}`);
}

/** Formats the name as it was requested, for messages: a name whose content differs from the pinned digest is a miss too. */
export function displayRequest({ ref, pin }: SnapshotName): string {
  return pin === undefined ? displayRef(ref) : `${displayRef(ref)}@${pin}`;
}
