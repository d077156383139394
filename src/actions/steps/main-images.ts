import type { Restored } from '../../app/restore-snapshot.ts';
import type { Found } from '../../engine/catalog/find.ts';
import type { Catalog, SnapshotName } from '../../engine/catalog/types.ts';
import { InputError } from '../../lib/errors.ts';
import { redactLocation } from '../../lib/text/location.ts';
import { GLOBAL_PROJECT } from '../../manifest/name.ts';
import type { ActionContext, ActionResult } from '../runtime/action.ts';
import { failingOpen } from '../shared/fail-open.ts';
import { projectOf } from '../shared/image-set.ts';
import { openExisting, warnOfLoss } from '../shared/lookup.ts';
import { leaveSetToSave } from '../shared/post-state.ts';
import { restoreMachine } from '../shared/restore-machine.ts';
import { membersOf } from '../shared/snapshot-selection.ts';
import { missSummary } from '../summary/summary.ts';
import { restoredAllSummary } from '../summary/summary-machines.ts';
import type { Given } from './main-inputs.ts';

/** The main action for images that a job pulls or builds: restores those of an earlier run, or registers this run's images to be saved at its end. */
export async function restoreSet(given: Given, job: ActionContext): Promise<ActionResult> {
  if (given.save === 'now') {
    throw new InputError("Inputs 'images' and 'save: now' are mutually exclusive: the images do not exist yet", {
      hint: "Save them with the 'create' action once they exist",
    });
  }
  const project = projectOf(given.name);
  const store = redactLocation(given.store);
  job.output({ snapshot: `${project}/*`, 'cache-primary-key': `${project}/*`, 'cache-hit': false });
  const provider = await job.app.openDocker();
  const ids = async () => (await provider.images(job)).map(({ id }) => id);
  // Images restored through a restore key are saved under the new name too.
  const early = given['restore-keys'].length > 0 ? await ids() : undefined;
  const { restored, reachable, from, complete } = await restoreMembers(project, given, job);
  const exact = from === project && complete;
  if (restored.length > 0) {
    job.output({
      'cache-matched-key': `${from}/*`,
      image: restored.map(({ description }) => description.name).join('\n'),
      digest: restored.map(({ digest }) => digest).join('\n'),
      size: restored.reduce((sum, { manifest }) => sum + manifest.size_bytes, 0),
      'bytes-moved': restored.reduce((sum, { bytes }) => sum + bytes, 0),
      'cache-hit': exact,
      exists: exact,
    });
  }
  const saves = !exact && reachable && given.save === 'true';
  if (saves) {
    const { images: wanted, description } = given;
    const failOnRefused = given['fail-on-refused'];
    leaveSetToSave({ project, wanted, before: early ?? (await ids()), description, store: given.store, failOnRefused }, job.core);
  }
  const advice = saves
    ? `The images of this job are saved as ${project}/* when it succeeds, so that the next run restores them.`
    : 'Nothing will be saved.';
  if (restored.length === 0) return { outcome: 'miss', ...missSummary(`${project}/*`, { store, advice }) };
  const near = exact ? undefined : `${project}/*`;
  return { outcome: 'success', ...restoredAllSummary(restored, { store, near, ...(!exact && { advice }) }) };
}

interface Members {
  readonly restored: Restored[];
  readonly reachable: boolean;
  /** The project that they belong to. */
  readonly from: string;
  /** True if all its snapshots were restored. */
  readonly complete: boolean;
}

async function restoreMembers(project: string, given: Given, job: ActionContext): Promise<Members> {
  const restored: Restored[] = [];
  return await failingOpen<Members>(given, job, {
    work: async () => {
      await using catalog = await openExisting(given.store, job);
      if (catalog === undefined) return { restored, reachable: true, from: project, complete: false };
      const { from, names } = await nearestProject(project, { given, catalog, job });
      for (const name of names) {
        const found = await job.app.find({ name, restoreKeys: [], ...maxAgeOf(given) }, catalog, job);
        const result = found && (await restoreMember(found, given, { catalog, job }));
        if (result !== undefined) restored.push(result);
      }
      return { restored, reachable: true, from, complete: names.length > 0 && restored.length === names.length };
    },
    instead: 'nothing is restored and nothing is saved',
    otherwise: () => ({ restored, reachable: false, from: project, complete: false }),
  });
}

/** Returns undefined for a snapshot that a cache has evicted: the job pulls or builds the image again. */
async function restoreMember(found: Found, given: Given, place: { catalog: Catalog; job: ActionContext }): Promise<Restored | undefined> {
  try {
    return await restoreMachine(found, given, place);
  } catch (error) {
    warnOfLoss(error, found, place.job);
    return undefined;
  }
}

/** Returns the project, or the one with the newest snapshot among those whose name matches the first restore-key prefix with any match. */
async function nearestProject(
  project: string,
  { given, catalog, job }: { given: Given; catalog: Catalog; job: ActionContext },
): Promise<{ from: string; names: SnapshotName[] }> {
  const own = await membersOf(project, catalog, job);
  const keys = given['restore-keys'];
  if (own.length > 0 || keys.length === 0) return { from: project, names: own };
  const all = await job.app.list({}, catalog, job);
  for (const { name: prefix } of keys) {
    const near = all.filter(({ ref }) => ref.project.startsWith(prefix) && ref.project !== GLOBAL_PROJECT);
    const [newest] = near.sort((a, b) => b.manifest.created_at.localeCompare(a.manifest.created_at));
    if (newest !== undefined) return { from: newest.ref.project, names: await membersOf(newest.ref.project, catalog, job) };
  }
  return { from: project, names: [] };
}

function maxAgeOf({ 'max-age': maxAge }: Given): { maxAge?: number } {
  return maxAge === undefined ? {} : { maxAge };
}
