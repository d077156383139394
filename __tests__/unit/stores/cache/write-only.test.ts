import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openCatalog } from '../../../../src/engine/catalog/open.ts';
import { create } from '../../../../src/engine/create/create.ts';
import { restore } from '../../../../src/engine/restore/restore.ts';
import { type Context, quietContext } from '../../../../src/lib/context.ts';
import { digestOf } from '../../../../src/lib/digest.ts';
import { openCacheStore } from '../../../../src/stores/cache/index.ts';
import { type ActionsService, type JobOptions, startActionsService } from '../../../helpers/actions-service/index.ts';
import { layerOf, tarOf } from '../../../helpers/archives.ts';
import { FakeProvider } from '../../../helpers/fake-provider.ts';
import { noise } from '../../../helpers/tars.ts';

/* A job that may write to the cache but not read: the service refuses every look-up, even of entries that the job saved. */

const c: Context = quietContext();
const WRITE_ONLY: JobOptions = { scopes: [{ ref: 'refs/heads/main', permission: 'write' }] };
const MODE = { ACTIONS_CACHE_MODE: 'write-only' };
const big = tarOf({ path: 'big', bytes: noise(5_000_000) });

let service: ActionsService;
let temp: string;
beforeEach(async () => {
  service = await startActionsService();
  temp = await mkdtemp(join(tmpdir(), 'vm-write-only-'));
});
afterEach(async () => {
  await service.stop();
  await rm(temp, { recursive: true, force: true });
});

async function save(name: string, layers: readonly Buffer[], { force = false, env = {} as Record<string, string>, job = WRITE_ONLY } = {}) {
  const store = await openCacheStore('cache:images', { ...service.jobEnvironment(job), RUNNER_TEMP: temp, ...env });
  await using catalog = await openCatalog(store, { create: true, signal: c.signal });
  const ref = { project: 'global', name };
  const request = { ref, target: { kind: 'image', reference: 'a:1' }, description: '', force, from: 'a:1', directory: '/' } as const;
  return await create(request, { catalog, provider: new FakeProvider({ layers }) }, c);
}

async function load(name: string) {
  await using catalog = await openCatalog(await openCacheStore('cache:images', service.jobEnvironment()), {
    create: false,
    signal: c.signal,
  });
  const provider = new FakeProvider();
  const wishes = { name: { ref: { project: 'global', name } }, force: false, via: 'auto', confirmPlatform: async () => false } as const;
  await restore(wishes, { catalog, provider }, c);
  return provider.image?.layers.map(digestOf);
}

test.each([
  ['the runner says so and the token has no readable scope', MODE, WRITE_ONLY],
  ['only the token says so', {}, WRITE_ONLY],
  ['only the runner says so', MODE, {}],
])('a write-only save of more than one pack is complete if %s', async (_, env, job) => {
  const layers = [big, layerOf('x'), tarOf({ path: 'more', bytes: noise(2_000_000, 3) })];
  await save('base', layers, { env, job });
  expect(await load('base')).toEqual(layers.map(digestOf));
  expect(await readdir(temp)).toEqual([]);
});

test('a write-only save refuses a name that was saved before, and saves another name', async () => {
  await save('base', [big]);
  await expect(save('base', [layerOf('two')])).rejects.toMatchObject({ code: 'ERR_EXISTS' });
  await save('next', [big, layerOf('two')]);
  expect(await load('base')).toEqual([big].map(digestOf));
  expect(await load('next')).toEqual([big, layerOf('two')].map(digestOf));
});

test('a name that cannot be read cannot be replaced, and the message gives the reason', async () => {
  await save('base', [big]);
  await expect(save('base', [layerOf('two')], { force: true })).rejects.toMatchObject({
    code: 'ERR_CONFLICT',
    message: 'the name global/base is taken, and this job may not read its snapshot',
    fields: { store: 'cache' },
  });
  expect(await load('base')).toEqual([big].map(digestOf));
});

test('a job without access to the cache is refused before any call', async () => {
  await expect(save('base', [big], { env: { ACTIONS_CACHE_MODE: 'none' }, job: {} })).rejects.toMatchObject({
    code: 'ERR_DENIED',
    message: expect.stringContaining("cache-mode is 'none'"),
  });
  expect(service.calls).toEqual([]);
});
