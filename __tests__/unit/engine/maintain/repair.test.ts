import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { list } from '../../../../src/engine/catalog/list.ts';
import { openCatalog } from '../../../../src/engine/catalog/open.ts';
import type { Catalog } from '../../../../src/engine/catalog/types.ts';
import { create } from '../../../../src/engine/create/create.ts';
import { deleteDamaged } from '../../../../src/engine/maintain/delete-damaged.ts';
import { garbageCollect as collectGarbage } from '../../../../src/engine/maintain/garbage-collect.ts';
import { repair } from '../../../../src/engine/maintain/repair.ts';
import { stats } from '../../../../src/engine/maintain/stats.ts';
import { verify } from '../../../../src/engine/maintain/verify.ts';
import { restore } from '../../../../src/engine/restore/restore.ts';
import { push } from '../../../../src/engine/transfer/push-pull.ts';
import { quietContext } from '../../../../src/lib/context.ts';
import { digestOf } from '../../../../src/lib/digest.ts';
import { IntegrityError } from '../../../../src/lib/errors.ts';
import { overlay } from '../../../../src/lib/overlay.ts';
import { parseConfig } from '../../../../src/repository/config.ts';
import { GC_TIMING } from '../../../../src/repository/gc-timing.ts';
import { PACKS, SEGMENTS } from '../../../../src/repository/index/pack-tables.ts';
import { MemoryStore } from '../../../../src/stores/memory/index.ts';
import type { Store } from '../../../../src/stores/store.ts';
import { layerOf, tarOf } from '../../../helpers/archives.ts';
import { FakeProvider } from '../../../helpers/fake-provider.ts';
import { collect } from '../../../helpers/repository.ts';
import { withoutLock } from '../../../helpers/shared-store.ts';
import { noise } from '../../../helpers/tars.ts';

const c = quietContext();
const ref = { project: 'global', name: 'base' };
const layers = [tarOf({ path: 'data', bytes: noise(400_000, 9) }), layerOf('tools')];
let store: MemoryStore;
let catalog: Catalog;
let remote: Catalog;
/** The clock of the store. */
let now = 0;

