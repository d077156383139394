import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { inspect } from '../../../../src/engine/catalog/inspect.ts';
import { list } from '../../../../src/engine/catalog/list.ts';
import { openCatalog } from '../../../../src/engine/catalog/open.ts';
import type { Catalog, CreateRequest } from '../../../../src/engine/catalog/types.ts';
import { create } from '../../../../src/engine/create/create.ts';
import { deleteSnapshot } from '../../../../src/engine/maintain/delete.ts';
import { stats } from '../../../../src/engine/maintain/stats.ts';
import { verify } from '../../../../src/engine/maintain/verify.ts';
import { restore } from '../../../../src/engine/restore/restore.ts';
import { quietContext } from '../../../../src/lib/context.ts';
import { digestOf } from '../../../../src/lib/digest.ts';
import { openStore } from '../../../../src/stores/open-store.ts';
import { layerOf } from '../../../helpers/archives.ts';
import { FakeProvider } from '../../../helpers/fake-provider.ts';

const c = quietContext();
const ref = { project: 'global', name: 'base' };
const request: CreateRequest = {
  ref,
  target: { kind: 'image', reference: 'tiny:1' },
  description: 'a description',
  force: false,
  from: 'tiny:1',
  directory: '/',
};
const layers = [layerOf('one'), layerOf('two')];
const restoreRequest = { name: { ref }, force: false, via: 'auto', confirmPlatform: async () => false } as const;
let catalog: Catalog;

beforeEach(async () => {
  catalog = await openCatalog(await openStore('memory:'), { create: true, signal: c.signal });
});

afterEach(async () => {
  await catalog[Symbol.asyncDispose]();
});

describe('create', () => {
  test('records the image, its source and the description of its files', async () => {
    const provider = new FakeProvider({ layers, references: ['tiny:1'] });
    const created = await create(request, { catalog, provider }, c);
    expect(created.manifest).toMatchObject({
      snapshot_name: 'base',
      is_global: true,
      description: 'a description',
      platform: 'linux/amd64',
      languages: { node: '24.0.0' },
      tools: ['a-tool'],
      source: { type: 'captured', from: 'tiny:1' },
      services: [{ name: 'base', image_tag: 'vm-snapshot/global/base:base', layers: layers.map(digestOf), references: ['tiny:1'] }],
    });
    expect(await inspect({ ref }, catalog, c)).toMatchObject({ digest: created.digest });
  });

  test('does not read a layer that is already stored', async () => {
    await create(request, { catalog, provider: new FakeProvider({ layers }) }, c);
    const provider = new FakeProvider({ layers: [...layers, layerOf('three')] });
    await create({ ...request, ref: { ...ref, name: 'next' } }, { catalog, provider }, c);
    expect(provider.opened).toEqual(['layer 3', 'config']);
  });

  test('refuses an existing name before it reads anything', async () => {
    await create(request, { catalog, provider: new FakeProvider({ layers }) }, c);
    const provider = new FakeProvider({ layers: [layerOf('other')] });
    await expect(create(request, { catalog, provider }, c)).rejects.toMatchObject({
      code: 'ERR_EXISTS',
      message: "Snapshot 'base' already exists",
      hint: 'Use force: true to overwrite or choose another name',
    });
    expect(provider.opened).toEqual([]);
  });

  test('replaces a snapshot with force', async () => {
    await create(request, { catalog, provider: new FakeProvider({ layers }) }, c);
    const other = await create({ ...request, force: true }, { catalog, provider: new FakeProvider({ layers: [layerOf('other')] }) }, c);
    expect((await inspect({ ref }, catalog, c)).digest).toBe(other.digest);
  });

  test('reports every step as progress', async () => {
    const labels: string[] = [];
    const progress = {
      start(label: string) {
        labels.push(label);
        return c.progress.start(label);
      },
    };
    await create(request, { catalog, provider: new FakeProvider({ layers }) }, { ...c, progress });
    expect(labels).toEqual(['Storing layer 1', 'Storing layer 2', 'Storing config', 'Storing the remaining data']);
  });

  test('stores nothing if the capture fails halfway', async () => {
    const before = await stats(catalog, c);
    const provider = new FakeProvider({ layers });
    provider.failAt = 'layer 2';
    await expect(create(request, { catalog, provider }, c)).rejects.toThrow('layer 2 cannot be read');
    expect(await stats(catalog, c)).toEqual(before);
    expect(await list({}, catalog, c)).toEqual([]);
  });
});

