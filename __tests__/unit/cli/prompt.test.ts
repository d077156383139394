import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { askYesNo } from '../../../src/cli/prompt.ts';
import { canAsk } from '../../../src/cli/terminal.ts';
import { fakeTerminal } from '../../helpers/fake-terminal.ts';

const signal = new AbortController().signal;

test.each([
  ['y\n', true],
  ['YES\n', true],
  ['\n', false],
  ['n\n', false],
  ['yess\n', false],
  ['', false],
])('the answer %j means %s', async (typed, answer) => {
  const terminal = { ...fakeTerminal(), stdin: new PassThrough() };
  const asked = askYesNo('This may not work correctly. Continue?', terminal, signal);
  terminal.stdin.end(typed);
  expect(await asked).toBe(answer);
  expect(terminal.said.stderr.trimEnd()).toBe('This may not work correctly. Continue? [y/N]');
});

test('a question that is aborted throws CancelledError', async () => {
  const controller = new AbortController();
  const asked = askYesNo('Sure?', { ...fakeTerminal(), stdin: new PassThrough() }, controller.signal);
  controller.abort();
  await expect(asked).rejects.toMatchObject({ code: 'ERR_CANCELLED' });
});

test('the command cannot ask in CI, or if stdin or stderr is not a terminal', () => {
  const tty = { isTTY: true } as never;
  const at = (stdin: object, stderr: object, env = {}): boolean => canAsk({ ...fakeTerminal({ env }), stdin, stderr } as never);
  expect(at(tty, tty)).toBe(true);
  expect(at(tty, tty, { CI: 'true' })).toBe(false);
  expect(at(tty, tty, { CI: 'false' })).toBe(true);
  expect(at({}, tty)).toBe(false);
  expect(at(tty, {})).toBe(false);
});
