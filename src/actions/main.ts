import { ownReference } from '../manifest/own-reference.ts';
import { NotFoundError } from '../lib/errors.ts';
import { redactLocation } from '../lib/location.ts';
import { displayRef } from '../manifest/name.ts';
import type { Action, Report } from './action.ts';
import { BUILD_HINTS, BUILD_INPUTS, planBuild } from './build-inputs.ts';
import type { InputList } from './inputs.ts';
import { asked } from './lookup.ts';
import { CONFLICT_HINT, restoreFound } from './restore-found.ts';
import { runAction } from './run-action.ts';
import { missBuiltSummary } from './summary.ts';
import { leaveToSave } from './unsaved.ts';

const inputs = {
  required: ['name'],
  optional: [...BUILD_INPUTS, 'allow-platform-mismatch', 'via', 'force', 'save', 'store'],
} as const satisfies InputList;

/** The front door: restores, or builds and leaves the image to be saved when the job is done. */
export const main: Action<typeof inputs> = {
  name: 'restore or build',
  inputs,
  outputs: ['snapshot', 'digest', 'image', 'cache-hit', 'size', 'bytes-moved'],
  hints: { ...BUILD_HINTS, ERR_CONFLICT: CONFLICT_HINT },
  async run(given, job): Promise<Report> {
    const found = await restoreFound(given, job);
    if (found !== undefined) return found;
    const { name, save } = given;
    const store = redactLocation(given.store);
    if (given.context === undefined && given.file === undefined) {
      throw new NotFoundError(`Snapshot '${asked(name)}' not found in ${store}, and nothing says how to build it`, {
        hint: "Set 'context' or 'file' to build it on a miss",
      });
    }
    const { spec, ...plan } = await planBuild(given, job);
    const provider = await job.product.openDocker();
    const started = performance.now();
    const machine = await job.core.group(`'${displayRef(name.ref)}' is not in ${store}: build ${plan.from}`, () =>
      provider.build(spec, job),
    );
    const buildSeconds = (performance.now() - started) / 1000;
    const image = ownReference(plan.ref, 'base');
    job.output({ image });
    if (save) leaveToSave({ ...plan, store: given.store, machine, buildSeconds }, job.core);
    return { outcome: 'miss', ...missBuiltSummary(name, { store, image, buildSeconds, from: plan.from, save }) };
  },
};

export const mainAction = (): Promise<void> => runAction(main);
