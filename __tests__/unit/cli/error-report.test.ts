import { expect, test } from '@jest/globals';
import { KINDS } from '../../../src/app/kinds.ts';
import { exitCodeOf, failureText, reportFailure } from '../../../src/cli/error-report.ts';
import { flagWriter } from '../../../src/cli/options/kind-options.ts';
import * as errors from '../../../src/lib/errors.ts';
import { fakeTerminal } from '../../helpers/fake-terminal.ts';

const writeOption = flagWriter(KINDS);

const classes = Object.values(errors).filter(
  (value): value is typeof errors.InputError => typeof value === 'function' && value !== (errors.SnapshotError as unknown),
);

test('every error class has its own exit code', () => {
  const codes = classes.map((Class) => exitCodeOf(new Class('x')));
  expect(new Set(codes).size).toBe(classes.length);
  expect(codes.toSorted((a, b) => a - b)).toEqual(Object.values(errors.EXIT_CODES).toSorted((a, b) => a - b));
});

test('an error is printed once, with its hint on a separate line', () => {
  const error = new errors.ExistsError("Snapshot 'vibe-base' already exists", {
    hint: 'Use --force to overwrite or --name to import it under another name',
  });
  const terminal = fakeTerminal();
  expect(reportFailure(error, terminal, { json: false, verbose: false, writeOption })).toBe(11);
  expect(terminal.said).toEqual({
    stdout: '',
    stderr: "Error: Snapshot 'vibe-base' already exists\nUse --force to overwrite or --name to import it under another name\n",
  });
});

test('with --json an error is one document on standard output', () => {
  const terminal = fakeTerminal();
  reportFailure(new errors.NotFoundError('gone', { hint: 'look', fields: { name: 'x' } }), terminal, {
    json: true,
    verbose: false,
    writeOption,
  });
  expect(JSON.parse(terminal.said.stdout)).toEqual({
    error: { code: 'ERR_NOT_FOUND', message: 'gone', hint: 'look', fields: { name: 'x' } },
  });
  expect(terminal.said.stderr).toBe('');
});

test('an unexpected error asks for a report; its stack and causes are printed only with --verbose', () => {
  const fault = new TypeError('x is not a function', { cause: new Error('deeper') });
  const [calm, loud] = [fakeTerminal(), fakeTerminal()];
  expect(reportFailure(fault, calm, { json: false, verbose: false, writeOption })).toBe(1);
  reportFailure(fault, loud, { json: false, verbose: true, writeOption });
  expect(calm.said.stderr).toContain('Please report');
  expect(calm.said.stderr).not.toContain('failure.test.ts');
  expect(loud.said.stderr).toMatch(/TypeError: x is not a function\n.*error-report\.test\.ts.*caused by Error: deeper/s);
});

test('the output of other programs keeps its lines and loses its control characters', () => {
  const error = new errors.CommandError('docker build failed:\r\n \u001b[31mstep 3\u001b[0m\u0007\n\tend');
  expect(failureText(error, { coloured: false, writeOption })).toBe('Error: docker build failed:\n step 3\n\tend');
  const terminal = fakeTerminal();
  reportFailure(error, terminal, { json: false, verbose: true, writeOption });
  expect(terminal.said.stderr).toContain('at ');
  expect(terminal.said.stderr).not.toMatch(/[^\P{Cc}\n\t]/u);
});

test('an id is shortened to 12 digits, a digest is printed in full', () => {
  const id = '3fa91c04b7d2'.padEnd(64, '0');
  const text = failureText(new errors.IntegrityError(`the frame at 7 of pack ${id} is damaged; base@sha256:${id}`), {
    coloured: false,
    writeOption,
  });
  expect(text).toBe(`Error: the frame at 7 of pack 3fa91c04b7d2 is damaged; base@sha256:${id}`);
});

/** Fails with the first error, and with the others during the cleanup. */
async function failing(first: Error, ...later: Error[]): Promise<unknown> {
  try {
    await using stack = new AsyncDisposableStack();
    for (const error of later.toReversed())
      stack.defer(() => {
        throw error;
      });
    throw first;
  } catch (error) {
    return error;
  }
}

test('if the cleanup fails too, the first error is reported and the others are notes', async () => {
  const full = new errors.ExhaustedError('no space is left on the disk', { hint: 'Free some space there' });
  const thrown = await failing(full, new Error('EIO: i/o error, unlink'), new errors.DeniedError('permission denied'));
  const [people, script, loud] = [fakeTerminal(), fakeTerminal(), fakeTerminal()];
  expect(reportFailure(thrown, people, { json: false, verbose: false, writeOption })).toBe(16);
  expect(people.said.stderr.split('\n')).toEqual([
    'Error: no space is left on the disk',
    'Cleanup also failed: EIO: i/o error, unlink',
    'Cleanup also failed: permission denied',
    'Free some space there',
    '',
  ]);
  expect(reportFailure(thrown, script, { json: true, verbose: false, writeOption })).toBe(16);
  expect(JSON.parse(script.said.stdout)).toEqual({
    error: { code: 'ERR_EXHAUSTED', message: 'no space is left on the disk', hint: 'Free some space there' },
  });
  reportFailure(thrown, loud, { json: false, verbose: true, writeOption });
  expect(loud.said.stderr).toMatch(/ExhaustedError: no space.*then, during cleanup: Error: EIO.*DeniedError/s);
});