const open = (at: Store): Promise<Catalog> => openCatalog(at, { create: true, signal: c.signal });
const make = (force = false) =>
  create(
    { ref, target: { kind: 'image', reference: 'x' }, description: '', force, from: 'x', directory: '/' },
    { catalog, provider: new FakeProvider({ layers }) },
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

/** Creates the repositories: with a lock as in a folder, or without as in a bucket. */
async function begin({ lock }: { lock: boolean }): Promise<void> {
  store = new MemoryStore(() => now);
  [catalog, remote] = [await open(lock ? store : withoutLock(store)), await open(new MemoryStore())];
  await make();
  await push({ name: { ref }, force: false }, { catalog, remote }, c);
}

beforeEach(() => begin({ lock: true }));

const pack = async () => (await keys(PACKS))[0] as string;
const segment = async () => (await keys(SEGMENTS))[0] as string;
const lossless: [string, () => Promise<void>][] = [
  ['a pack whose table is damaged', async () => change(await pack(), (bytes) => flipped(bytes, bytes.length - 20))],
  ['a pack with bytes after its end', async () => change(await pack(), (bytes) => Buffer.concat([bytes, Buffer.from('more')]))],
  ['a pack with a damaged head', async () => change(await pack(), (bytes) => flipped(bytes, 0))],
  [
    'a pack with a damaged head and without its segment',
    async () => {
      await change(await pack(), (bytes) => flipped(bytes, 0));
      for (const key of await keys(SEGMENTS)) await store.delete(key, c);
    },
  ],
  ['a damaged segment', async () => change(await segment(), (bytes) => flipped(bytes, 50))],
  ['a truncated segment', async () => change(await segment(), (bytes) => bytes.subarray(0, 30))],
];
const lossy: [string, () => Promise<void>][] = [
  ['a pack with a wrong byte', async () => change(await pack(), (bytes) => flipped(bytes, 1000))],
  ['a truncated pack', async () => change(await pack(), (bytes) => bytes.subarray(0, bytes.length >> 1))],
  ['a pack with other content', async () => change(await pack(), () => randomBytes(5000))],
  ['a missing pack', async () => store.delete(await pack(), c)],
  [
    'a repository without packs and segments',
    async () => {
      for (const key of [...(await keys(PACKS)), ...(await keys(SEGMENTS))]) await store.delete(key, c);
    },
  ],
  [
    'a repository with damaged packs and segments',
    async () => {
      for (const key of [...(await keys(PACKS)), ...(await keys(SEGMENTS))]) await change(key, (bytes) => flipped(bytes, 600));
    },
  ],
];

describe.each([...lossless, ...lossy])('%s', (_, damage) => {
  test('is repaired from another repository', async () => {
    const right = (await store.read(ref, c)) as Uint8Array;
    await damage();
    expect((await verify({}, catalog, c)).findings).not.toEqual([]);
    const { findings, repaired } = await repair({ catalog, remote }, c);
    expect(findings).toEqual([]);
    expect(repaired).not.toEqual([]);
    expect(await verify({}, catalog, c)).toMatchObject({ findings: [], snapshots: 1 });
    expect((await verify({}, remote, c)).findings).toEqual([]);
    expect(digestOf((await store.read(ref, c)) as Uint8Array)).toBe(digestOf(right));
  });

  test('is repaired in a bucket, where damaged packs are deleted later', async () => {
    await begin({ lock: false });
    await damage();
    const there = await keys(PACKS);
    expect((await verify({}, catalog, c)).findings).not.toEqual([]);
    expect(await repair({ catalog, remote }, c)).toMatchObject({ findings: [], snapshots: 1 });
    expect(await verify({}, catalog, c)).toMatchObject({ findings: [], snapshots: 1 });
    expect(await repair({ catalog, remote }, c)).toMatchObject({ findings: [], repaired: [] });
    expect(await keys(PACKS)).toEqual(expect.arrayContaining(there));
    await restored();
    for (let sweeps = 0; sweeps < 3; sweeps++) {
      now += GC_TIMING.graceMs + 1;
      expect(await collectGarbage([], catalog, c)).toMatchObject({ freed: expect.any(Number) });
      expect(await verify({}, catalog, c)).toMatchObject({ findings: [], snapshots: 1 });
    }
    await restored();
    // Without deletion lists the findings cover all existing packs.
    expect(await keys('deletions/')).toEqual([]);
  });
});

async function restored(): Promise<void> {
  const provider = new FakeProvider();
  await restore({ name: { ref }, force: false, via: 'auto', confirmPlatform: async () => false }, { catalog, provider }, c);
  expect(provider.image?.layers.map(digestOf)).toEqual(layers.map(digestOf));
}

describe.each([
  ['in a folder', true],
  ['in a bucket', false],
])('without another repository, %s', (_, lock) => {
  beforeEach(() => begin({ lock }));

  test.each(lossless)('%s is repaired from the remaining data', async (_, damage) => {
    await damage();
    expect((await verify({}, catalog, c)).findings).not.toEqual([]);
    expect((await repair({ catalog, remote: undefined }, c)).findings).toEqual([]);
    expect(await repair({ catalog, remote: undefined }, c)).toMatchObject({ findings: [], repaired: [] });
    await restored();
  });

  test.each(lossy)('%s is stored again by the next create', async (_, damage) => {
    await damage();
    expect((await repair({ catalog, remote: undefined }, c)).findings).not.toEqual([]);
    await make(true);
    expect(await verify({}, catalog, c)).toMatchObject({ findings: [], snapshots: 1 });
    await restored();
  });
});

test('a damaged manifest is copied from the other repository, with the same digest', async () => {
  const right = (await store.read(ref, c)) as Uint8Array;
  await store.compareAndSwap(ref, digestOf(right), Buffer.from('{"version":"1.0"'), c);
  expect((await repair({ catalog, remote: undefined }, c)).findings).toMatchObject([{ object: '@base' }]);
  expect((await repair({ catalog, remote }, c)).findings).toEqual([]);
  expect(digestOf((await store.read(ref, c)) as Uint8Array)).toBe(digestOf(right));
});

test('damage that the other repository has too stays a finding, with a warning', async () => {
  const damage = async (at: MemoryStore): Promise<void> => {
    store = at;
    await change(await pack(), (bytes) => flipped(bytes, 1000));
  };
  const [near, far] = [store, remote.store as MemoryStore];
  await damage(far);
  await damage(near);
  const warnings: string[] = [];
  const listening = { ...c, log: { ...c.log, warn: (message: unknown) => void warnings.push(String(message)) } };
  expect((await repair({ catalog, remote }, listening)).findings).not.toEqual([]);
  expect(warnings).toEqual([expect.stringContaining('cannot copy @base from memory:')]);
});

test('a damaged layer is copied from a repository that has the layer in another snapshot', async () => {
  const other = await open(new MemoryStore());
  const provider = new FakeProvider({ layers: layers.slice(0, 1) });
  const target = { kind: 'image', reference: 'y' } as const;
  await create(
    { ref: { ...ref, name: 'other' }, target, description: 'Another one', force: false, from: 'y', directory: '/' },
    { catalog: other, provider },
    c,
  );
  await change(await pack(), (bytes) => flipped(bytes, 1000));
  const isNamed = ({ findings }: { findings: readonly object[] }) => JSON.stringify(findings).includes(digestOf(layers[0] ?? ''));
  expect(isNamed(await verify({}, catalog, c))).toBe(true);
  expect(isNamed(await repair({ catalog, remote: other }, c))).toBe(false);
});

test('verify reports no finding for a snapshot that is deleted meanwhile', async () => {
  const bytes = (await store.read(ref, c)) as Uint8Array;
  const list = store.list.bind(store);
  let gone = false;
  // Another process deletes the snapshot during verify.
  const get = store.get.bind(store);
  store.get = async (key, options) => {
    if (key.startsWith(PACKS) && !gone && options.range !== undefined) {
      gone = true;
      await store.compareAndSwap(ref, digestOf(bytes), undefined, c);
      for await (const object of list(PACKS, c)) await store.delete(object.key, c);
    }
    return await get(key, options);
  };
  expect((await verify({ name: { ref } }, catalog, c)).findings).toEqual([]);
  expect(gone).toBe(true);
});

describe('config', () => {
  const config = async () => Buffer.from(await store.get('config', c));
  const reopen = (mend: boolean) => openCatalog(store, { create: false, mend, signal: c.signal });

  test('a flipped bit is detected or has no effect, and repair writes the config again', async () => {
    const right = await config();
    for (let bit = 0; bit < right.length * 8; bit++) {
      const bytes = Buffer.from(right);
      bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7));
      let read: unknown;
      try {
        read = parseConfig(bytes, 'x');
      } catch (error) {
        expect(error).toBeInstanceOf(IntegrityError);
        continue;
      }
      expect(read).toEqual(parseConfig(right, 'x'));
    }
    await change('config', (bytes) => flipped(bytes, bytes.indexOf('gear')));
    await expect(reopen(false)).rejects.toThrow(IntegrityError);
    catalog = await reopen(true);
    expect(await repair({ catalog, remote: undefined }, c)).toMatchObject({
      findings: [],
      repaired: [{ object: 'config' }],
      snapshots: 1,
    });
    expect(await config()).toEqual(right);
  });

  test('a missing config beside existing names is an IntegrityError, and repair writes it again', async () => {
    await store.delete('config', c);
    await expect(reopen(false)).rejects.toMatchObject({
      code: 'ERR_INTEGRITY',
      message: expect.stringContaining('its object config is missing'),
    });
    catalog = await reopen(true);
    expect((await repair({ catalog, remote: undefined }, c)).findings).toEqual([]);
    expect(await (await reopen(false)).repository.stats(c)).toMatchObject({ packs: 1 });
  });
});

