import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { openCatalogue } from '../../../src/engine/catalogue.ts';
import { create } from '../../../src/engine/create.ts';
import { repair } from '../../../src/engine/repair.ts';
import { push } from '../../../src/engine/transfer.ts';
import type { Catalogue } from '../../../src/engine/types.ts';
import { verify } from '../../../src/engine/verify.ts';
import { quietContext } from '../../../src/lib/context.ts';
import { digestOf } from '../../../src/lib/digest.ts';
import { PACKS, SEGMENTS } from '../../../src/repository/load-index.ts';
import { MemoryStore } from '../../../src/stores/memory/index.ts';
import { layerOf, tarOf } from '../../helpers/archives.ts';
import { FakeProvider } from '../../helpers/fake-provider.ts';
import { collect } from '../../helpers/repository.ts';
import { noise } from '../../helpers/tars.ts';

const c = quietContext();
const ref = { project: 'global', name: 'base' };
const layers = [tarOf({ path: 'data', bytes: noise(3_000_000, 9) }), layerOf('tools')];
let store: MemoryStore;
let catalogue: Catalogue;
let remote: Catalogue;

const open = (at: MemoryStore): Promise<Catalogue> => openCatalogue(at, { create: true, signal: c.signal });
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

beforeEach(async () => {
  store = new MemoryStore();
  [catalogue, remote] = [await open(store), await open(new MemoryStore())];
  await make();
  await push({ name: { ref }, force: false }, { catalogue, remote }, c);
});

const pack = async () => (await keys(PACKS))[0] as string;
const segment = async () => (await keys(SEGMENTS))[0] as string;
const lossless: [string, () => Promise<void>][] = [
  ['a pack whose table is damaged', async () => change(await pack(), (bytes) => flipped(bytes, bytes.length - 20))],
  ['a pack with bytes behind it', async () => change(await pack(), (bytes) => Buffer.concat([bytes, Buffer.from('more')]))],
  ['a pack without its head', async () => change(await pack(), (bytes) => flipped(bytes, 0))],
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
});

describe('without another repository', () => {
  test.each(lossless)('%s is put right from what is there', async (_, damage) => {
    await damage();
    expect((await verify({}, catalogue, c)).findings).not.toEqual([]);
    expect((await repair({ catalogue, remote: undefined }, c)).findings).toEqual([]);
    expect(await repair({ catalogue, remote: undefined }, c)).toMatchObject({ findings: [], repaired: [] });
  });

  test.each(lossy)('%s is stored again by the next create', async (_, damage) => {
    await damage();
    expect((await repair({ catalogue, remote: undefined }, c)).findings).not.toEqual([]);
    await make(true);
    expect(await verify({}, catalogue, c)).toMatchObject({ findings: [], snapshots: 1 });
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

test('somebody who writes is not disturbed', async () => {
  await change(await pack(), (bytes) => flipped(bytes, 1000));
  await using _writer = await catalogue.repository.writer(c);
  await expect(repair({ catalogue, remote }, c)).rejects.toMatchObject({ code: 'ERR_CONFLICT' });
});
