import type { RestoreResult } from '../engine/types.ts';
import { InputError } from '../lib/errors.ts';
import { redactLocation } from '../lib/location.ts';
import type { Job, Report } from './action.ts';
import { projectOf } from './image-set.ts';
import { isOutOfReach, openExisting } from './lookup.ts';
import type { Given } from './main.ts';
import { restoreFound } from './restore-found.ts';
import { missSummary } from './summary.ts';
import { restoredAllSummary } from './summary-machines.ts';
import { leaveSetToSave } from './unsaved.ts';
import { membersOf } from './wanted.ts';

/** The front door for the images that a job pulls or builds: restores those of an earlier run, or leaves this run's to be saved at its end. */
export async function restoreSet(given: Given, job: Job): Promise<Report> {
  if (given.save === 'now') {
    throw new InputError("Inputs 'images' and 'save: now' exclude each other: the images come later", {
      hint: "Save them where they are there, with the 'create' action",
    });
  }
  const project = projectOf(given.name);
  const store = redactLocation(given.store);
  job.output({ snapshot: `${project}/*`, 'cache-hit': false });
  const { restored, reachable } = await restoreMembers(project, given, job);
  const [first] = restored;
  if (first !== undefined) {
    job.output({
      image: restored.map(({ machine }) => machine.image).join('\n'),
      digest: restored.map(({ digest }) => digest).join('\n'),
      size: restored.reduce((sum, { manifest }) => sum + manifest.size_bytes, 0),
      'bytes-moved': restored.reduce((sum, { bytes }) => sum + bytes, 0),
      'cache-hit': true,
    });
    const all = restored.map((result) => ({ kind: 'image' as const, result }));
    return { outcome: 'success', ...restoredAllSummary(all, { store }) };
  }
  const saves = reachable && given.save === 'true';
  if (saves) {
    const provider = await job.product.openDocker();
    const before = (await provider.images(job)).map(({ id }) => id);
    const { images: wanted, description } = given;
    leaveSetToSave({ project, wanted, before, description, store: given.store, failOnRefused: given['fail-on-refused'] }, job.core);
  }
  const advice = saves
    ? 'The images of this job are saved when it succeeds, so that the next run restores them.'
    : 'Nothing will be saved.';
  return { outcome: 'miss', ...missSummary(`${project}/*`, { store, advice }) };
}

async function restoreMembers(project: string, given: Given, job: Job): Promise<{ restored: RestoreResult[]; reachable: boolean }> {
  const restored: RestoreResult[] = [];
  try {
    await using catalogue = await openExisting(given.store, job);
    if (catalogue === undefined) return { restored, reachable: true };
    const maxAge = given['max-age'];
    for (const name of await membersOf(project, catalogue, job)) {
      const found = await job.product.find({ name, restoreKeys: [], ...(maxAge !== undefined && { maxAge }) }, catalogue, job);
      const result = found && (await restoreFound(found, given, { catalogue, job }));
      if (result !== undefined) restored.push(result);
    }
    return { restored, reachable: true };
  } catch (error) {
    if (!given['fail-open'] || !isOutOfReach(error)) throw error;
    job.log.warn(`${error.message}: going on without it ('fail-open')`);
    return { restored, reachable: false };
  }
}
