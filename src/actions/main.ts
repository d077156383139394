import { InputError, NotFoundError } from '../lib/errors.ts';
import { redactLocation } from '../lib/location.ts';
import { displayRef } from '../manifest/name.ts';
import { ownReference } from '../manifest/own-reference.ts';
import type { Action, Job, Report } from './action.ts';
import { BUILD_HINTS, BUILD_INPUTS, type BuildPlan, captureOf, planBuild, runBuild } from './build-inputs.ts';
import type { InputList, Inputs } from './inputs.ts';
import { asked } from './lookup.ts';
import { restoreSet } from './main-images.ts';
import { RESTORE_INPUTS } from './restore-found.ts';
import { runAction } from './run-action.ts';
import { save, tellSaved } from './save.ts';
import { missBuiltSummary } from './summary.ts';
import { type Tried, tryRestore } from './try-restore.ts';
import { leaveToSave } from './unsaved.ts';

const inputs = {
  required: ['name'],
  optional: [
    ...BUILD_INPUTS,
    ...RESTORE_INPUTS,
    ...['images', 'max-age', 'save', 'single-flight', 'fail-open', 'fail-on-refused', 'store'],
  ] as const,
} as const satisfies InputList;

export type Given = Inputs<typeof inputs>;

/** The front door: restores, or builds and leaves the image to be saved when the job is done. */
export const main: Action<typeof inputs> = {
  name: 'restore or build',
  inputs,
  outputs: ['snapshot', 'digest', 'image', 'cache-hit', 'size', 'bytes-moved', 'saved', 'exists', 'refused'],
  hints: BUILD_HINTS,
  async run(given, job): Promise<Report> {
    const builds = given.context !== undefined || given.file !== undefined;
    if (given.images.length > 0) {
      if (builds) throw new InputError("Inputs 'images' and 'context' exclude each other", { hint: 'Use one step for each' });
      return await restoreSet(given, job);
    }
    const planned = given.key === 'content' ? await planBuild(given, job) : undefined;
    const name = planned === undefined ? given.name : { ref: planned.ref };
    job.output({ snapshot: displayRef(name.ref), 'cache-hit': false });
    const tried = await tryRestore(name, given, job);
    if (tried.restored !== undefined) return tried.restored;
    if (!builds && planned === undefined) {
      throw new NotFoundError(`Snapshot '${asked(name)}' not found in ${redactLocation(given.store)}, and nothing says how to build it`, {
        hint: "Set 'context' or 'file' to build it on a miss",
      });
    }
    const plan = planned ?? (await planBuild(given, job));
    const limit = given['single-flight'];
    if (limit === undefined || tried.save !== 'free') return await buildAndSave(plan, { given, tried, job });
    return await buildOnce(plan, { given, tried, job, limit });
  },
};

export const mainAction = (): Promise<void> => runAction(main);

interface Missed {
  readonly given: Given;
  readonly tried: Extract<Tried, { save: string }>;
  readonly job: Job;
}

/** Of many jobs that miss at once one builds, and saves at once; the others wait for it and restore. */
async function buildOnce(plan: BuildPlan, { given, tried, job, limit }: Missed & { limit: number }): Promise<Report> {
  await using catalogue = await job.product.openCatalogue(given.store, { create: true, signal: job.signal, log: job.log });
  await using flight = await job.product.joinFlight({ ref: plan.ref, limit }, catalogue, job);
  if (!flight.leads) {
    const again = await tryRestore({ ref: plan.ref }, given, job);
    if (again.restored !== undefined) return again.restored;
  }
  const saves = given.save === 'false' ? 'false' : 'now';
  return await buildAndSave(plan, { given: { ...given, save: saves }, tried, job });
}

async function buildAndSave(plan: BuildPlan, { given, tried, job }: Missed): Promise<Report> {
  const store = redactLocation(given.store);
  const built = await runBuild(plan, `'${displayRef(plan.ref)}' is not in ${store}: build ${plan.from}`, job);
  const image = ownReference(plan.ref, 'base');
  job.output({ image });
  const ifExists = tried.save === 'replace' ? ('replace' as const) : ('skip' as const);
  const saving = { request: captureOf(plan, built), store: given.store, ifExists, failOnRefused: given['fail-on-refused'] };
  const when = tried.save === 'never' ? 'false' : given.save;
  const summary = { store, image, buildSeconds: built.buildSeconds, from: plan.from };
  if (when === 'now') {
    const saved = await job.core.group(`Save ${displayRef(plan.ref)}`, () => save(saving, job));
    tellSaved([saved.state], job);
    if (saved.state === 'saved') job.output({ digest: saved.result.digest, size: saved.result.manifest.size_bytes });
    return { outcome: 'miss', ...missBuiltSummary(plan.ref, { ...summary, saved: saved.state }) };
  }
  if (when === 'true') leaveToSave(saving, job.core);
  return { outcome: 'miss', ...missBuiltSummary(plan.ref, { ...summary, saved: when === 'true' ? 'later' : 'never' }) };
}