test('a name whose manifest is damaged is reported by garbage collection and can be deleted', async () => {
  const other = { ...ref, name: 'other' };
  await store.compareAndSwap(other, undefined, Buffer.from('{"version":"1.0"'), c);
  const warnings: string[] = [];
  const listening = { ...c, log: { ...c.log, warn: (message: unknown) => void warnings.push(String(message)) } };
  await collectGarbage([], catalog, listening);
  expect(warnings).toEqual([expect.stringContaining("cannot determine what snapshot '@other' needs")]);
  expect(await deleteDamaged(ref, catalog, c)).toBeUndefined();
  expect(await deleteDamaged(other, catalog, c)).toMatchObject({ freed: 0 });
  expect(await store.read(other, c)).toBeUndefined();
});

/** Returns a store that fails to read `bad`, like a disk with a bad sector (EIO). `seen` collects everything that is read. */
function failing(bad: string, seen = new Set<string>()): Store {
  const fail = (what: string) => {
    seen.add(what);
    if (what === bad) throw new IntegrityError(`reading ${what}: i/o error`);
  };
  return overlay(store, {
    get: async (key: string, options: Parameters<Store['get']>[1]) => {
      fail(key);
      return await store.get(key, options);
    },
    read: async (name: typeof ref, options: { signal: AbortSignal }) => {
      fail(`${name.project}/${name.name}`);
      return await store.read(name, options);
    },
    list: (prefix: string, options: { signal: AbortSignal }) => {
      fail(`list ${prefix}`);
      return store.list(prefix, options);
    },
  }) as unknown as Store;
}

