import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { findName, ownName } from '../../../../src/engine/catalog/names.ts';
import { openCatalog } from '../../../../src/engine/catalog/open.ts';
import { tag } from '../../../../src/engine/catalog/tag.ts';
import type { Catalog } from '../../../../src/engine/catalog/types.ts';
import { create } from '../../../../src/engine/create/create.ts';
import { quietContext } from '../../../../src/lib/context.ts';
import { type Digest, hexOf } from '../../../../src/lib/digest.ts';
import { openStore } from '../../../../src/stores/open-store.ts';
import { layerOf } from '../../../helpers/archives.ts';
import { FakeProvider } from '../../../helpers/fake-provider.ts';

const c = quietContext();
let catalog: Catalog;
let id: Digest;

beforeEach(async () => {
  catalog = await openCatalog(await openStore('memory:'), { create: true, signal: c.signal });
  id = await make('one');
  await make('two');
});
afterEach(async () => {
  await catalog[Symbol.asyncDispose]();
});

async function make(name: string): Promise<Digest> {
  const provider = new FakeProvider({ layers: [layerOf('base')] });
  const target = { kind: 'image', reference: 'tiny:1' } as const;
  const request = { ref: { project: 'app', name }, target, description: '', force: false, from: 'tiny:1', directory: '/' };
  return (await create(request, { catalog, provider }, c)).digest;
}

const options = () => ({ project: 'app', cwd: '/', catalog, c });

test('a snapshot is found by its digest or by at least the first eight digits of it', async () => {
  const found = { ref: { project: 'app', name: 'one' }, pin: id };
  for (const text of [id, hexOf(id), hexOf(id).slice(0, 12), hexOf(id).slice(0, 8)]) {
    expect(await findName(text, options())).toEqual(found);
    expect(await ownName(text, options())).toEqual(found);
    expect(await findName(text, { ...options(), project: 'elsewhere' })).toEqual(found);
  }
  await expect(findName(hexOf(id).slice(0, 7), options())).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' });
});

test('a name is preferred to an id with the same text', async () => {
  await make(hexOf(id).slice(0, 12));
  expect((await findName(hexOf(id).slice(0, 12), options())).ref.name).toBe(hexOf(id).slice(0, 12));
  expect((await ownName(hexOf(id).slice(0, 12), options())).ref.name).toBe(hexOf(id).slice(0, 12));
});

test('an id with two names is accepted for reading and refused for removing', async () => {
  await tag({ name: { ref: { project: 'app', name: 'one' } }, to: { project: 'app', name: 'also' }, force: false }, catalog, c);
  expect((await findName(id, options())).pin).toBe(id);
  await expect(ownName(id, options())).rejects.toMatchObject({ code: 'ERR_INPUT', message: expect.stringContaining('app/also, app/one') });
});

test('an unknown id is not found', async () => {
  for (const find of [findName, ownName]) {
    await expect(find(`sha256:${'0'.repeat(64)}`, options())).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' });
  }
  await expect(findName('0'.repeat(12), options())).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' });
  expect((await ownName('0'.repeat(12), options())).ref.name).toBe('0'.repeat(12));
});
