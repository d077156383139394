import type { Catalog, Snapshot, SnapshotName } from '../../engine/catalog/types.ts';
import { InputError, NotFoundError } from '../../lib/errors.ts';
import { displayRef } from '../../manifest/name.ts';
import type { Ref } from '../../stores/store.ts';
import type { ActionContext } from '../runtime/action.ts';

/** What a name holds; undefined where it holds nothing. */
export async function findSnapshot(name: SnapshotName, catalog: Catalog, job: ActionContext): Promise<Snapshot | undefined> {
  try {
    return await job.product.inspect(name, catalog, job);
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

/** A catalog to read from, `first` before all; undefined where no repository has been made yet. */
export async function openExisting(location: string, { product, signal, log }: ActionContext, first?: Ref): Promise<Catalog | undefined> {
  try {
    return await product.openCatalog(location, { create: false, signal, log, ...(first && { first }) });
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

/** Throws InputError: what runs, and its data, is not restored by a step that builds an image where there is none. */
export function assertImage({ ref, manifest }: Snapshot): void {
  if (manifest.kind === 'image') return;
  throw new InputError(`${displayRef(ref)} holds no image but a ${manifest.kind === 'compose' ? 'Compose project' : manifest.kind}`, {
    hint: "Restore it with the 'restore' action",
  });
}

/** One warning for a snapshot that a store such as a cache has lost a part of. Throws every other error. */
export function warnOfLoss(error: unknown, { ref }: Pick<Snapshot, 'ref'>, { log }: Pick<ActionContext, 'log'>): void {
  if (!(error instanceof NotFoundError) || error.fields.service !== undefined) throw error;
  log.warn(error.message.startsWith('Snapshot ') ? error.message : `${displayRef(ref)} cannot be restored: ${error.message}`);
}

/** As it was asked for, in messages: a name that holds other content than its pin says is a miss too. */
export function displayRequest({ ref, pin }: SnapshotName): string {
  return pin === undefined ? displayRef(ref) : `${displayRef(ref)}@${pin}`;
}
