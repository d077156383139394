import { expect, test } from '@jest/globals';
import { isDeletable, isListable, isMeasured, isStaging } from '../../../../src/stores/abilities.ts';
import { MemoryStore } from '../../../../src/stores/memory/index.ts';
import { limitStore } from '../../../../src/stores/wrap/rate-limit.ts';

const { signal } = new AbortController();
const MB = 1_000_000;

/** A clock that advances only for sleepers. */
function fakeClock() {
  let time = 0;
  return {
    now: () => time,
    sleep: async (milliseconds: number, stop: AbortSignal) => {
      stop.throwIfAborted();
      time += milliseconds;
    },
  };
}

test('bytes in both directions share the rate limit', async () => {
  const clock = fakeClock();
  const store = limitStore(new MemoryStore(), { bytesPerSecond: MB }, clock);
  await store.put('a', [Buffer.alloc(2 * MB), Buffer.alloc(MB)], { signal });
  expect(clock.now()).toBe(0);
  await store.put('b', [Buffer.alloc(MB)], { signal });
  expect(clock.now()).toBe(3000);
  await store.get('a', { range: { start: 0, length: MB }, signal });
  expect(clock.now()).toBe(4000);
  await store.get('a', { signal });
  expect(clock.now()).toBe(5000);
  await store.get('b', { range: { start: 0, length: 1 }, signal });
  expect(clock.now()).toBe(8000);
});

test('staged bytes count against the rate limit', async () => {
  const clock = fakeClock();
  const store = limitStore(new MemoryStore(), { bytesPerSecond: MB }, clock);
  await using stage = await store.stage({ signal });
  await stage.put('a', [Buffer.alloc(MB)], { signal });
  await stage.put('b', [Buffer.alloc(MB)], { signal });
  expect(clock.now()).toBe(1000);
  await stage.publish({ signal });
  expect((await store.stat('b', { signal }))?.size).toBe(MB);
});

test('a transfer that waits for the rate limit can be stopped', async () => {
  const store = limitStore(new MemoryStore(), { bytesPerSecond: 1 });
  await store.put('a', [Buffer.alloc(MB)], { signal });
  const stopping = new AbortController();
  const waiting = store.put('b', [Buffer.alloc(MB)], { signal: stopping.signal });
  stopping.abort(new Error('stopped'));
  await expect(waiting).rejects.toThrow('stopped');
  expect(await store.stat('b', { signal })).toBeUndefined();
});

test('no more transfers than the limit run at a time', async () => {
  let [running, most] = [0, 0];
  class Busy extends MemoryStore {
    override async get(...args: Parameters<MemoryStore['get']>): Promise<Uint8Array> {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      return await super.get(...args);
    }
  }
  const store = limitStore(new Busy(), { jobs: 2 });
  expect(store.traits.concurrency).toBe(2);
  await store.put('a', [Buffer.alloc(10)], { signal });
  await Promise.all(Array.from({ length: 9 }, () => store.get('a', { signal })));
  expect(most).toBe(2);
});

test('a limited store has the abilities of the store that it wraps, and no others', async () => {
  const store = limitStore(new MemoryStore(), { jobs: 2 });
  expect([isListable(store), isDeletable(store), isStaging(store), isMeasured(store)]).toEqual([true, true, true, false]);
  await store.put('a', [Buffer.alloc(10)], { signal });
  const keys: string[] = [];
  for await (const { key } of store.list('', { signal })) keys.push(key);
  expect(keys).toEqual(['a']);
  const unlimited = new MemoryStore();
  expect(limitStore(unlimited, {})).toBe(unlimited);
});
