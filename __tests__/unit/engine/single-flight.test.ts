import { expect, test } from '@jest/globals';
import { openCatalog } from '../../../src/engine/catalog/open.ts';
import type { Catalog } from '../../../src/engine/catalog/types.ts';
import { create } from '../../../src/engine/create/create.ts';
import { acquireSingleFlight, type SingleFlight } from '../../../src/engine/single-flight.ts';
import { quietContext } from '../../../src/lib/context.ts';
import { DeniedError, ExhaustedError, UnavailableError } from '../../../src/lib/errors.ts';
import { openCacheStore } from '../../../src/stores/cache/index.ts';
import { MemoryStore } from '../../../src/stores/memory/index.ts';
import type { Store } from '../../../src/stores/store.ts';
import { startActionsService } from '../../helpers/actions-service/index.ts';
import { layerOf } from '../../helpers/archives.ts';
import { FakeProvider } from '../../helpers/fake-provider.ts';

const c = quietContext();
const ref = { project: 'global', name: 'base' };
const request = { ref, limit: 600_000 };

const over = (store: Store): Promise<Catalog> => openCatalog(store, { create: true, signal: c.signal });
const take = (store: Store) => store.compareAndSwap(ref, undefined, Buffer.from('{}'), c);

/** Returns a store that cannot delete, like a cache: a leader can only be marked as finished. */
function withoutDelete(store: MemoryStore): MemoryStore {
  return new Proxy(store, {
    has: (target, key) => key !== 'delete' && key in target,
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

test('one of twenty concurrent callers becomes the leader, and the others wait for it', async () => {
  const store = new MemoryStore();
  await using catalog = await over(store);
  let made = 0;
  const job = async (): Promise<void> => {
    await using flight = await acquireSingleFlight(request, catalog, c);
    if (!flight.isLeader) return;
    made++;
    await take(store);
  };
  await Promise.all(Array.from({ length: 20 }, job));
  expect(made).toBe(1);
});

test('one of twenty jobs that share an Actions cache becomes the leader', async () => {
  const service = await startActionsService();
  try {
    let made = 0;
    const job = async (): Promise<void> => {
      await using catalog = await over(await openCacheStore('cache:flights', service.jobEnvironment()));
      await using flight = await acquireSingleFlight(request, catalog, c);
      if (!flight.isLeader) return;
      made++;
      const provider = new FakeProvider({ layers: [layerOf('x')] });
      const target = { kind: 'image', reference: 'a' } as const;
      await create({ ref, target, description: '', force: false, from: 'a', directory: '/' }, { catalog, provider }, c);
    };
    await Promise.all(Array.from({ length: 20 }, job));
    expect(made).toBe(1);
  } finally {
    await service.stop();
  }
});

test.each([
  ['can delete', new MemoryStore()],
  ['cannot delete', withoutDelete(new MemoryStore())],
])('after a leader failed another caller becomes the leader, in a store that %s', async (_, store) => {
  await using catalog = await over(store);
  const first = await acquireSingleFlight(request, catalog, c);
  const second = acquireSingleFlight(request, catalog, c);
  await first[Symbol.asyncDispose]();
  expect([first.isLeader, (await second).isLeader]).toEqual([true, true]);
});

test('after the time limit of a leader another caller becomes the leader', async () => {
  await using catalog = await over(new MemoryStore());
  expect((await acquireSingleFlight({ ref, limit: 1 }, catalog, c)).isLeader).toBe(true);
  expect((await acquireSingleFlight(request, catalog, c)).isLeader).toBe(true);
});

test('a caller does not become the leader if the snapshot exists', async () => {
  const store = new MemoryStore();
  await using catalog = await over(store);
  await take(store);
  expect((await acquireSingleFlight(request, catalog, c)).isLeader).toBe(false);
});

test('every caller becomes the leader if the store is read-only', async () => {
  class ReadOnly extends MemoryStore {
    override async put(key: string, body: readonly Uint8Array[], options: { signal: AbortSignal }): Promise<void> {
      if (key.startsWith('flights/')) throw new DeniedError('read-only');
      await super.put(key, body, options);
    }
  }
  await using catalog = await over(new ReadOnly());
  const flights: SingleFlight[] = await Promise.all([acquireSingleFlight(request, catalog, c), acquireSingleFlight(request, catalog, c)]);
  expect(flights.map(({ isLeader: leads }) => leads)).toEqual([true, true]);
});

test('a waiting caller rejects if its job is canceled', async () => {
  await using catalog = await over(new MemoryStore());
  await using _first = await acquireSingleFlight(request, catalog, c);
  const stop = new AbortController();
  const waiting = acquireSingleFlight(request, catalog, quietContext(stop.signal));
  stop.abort(new Error('cancelled'));
  await expect(waiting).rejects.toThrow();
});

test('an unreadable leader record does not block a caller', async () => {
  const store = new MemoryStore();
  await using catalog = await over(store);
  const { key } = await firstFlightKey(catalog, store);
  await store.delete(key, c);
  await store.put(key, [Buffer.from('not JSON')], c);
  expect((await acquireSingleFlight(request, catalog, c)).isLeader).toBe(true);
});

async function firstFlightKey(catalog: Catalog, store: MemoryStore): Promise<{ key: string }> {
  await using _flight = await acquireSingleFlight(request, catalog, c);
  for await (const { key } of store.list('flights/', c)) return { key };
  throw new Error('no flight is under way');
}

test.each([
  ['does not answer', new UnavailableError('the service failed with status 500')],
  ['is full', new ExhaustedError('the cache has used up its budget')],
  ['denies writing', new DeniedError('this token may only read')],
])('every caller becomes the leader if the store %s, and the log contains the reason', async (_, error) => {
  class Failing extends MemoryStore {
    failing = false;
    override async put(...args: Parameters<MemoryStore['put']>): Promise<void> {
      if (this.failing) throw error;
      await super.put(...args);
    }
  }
  const store = new Failing();
  await using catalog = await over(store);
  store.failing = true;
  const said: string[] = [];
  const log = { ...c.log, info: (line: unknown) => void said.push(String(line)) };
  expect((await acquireSingleFlight(request, catalog, { ...c, log })).isLeader).toBe(true);
  expect(said).toEqual([`Not waiting for other jobs that may create '@base': ${error.message}`]);
});

test('a caller stops waiting and becomes the leader if the store becomes unavailable', async () => {
  class Dying extends MemoryStore {
    override async stat(): Promise<undefined> {
      throw new UnavailableError('the store is gone');
    }
  }
  await using catalog = await over(new Dying());
  expect((await acquireSingleFlight(request, catalog, c)).isLeader).toBe(true);
  expect((await acquireSingleFlight(request, catalog, c)).isLeader).toBe(true);
});

test('a caller waits no longer than its limit, even if the record of the leader expires later', async () => {
  await using catalog = await over(new MemoryStore());
  await acquireSingleFlight({ ref, limit: 3_600_000 }, catalog, c);
  expect((await acquireSingleFlight({ ref, limit: 1 }, catalog, c)).isLeader).toBe(true);
});

test('a waiting caller rejects with the reason of the abort', async () => {
  await using catalog = await over(new MemoryStore());
  await acquireSingleFlight(request, catalog, c);
  const stop = new AbortController();
  const joining = acquireSingleFlight(request, catalog, quietContext(stop.signal));
  stop.abort(new Error('stop'));
  await expect(joining).rejects.toThrow('stop');
});
