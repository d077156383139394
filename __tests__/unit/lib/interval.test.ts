import { expect, test } from '@jest/globals';
import { runAtInterval } from '../../../src/lib/interval.ts';

test('iterations run one after another, however long they take', async () => {
  const stop = new AbortController();
  const seen: string[] = [];
  let running = 0;
  let rounds = 0;
  await runAtInterval(
    async () => {
      running += 1;
      seen.push(`${running} at a time`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      rounds += 1;
      if (rounds === 4) stop.abort();
    },
    { every: 1, signal: stop.signal },
  );
  expect(seen).toEqual(Array(4).fill('1 at a time'));
});

test('a stop while the interval waits ends it', async () => {
  const stop = new AbortController();
  let rounds = 0;
  const running = runAtInterval(
    async () => {
      rounds += 1;
      setImmediate(() => stop.abort());
    },
    { every: 3_600_000, signal: stop.signal },
  );
  await running;
  expect(rounds).toBe(1);
});

test('an error of an iteration ends the loop and is thrown', async () => {
  const failing = runAtInterval(() => Promise.reject(new Error('no')), { every: 1, signal: new AbortController().signal });
  await expect(failing).rejects.toThrow('no');
});

test('an interval whose signal is already aborted does not start', async () => {
  await runAtInterval(() => Promise.reject(new Error('begun')), { every: 1, signal: AbortSignal.abort() });
});
