import type { Catalog } from '../../engine/catalog/types.ts';
import { InputError, IntegrityError, NotFoundError, SnapshotError } from '../../lib/errors.ts';
import { firstError } from '../../lib/first-error.ts';
import { redactLocation } from '../../lib/text/location.ts';
import { displayRef } from '../../manifest/name.ts';
import { snapshotReference } from '../../manifest/snapshot-reference.ts';
import { runAction } from '../run-action.ts';
import type { Action, ActionContext, ActionResult } from '../runtime/action.ts';
import { BUILD_HINTS, type BuildPlan, captureOf, planBuild, runBuild } from '../shared/build-inputs.ts';
import { displayRequest } from '../shared/lookup.ts';
import { saveState } from '../shared/post-state.ts';
import { isRefusedSave, type Saved, type SaveOptions, save, setSaveOutputs } from '../shared/save.ts';
import { type Miss, tryRestore } from '../shared/try-restore.ts';
import { missBuiltSummary } from '../summary/summary.ts';
import { restoreSet } from './main-images.ts';
import { type Given, inputs } from './main-inputs.ts';

/** The main action: restores, or builds and leaves the image to be saved at the end of the job. */
export const main: Action<typeof inputs> = {
  name: 'restore or build',
  inputs,
  outputs: [
    ...(['snapshot', 'digest', 'image', 'cache-hit', 'cache-primary-key', 'cache-matched-key', 'size', 'bytes-moved'] as const),
    ...(['saved', 'exists', 'refused'] as const),
  ],
  hints: BUILD_HINTS,
  async run(given, job): Promise<ActionResult> {
    setSaveOutputs([], job);
    const builds = given.context !== undefined || given.file !== undefined;
    if (given.images.length > 0) {
      if (builds) throw new InputError("Inputs 'images' and 'context' are mutually exclusive", { hint: 'Use one step for each' });
      return await restoreSet(given, job);
    }
    const planned = given.key === 'content' ? await planBuild(given, job) : undefined;
    const name = planned === undefined ? given.name : { ref: planned.ref };
    job.output({ snapshot: displayRef(name.ref), 'cache-primary-key': displayRef(name.ref), 'cache-hit': false });
    const tried = await tryRestore(name, given, job);
    if (tried.restored !== undefined) return tried.restored;
    if (!builds && planned === undefined) {
      throw new NotFoundError(
        `Snapshot '${displayRequest(name)}' not found in ${redactLocation(given.store)}, and no Dockerfile to build it is specified`,
        {
          hint: "Set 'context' or 'file' to build it on a miss",
        },
      );
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
  readonly tried: Miss;
  readonly job: ActionContext;
}

/**
 * Of several jobs that miss at once, one builds and saves immediately; the others wait for it and restore. This is best effort: if the store does not
 * support it, this job builds without waiting.
 */
async function buildOnce(plan: BuildPlan, { given, tried, job, limit }: Missed & { limit: number }): Promise<ActionResult> {
  const saves = given.save === 'false' ? 'false' : 'now';
  const alone = { given: { ...given, save: saves } as const, tried, job };
  await using catalog = await openForFlight(given, job);
  if (catalog === undefined) return await buildAndSave(plan, alone);
  await using flight = await job.app.acquireSingleFlight({ ref: plan.ref, limit }, catalog, job);
  if (flight.isLeader) return await buildAndSave(plan, alone);
  const again = await tryRestore({ ref: plan.ref }, { ...given, 'fail-open': true }, job);
  return again.restored ?? (await buildAndSave(plan, { ...alone, tried: again }));
}

async function openForFlight({ store }: Given, { app, signal, log }: ActionContext): Promise<Catalog | undefined> {
  try {
    return await app.openCatalog(store, { create: true, signal, log });
  } catch (error) {
    if (signal.aborted || !(error instanceof SnapshotError)) throw error;
    log.info(`${error.message}: this job builds without waiting for others ('single-flight')`);
    return undefined;
  }
}

async function buildAndSave(plan: BuildPlan, { given, tried, job }: Missed): Promise<ActionResult> {
  const name = displayRef(plan.ref);
  const store = redactLocation(given.store);
  const built = await runBuild(plan, `Build ${plan.from} for ${name}: ${tried.why}`, job);
  const image = snapshotReference(plan.ref, 'base');
  job.output({ image });
  const ifExists = tried.save === 'replace' ? ('replace' as const) : ('skip' as const);
  const policy = { ifExists, failOnRefused: given['fail-on-refused'], failOpen: true };
  const saving = { request: captureOf(plan, built), store: given.store, ...policy };
  const when = tried.save === 'never' ? 'false' : given.save;
  const told = { store, image, buildSeconds: built.buildSeconds, from: plan.from, why: tried.why };
  if (when === 'now') {
    const saved = await job.core.group(`Save ${name}`, () => saveOrWarn(saving, job));
    if (saved !== undefined) setSaveOutputs([saved.state], job);
    const result = saved?.state === 'saved' ? saved.result : undefined;
    if (result !== undefined) job.output({ digest: result.digest, size: result.manifest.size_bytes });
    return { outcome: 'miss', ...missBuiltSummary(plan.ref, { ...told, saved: saved?.state ?? 'failed', result }) };
  }
  if (when === 'true') saveState(saving, job.core);
  return { outcome: 'miss', ...missBuiltSummary(plan.ref, { ...told, saved: when === 'true' ? 'later' : 'never' }) };
}

/** The image is already built and usable, so a later failure is only a warning, as in the post step. */
async function saveOrWarn(saving: SaveOptions, job: ActionContext): Promise<Saved | undefined> {
  try {
    return await save(saving, job);
  } catch (thrown) {
    const error = firstError(thrown);
    const fatal = job.signal.aborted || !(error instanceof SnapshotError) || error instanceof IntegrityError || isRefusedSave(error);
    if (fatal) throw error;
    job.log.warn(`'${displayRef(saving.request.ref)}' was not saved: ${error.message}`);
    return undefined;
  }
}