test('a read error of the disk is a finding of verify, and does not end list, stats or garbage collection', async () => {
  const seen = new Set<string>();
  await verify({}, await open(failing('', seen)), c);
  seen.delete('config');
  expect(seen.size).toBeGreaterThan(5);
  for (const bad of seen) {
    const broken = await open(failing(bad));
    expect(JSON.stringify((await verify({}, broken, c)).findings)).toContain('i/o error');
    await list({}, broken, c);
    await collectGarbage([], broken, c);
    if (!bad.startsWith('list ')) await stats(broken, c);
  }
});

test('repair of a pack with a bad sector saves the chunks outside of that sector', async () => {
  const key = await pack();
  const size = (await store.stat(key, c))?.size ?? 0;
  const bad = overlay(store, {
    get: async (asked: string, options: Parameters<Store['get']>[1]) => {
      const { start, length } = options.range ?? { start: 0, length: size };
      if (asked === key && start <= 70_000 && start + length > 70_000) throw new IntegrityError(`reading ${key}: i/o error`);
      return await store.get(asked, options);
    },
  });
  const broken = await open(bad as Store);
  const { repaired } = await repair({ catalog: broken, remote }, c);
  expect(repaired[0]).toMatchObject({ object: key, done: expect.stringMatching(/^removed; [1-9]/) });
  expect(await verify({}, broken, c)).toMatchObject({ findings: [] });
});

test('repair of an undamaged repository changes nothing', async () => {
  const before = await keys('');
  expect(await repair({ catalog, remote }, c)).toMatchObject({ findings: [], repaired: [], snapshots: 1 });
  expect(await keys('')).toEqual(before);
});

test('a damaged segment is rebuilt, even under the same name', async () => {
  const before = await keys(SEGMENTS);
  for (const key of before) await change(key, (bytes) => flipped(bytes, 50));
  await repair({ catalog, remote: undefined }, c);
  expect(await keys(SEGMENTS)).toEqual(expect.arrayContaining([expect.any(String)]));
  expect((await repair({ catalog, remote: undefined }, c)).repaired).toEqual([]);
  await using writer = await catalog.repository.writer(c);
  expect(await writer.find(digestOf(layers[0] as Buffer))).toBeDefined();
});

test('repair throws ConflictError while a writer is open', async () => {
  await change(await pack(), (bytes) => flipped(bytes, 1000));
  await using _writer = await catalog.repository.writer(c);
  await expect(repair({ catalog, remote }, c)).rejects.toMatchObject({ code: 'ERR_CONFLICT' });
});
