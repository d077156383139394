import { expect, test } from '@jest/globals';
import { DeniedError, UnavailableError } from '../../../src/lib/errors.ts';
import { retry } from '../../../src/lib/retry.ts';
import { reportWaits } from '../../../src/lib/waiting.ts';

const signal = new AbortController().signal;
const failing = (times: number, error: Error) => {
  let calls = 0;
  return async () => {
    if (++calls <= times) throw error;
    return calls;
  };
};
const busy = new UnavailableError('busy');

test('an unavailable service is retried up to the limit', async () => {
  expect(await retry(failing(4, busy), { signal, waitMs: 1 })).toBe(5);
  await expect(retry(failing(5, busy), { signal, waitMs: 1 })).rejects.toBe(busy);
});

test('other errors, and a requested wait that is too long, are thrown immediately', async () => {
  const denied = new DeniedError('no');
  await expect(retry(failing(1, denied), { signal, waitMs: 1 })).rejects.toBe(denied);
  const long = new UnavailableError('later', { fields: { retry_after: 3600 } });
  await expect(retry(failing(1, long), { signal, waitMs: 1 })).rejects.toBe(long);
});

test('an aborted signal ends the waiting', async () => {
  const stop = new AbortController();
  const waiting = retry(failing(1, busy), { signal: stop.signal, waitMs: 3600_000 });
  stop.abort(new Error('stop'));
  await expect(waiting).rejects.toThrow('stop');
});

test('a call that hung is retried fewer times', async () => {
  const hung = new UnavailableError('no answer', { fields: { hung: true } });
  expect(await retry(failing(2, hung), { signal, waitMs: 1 })).toBe(3);
  await expect(retry(failing(3, hung), { signal, waitMs: 1 })).rejects.toBe(hung);
});

test('each wait is reported with its reason', async () => {
  const told: string[] = [];
  await reportWaits({ tell: (line) => void told.push(line), quietMs: 0 }, () => retry(failing(2, busy), { signal, waitMs: 1 }));
  expect(told).toEqual(['busy; trying again in 0.0 s', 'busy; trying again in 0.0 s']);
});
