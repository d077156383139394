import { expect, test } from '@jest/globals';
import { runAtInterval } from '../../../src/lib/interval.ts';

test('rounds follow each other and never overlap, however long they take', async () => {
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

test('it is told to stop while it waits, and returns', async () => {
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

test('what a round throws ends it', async () => {
  const failing = runAtInterval(() => Promise.reject(new Error('no')), { every: 1, signal: new AbortController().signal });
  await expect(failing).rejects.toThrow('no');
});

test('it does not begin when it was stopped before', async () => {
  await runAtInterval(() => Promise.reject(new Error('begun')), { every: 1, signal: AbortSignal.abort() });
});
