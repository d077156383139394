import { runAction } from '../run-action.ts';
import type { Action, ActionContext, ActionResult } from '../runtime/action.ts';
import type { Core } from '../runtime/core.ts';

/*
 * A cancelled job has a few seconds for cleanup and is then killed with all its processes. The post step, which the runner always starts, resumes or
 * repairs anything left paused or half replaced.
 */

const BEGUN = 'begun';
const ENDED = 'ended';

/** Runs work that pauses or replaces something while it lasts. */
export async function recoverable<T>({ core }: Pick<ActionContext, 'core'>, work: () => Promise<T>): Promise<T> {
  core.saveState(BEGUN, 'true');
  try {
    return await work();
  } finally {
    core.saveState(ENDED, 'true');
  }
}

/** The post step of `create` and `restore`: does nothing unless the main step was killed during such work. */
export const recovery: Action = {
  name: 'clean-up',
  inputs: { required: [], optional: [] },
  outputs: [],
  post: { fails: () => false },
  async run(_, job): Promise<ActionResult> {
    if (!wasKilled(job.core)) return { outcome: 'skipped', line: '', summary: '' };
    await job.app.recover(job);
    return { outcome: 'success', line: 'Recovered from the interrupted step', summary: '' };
  },
};

export const recoveryAction = (): Promise<void> => runAction(recovery);

function wasKilled(core: Core): boolean {
  return core.getState(BEGUN) !== '' && core.getState(ENDED) === '';
}
