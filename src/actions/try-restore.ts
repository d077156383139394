import type { SnapshotName } from '../engine/types.ts';
import { NotFoundError } from '../lib/errors.ts';
import { displayRef } from '../manifest/name.ts';
import type { Job, Report } from './action.ts';
import type { Inputs } from './inputs.ts';
import { assertImage, isOutOfReach, lookUp, openExisting } from './lookup.ts';
import { type RESTORE_INPUTS, restoreFound } from './restore-found.ts';
import { restoredSummary } from './summary-machines.ts';

type Given = Inputs<{ required: []; optional: readonly ('tags' | 'store' | 'max-age' | 'fail-open' | (typeof RESTORE_INPUTS)[number])[] }>;

export type Tried =
  | { readonly restored: Report }
  /** `save`: what is to become of the image that is built instead. */
  | { readonly restored?: undefined; readonly save: 'free' | 'replace' | 'never' };

/** Restores what the name holds and sets the outputs, or says why it is to be built. `cache-hit` is true only when the image can be used. */
export async function tryRestore(name: SnapshotName, given: Given, job: Job): Promise<Tried> {
  try {
    await using catalogue = await openExisting(given.store, job, name.ref);
    if (catalogue === undefined) return { save: 'free' };
    const maxAge = given['max-age'];
    const found = await job.product.find({ name, restoreKeys: [], ...(maxAge !== undefined && { maxAge }) }, catalogue, job);
    if (found === undefined) {
      const old = maxAge === undefined ? undefined : await lookUp(name, catalogue, job);
      if (old !== undefined)
        job.log.info(`${displayRef(name.ref)} is older than 'max-age' allows: it was made at ${old.manifest.created_at}`);
      return { save: old === undefined ? 'free' : 'replace' };
    }
    assertImage(found);
    try {
      const restored = await restoreFound(found, given, { catalogue, job });
      // Saving it again would not make it faster.
      if (restored === undefined) return { save: 'never' };
      job.output({
        digest: restored.digest,
        size: restored.manifest.size_bytes,
        image: restored.machine.image,
        'bytes-moved': restored.bytes,
        'cache-hit': true,
      });
      return { restored: { outcome: 'success', ...restoredSummary(restored, { store: catalogue.store.location }) } };
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      // Stores like a cache lose parts of what they hold.
      job.log.warn(`${displayRef(name.ref)} is not complete any more: ${error.message}`);
      return { save: 'replace' };
    }
  } catch (error) {
    if (!given['fail-open'] || !isOutOfReach(error)) throw error;
    job.log.warn(`${error.message}: the image is built and not saved ('fail-open')`);
    return { save: 'never' };
  }
}
