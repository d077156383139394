import { runAction } from '../run-action.ts';
import type { Action, ActionContext, ActionResult } from '../runtime/action.ts';
import type { Core } from '../runtime/core.ts';

/*
 * A cancelled job has some seconds to clean up, and is then killed with all that it has started. What it had paused or half replaced by
 * then is put right by the post step, which the runner starts in any case.
 */

const BEGUN = 'begun';
const ENDED = 'ended';

/** Work that pauses or replaces something while it lasts. */
export async function recoverable<T>({ core }: Pick<ActionContext, 'core'>, work: () => Promise<T>): Promise<T> {
  core.saveState(BEGUN, 'true');
  try {
    return await work();
  } finally {
    core.saveState(ENDED, 'true');
  }
}

/** The post step of `create` and `restore`: nothing to do unless the main step was killed at such work. */
export const recovery: Action = {
  name: 'clean-up',
  inputs: { required: [], optional: [] },
  outputs: [],
  post: { fails: () => false },
  async run(_, job): Promise<ActionResult> {
    if (!wasKilled(job.core)) return { outcome: 'skipped', line: '', summary: '' };
    await job.product.recover(job);
    return { outcome: 'success', line: 'What the step was stopped at is put right', summary: '' };
  },
};

export const recoveryAction = (): Promise<void> => runAction(recovery);

function wasKilled(core: Core): boolean {
  return core.getState(BEGUN) !== '' && core.getState(ENDED) === '';
}
