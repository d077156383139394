import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { KINDS } from '../../../../src/app/kinds.ts';
import { list } from '../../../../src/engine/catalog/list.ts';
import { openCatalog } from '../../../../src/engine/catalog/open.ts';
import { protect } from '../../../../src/engine/catalog/protect.ts';
import type { Catalog, CreateRequest, Limits, Snapshot } from '../../../../src/engine/catalog/types.ts';
import { create } from '../../../../src/engine/create/create.ts';
import { planLimits } from '../../../../src/engine/maintain/limits.ts';
import { type Context, quietContext } from '../../../../src/lib/context.ts';
import type { Manifest } from '../../../../src/manifest/schema.ts';
import { serializeManifest } from '../../../../src/manifest/serialize.ts';
import { containerKind } from '../../../../src/providers/container/kind.ts';
import type { TargetIdentity } from '../../../../src/providers/kind.ts';
import { openStore } from '../../../../src/stores/open-store.ts';
import { layerOf } from '../../../helpers/archives.ts';
import { sampleSnapshot } from '../../../helpers/fake-app.ts';
import { FakeProvider } from '../../../helpers/fake-provider.ts';

const isSameTarget = (a: TargetIdentity, b: TargetIdentity): boolean => KINDS.get(a.kind).isSameTarget(a, b);

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-22T00:00:00Z');
const ID = 'ab'.repeat(32);

/** Parses `web/3`: a snapshot of the container web, three days old; a leading `!` protects it. Its size in bytes is its age in days. */
function snapshot(text: string): Snapshot {
  const [, mark, container = '', days = ''] = /^(!?)(\w+)\/([\d.]+)$/.exec(text) ?? [];
  const created_at = new Date(NOW - Number(days) * DAY).toISOString();
  const facts = { kind: 'container', created_at, container: { id: ID.replace('ab', container), name: container } } as const;
  return { ...sampleSnapshot({ project: 'test', name: days }, facts as Partial<Manifest>), isProtected: mark === '!' };
}

describe('the plan', () => {
  const sizeOf = async ({ ref }: Snapshot): Promise<number> => Number(ref.name);

  test.each<[string, string, Limits, string]>([
    ['nothing without limits', '!web/0 web/1 db/2', {}, ''],
    ['by count, of the same container', '!web/0 web/1 db/2 web/3 db/4', { maxPerMachine: 2 }, 'web/3'],
    ['by count, of all containers', '!web/0 web/1 db/2 web/3 db/4', { maxTotal: 3 }, 'web/3 db/4'],
    ['by age first, then by count', '!web/0 web/1 web/2 web/8', { maxAge: 5 * DAY, maxPerMachine: 2 }, 'web/2 web/8'],
    ['nothing more by a limit that earlier removals satisfy', '!web/0 web/1 web/2 db/9', { maxPerMachine: 2, maxTotal: 3 }, 'web/2'],
    ['by size, the oldest first', '!web/0 web/1 db/2 web/3', { maxSize: 3 }, 'web/3'],
    ['snapshots of the container that no keep rule keeps', '!web/0 web/0.1 web/1 db/2 web/3', { keep: { keepDaily: 2 } }, 'web/1 web/3'],
    ['no protected snapshot', '!web/0 !web/1 web/2 !web/3', { maxPerMachine: 3 }, 'web/2'],
    ['nothing if all others are protected', '!web/0 !db/1 !db/2', { maxTotal: 1 }, ''],
  ])('removes %s', async (_, texts, limits, expected) => {
    const snapshots = texts.split(' ').map(snapshot);
    const remove = await planLimits(
      { snapshots, made: (snapshots[0] as Snapshot).manifest, limits, rules: containerKind },
      { now: NOW, sizeOf },
    );
    expect(remove.map(({ snapshot: { ref, manifest } }) => `${manifest.container?.name}/${ref.name}`).join(' ')).toBe(expected);
  });

  test('isSameTarget matches containers by id or by name', () => {
    const of = (id: string, name: string) => ({ ...snapshot('web/1').manifest, container: { id, name } });
    expect(isSameTarget(of('a', 'web'), of('b', 'web'))).toBe(true);
    expect(isSameTarget(of('a', 'web'), of('a', 'renamed'))).toBe(true);
    expect(isSameTarget(of('a', 'web'), of('b', 'db'))).toBe(false);
  });

  test('isSameTarget matches containers that were restored from the same container', () => {
    const of = (id: string, name: string, first?: string) => ({
      ...snapshot('web/1').manifest,
      container: { id, name, ...(first !== undefined && { of: first }) },
    });
    expect(isSameTarget(of('a', 'agent'), of('b', 'agent-2', 'agent'))).toBe(true);
    expect(isSameTarget(of('b', 'agent-2', 'agent'), of('c', 'agent-3', 'agent'))).toBe(true);
    expect(isSameTarget(of('b', 'agent-2', 'agent'), of('c', 'agent-2'))).toBe(false);
  });

  test('isSameTarget matches projects by name and images by source', () => {
    const of = (kind: 'compose' | 'image', project_name: string, from: string) =>
      ({ kind, project_name, source: { type: 'captured', from } }) as const;
    expect(isSameTarget(of('compose', 'shop', 'a'), of('compose', 'shop', 'b'))).toBe(true);
    expect(isSameTarget(of('compose', 'shop', 'a'), of('compose', 'blog', 'a'))).toBe(false);
    expect(isSameTarget(of('image', 'shop', 'app:1'), of('image', 'blog', 'app:1'))).toBe(true);
    expect(isSameTarget(of('image', 'shop', 'app:1'), of('image', 'shop', 'db:1'))).toBe(false);
  });
});

