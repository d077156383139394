import { ownReference } from '../manifest/own-reference.ts';
import type { Snapshot } from '../engine/types.ts';
import { displayRef } from '../manifest/name.ts';
import type { Action, Report } from './action.ts';
import { BUILD_HINTS, BUILD_INPUTS, planBuild } from './build-inputs.ts';
import type { InputList } from './inputs.ts';
import { lookUp } from './lookup.ts';
import { runAction } from './run-action.ts';
import { builtSummary, presentSummary } from './summary.ts';

const inputs = { required: ['name'], optional: [...BUILD_INPUTS, 'if-exists', 'store'] } as const satisfies InputList;

/** Builds a Dockerfile and saves the image as a snapshot. */
export const build: Action<typeof inputs> = {
  name: 'build',
  inputs,
  outputs: ['snapshot', 'digest', 'image', 'size', 'bytes-moved', 'path'],
  hints: {
    ...BUILD_HINTS,
    ERR_EXISTS: "Set 'if-exists: replace' to move the name to the new image, or 'if-exists: skip' to keep what is there",
  },
  async run(given, job): Promise<Report> {
    job.output({ snapshot: displayRef(given.name.ref) });
    const plan = await planBuild(given, job);
    await using catalogue = await job.product.openCatalogue(given.store, { create: true, signal: job.signal });
    const { location } = catalogue.store;
    job.output({ path: location });
    const present = given['if-exists'] === 'skip' ? await lookUp({ ref: plan.ref }, catalogue, job) : undefined;
    if (present !== undefined) {
      job.output({ ...facts(present), image: '', 'bytes-moved': 0 });
      return { outcome: 'skipped', ...presentSummary(present, { store: location }) };
    }
    const request = { ...plan, force: given['if-exists'] === 'replace' };
    const provider = await job.product.openDocker();
    const built = await job.core.group(`Build ${plan.from} and save it as ${displayRef(plan.ref)}`, () =>
      job.product.build(request, { catalogue, provider }, job),
    );
    const image = ownReference(plan.ref, 'base');
    job.output({ ...facts(built), image, 'bytes-moved': built.stats.bytesStored });
    return { outcome: 'success', ...builtSummary(built, { store: location, image }) };
  },
};

export const buildAction = (): Promise<void> => runAction(build);

function facts({ digest, manifest }: Snapshot) {
  return { digest, size: manifest.size_bytes };
}
