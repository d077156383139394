import type { Snapshot } from '../../engine/catalog/types.ts';
import { ExistsError } from '../../lib/errors.ts';
import { redactLocation } from '../../lib/text/location.ts';
import { displayRef } from '../../manifest/name.ts';
import { snapshotReference } from '../../manifest/snapshot-reference.ts';
import type { Ref } from '../../stores/store.ts';
import { runAction } from '../run-action.ts';
import type { Action, ActionContext, ActionResult } from '../runtime/action.ts';
import type { InputList, Inputs } from '../runtime/inputs.ts';
import { BUILD_HINTS, BUILD_INPUTS, captureOf, planBuild, runBuild } from '../shared/build-inputs.ts';
import { failingOpen } from '../shared/fail-open.ts';
import { findSnapshot, openExisting } from '../shared/lookup.ts';
import { save, setSaveOutputs } from '../shared/save.ts';
import { builtSummary, presentSummary, unsavedSummary } from '../summary/summary.ts';

const inputs = {
  required: ['name'],
  optional: [...BUILD_INPUTS, 'if-exists', 'fail-on-refused', 'fail-open', 'store'],
} as const satisfies InputList;

/** Builds a Dockerfile and saves the image as a snapshot. */
export const build: Action<typeof inputs> = {
  name: 'build',
  inputs,
  outputs: ['snapshot', 'digest', 'image', 'size', 'bytes-moved', 'path', 'saved', 'exists', 'refused'],
  hints: {
    ...BUILD_HINTS,
    ERR_EXISTS: "Set 'if-exists: replace' to move the name to the new image, or 'if-exists: skip' to keep the existing snapshot",
  },
  async run(given, job): Promise<ActionResult> {
    const store = redactLocation(given.store);
    job.output({ snapshot: displayRef(given.name.ref), path: store });
    const plan = await planBuild(given, job);
    const name = displayRef(plan.ref);
    job.output({ snapshot: name });
    const ifExists = given['if-exists'];
    const there = ifExists === 'replace' ? { reachable: true } : await lookThere(plan.ref, given, job);
    if (there.snapshot !== undefined) {
      if (ifExists === 'fail') throw new ExistsError(`Snapshot '${name}' already exists`);
      setSaveOutputs(['exists'], job);
      job.output({ ...facts(there.snapshot), image: '', 'bytes-moved': 0 });
      return { outcome: 'skipped', ...presentSummary(there.snapshot, { store }) };
    }
    const built = await runBuild(plan, `Build ${plan.from} for ${name}`, job);
    const image = snapshotReference(plan.ref, 'base');
    job.output({ image });
    if (!there.reachable) {
      setSaveOutputs(['refused'], job);
      return { outcome: 'success', ...unsavedSummary(plan.ref, { store, image, buildSeconds: built.buildSeconds }) };
    }
    const policy = { failOnRefused: given['fail-on-refused'], failOpen: given['fail-open'] };
    const saving = { request: captureOf(plan, built), store: given.store, ifExists, ...policy };
    const saved = await job.core.group(`Save ${name}`, () => save(saving, job));
    setSaveOutputs([saved.state], job);
    if (saved.state !== 'saved')
      return { outcome: 'success', ...unsavedSummary(plan.ref, { store, image, buildSeconds: built.buildSeconds }) };
    const { result } = saved;
    job.output({ ...facts(result), 'bytes-moved': result.stats.bytesStored });
    return { outcome: 'success', ...builtSummary({ ...result, buildSeconds: built.buildSeconds }, { store, image }) };
  },
};

export const buildAction = (): Promise<void> => runAction(build);

interface There {
  readonly snapshot?: Snapshot | undefined;
  readonly reachable: boolean;
}

/** Looks up the name before anything is built. With `fail-open`, a store that is down is reported once and not retried. */
async function lookThere(ref: Ref, given: Inputs<typeof inputs>, job: ActionContext): Promise<There> {
  return await failingOpen<There>(given, job, {
    work: async () => {
      await using catalog = await openExisting(given.store, job, ref);
      return { snapshot: catalog && (await findSnapshot({ ref }, catalog, job)), reachable: true };
    },
    instead: 'the image is built but not saved',
    otherwise: () => ({ reachable: false }),
  });
}

function facts({ digest, manifest }: Snapshot) {
  return { digest, size: manifest.size_bytes };
}
