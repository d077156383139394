import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openCatalog } from '../../../../src/engine/catalog/open.ts';
import { isProtected, protect } from '../../../../src/engine/catalog/protect.ts';
import { tag } from '../../../../src/engine/catalog/tag.ts';
import type { Catalog } from '../../../../src/engine/catalog/types.ts';
import { create } from '../../../../src/engine/create/create.ts';
import { deleteSnapshot } from '../../../../src/engine/maintain/delete.ts';
import { verify } from '../../../../src/engine/maintain/verify.ts';
import { restore } from '../../../../src/engine/restore/restore.ts';
import { exportSnapshot } from '../../../../src/engine/transfer/export.ts';
import { pull, push } from '../../../../src/engine/transfer/push-pull.ts';
import { digestOf } from '../../../../src/lib/digest.ts';
import { PACKS } from '../../../../src/repository/index/pack-tables.ts';
import { MemoryStore } from '../../../../src/stores/memory/index.ts';
import type { CallOptions, Ref, Store } from '../../../../src/stores/store.ts';
import { layerOf } from '../../../helpers/archives.ts';
import { FakeProvider } from '../../../helpers/fake-provider.ts';
import { c, collect } from '../../../helpers/repository.ts';

const ref = { project: 'shop', name: 'base' };
const named = { name: { ref }, force: false };
let folder: string;
let store: MemoryStore;
let catalog: Catalog;
let other: Catalog;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-incomplete-'));
  store = new MemoryStore();
  const options = { create: true, signal: c.signal };
  [catalog, other] = [await openCatalog(store, options), await openCatalog(new MemoryStore(), options)];
  await make(ref);
});
afterEach(() => rm(folder, { recursive: true }));

async function make(at: Ref, force = false): Promise<void> {
  const provider = new FakeProvider({ layers: [layerOf('one')] });
  const target = { kind: 'image', reference: 'x' } as const;
  await create({ ref: at, target, description: '', force, from: 'x', directory: '/' }, { catalog, provider }, c);
}

const verbs: [string, () => Promise<unknown>][] = [
  ['restore', () => restoring()],
  ['export', () => exportSnapshot({ name: { ref }, output: join(folder, 'base.snapshot.tar.gz'), level: 1, force: false }, catalog, c)],
  ['push', () => push(named, { catalog, remote: other }, c)],
  ['pull', () => pull(named, { catalog: other, remote: catalog }, c)],
  ['tag', () => tag({ ...named, to: { ...ref, name: 'too' } }, catalog, c)],
];

async function restoring(): Promise<unknown> {
  const wishes = { name: { ref }, force: false, via: 'auto', confirmPlatform: async () => false } as const;
  return await restore(wishes, { catalog, provider: new FakeProvider() }, c);
}

async function losePacks(): Promise<void> {
  for (const { key } of await collect(store.list(PACKS, c))) await store.delete(key, c);
}

describe.each(verbs)('%s of a snapshot whose packs are missing', (_, verb) => {
  test('throws IntegrityError with the snapshot and a hint how to repair it', async () => {
    await losePacks();
    await expect(verb()).rejects.toMatchObject({
      code: 'ERR_INTEGRITY',
      message: expect.stringMatching(/^Snapshot 'shop\/base' is incomplete: (chunk|pack) [0-9a-f]{64} is missing from memory:$/),
      hint: expect.stringContaining('vm snapshot verify --repair --from'),
      fields: ref,
    });
  });

  test('throws NotFoundError if the name was removed meanwhile', async () => {
    const read = store.read.bind(store);
    let looks = 0;
    store.read = async (name: Ref, options: CallOptions) => (looks++ === 0 ? await read(name, options) : undefined);
    await losePacks();
    await expect(verb()).rejects.toMatchObject({ code: 'ERR_NOT_FOUND', message: expect.stringContaining('removed or replaced') });
  });
});

test.each(verbs.filter(([name]) => name !== 'tag'))(
  '%s of a snapshot with a flipped bit throws IntegrityError with the snapshot and a hint how to repair it',
  async (_, verb) => {
    for (const { key } of await collect(store.list(PACKS, c))) {
      const bytes = Buffer.from(await store.get(key, c));
      bytes.writeUInt8(bytes.readUInt8(20) ^ 1, 20);
      await store.delete(key, c);
      await store.put(key, [bytes], c);
    }
    await expect(verb()).rejects.toMatchObject({
      code: 'ERR_INTEGRITY',
      message: expect.stringMatching(/^Snapshot 'shop\/base' is damaged: /),
      hint: expect.stringContaining('vm snapshot verify --repair'),
    });
  },
);

test('restore from an evicting store with missing packs throws NotFoundError with the reason', async () => {
  const names = ['get', 'put', 'stat', 'read', 'compareAndSwap', 'listRefs'] as const;
  const lossy: unknown = {
    location: 'cache:images',
    traits: store.traits,
    ...Object.fromEntries(names.map((name) => [name, store[name].bind(store)])),
    missing: async () => [],
    evict: async () => ({ objects: 0, bytes: 0 }),
    markCorrupt: async () => {},
    [Symbol.asyncDispose]: async () => {},
  };
  catalog = await openCatalog(lossy as Store, { create: false, signal: c.signal });
  await losePacks();
  await expect(restoring()).rejects.toMatchObject({
    code: 'ERR_NOT_FOUND',
    message: "Snapshot 'shop/base' cannot be used: part of it is missing from cache:images",
    hint: expect.stringContaining('Save it again'),
  });
});

test('verify reports no finding for a name that is removed meanwhile', async () => {
  const listRefs = store.listRefs.bind(store);
  store.listRefs = async function* (options) {
    yield* listRefs(options);
    yield { ...ref, name: 'gone' };
  };
  expect(await verify({}, catalog, c)).toMatchObject({ findings: [], snapshots: 1 });
});

test('a delete that fails because the name was replaced keeps the protection of the new snapshot', async () => {
  await protect({ name: { ref } }, catalog, c);
  const swap = store.compareAndSwap.bind(store);
  store.compareAndSwap = async (name, expected, next, options) => {
    store.compareAndSwap = swap;
    const bytes = (await store.read(name, c)) as Uint8Array;
    await swap(name, digestOf(bytes), Buffer.concat([bytes, Buffer.from('\n')]), options);
    await swap(name, expected, next, options);
  };
  await expect(deleteSnapshot({ ...named, force: true }, catalog, c)).rejects.toMatchObject({ code: 'ERR_CONFLICT' });
  expect(await isProtected(ref, store, c)).toBe(true);
});
