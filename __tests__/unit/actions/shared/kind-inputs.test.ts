import { expect, test } from '@jest/globals';
import { inputName } from '../../../../src/actions/runtime/input-messages.ts';
import { CAPTURE_INPUTS } from '../../../../src/actions/shared/capture-targets.ts';
import { MACHINE_INPUTS } from '../../../../src/actions/shared/restore-machine.ts';
import { KINDS, optionsOf } from '../../../../src/app/kinds.ts';

test('the create action has an input for every option of a capture, and one for a Compose project', () => {
  const options = [...optionsOf(KINDS, ({ selectors }) => selectors), ...optionsOf(KINDS, ({ captureOptions }) => captureOptions)];
  expect([...options.map(({ id }) => inputName(id)), 'compose'].toSorted()).toEqual(CAPTURE_INPUTS.toSorted());
});

test('the restore action has an input for every option of a restore', () => {
  const inputs: readonly string[] = MACHINE_INPUTS;
  for (const { id } of optionsOf(KINDS, ({ restoreOptions }) => restoreOptions)) expect(inputs).toContain(inputName(id));
});