describe('restore', () => {
  test('returns the bytes that were captured', async () => {
    await create(request, { catalog, provider: new FakeProvider({ layers, references: ['tiny:1'] }) }, c);
    const provider = new FakeProvider({ layers: [] });
    const { restored, bytes } = await restore(restoreRequest, { catalog, provider }, c);
    expect(restored).toMatchObject({ image: 'vm-snapshot/global/base:base', references: ['tiny:1'] });
    for (const layer of layers) expect(provider.restored.get(digestOf(layer))).toEqual(layer);
    expect(bytes).toBeGreaterThan(layers.reduce((sum, layer) => sum + layer.length, 0));
  });

  test('asks before it restores for another platform', async () => {
    await create(request, { catalog, provider: new FakeProvider({ layers }) }, c);
    const provider = new FakeProvider({ layers: [] });
    provider.platform = 'linux/arm64';
    await expect(restore(restoreRequest, { catalog, provider }, c)).rejects.toMatchObject({ code: 'ERR_UNSUPPORTED' });
    await restore({ ...restoreRequest, confirmPlatform: async () => true }, { catalog, provider }, c);
  });

  test('throws NotFoundError if the name has another digest than the pin', async () => {
    const { digest } = await create(request, { catalog, provider: new FakeProvider({ layers }) }, c);
    const machines = { catalog, provider: new FakeProvider({ layers: [] }) };
    await restore({ ...restoreRequest, name: { ref, pin: digest } }, machines, c);
    await expect(restore({ ...restoreRequest, name: { ref, pin: digestOf('other') } }, machines, c)).rejects.toMatchObject({
      code: 'ERR_NOT_FOUND',
    });
  });
});

test('delete frees only the data that no other snapshot uses', async () => {
  const shared = layerOf('shared');
  const keeper = { ...request, ref: { ...ref, name: 'keeper' } };
  await create(keeper, { catalog, provider: new FakeProvider({ layers: [shared] }) }, c);
  const alone = await stats(catalog, c);
  await create(request, { catalog, provider: new FakeProvider({ layers: [shared, layerOf('own')] }) }, c);
  const { space } = await deleteSnapshot({ name: { ref }, force: false }, catalog, c);
  expect(space.freed).toBeGreaterThan(0);
  expect(await stats(catalog, c)).toEqual(alone);
  expect(await verify({}, catalog, c)).toMatchObject({ findings: [], snapshots: 1 });
  await expect(deleteSnapshot({ name: { ref }, force: false }, catalog, c)).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' });
});

test('list filters by glob or by a part of the name, newest first', async () => {
  for (const name of ['node-20', 'node-22', 'python']) {
    await create({ ...request, ref: { ...ref, name } }, { catalog, provider: new FakeProvider({ layers }) }, c);
  }
  const names = async (filter: string) => (await list({ filter }, catalog, c)).map((snapshot) => snapshot.ref.name);
  expect(await names('node-*')).toEqual(['node-22', 'node-20']);
  expect(await names('yth')).toEqual(['python']);
  expect(await names('node-2?')).toHaveLength(2);
  expect(await names('none')).toEqual([]);
});

test('create refuses a description with control characters before it reads anything', async () => {
  const provider = new FakeProvider({ layers });
  const refused = create({ ...request, description: 'red \u001b[31m' }, { catalog, provider }, c);
  await expect(refused).rejects.toMatchObject({ code: 'ERR_INPUT' });
  expect(provider.opened).toEqual([]);
});
