import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { openCatalogue } from '../../../src/engine/catalogue.ts';
import { collect as collectGarbage } from '../../../src/engine/collect.ts';
import { create } from '../../../src/engine/create.ts';
import { repair } from '../../../src/engine/repair.ts';
import { restore } from '../../../src/engine/restore.ts';
import { push } from '../../../src/engine/transfer.ts';
import type { Catalogue } from '../../../src/engine/types.ts';
import { verify } from '../../../src/engine/verify.ts';
import { quietContext } from '../../../src/lib/context.ts';
import { digestOf } from '../../../src/lib/digest.ts';
import { PACKS, SEGMENTS } from '../../../src/repository/load-index.ts';
import { TIMES } from '../../../src/repository/times.ts';
import { MemoryStore } from '../../../src/stores/memory/index.ts';
import type { Store } from '../../../src/stores/types.ts';
import { layerOf, tarOf } from '../../helpers/archives.ts';
import { FakeProvider } from '../../helpers/fake-provider.ts';
import { collect } from '../../helpers/repository.ts';
import { withoutLock } from '../../helpers/shared-store.ts';
import { noise } from '../../helpers/tars.ts';

const c = quietContext();
const ref = { project: 'global', name: 'base' };
const layers = [tarOf({ path: 'data', bytes: noise(400_000, 9) }), layerOf('tools')];
let store: MemoryStore;
let catalogue: Catalogue;
let remote: Catalogue;
/** By the store's clock. */
let now = 0;

const open = (at: Store): Promise<Catalogue> => openCatalogue(at, { create: true, signal: c.signal });
const make = (force = false) =>
  create(
    { ref, machine: { kind: 'image', reference: 'x' }, description: '', force, from: 'x', directory: '/' },
    { catalogue, provider: new FakeProvider({ layers }) },
    c,
  );
const keys = async (prefix: string): Promise<string[]> => (await collect(store.list(prefix, c))).map(({ key }) => key);

async function change(key: string, by: (bytes: Buffer) => Buffer): Promise<void> {
  const bytes = by(Buffer.from(await store.get(key, c)));
  await store.delete(key, c);
  await store.put(key, [bytes], c);
}

function flipped(bytes: Buffer, at: number): Buffer {
  bytes[at] = (bytes[at] as number) ^ 1;
  return bytes;
}

/** A folder, or a bucket. */
async function begin({ lock }: { lock: boolean }): Promise<void> {
  store = new MemoryStore(() => now);
  [catalogue, remote] = [await open(lock ? store : withoutLock(store)), await open(new MemoryStore())];
  await make();
  await push({ name: { ref }, force: false }, { catalogue, remote }, c);
}

beforeEach(() => begin({ lock: true }));

const pack = async () => (await keys(PACKS))[0] as string;
const segment = async () => (await keys(SEGMENTS))[0] as string;
const lossless: [string, () => Promise<void>][] = [
  ['a pack whose table is damaged', async () => change(await pack(), (bytes) => flipped(bytes, bytes.length - 20))],
  ['a pack with bytes behind it', async () => change(await pack(), (bytes) => Buffer.concat([bytes, Buffer.from('more')]))],
  ['a pack without its head', async () => change(await pack(), (bytes) => flipped(bytes, 0))],
  [
    'a pack without its head, and its segment',
    async () => {
      await change(await pack(), (bytes) => flipped(bytes, 0));
      for (const key of await keys(SEGMENTS)) await store.delete(key, c);
    },
  ],
  ['a segment that is damaged', async () => change(await segment(), (bytes) => flipped(bytes, 50))],
  ['a segment that is cut off', async () => change(await segment(), (bytes) => bytes.subarray(0, 30))],
];
const lossy: [string, () => Promise<void>][] = [
  ['a pack with a wrong byte', async () => change(await pack(), (bytes) => flipped(bytes, 1000))],
  ['a pack that is cut off', async () => change(await pack(), (bytes) => bytes.subarray(0, bytes.length >> 1))],
  ['a pack that is another file', async () => change(await pack(), () => randomBytes(5000))],
  ['a pack that is gone', async () => store.delete(await pack(), c)],
  [
    'everything that is gone',
    async () => {
      for (const key of [...(await keys(PACKS)), ...(await keys(SEGMENTS))]) await store.delete(key, c);
    },
  ],
  [
    'packs and segments that are damaged',
    async () => {
      for (const key of [...(await keys(PACKS)), ...(await keys(SEGMENTS))]) await change(key, (bytes) => flipped(bytes, 600));
    },
  ],
];

