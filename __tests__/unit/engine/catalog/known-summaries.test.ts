import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { list, listSummaries } from '../../../../src/engine/catalog/list.ts';
import { quietContext } from '../../../../src/lib/context.ts';
import { digestOf } from '../../../../src/lib/digest.ts';
import { overlay } from '../../../../src/lib/overlay.ts';
import { serializeManifest } from '../../../../src/manifest/serialize.ts';
import type { StampedRef } from '../../../../src/stores/abilities.ts';
import { openStore } from '../../../../src/stores/open-store.ts';
import type { Ref, Store } from '../../../../src/stores/store.ts';
import { sampleSnapshot } from '../../../helpers/fake-app.ts';
import { until } from '../../../helpers/processes.ts';

const c = quietContext();
const COUNT = 60;
let folder: string;
let store: Store;
/** Names that were read, and the current stamp of each name. */
let reads: string[];
let stamps: Map<string, string | undefined>;
const saved = { ...process.env };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-lists-'));
  process.env.XDG_CACHE_HOME = join(folder, 'cache');
  const memory = await openStore('memory:');
  reads = [];
  stamps = new Map();
  store = overlay(memory, {
    location: 'memory:lists',
    read: async (ref: Ref, options: { signal: AbortSignal }) => {
      reads.push(ref.name);
      return await memory.read(ref, options);
    },
    listVersioned: async function* (options: { signal: AbortSignal; project?: string }): AsyncGenerator<StampedRef> {
      for await (const ref of memory.listRefs(options)) yield { ref, stamp: stamps.get(ref.name) };
    },
  }) as unknown as Store;
  for (let i = 0; i < COUNT; i++) await put(`n${i}`, `first ${i}`);
});
afterEach(async () => {
  process.env = { ...saved };
  await rm(folder, { recursive: true });
});

async function put(name: string, description: string): Promise<void> {
  const ref = { project: 'shop', name };
  const { manifest } = sampleSnapshot(ref, { description, created_at: new Date(1e12 + Number(name.slice(1)) * 1000).toISOString() });
  const before = await store.read(ref, c);
  await store.compareAndSwap(
    ref,
    before && digestOf(before),
    serializeManifest({ ...manifest, snapshot_name: name, project_name: 'shop' }),
    c,
  );
  stamps.set(name, digestOf(description));
  reads = [];
}

const descriptions = async (): Promise<string[]> => (await listSummaries({}, { store }, c)).map(({ manifest }) => manifest.description);
const kept = async (): Promise<string> => {
  const [file = ''] = await readdir(join(folder, 'cache/vm-snapshot/lists'));
  return join(folder, 'cache/vm-snapshot/lists', file);
};

test('a second list reads no manifest again and returns the same', async () => {
  const first = await listSummaries({}, { store }, c);
  expect(reads).toHaveLength(COUNT);
  const again = await listSummaries({}, { store }, c);
  expect(reads).toHaveLength(COUNT);
  expect(again).toEqual(first);
  const whole = await list({}, { store }, c);
  expect(whole).toMatchObject(first);
  expect(again[0]?.manifest).not.toHaveProperty('blobs');
  expect(await listSummaries({ filter: 'n7' }, { store }, c)).toEqual([first.find(({ ref }) => ref.name === 'n7')]);
});

test('a manifest whose stamp has changed or is missing is read again', async () => {
  await descriptions();
  await put('n3', 'second');
  stamps.set('n4', undefined);
  expect(await descriptions()).toContain('second');
  expect(reads.sort()).toEqual(['n3', 'n4']);
});

test('a removed name is not listed', async () => {
  await descriptions();
  const ref = { project: 'shop', name: 'n5' };
  const bytes = await store.read(ref, c);
  await store.compareAndSwap(ref, bytes && digestOf(bytes), undefined, c);
  expect(await descriptions()).not.toContain('first 5');
});

test.each([
  ['damaged', (text: string) => text.replace('first 1', 'forged!')],
  ['of another version', (text: string) => text.replace('vm-snapshot ', 'vm-snapshot 9')],
  ['truncated', (text: string) => text.slice(0, 1000)],
  ['empty', () => ''],
])('all manifests are read again if the cache file is %s', async (_, spoil) => {
  const right = await descriptions();
  const file = await kept();
  await writeFile(file, spoil(await readFile(file, 'utf8')));
  reads = [];
  expect(await descriptions()).toEqual(right);
  expect(reads).toHaveLength(COUNT);
});

test('a list succeeds without a writable cache folder', async () => {
  await writeFile(join(folder, 'file'), '');
  process.env.XDG_CACHE_HOME = join(folder, 'file');
  expect(await descriptions()).toHaveLength(COUNT);
  expect(await descriptions()).toHaveLength(COUNT);
  expect(reads).toHaveLength(2 * COUNT);
});

test('a folder store reports a stamp some time after a change, and another stamp after another change', async () => {
  const files = await openStore(join(folder, 'store'));
  const ref = { project: 'shop', name: 'base' };
  const stamp = async (): Promise<string | undefined> => {
    const stamped: StampedRef[] = [];
    for await (const each of (files as unknown as { listVersioned(o: object): AsyncIterable<StampedRef> }).listVersioned(c))
      stamped.push(each);
    return stamped[0]?.stamp;
  };
  const first = Buffer.from('first');
  await files.compareAndSwap(ref, undefined, first, c);
  await until('the first stamp', 60, async () => (await stamp()) !== undefined);
  const before = await stamp();
  expect(await stamp()).toBe(before);
  await files.compareAndSwap(ref, digestOf(first), Buffer.from('secon'), c);
  expect(await stamp()).not.toBe(before);
  const path = join(folder, 'store/shop/base/metadata.json');
  await until('the second stamp', 60, async () => (await stamp()) !== undefined);
  const second = await stamp();
  await chmod(path, 0o600);
  expect(await stamp()).not.toBe(second);
});
