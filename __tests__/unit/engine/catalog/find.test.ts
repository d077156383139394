import { expect, test } from '@jest/globals';
import { find } from '../../../../src/engine/catalog/find.ts';
import { openCatalog } from '../../../../src/engine/catalog/open.ts';
import { create } from '../../../../src/engine/create/create.ts';
import { quietContext } from '../../../../src/lib/context.ts';
import { MemoryStore } from '../../../../src/stores/memory/index.ts';
import { layerOf } from '../../../helpers/archives.ts';
import { FakeProvider } from '../../../helpers/fake-provider.ts';

const c = quietContext();
const at = (name: string, project = 'shop') => ({ project, name });
const target = { kind: 'image', reference: 'a' } as const;

async function catalogWith(...names: string[]) {
  const catalog = await openCatalog(new MemoryStore(), { create: true, signal: c.signal });
  const provider = new FakeProvider({ layers: [layerOf('x')] });
  for (const name of names) {
    const request = { ref: at(name), target, description: '', force: false, from: 'a', directory: '/' };
    await create(request, { catalog, provider }, c);
  }
  return catalog;
}

test('the exact name is preferred to every restore key', async () => {
  await using catalog = await catalogWith('base-1', 'base-2');
  const found = await find({ name: { ref: at('base-1') }, restoreKeys: [at('base-')] }, catalog, c);
  expect(found).toMatchObject({ ref: at('base-1'), exact: true });
});

test('the first restore key with a match returns its newest snapshot', async () => {
  await using catalog = await catalogWith('base-b', 'base-a', 'other-1');
  const restoreKeys = [at('nothing-'), at('base-'), at('other-')];
  expect(await find({ name: { ref: at('base-c') }, restoreKeys }, catalog, c)).toMatchObject({ ref: at('base-a'), exact: false });
  expect(await find({ name: { ref: at('base-c') }, restoreKeys: [at('base-', 'else')] }, catalog, c)).toBeUndefined();
});

test('a snapshot older than maxAge is not found, even by its exact name', async () => {
  await using catalog = await catalogWith('base-1');
  const request = { name: { ref: at('base-1') }, restoreKeys: [at('base-')] };
  await new Promise((passed) => setTimeout(passed, 5));
  expect(await find({ ...request, maxAge: 1 }, catalog, c)).toBeUndefined();
  expect(await find({ ...request, maxAge: 3_600_000 }, catalog, c)).toMatchObject({ exact: true });
});
