import type { Core } from '../runtime/core.ts';
import type { SaveOptions } from './save.ts';

/** Images that the post step is to save: those that `wanted` means at the end, without those that were there at the start. */
export interface UnsavedSet {
  readonly project: string;
  readonly wanted: readonly string[];
  /** Ids. */
  readonly before: readonly string[];
  readonly description: string;
  readonly store: string;
  readonly failOnRefused: boolean;
}

const IMAGE = 'unsaved';
const SET = 'unsaved-images';

/** What the front door's main step leaves to its post step. The runner keeps it between the steps of one action. */
export function saveState(saving: SaveOptions, core: Core): void {
  core.saveState(IMAGE, JSON.stringify(saving));
}

export function leaveSetToSave(set: UnsavedSet, core: Core): void {
  core.saveState(SET, JSON.stringify(set));
}

/** undefined where the main step restored, failed, or was told not to save. */
export function loadState(core: Core): SaveOptions | undefined {
  return stateOf(IMAGE, core) as SaveOptions | undefined;
}

export function takeUnsavedSet(core: Core): UnsavedSet | undefined {
  return stateOf(SET, core) as UnsavedSet | undefined;
}

function stateOf(name: string, core: Core): unknown {
  const state = core.getState(name);
  return state === '' ? undefined : JSON.parse(state);
}
