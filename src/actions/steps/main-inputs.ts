import type { InputList, Inputs } from '../runtime/inputs.ts';
import { BUILD_INPUTS } from '../shared/build-inputs.ts';
import { RESTORE_INPUTS } from '../shared/restore-machine.ts';

/** Inputs of the main action. */
export const inputs = {
  required: ['name'],
  optional: [
    ...BUILD_INPUTS,
    ...RESTORE_INPUTS,
    ...['images', 'restore-keys', 'max-age', 'save', 'single-flight', 'fail-open', 'fail-on-refused', 'store'],
  ] as const,
} as const satisfies InputList;

export type Given = Inputs<typeof inputs>;
