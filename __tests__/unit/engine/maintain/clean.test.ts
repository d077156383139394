import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { inspect } from '../../../../src/engine/catalog/inspect.ts';
import { list } from '../../../../src/engine/catalog/list.ts';
import { openCatalog } from '../../../../src/engine/catalog/open.ts';
import { protect, unprotect } from '../../../../src/engine/catalog/protect.ts';
import type { Catalog } from '../../../../src/engine/catalog/types.ts';
import { create } from '../../../../src/engine/create/create.ts';
import { clean, planClean } from '../../../../src/engine/maintain/clean.ts';
import { deleteSnapshot } from '../../../../src/engine/maintain/delete.ts';
import { verify } from '../../../../src/engine/maintain/verify.ts';
import { readTiming, recordTiming } from '../../../../src/engine/restore/restore-timing.ts';
import { acquireSingleFlight } from '../../../../src/engine/single-flight.ts';
import { type Context, quietContext } from '../../../../src/lib/context.ts';
import type { ListableStore } from '../../../../src/stores/abilities.ts';
import { openStore } from '../../../../src/stores/open-store.ts';
import type { Store } from '../../../../src/stores/store.ts';
import { layerOf } from '../../../helpers/archives.ts';
import { FakeProvider } from '../../../helpers/fake-provider.ts';
import { collect } from '../../../helpers/repository.ts';

const warnings: string[] = [];
const quiet = quietContext();
const c: Context = { ...quiet, log: { ...quiet.log, warn: (message: unknown) => void warnings.push(String(message)) } };
let catalog: Catalog;

beforeEach(async () => {
  warnings.length = 0;
  catalog = await openCatalog(await openStore('memory:'), { create: true, signal: c.signal });
});
afterEach(async () => {
  await catalog[Symbol.asyncDispose]();
});

async function make(name: string, project = 'app', shared = 'base'): Promise<void> {
  const provider = new FakeProvider({ layers: [layerOf(shared), layerOf(`own ${name}`)] });
  const target = { kind: 'image', reference: 'tiny:1' } as const;
  const ref = { project, name };
  await create({ ref, target, description: '', force: false, from: 'tiny:1', directory: '/' }, { catalog, provider }, c);
}

const names = async () => (await list({}, catalog, c)).map(({ ref }) => `${ref.project}/${ref.name}`).sort();
const named = (name: string, project = 'app') => ({ name: { ref: { project, name } } });

describe('clean', () => {
  test('removes the planned snapshots, frees their space, and keeps the others intact', async () => {
    for (const name of ['one', 'two', 'three']) await make(name);
    await make('one', 'other');
    const plan = await planClean({ project: 'app', rules: { maxCount: 1 } }, catalog, c);
    expect(plan.keep).toMatchObject([{ snapshot: { ref: { name: 'three' } }, reasons: ['newest'] }]);
    expect(plan.remove.map(({ snapshot }) => snapshot.ref.name)).toEqual(['two', 'one']);
    expect(await names()).toHaveLength(4);
    const { removed, space } = await clean(plan, catalog, c);
    expect(removed.map(({ ref }) => ref.name)).toEqual(['two', 'one']);
    expect(await names()).toEqual(['app/three', 'other/one']);
    expect(space.freed).toBeGreaterThan(0);
    expect(plan.bytes).toBeGreaterThan(0);
    expect((await verify({}, catalog, c)).findings).toEqual([]);
  });

  test('removes the restore timings of removed snapshots, and single flights that have expired', async () => {
    for (const name of ['one', 'two']) await make(name);
    const all = await list({}, catalog, c);
    for (const snapshot of all) await recordTiming(snapshot, 3, { store: catalog.store, c });
    for (const [name, limit] of [
      ['dead', -1],
      ['alive', 60_000],
    ] as const) {
      await acquireSingleFlight({ ref: { project: 'app', name }, limit }, catalog, c);
    }
    await clean(await planClean({ rules: { maxCount: 1 } }, catalog, c), catalog, c);
    const left = await collect((catalog.store as Store & ListableStore).list('', c));
    expect(left.filter(({ key }) => key.startsWith('flights/'))).toHaveLength(1);
    const measured = await Promise.all(all.map((snapshot) => readTiming(snapshot, catalog, c)));
    expect(measured.map(({ restoreSeconds }) => restoreSeconds).sort()).toEqual([3, undefined]);
  });

  test('by size counts shared content once', async () => {
    for (const name of ['one', 'two', 'three']) await make(name);
    const { bytes } = await catalog.repository.stats(c);
    expect((await planClean({ rules: { maxSize: bytes } }, catalog, c)).remove).toEqual([]);
    const { remove } = await planClean({ rules: { maxSize: 1 } }, catalog, c);
    expect(remove.map(({ snapshot, rule }) => [snapshot.ref.name, rule])).toEqual([
      ['two', 'size'],
      ['one', 'size'],
    ]);
  });

  test('with a filter keeps all other names', async () => {
    for (const name of ['nightly-1', 'release-1', 'nightly-2', 'nightly-3']) await make(name);
    const plan = await planClean({ filter: 'nightly-*', rules: { keepLast: 1 } }, catalog, c);
    await clean(plan, catalog, c);
    expect(await names()).toEqual(['app/nightly-3', 'app/release-1']);
  });

  test('skips snapshots that were moved, removed or protected since the plan', async () => {
    for (const name of ['one', 'two', 'three']) await make(name);
    const plan = await planClean({ rules: { maxCount: 0 } }, catalog, c);
    await protect(named('one'), catalog, c);
    await deleteSnapshot({ ...named('two'), force: false }, catalog, c);
    expect((await clean(plan, catalog, c)).removed.map(({ ref }) => ref.name)).toEqual(['three']);
    expect(await names()).toEqual(['app/one']);
    expect(warnings).toEqual([expect.stringMatching(/one.*protected/), expect.stringMatching(/two.*moved or removed/)]);
  });

  test('with an empty plan frees unused data', async () => {
    await make('one');
    await make('two', 'app', 'another');
    await deleteSnapshot({ ...named('two'), force: false }, catalog, c);
    const plan = await planClean({ rules: {} }, catalog, c);
    expect(plan).toMatchObject({ remove: [], keep: [{ reasons: ['newest'] }], bytes: 0 });
    expect(await clean(plan, catalog, c)).toMatchObject({ removed: [], space: { pending: 0 } });
  });
});

