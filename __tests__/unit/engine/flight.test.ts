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

/** A store that cannot delete, as a cache: there a leader can only be said to be over. */
function withoutDelete(store: MemoryStore): MemoryStore {
  return new Proxy(store, {
    has: (target, key) => key !== 'delete' && key in target,
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

test('of twenty that come at once one leads, and the others find what it made', async () => {
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

test('of twenty jobs with the Actions cache between them one leads', async () => {
  const service = await startActionsService();
  try {
    let made = 0;
    const job = async (): Promise<void> => {
      await using catalog = await over(await openCacheStore('cache:flights', service.jobEnvironment()));
      await using flight = await acquireSingleFlight(request, catalog, c);
      if (!flight.isLeader) return;
      made++;
      const provider = new FakeProvider({ layers: [layerOf('x')] });
      const machine = { kind: 'image', reference: 'a' } as const;
      await create({ ref, machine, description: '', force: false, from: 'a', directory: '/' }, { catalog, provider }, c);
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
])('a leader that fails is followed by one other, where a store %s', async (_, store) => {
  await using catalog = await over(store);
  const first = await acquireSingleFlight(request, catalog, c);
  const second = acquireSingleFlight(request, catalog, c);
  await first[Symbol.asyncDispose]();
  expect([first.isLeader, (await second).isLeader]).toEqual([true, true]);
});

test('a leader that does not come back is not waited for any longer', async () => {
  await using catalog = await over(new MemoryStore());
  expect((await acquireSingleFlight({ ref, limit: 1 }, catalog, c)).isLeader).toBe(true);
  expect((await acquireSingleFlight(request, catalog, c)).isLeader).toBe(true);
});

test('who comes after the landing does not lead', async () => {
  const store = new MemoryStore();
  await using catalog = await over(store);
  await take(store);
  expect((await acquireSingleFlight(request, catalog, c)).isLeader).toBe(false);
});

test('a store that cannot be written to has no flights: all lead', async () => {
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

test('waiting ends when the job is cancelled', async () => {
  await using catalog = await over(new MemoryStore());
  await using _first = await acquireSingleFlight(request, catalog, c);
  const stop = new AbortController();
  const waiting = acquireSingleFlight(request, catalog, quietContext(stop.signal));
  stop.abort(new Error('cancelled'));
  await expect(waiting).rejects.toThrow();
});

test('what somebody else wrote in the place of a leader stops nobody', async () => {
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
  ['does not answer', new UnavailableError('the service has a fault (500)')],
  ['is full', new ExhaustedError('the cache has used up its budget')],
  ['takes nothing', new DeniedError('this token may only read')],
])('all lead where the store %s, and the log says why', async (_, error) => {
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
  const log = { ...c.log, info: (line: string) => void said.push(line) };
  expect((await acquireSingleFlight(request, catalog, { ...c, log })).isLeader).toBe(true);
  expect(said).toEqual([`Not waiting for others that may make '@base': ${error.message}`]);
});

test('a store that goes down while another job is waited for ends the waiting', async () => {
  class Dying extends MemoryStore {
    override async stat(): Promise<undefined> {
      throw new UnavailableError('the store is gone');
    }
  }
  await using catalog = await over(new Dying());
  expect((await acquireSingleFlight(request, catalog, c)).isLeader).toBe(true);
  expect((await acquireSingleFlight(request, catalog, c)).isLeader).toBe(true);
});

test('a leader whose clock is ahead is waited for no longer than the limit', async () => {
  await using catalog = await over(new MemoryStore());
  await acquireSingleFlight({ ref, limit: 3_600_000 }, catalog, c);
  expect((await acquireSingleFlight({ ref, limit: 1 }, catalog, c)).isLeader).toBe(true);
});

test('a stop while another job is waited for is a stop', async () => {
  await using catalog = await over(new MemoryStore());
  await acquireSingleFlight(request, catalog, c);
  const stop = new AbortController();
  const joining = acquireSingleFlight(request, catalog, quietContext(stop.signal));
  stop.abort(new Error('stop'));
  await expect(joining).rejects.toThrow('stop');
});