describe.each([...lossless, ...lossy])('%s', (_, damage) => {
  test('is put right from another repository', async () => {
    const right = (await store.read(ref, c)) as Uint8Array;
    await damage();
    expect((await verify({}, catalogue, c)).findings).not.toEqual([]);
    const { findings, repaired } = await repair({ catalogue, remote }, c);
    expect(findings).toEqual([]);
    expect(repaired).not.toEqual([]);
    expect(await verify({}, catalogue, c)).toMatchObject({ findings: [], snapshots: 1 });
    expect((await verify({}, remote, c)).findings).toEqual([]);
    expect(digestOf((await store.read(ref, c)) as Uint8Array)).toBe(digestOf(right));
  });

  test('is put right in a bucket, where what is damaged goes later', async () => {
    await begin({ lock: false });
    await damage();
    const there = await keys(PACKS);
    expect((await verify({}, catalogue, c)).findings).not.toEqual([]);
    expect(await repair({ catalogue, remote }, c)).toMatchObject({ findings: [], snapshots: 1 });
    expect(await verify({}, catalogue, c)).toMatchObject({ findings: [], snapshots: 1 });
    expect(await repair({ catalogue, remote }, c)).toMatchObject({ findings: [], repaired: [] });
    expect(await keys(PACKS)).toEqual(expect.arrayContaining(there));
    await restored();
    for (let sweeps = 0; sweeps < 3; sweeps++) {
      now += TIMES.graceMs + 1;
      expect(await collectGarbage([], catalogue, c)).toMatchObject({ freed: expect.any(Number) });
      expect(await verify({}, catalogue, c)).toMatchObject({ findings: [], snapshots: 1 });
    }
    await restored();
    // So the findings are of all packs that are there.
    expect(await keys('condemned/')).toEqual([]);
  });
});

async function restored(): Promise<void> {
  const provider = new FakeProvider();
  await restore({ name: { ref }, force: false, via: 'auto', confirmPlatform: async () => false }, { catalogue, provider }, c);
  expect(provider.image?.layers.map(digestOf)).toEqual(layers.map(digestOf));
}

describe.each([
  ['in a folder', true],
  ['in a bucket', false],
])('without another repository, %s', (_, lock) => {
  beforeEach(() => begin({ lock }));

  test.each(lossless)('%s is put right from what is there', async (_, damage) => {
    await damage();
    expect((await verify({}, catalogue, c)).findings).not.toEqual([]);
    expect((await repair({ catalogue, remote: undefined }, c)).findings).toEqual([]);
    expect(await repair({ catalogue, remote: undefined }, c)).toMatchObject({ findings: [], repaired: [] });
    await restored();
  });

  test.each(lossy)('%s is stored again by the next create', async (_, damage) => {
    await damage();
    expect((await repair({ catalogue, remote: undefined }, c)).findings).not.toEqual([]);
    await make(true);
    expect(await verify({}, catalogue, c)).toMatchObject({ findings: [], snapshots: 1 });
    await restored();
  });
});

test('a manifest that is damaged comes from the other repository, with its digest', async () => {
  const right = (await store.read(ref, c)) as Uint8Array;
  await store.compareAndSwap(ref, digestOf(right), Buffer.from('{"version":"1.0"'), c);
  expect((await repair({ catalogue, remote: undefined }, c)).findings).toMatchObject([{ object: '@base' }]);
  expect((await repair({ catalogue, remote }, c)).findings).toEqual([]);
  expect(digestOf((await store.read(ref, c)) as Uint8Array)).toBe(digestOf(right));
});

test('what the other repository has wrong too is left to the findings, and nothing is taken from it', async () => {
  const damage = async (at: MemoryStore): Promise<void> => {
    store = at;
    await change(await pack(), (bytes) => flipped(bytes, 1000));
  };
  const [near, far] = [store, remote.store as MemoryStore];
  await damage(far);
  await damage(near);
  const warnings: string[] = [];
  const listening = { ...c, log: { ...c.log, warn: (message: string) => void warnings.push(message) } };
  expect((await repair({ catalogue, remote }, listening)).findings).not.toEqual([]);
  expect(warnings).toEqual([expect.stringContaining('@base cannot be had from memory:')]);
});

test('what is sound is only read', async () => {
  const before = await keys('');
  expect(await repair({ catalogue, remote }, c)).toMatchObject({ findings: [], repaired: [], snapshots: 1 });
  expect(await keys('')).toEqual(before);
});

test('a segment is made anew also under the name that it had', async () => {
  const before = await keys(SEGMENTS);
  for (const key of before) await change(key, (bytes) => flipped(bytes, 50));
  await repair({ catalogue, remote: undefined }, c);
  expect(await keys(SEGMENTS)).toEqual(expect.arrayContaining([expect.any(String)]));
  expect((await repair({ catalogue, remote: undefined }, c)).repaired).toEqual([]);
  await using writer = await catalogue.repository.writer(c);
  expect(await writer.find(digestOf(layers[0] as Buffer))).toBeDefined();
});

test('somebody who writes is not disturbed', async () => {
  await change(await pack(), (bytes) => flipped(bytes, 1000));
  await using _writer = await catalogue.repository.writer(c);
  await expect(repair({ catalogue, remote }, c)).rejects.toMatchObject({ code: 'ERR_CONFLICT' });
});
