import type { Core } from '../runtime/core.ts';
import type { SaveOptions } from './save.ts';

/** Images for the post step to save: those selected by `wanted` at the end of the job, without those that existed at its start. */
export interface UnsavedSet {
  readonly project: string;
  readonly wanted: readonly string[];
  /** IDs. */
  readonly before: readonly string[];
  readonly description: string;
  readonly store: string;
  readonly failOnRefused: boolean;
}

const IMAGE = 'unsaved';
const SET = 'unsaved-images';

/** Stores the state that the main action's main step leaves to its post step. The runner keeps it between the steps of one action. */
export function saveState(saving: SaveOptions, core: Core): void {
  core.saveState(IMAGE, JSON.stringify(saving));
}

export function leaveSetToSave(set: UnsavedSet, core: Core): void {
  core.saveState(SET, JSON.stringify(set));
}

/** Returns undefined if the main step restored, failed, or was configured not to save. */
export function loadState(core: Core): SaveOptions | undefined {
  return stateOf(IMAGE, core) as SaveOptions | undefined;
}

/** Returns undefined if the main step left no images to save. */
export function takeUnsavedSet(core: Core): UnsavedSet | undefined {
  return stateOf(SET, core) as UnsavedSet | undefined;
}

function stateOf(name: string, core: Core): unknown {
  const state = core.getState(name);
  return state === '' ? undefined : JSON.parse(state);
}