describe('protection', () => {
  test('is shown by inspect and list, and can be removed', async () => {
    await make('One');
    expect(await inspect(named('One').name, catalog, c)).toMatchObject({ isProtected: false });
    expect(await protect(named('One'), catalog, c)).toMatchObject({ changed: true });
    expect(await protect(named('One'), catalog, c)).toMatchObject({ changed: false });
    expect(await inspect(named('One').name, catalog, c)).toMatchObject({ isProtected: true });
    expect(await list({}, catalog, c)).toMatchObject([{ isProtected: true }]);
    expect(await unprotect(named('One'), catalog, c)).toMatchObject({ changed: true });
    expect(await unprotect(named('One'), catalog, c)).toMatchObject({ changed: false });
    expect(await list({}, catalog, c)).toMatchObject([{ isProtected: false }]);
  });

  test('prevents delete without force, and ends with the deleted snapshot', async () => {
    await make('one');
    await protect(named('one'), catalog, c);
    await expect(deleteSnapshot({ ...named('one'), force: false }, catalog, c)).rejects.toMatchObject({ code: 'ERR_DENIED' });
    expect(await names()).toEqual(['app/one']);
    await deleteSnapshot({ ...named('one'), force: true }, catalog, c);
    await make('one');
    expect(await list({}, catalog, c)).toMatchObject([{ isProtected: false }]);
  });

  test('needs an existing snapshot, and applies to a name in one project', async () => {
    await make('one');
    await expect(protect(named('two'), catalog, c)).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' });
    await expect(unprotect(named('two'), catalog, c)).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' });
    await make('one', 'other');
    await protect(named('one', 'other'), catalog, c);
    expect((await planClean({ rules: { maxCount: 0 } }, catalog, c)).remove.map(({ snapshot }) => snapshot.ref.project)).toEqual(['app']);
  });
});

test('a list of 1,000 snapshots reads their protection with one request', async () => {
  await make('one');
  const [bytes = Buffer.alloc(0)] = [await catalog.store.read({ project: 'app', name: 'one' }, c)];
  for (let i = 0; i < 1000; i++) await catalog.store.compareAndSwap({ project: 'many', name: `n${i}` }, undefined, bytes, c);
  for (let i = 0; i < 1000; i += 2) await protect(named(`n${i}`, 'many'), catalog, c);
  let listings = 0;
  let looks = 0;
  const counted = new Proxy(catalog.store, {
    get: (target, name) => {
      if (name === 'list') listings++;
      if (name === 'stat') looks++;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const found = await list({}, { store: counted }, c);
  expect(found.filter(({ isProtected }) => isProtected)).toHaveLength(500);
  expect([listings, looks]).toEqual([1, 0]);
});
