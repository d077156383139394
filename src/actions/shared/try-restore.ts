import { missingReason } from '../../engine/catalog/lossy-store.ts';
import type { Catalog, SnapshotName } from '../../engine/catalog/types.ts';
import { formatSeconds } from '../../lib/text/durations.ts';
import { redactLocation } from '../../lib/text/location.ts';
import { displayRef } from '../../manifest/name.ts';
import type { ActionContext, ActionResult } from '../runtime/action.ts';
import type { Inputs } from '../runtime/inputs.ts';
import { restoredSummary } from '../summary/summary-machines.ts';
import { failingOpen } from './fail-open.ts';
import { assertImage, findSnapshot, openExisting, warnOfLoss } from './lookup.ts';
import { type RESTORE_INPUTS, restoreMachine } from './restore-machine.ts';

type Given = Inputs<{
  required: [];
  optional: readonly ('tags' | 'store' | 'max-age' | 'restore-keys' | 'fail-open' | (typeof RESTORE_INPUTS)[number])[];
}>;

/** `why` is the reason for the build, as the second part of a sentence. `save` determines whether the built image is saved. */
export interface Miss {
  readonly restored?: undefined;
  readonly save: 'free' | 'replace' | 'never';
  readonly why: string;
}

export type Tried = { readonly restored: ActionResult } | Miss;

const ABSENT: Miss = { save: 'free', why: 'the snapshot did not exist' };

/** Restores the snapshot of a name and sets the outputs, or returns the reason for a build. `cache-hit` is true only if the image can be used. */
export async function tryRestore(name: SnapshotName, given: Given, job: ActionContext): Promise<Tried> {
  return await failingOpen<Tried>(given, job, {
    work: async () => {
      await using catalog = await openExisting(given.store, job, name.ref);
      return catalog === undefined ? ABSENT : await tryFrom(catalog, { name, given }, job);
    },
    instead: 'the image is built but not saved',
    otherwise: () => ({ save: 'never', why: 'the store is not available' }),
  });
}

async function tryFrom(catalog: Catalog, { name, given }: { name: SnapshotName; given: Given }, job: ActionContext): Promise<Tried> {
  const maxAge = given['max-age'];
  const request = { name, restoreKeys: given['restore-keys'], ...(maxAge !== undefined && { maxAge }) };
  const found = await job.app.find(request, catalog, job);
  if (found === undefined) return await whyMissing(name, { catalog, maxAge, job });
  assertImage(found, job);
  try {
    const restored = await restoreMachine(found, given, { catalog, job });
    // Saving it again would not make it faster.
    if (restored === undefined) return { save: 'never', why: 'a restore takes longer' };
    job.output({
      snapshot: displayRef(found.ref),
      'cache-matched-key': displayRef(found.ref),
      digest: restored.digest,
      size: restored.manifest.size_bytes,
      image: restored.description.name,
      'bytes-moved': restored.bytes,
      'cache-hit': found.exact,
      exists: found.exact,
    });
    const near = found.exact ? undefined : displayRef(name.ref);
    return { restored: { outcome: 'success', ...restoredSummary(restored, { store: redactLocation(given.store), near }) } };
  } catch (error) {
    warnOfLoss(error, found, job);
    return { save: 'replace', why: 'the existing snapshot cannot be used' };
  }
}

async function whyMissing(
  name: SnapshotName,
  { catalog, maxAge, job }: { catalog: Catalog; maxAge: number | undefined; job: ActionContext },
): Promise<Miss> {
  // The warning about the eviction is already in the log, and the name is free.
  if (missingReason(name.ref, catalog.store) !== undefined) return { save: 'free', why: 'the existing snapshot is incomplete' };
  const old = maxAge === undefined ? undefined : await findSnapshot(name, catalog, job);
  if (maxAge === undefined || old === undefined) return ABSENT;
  job.log.info(`${displayRef(name.ref)} is older than 'max-age' allows: it was created at ${old.manifest.created_at}`);
  return { save: 'replace', why: `the existing snapshot is older than ${formatSeconds(maxAge / 1000)}` };
}
