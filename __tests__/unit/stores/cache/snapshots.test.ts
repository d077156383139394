import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { find } from '../../../../src/engine/catalog/find.ts';
import { openCatalog } from '../../../../src/engine/catalog/open.ts';
import type { Catalog, CreateRequest } from '../../../../src/engine/catalog/types.ts';
import { create } from '../../../../src/engine/create/create.ts';
import { deleteSnapshot } from '../../../../src/engine/maintain/delete.ts';
import { restore } from '../../../../src/engine/restore/restore.ts';
import { notSaved } from '../../../../src/engine/save-outcome.ts';
import { type Context, quietContext } from '../../../../src/lib/context.ts';
import { digestOf } from '../../../../src/lib/digest.ts';
import { openCacheStore } from '../../../../src/stores/cache/index.ts';
import { type ActionsService, type JobOptions, startActionsService } from '../../../helpers/actions-service/index.ts';
import { layerOf, tarOf } from '../../../helpers/archives.ts';
import { FakeProvider } from '../../../helpers/fake-provider.ts';
import { collect } from '../../../helpers/repository.ts';
import { noise } from '../../../helpers/tars.ts';

const said: string[] = [];
const say = (message: unknown) => void said.push(String(message));
const c: Context = { ...quietContext(), log: { debug: say, info: say, warn: say } };
const TOPIC: JobOptions = {
  scopes: [
    { ref: 'refs/heads/topic', permission: 'both' },
    { ref: 'refs/heads/main', permission: 'read' },
  ],
};
const big = tarOf({ path: 'big', bytes: noise(3_000_000) });

let service: ActionsService;
beforeEach(async () => {
  service = await startActionsService();
  said.length = 0;
});
afterEach(() => service.stop());

const job = (options: JobOptions & { env?: Record<string, string>; location?: string } = {}) =>
  openCacheStore(options.location ?? 'cache:images', { ...service.jobEnvironment(options), ...options.env });

async function inJob<T>(work: (catalog: Catalog) => Promise<T>, options: Parameters<typeof job>[0] = {}): Promise<T> {
  await using catalog = await openCatalog(await job(options), { create: true, signal: c.signal, log: c.log });
  return await work(catalog);
}

const request = (name: string, force = false): CreateRequest => ({
  ref: { project: 'global', name },
  target: { kind: 'image', reference: 'tiny:1' },
  description: '',
  force,
  from: 'tiny:1',
  directory: '/',
});
const save = (
  name: string,
  layers: readonly Buffer[],
  { force = false, ...options }: Parameters<typeof job>[0] & { force?: boolean } = {},
) => inJob((catalog) => create(request(name, force), { catalog, provider: new FakeProvider({ layers }) }, c), options);
const load = (name: string, options: Parameters<typeof job>[0] = {}) =>
  inJob(async (catalog) => {
    const provider = new FakeProvider();
    const wishes = { name: { ref: { project: 'global', name } }, force: false, via: 'auto', confirmPlatform: async () => false } as const;
    return { ...(await restore(wishes, { catalog, provider }, c)), layers: provider.image?.layers.map(digestOf) };
  }, options);
const keys = () => service.cache.entries.map(({ key }) => key);
const pack = () => service.cache.entries.find(({ key }) => key.includes('/packs/'))!;
const poison = () =>
  service.memory?.replace(pack().blob, (body) => Buffer.from(body.map((byte, i) => (i > 2000 && i < 3000 ? byte ^ 1 : byte))));

