import { afterEach, expect, jest, test } from '@jest/globals';
import { listenForSignals } from '../../../src/cli/signals.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('the first %s aborts the signal, the second ends the process with exit code %d', (name, code) => {
  const exit = jest.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  const before = process.listenerCount(name);
  const told = jest.fn();
  {
    using stopping = listenForSignals(told);
    expect(stopping.exitCode).toBeUndefined();
    process.emit(name, name);
    expect(stopping).toMatchObject({ exitCode: code, signal: { aborted: true, reason: { code: 'ERR_CANCELLED' } } });
    expect(told).toHaveBeenCalledTimes(1);
    expect(exit).not.toHaveBeenCalled();
    process.emit(name, name);
    expect(exit).toHaveBeenCalledWith(code);
  }
  expect(process.listenerCount(name)).toBe(before);
});
