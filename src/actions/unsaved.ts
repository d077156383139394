import type { CreateRequest } from '../engine/types.ts';
import type { Core } from './core.ts';

/** What the front door's main step built and its post step is to save. */
export interface Unsaved extends Omit<CreateRequest, 'force'> {
  readonly store: string;
}

const STATE = 'unsaved';

export function leaveToSave(unsaved: Unsaved, core: Core): void {
  core.saveState(STATE, JSON.stringify(unsaved));
}

/** undefined where the main step restored, failed, or was told not to save. The runner keeps the state between the steps of one action. */
export function takeUnsaved(core: Core): Unsaved | undefined {
  const state = core.getState(STATE);
  return state === '' ? undefined : (JSON.parse(state) as Unsaved);
}