describe('saving and restoring snapshots', () => {
  test('a save writes the packs and the config, and the name last', async () => {
    await save('base', [big]);
    expect(keys().map((key) => key.replace(/[0-9a-f]{64}/, '<digest>'))).toEqual([
      'vm-snapshot/images/config/00000001',
      'vm-snapshot/images/packs/<digest>/00000001',
      'vm-snapshot/images/refs/global/base/00000001',
    ]);
    expect((await load('base')).layers).toEqual([big].map(digestOf));
  });

  test('a second save stores only new chunks, also for another name of the family and from another branch', async () => {
    await save('base-linux-amd64-1-1', [big]);
    await save('other-2', [layerOf('something else')]);
    const before = service.cache.entries.length;
    const { stats } = await save('base-linux-amd64-1-2', [big, layerOf('new')], TOPIC);
    expect(stats.bytesStored).toBeLessThan(20_000);
    expect(service.cache.entries.length - before).toBe(2);
    expect((await load('base-linux-amd64-1-2', TOPIC)).layers).toEqual([big, layerOf('new')].map(digestOf));
    await expect(load('base-linux-amd64-1-2')).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' });
  });

  test('a restore key finds the newest snapshot whose name begins with it', async () => {
    await save('base-1', [layerOf('one')]);
    await save('base-2', [layerOf('two')]);
    const restoreKeys = ['none-', 'base-'].map((name) => ({ project: 'global', name }));
    const found = await inJob((catalog) => find({ name: { ref: { project: 'global', name: 'base-3' } }, restoreKeys }, catalog, c));
    expect([found?.ref.name, found?.exact]).toEqual(['base-2', false]);
  });

  test('a name is taken once, is replaced with force, and can be deleted', async () => {
    await save('base', [layerOf('one')]);
    const taken = await save('base', [layerOf('two')]).catch(notSaved);
    expect(taken).toMatchObject({ outcome: 'exists' });
    await save('base', [layerOf('two')], { force: true });
    expect((await load('base')).layers).toEqual([layerOf('two')].map(digestOf));
    await inJob((catalog) => deleteSnapshot({ name: { ref: { project: 'global', name: 'base' } }, force: false }, catalog, c));
    await expect(load('base')).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' });
  });

  test('a restore accesses every pack that its name needs, so that GitHub does not evict it as idle', async () => {
    await save('base', [big]);
    const before = service.cache.entries.map(({ accessed }) => accessed);
    await inJob((catalog) => find({ name: { ref: { project: 'global', name: 'base' } }, restoreKeys: [] }, catalog, c));
    service.cache.entries.forEach(({ accessed }, i) => {
      expect(accessed).toBeGreaterThan(before[i]!);
    });
  });

  test('namespaces do not see each other', async () => {
    await save('base', [big]);
    await expect(load('base', { location: 'cache:elsewhere' })).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' });
  });
});

describe('round trips to the service', () => {
  const [look, get] = ['GetCacheEntryDownloadURL', 'GET blob'];

  test('restoring an image that exists locally reads the config and the name, and looks up the packs', async () => {
    await save('base', [big]);
    service.calls.length = 0;
    const name = { ref: { project: 'global', name: 'base' } };
    const options = { create: false, signal: c.signal, first: name.ref };
    await using catalog = await openCatalog(await job(), options);
    const snapshot = await find({ name, restoreKeys: [] }, catalog, c);
    const wishes = { name, ...(snapshot && { snapshot }), force: false, via: 'auto', confirmPlatform: async () => false } as const;
    const { restored } = await restore(wishes, { catalog, provider: new FakeProvider({ layers: [big] }) }, c);
    expect(restored.changed).toBe(false);
    // The first four run two at a time.
    expect(service.calls.toSorted()).toEqual([get, get, look, look, look].toSorted());
    const before = service.calls.length;
    await find({ name, restoreKeys: [] }, catalog, c);
    expect(service.calls.length).toBeGreaterThan(before);
  });

  test('saving under a taken name makes as few calls', async () => {
    await save('base', [big]);
    service.calls.length = 0;
    expect(await save('base', [big]).catch(notSaved)).toMatchObject({ outcome: 'exists' });
    expect(service.calls).toEqual([look, get, look, get, look]);
  });

  test('a read leaves its connection open for the next one', async () => {
    await save('base', [big]);
    const connections = new Set<unknown>();
    const count = (message: unknown) => void connections.add((message as { socket: unknown }).socket);
    subscribe('http.server.request.start', count);
    try {
      await inJob(async ({ store }) => {
        const [key = ''] = /packs\/[0-9a-f]+/.exec(pack().key) ?? [];
        for (let start = 0; start < 10; start++) await store.get(key, { range: { start, length: 70_000 }, signal: c.signal });
      });
    } finally {
      unsubscribe('http.server.request.start', count);
    }
    expect(connections.size).toBe(1);
  });
});