describe('create', () => {
  const c = quietContext();
  let catalog: Catalog;
  beforeEach(async () => {
    catalog = await openCatalog(await openStore('memory:'), { create: true, signal: c.signal });
  });
  afterEach(async () => {
    await catalog[Symbol.asyncDispose]();
  });

  const names = async () => (await list({}, catalog, c)).map(({ ref }) => ref.name).sort();

  async function make(name: string, changes: Partial<CreateRequest> = {}, fail = false, context: Context = c) {
    const provider = new FakeProvider({ layers: [layerOf('base'), layerOf(`own ${name}`)] });
    if (fail) provider.failAt = 'layer 2';
    const target = { kind: 'image', reference: 'tiny:1' } as const;
    const ref = { project: 'app', name };
    const request = { ref, target, description: '', force: false, from: 'tiny:1', directory: '/', trigger: 'manual', ...changes } as const;
    return await create(request, { catalog, provider }, context);
  }

  test('removes old snapshots after the new one is stored, and returns them', async () => {
    const limits = { maxPerMachine: 2 };
    for (const name of ['one', 'two']) expect((await make(name, { limits })).removed).toEqual([]);
    expect((await make('three', { limits })).removed?.map(({ ref }) => ref.name)).toEqual(['one']);
    expect(await names()).toEqual(['three', 'two']);
  });

  test('removes nothing if the capture fails', async () => {
    for (const name of ['one', 'two']) await make(name);
    await expect(make('three', { limits: { maxTotal: 1 } }, true)).rejects.toThrow('cannot be read');
    expect(await names()).toEqual(['one', 'two']);
  });

  test('succeeds with a warning if old snapshots cannot be removed', async () => {
    const warnings: string[] = [];
    await make('one');
    const { compareAndSwap } = catalog.store;
    catalog.store.compareAndSwap = async (ref, expected, next, options) => {
      if (next === undefined) throw new Error('the line is cut');
      await compareAndSwap.call(catalog.store, ref, expected, next, options);
    };
    const hearing = { ...c, log: { ...c.log, warn: (message: unknown) => void warnings.push(String(message)) } };
    expect((await make('two', { limits: { maxTotal: 1 } }, false, hearing)).removed).toEqual([]);
    expect(warnings).toEqual(['could not remove old snapshots to stay within the limits (the next run retries): the line is cut']);
    expect(await names()).toEqual(['one', 'two']);
  });

  test('neither counts nor removes snapshots without a trigger', async () => {
    const { trigger: _, ...plain } = { trigger: undefined };
    const provider = new FakeProvider({ layers: [layerOf('base')] });
    const request = {
      ref: { project: 'app', name: 'base-image' },
      description: '',
      force: false,
      from: 'tiny:1',
      directory: '/',
      ...plain,
    };
    await create({ ...request, target: { kind: 'image', reference: 'tiny:1' } }, { catalog, provider }, c);
    for (const name of ['one', 'two']) await make(name, { limits: { maxTotal: 1, maxAge: DAY, maxSize: 1e9 } });
    expect(await names()).toEqual(['base-image', 'two']);
  });

  test('does not count an imported snapshot, whose date may be wrong', async () => {
    const { manifest } = await make('one');
    const ref = { project: 'app', name: 'foreign' };
    const foreign = { ...manifest, created_at: '2099-01-01T00:00:00Z', source: { type: 'imported', from: 'a.tar' } } as const;
    await catalog.store.compareAndSwap(ref, undefined, serializeManifest(foreign), c);
    await make('two', { limits: { maxTotal: 2, maxPerMachine: 2 } });
    expect(await names()).toEqual(['foreign', 'one', 'two']);
  });

  test('frees the stored data of a snapshot that does not fit', async () => {
    await make('one');
    const before = await catalog.repository.stats(c);
    const said: string[] = [];
    const hearing = { ...c, log: { ...c.log, info: (message: unknown) => void said.push(String(message)) } };
    const refused = make('two', { limits: { maxSize: 1 } }, false, hearing);
    await expect(refused).rejects.toMatchObject({ code: 'ERR_EXHAUSTED' });
    expect(said).toEqual([expect.stringMatching(/^Freed the data that it had stored: /)]);
    expect(await names()).toEqual(['one']);
    const after = await catalog.repository.stats(c);
    expect(after.bytes).toBeLessThanOrEqual(before.bytes);
    expect({ ...after, bytes: 0 }).toEqual({ ...before, bytes: 0 });
  });

  test('keeps protected snapshots, and fails before the capture if they use up the limit', async () => {
    await make('one');
    await protect({ name: { ref: { project: 'app', name: 'one' } } }, catalog, c);
    for (const limits of [{ maxPerMachine: 1 }, { maxTotal: 1 }]) {
      await expect(make('two', { limits }, true)).rejects.toMatchObject({
        code: 'ERR_EXHAUSTED',
        message: expect.stringContaining('used up by protected snapshots: app/one'),
      });
    }
    await make('one', { limits: { maxTotal: 1 }, force: true });
    await make('two', { limits: { maxTotal: 2 } });
    await make('three', { limits: { maxTotal: 2 } });
    expect(await names()).toEqual(['one', 'three']);
  });

  test('by size counts shared content once, and refuses a snapshot that cannot fit without removing others', async () => {
    for (const name of ['one', 'two']) await make(name);
    const { bytes } = await catalog.repository.stats(c);
    await make('three', { limits: { maxSize: 2 * bytes } });
    expect(await names()).toEqual(['one', 'three', 'two']);
    await expect(make('four', { limits: { maxSize: 10 } })).rejects.toMatchObject({ code: 'ERR_EXHAUSTED' });
    expect(await names()).toEqual(['one', 'three', 'two']);
    const measure = await catalog.repository.measure(c);
    const own = await measure.add((await list({}, catalog, c))[0]?.manifest.blobs as never);
    await make('five', { limits: { maxSize: 2 * own } });
    expect(await names()).toContain('five');
    expect(await names()).not.toContain('one');
  });
});
