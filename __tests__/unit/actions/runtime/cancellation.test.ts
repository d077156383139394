import { expect, test } from '@jest/globals';
import { stopper } from '../../../../src/actions/runtime/cancellation.ts';

test('work that does not stop is abandoned after the grace period', async () => {
  using stop = stopper(30);
  stop.after(10);
  await expect(stop.bound(new Promise(() => {}))).rejects.toMatchObject({ code: 'ERR_CANCELLED' });
  expect([stop.abandoned, stop.cancelled]).toEqual([true, false]);
});

test('work that stops within the grace period rejects with its own error', async () => {
  using stop = stopper(1000);
  stop.after(10);
  const work = new Promise((_, reject) => stop.signal.addEventListener('abort', () => reject(new Error('cleaned up'))));
  await expect(stop.bound(work)).rejects.toThrow('cleaned up');
  expect(stop.abandoned).toBe(false);
});