describe('a cache that loses or corrupts entries', () => {
  test('a dropped pack is a miss with its reason, and the next save repairs it', async () => {
    await save('base', [big]);
    await service.cache.drop((entry) => entry === pack());
    await expect(load('base')).rejects.toMatchObject({
      code: 'ERR_NOT_FOUND',
      message: "Snapshot '@base' not found: cache:images has evicted 1 of its 1 packs",
    });
    await save('base', [big]);
    expect((await load('base')).layers).toEqual([big].map(digestOf));
  });

  test('a corrupt pack is detected by its digests, and none of it is restored', async () => {
    await save('base', [big]);
    poison();
    const provider = new FakeProvider();
    await expect(load('base')).rejects.toMatchObject({ code: 'ERR_NOT_FOUND', message: expect.stringContaining('cannot be used') });
    expect(provider.image).toBeUndefined();
  });

  test('a restore that finds a corrupt pack marks it corrupt, and the next save writes it again', async () => {
    await save('base', [big]);
    const { key } = pack();
    poison();
    await expect(load('base')).rejects.toMatchObject({ hint: expect.stringContaining('Save it again') });
    await expect(load('base')).rejects.toMatchObject({ message: expect.stringContaining('1 of its 1 packs') });
    await save('base', [big]);
    expect(keys()).toContain(key.replace(/1$/, '2-damaged'));
    expect((await load('base')).layers).toEqual([big].map(digestOf));
  });

  test('an object that is marked corrupt is missing for every job until it is stored again', async () => {
    const [options, bytes] = [{ signal: c.signal }, Buffer.from('right')];
    await using store = await job();
    await store.put('packs/ab', [Buffer.from('wrong')], options);
    await using late = await job();
    expect(await late.stat('packs/ab', options)).toBeDefined();
    await store.markCorrupt('packs/ab', options);
    expect(await store.missing(['packs/ab'], options)).toEqual(['packs/ab']);
    await expect(store.get('packs/ab', options)).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' });
    await store.put('packs/ab', [bytes], options);
    expect(await store.get('packs/ab', options)).toEqual(bytes);
    // A job that read the corrupt bytes earlier does not mark the new, correct ones.
    await late.markCorrupt('packs/ab', options);
    await using next = await job();
    expect(await next.get('packs/ab', options)).toEqual(bytes);
    expect(keys()).toEqual(['1', '2-damaged', '3'].map((number) => `vm-snapshot/images/packs/ab/0000000${number}`));
  });

  test('a restore with a read-only token names the job that can repair the cache, and changes nothing', async () => {
    await save('base', [big]);
    poison();
    const before = keys();
    const told = { code: 'ERR_NOT_FOUND', hint: expect.stringContaining('a job that can write') };
    await expect(load('base', { scopes: [{ ref: 'refs/heads/main', permission: 'read' }] })).rejects.toMatchObject(told);
    expect(keys()).toEqual(before);
  });

  test('a branch repairs a corrupt pack of its parent branch for itself', async () => {
    await save('base', [big]);
    poison();
    await expect(load('base', TOPIC)).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' });
    await save('base', [big], TOPIC);
    expect((await load('base', TOPIC)).layers).toEqual([big].map(digestOf));
    await expect(load('base')).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' });
  });

  test('a corrupt config is written again, and existing snapshots are found with it', async () => {
    await save('base', [big]);
    service.memory?.replace(service.cache.entries.find(({ key }) => key.includes('/config/'))!.blob, () => Buffer.from('not ours'));
    const fork: JobOptions = { scopes: [{ ref: 'refs/heads/main', permission: 'read' }] };
    await expect(load('base', fork)).rejects.toMatchObject({ code: 'ERR_NOT_FOUND', hint: expect.stringContaining('can write') });
    expect((await load('base')).layers).toEqual([big].map(digestOf));
    expect(said.filter((line) => line.includes('the config of cache:images is damaged'))).toHaveLength(2);
    expect((await load('base', fork)).layers).toEqual([big].map(digestOf));
  });

  test('a network path that corrupts every read is reported as an outage, and stored content is kept', async () => {
    await save('base', [big]);
    service.memory!.spoiled = true;
    const outage = {
      code: 'ERR_UNAVAILABLE',
      message: expect.stringContaining('and a new one was also damaged'),
      fields: { store: 'cache' },
    };
    await expect(load('base')).rejects.toMatchObject(outage);
    await expect(save('next', [big])).rejects.toMatchObject(outage);
    service.memory!.spoiled = false;
    expect((await load('base')).layers).toEqual([big].map(digestOf));
  });

  test.each([
    ['bytes of another tool', Buffer.from('not a snapshot')],
    ['no bytes', Buffer.alloc(0)],
    ['an invalid manifest', Buffer.from('VMSREFS1{}')],
  ])('an entry with %s is not a snapshot, and its name is free', async (_, foreign) => {
    await save('base', [big]);
    service.memory?.replace(service.cache.entries.at(-1)!.blob, () => foreign);
    await expect(load('base')).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' });
    await save('base', [big]);
    expect((await load('base')).layers).toEqual([big].map(digestOf));
  });

  test('a writer that died with a reserved key blocks no other writer', async () => {
    const token = service.jobEnvironment();
    await save('other', [layerOf('x')]);
    const version = service.cache.entries[0]!.version;
    await fetch(`${token.ACTIONS_RESULTS_URL}twirp/github.actions.results.api.v1.CacheService/CreateCacheEntry`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token.ACTIONS_RUNTIME_TOKEN}` },
      body: JSON.stringify({ key: 'vm-snapshot/images/refs/global/base/00000001', version }),
    });
    await save('base', [big]);
    expect((await load('base')).layers).toEqual([big].map(digestOf));
  });
});

describe('permissions of a job', () => {
  const readOnly: JobOptions = { scopes: [{ ref: 'refs/heads/main', permission: 'read' }] };

  test('a read-only token restores, and a save with it is refused before the image is read', async () => {
    await save('base', [big]);
    expect((await load('base', readOnly)).layers).toEqual([big].map(digestOf));
    const provider = new FakeProvider({ layers: [layerOf('two')] });
    const refused = await inJob((catalog) => create(request('next'), { catalog, provider }, c), readOnly).catch(notSaved);
    expect(refused).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('read-only'),
      hint: expect.stringContaining('push'),
    });
    expect(provider.opened).toEqual([]);
  });

  test('the cache modes read, none and write-only are respected', async () => {
    await save('base', [big]);
    const mode = (ACTIONS_CACHE_MODE: string) => ({ env: { ACTIONS_CACHE_MODE } });
    expect(await save('next', [big], mode('read')).catch(notSaved)).toMatchObject({ outcome: 'refused' });
    await expect(load('base', mode('none'))).rejects.toMatchObject({ code: 'ERR_DENIED' });
    await save('blind', [layerOf('x')], mode('write-only'));
    expect((await load('blind')).layers).toEqual([layerOf('x')].map(digestOf));
  });

  test('outside of an action the error says how to get access to the cache', async () => {
    await expect(openCacheStore('cache:', {})).rejects.toMatchObject({ code: 'ERR_DENIED', hint: expect.stringContaining("'run:' steps") });
  });

  test('a save is refused with the reason if the token expires, the cache is full or there are too many uploads', async () => {
    await save('base', [big]);
    const next = [layerOf('two')];
    service.fault = (call) => (call === 'CreateCacheEntry' ? { status: 401, body: { msg: 'expired' } } : undefined);
    expect(await save('next', next).catch(notSaved)).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('no longer valid'),
    });
    service.fault = undefined;
    service.cache.limits = { ...service.cache.limits, full: true };
    expect(await save('next', next).catch(notSaved)).toMatchObject({ outcome: 'refused', reason: expect.stringContaining('storage') });
    service.cache.limits = { ...service.cache.limits, full: false };
    service.fault = (call) =>
      call === 'CreateCacheEntry' ? { status: 429, headers: { 'Retry-After': '600' }, body: { msg: 'slow down' } } : undefined;
    expect(await save('next', next).catch(notSaved)).toMatchObject({ outcome: 'refused', reason: expect.stringContaining('too many') });
  });

  test('a short wait that the service asks for is waited out, and passing faults are retried', async () => {
    const seen = new Set<string>();
    service.fault = (call) => {
      if (seen.has(call)) return undefined;
      seen.add(call);
      if (call === 'PUT blob') return 'reset';
      return call === 'CreateCacheEntry'
        ? { status: 429, headers: { 'Retry-After': '1' }, body: { msg: 'wait' } }
        : { status: 503, body: {} };
    };
    await save('base', [big]);
    expect((await load('base')).layers).toEqual([big].map(digestOf));
    expect(seen.size).toBeGreaterThan(4);
  });

  test('expired signed URLs are requested again', async () => {
    await save('base', [big]);
    await inJob(async (catalog) => {
      const { store } = catalog;
      const [, digest] = /packs\/([0-9a-f]+)/.exec(pack().key)!;
      await store.get(`packs/${digest}`, { range: { start: 0, length: 8 }, signal: c.signal });
      service.memory!.generation++;
      expect((await store.get(`packs/${digest}`, { range: { start: 0, length: 8 }, signal: c.signal })).toString()).toBe('VMSPACK1');
    });
  });

  test('a storage that ignores ranges is read as well', async () => {
    await save('base', [big]);
    service.memory!.ranges = false;
    expect((await load('base')).layers).toEqual([big].map(digestOf));
  });
});

describe('the storage budget', () => {
  const env = (actions: 'none' | 'read' | 'write') => ({ GITHUB_TOKEN: service.restToken(actions) });
  const location = 'cache:images?budget=5MB';
  const other = tarOf({ path: 'big', bytes: noise(3_000_000, 2) });

  /** Drops the name as GitHub does. The next save would use an existing snapshot as its base and so need its packs. */
  const forget = (name: string) => service.cache.drop(({ key }) => key.includes(`/refs/global/${name}/`));

  test('the entries unused for longest are deleted, and never the ones just saved', async () => {
    await save('old', [big], { location, env: env('write') });
    await forget('old');
    await save('new', [other], { location, env: env('write') });
    expect((await load('new')).layers).toEqual([other].map(digestOf));
    expect(service.cache.entries.filter(({ key }) => key.includes('/packs/')).length).toBe(1);
    expect(said.some((line) => line.includes('was full'))).toBe(true);
  });

  test('if a token may not delete, the save succeeds and a warning names the missing permission', async () => {
    await save('old', [big], { location, env: env('read') });
    await forget('old');
    await save('new', [other], { location, env: env('read') });
    expect((await load('new')).layers).toEqual([other].map(digestOf));
    expect(said.some((line) => line.includes("'permissions: { actions: write }'"))).toBe(true);
  });

  test('listing needs a token, and the error names its permission', async () => {
    await save('old', [big]);
    const list = (catalog: Catalog) => collect(catalog.store.listRefs({ signal: c.signal }));
    await expect(inJob(list)).rejects.toMatchObject({ code: 'ERR_DENIED', hint: expect.stringContaining('actions: read') });
    await expect(inJob(list, { env: env('none') })).rejects.toMatchObject({ hint: expect.stringContaining('actions: read') });
    expect(await inJob(list, { env: env('read') })).toEqual([{ project: 'global', name: 'old' }]);
  });
});
