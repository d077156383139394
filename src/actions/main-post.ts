import type { CreateResult } from '../engine/types.ts';
import { ExistsError } from '../lib/errors.ts';
import { displayRef } from '../manifest/name.ts';
import type { Action, Report } from './action.ts';
import type { InputList } from './inputs.ts';
import { runAction } from './run-action.ts';
import { savedSummary } from './summary.ts';
import { takeUnsaved, type Unsaved } from './unsaved.ts';

const inputs = { required: [], optional: [] } as const satisfies InputList;

/** Saves what the front door built. The job has done its work by now: a failure here is told, but does not fail it. */
export const mainPost: Action<typeof inputs> = {
  name: 'save',
  inputs,
  outputs: [],
  lenient: true,
  async run(_, job): Promise<Report> {
    const unsaved = takeUnsaved(job.core);
    if (unsaved === undefined) return skipped('Nothing to save');
    const name = displayRef(unsaved.ref);
    await using catalogue = await job.product.openCatalogue(unsaved.store, { create: true, signal: job.signal });
    const provider = await job.product.openDocker();
    let saved: CreateResult;
    try {
      saved = await job.core.group(`Save ${name}`, () => job.product.create(request(unsaved), { catalogue, provider }, job));
    } catch (error) {
      if (error instanceof ExistsError) return skipped(`'${name}' was saved by another job in the meantime`);
      throw error;
    }
    return { outcome: 'success', ...savedSummary(saved, { store: catalogue.store.location }) };
  },
};

export const mainPostAction = (): Promise<void> => runAction(mainPost);

function request({ store: _, ...rest }: Unsaved) {
  return { ...rest, force: false };
}

function skipped(line: string): Report {
  return { outcome: 'skipped', line, summary: '' };
}
