import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { digestOf } from '../../src/lib/digest.ts';
import { ConflictError, IntegrityError, NotFoundError } from '../../src/lib/errors.ts';
import {
  canCleanUploads,
  type DeletableStore,
  type FreeSpaceStore,
  isDeletable,
  isListable,
  isLockable,
  isMeasured,
  isStaging,
  type ListableStore,
  type LockableStore,
  type StagingStore,
  type UploadCleanupStore,
} from '../../src/stores/abilities.ts';
import type { Ref, Store } from '../../src/stores/store.ts';

interface Abilities {
  list: ListableStore;
  delete: DeletableStore;
  stage: StagingStore;
  lock: LockableStore;
  measure: FreeSpaceStore;
  tidy: UploadCleanupStore;
}

/** Tests of an ability run only for stores that have it. */
type AbleStore = Store & ListableStore & DeletableStore & StagingStore & LockableStore & FreeSpaceStore & UploadCleanupStore;

const GUARDS = { list: isListable, delete: isDeletable, stage: isStaging, lock: isLockable, measure: isMeasured, tidy: canCleanUploads };

interface StoreUnderTest {
  readonly name: string;
  /** The abilities of the store beyond the common contract: each is tested, and the store must have no others. */
  readonly abilities: readonly (keyof Abilities)[];
  /** Opens a new, empty store, and a second client of it that represents another process. */
  open(): Promise<{ store: Store; other: Store; close(): Promise<void> }>;
}

const signal = new AbortController().signal;
const ref: Ref = { project: 'app', name: 'base' };
const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString();
const manifest = (content: string) => ({ bytes: Buffer.from(content), digest: digestOf(content) });

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** Tests for every store. Optional abilities are tested if the store has them. */
export function storeContract({ name, abilities, open }: StoreUnderTest): void {
  describe(`${name} store`, () => {
    let store: AbleStore;
    let other: AbleStore;
    let close: () => Promise<void>;
    beforeEach(async () => {
      const opened = await open();
      close = opened.close;
      [store, other] = [opened.store as AbleStore, opened.other as AbleStore];
    });
    afterEach(() => close());

    const needs = (...all: (keyof Abilities)[]) => (all.every((ability) => abilities.includes(ability)) ? test : () => {});

    test('the store has the declared abilities and no others', () => {
      const found = Object.entries(GUARDS).flatMap(([ability, guard]) => (guard(store) ? [ability] : []));
      expect(found).toEqual(abilities);
    });

    test('another client reads an object whole and in ranges', async () => {
      await store.put('packs/ab12', [Buffer.from('hel'), Buffer.from('lo')], { signal });
      expect(text(await other.get('packs/ab12', { signal }))).toBe('hello');
      expect(text(await other.get('packs/ab12', { signal, range: { start: 1, length: 3 } }))).toBe('ell');
      expect(await other.stat('packs/ab12', { signal })).toMatchObject({ key: 'packs/ab12', size: 5 });
    });

    test('an object may be empty', async () => {
      await store.put('empty', [], { signal });
      expect(await other.stat('empty', { signal })).toMatchObject({ key: 'empty', size: 0 });
      expect((await other.get('empty', { signal })).length).toBe(0);
    });

    test('a range past the end is an integrity error', async () => {
      await store.put('packs/ab12', [Buffer.from('hello')], { signal });
      await expect(store.get('packs/ab12', { signal, range: { start: 3, length: 3 } })).rejects.toThrow(IntegrityError);
    });

    test('a missing object is not found', async () => {
      await expect(store.get('packs/none', { signal })).rejects.toThrow(NotFoundError);
      expect(await store.stat('packs/none', { signal })).toBeUndefined();
      expect(await store.stat('packs', { signal })).toBeUndefined();
    });

    test('putting an existing key changes nothing', async () => {
      await store.put('config', [Buffer.from('first')], { signal });
      await other.put('config', [Buffer.from('second')], { signal });
      expect(text(await store.get('config', { signal }))).toBe('first');
    });

    test('when many clients put the same key, one wins and all succeed', async () => {
      await Promise.all(['a', 'b', 'c', 'd'].map((word, i) => (i % 2 ? store : other).put('config', [Buffer.from(word)], { signal })));
      expect(['a', 'b', 'c', 'd']).toContain(text(await store.get('config', { signal })));
      if (isListable(store)) expect(await all(store.list('', { signal }))).toMatchObject([{ key: 'config', size: 1 }]);
    });

    test('an aborted signal stops every call', async () => {
      const aborted = { signal: AbortSignal.abort(new Error('stop')) };
      await expect(store.get('config', aborted)).rejects.toThrow('stop');
      await expect(store.put('config', [], aborted)).rejects.toThrow('stop');
      await expect(store.stat('config', aborted)).rejects.toThrow('stop');
      await expect(store.read(ref, aborted)).rejects.toThrow('stop');
      await expect(store.compareAndSwap(ref, undefined, Buffer.from('x'), aborted)).rejects.toThrow('stop');
      expect(await store.stat('config', { signal })).toBeUndefined();
    });

    test('a ref is created once, replaced only from its current value, and removed', async () => {
      const [one, two] = [manifest('one'), manifest('two')];
      expect(await store.read(ref, { signal })).toBeUndefined();
      await store.compareAndSwap(ref, undefined, one.bytes, { signal });
      await expect(other.compareAndSwap(ref, undefined, two.bytes, { signal })).rejects.toThrow(ConflictError);
      await expect(other.compareAndSwap(ref, two.digest, two.bytes, { signal })).rejects.toThrow(ConflictError);
      expect(text(await other.read(ref, { signal }))).toBe('one');
      await other.compareAndSwap(ref, one.digest, two.bytes, { signal });
      expect(text(await store.read(ref, { signal }))).toBe('two');
      await expect(store.compareAndSwap(ref, one.digest, undefined, { signal })).rejects.toThrow(ConflictError);
      await store.compareAndSwap(ref, two.digest, undefined, { signal });
      expect(await other.read(ref, { signal })).toBeUndefined();
      await expect(store.compareAndSwap(ref, two.digest, undefined, { signal })).rejects.toThrow(ConflictError);
    });

    test('when many clients create a ref, one wins', async () => {
      const attempts = Array.from({ length: 8 }, (_, i) =>
        (i % 2 ? store : other).compareAndSwap(ref, undefined, Buffer.from(`${i}`), { signal }),
      );
      const results = await Promise.allSettled(attempts);
      const winners = results.flatMap(({ status }, i) => (status === 'fulfilled' ? [`${i}`] : []));
      expect(winners).toEqual([text(await store.read(ref, { signal }))]);
      for (const result of results) if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(ConflictError);
    });

    test('when many clients remove a ref, one wins', async () => {
      for (const content of ['one', 'two', 'three']) {
        const { bytes, digest } = manifest(content);
        await store.compareAndSwap(ref, undefined, bytes, { signal });
        const removals = Array.from({ length: 8 }, (_, i) => (i % 2 ? store : other).compareAndSwap(ref, digest, undefined, { signal }));
        const results = await Promise.allSettled(removals);
        expect(results.filter(({ status }) => status === 'fulfilled').length).toBe(1);
        for (const result of results) if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(ConflictError);
        expect(await store.read(ref, { signal })).toBeUndefined();
      }
    });

    test('refs are listed by project and name', async () => {
      expect(await all(store.listRefs({ signal }))).toEqual([]);
      const refs = [
        { project: 'app', name: 'b' },
        { project: 'app', name: 'B' },
        { project: 'global', name: 'a' },
        { project: 'app2', name: 'a.1_x-2' },
      ];
      for (const made of refs) await store.compareAndSwap(made, undefined, Buffer.from('x'), { signal });
      expect((await all(other.listRefs({ signal }))).map((found) => `${found.project}/${found.name}`)).toEqual([
        'app/B',
        'app/b',
        'app2/a.1_x-2',
        'global/a',
      ]);
      expect((await all(other.listRefs({ signal, project: 'global' }))).map((found) => found.name)).toEqual(['a']);
      expect(await all(other.listRefs({ signal, project: 'none' }))).toEqual([]);
    });

    needs('list', 'delete')('objects are listed by prefix, sorted, and deleted', async () => {
      expect(await all(store.list('packs/', { signal }))).toEqual([]);
      for (const key of ['packs/b', 'packs/a', 'index/c', 'config']) await store.put(key, [Buffer.from(key)], { signal });
      expect(await all(store.list('packs/', { signal }))).toMatchObject([
        { key: 'packs/a', size: 7 },
        { key: 'packs/b', size: 7 },
      ]);
      expect((await all(store.list('', { signal }))).map(({ key }) => key)).toEqual(['config', 'index/c', 'packs/a', 'packs/b']);
      await store.delete('packs/a', { signal });
      await store.delete('packs/a', { signal });
      expect((await all(store.list('packs/', { signal }))).map(({ key }) => key)).toEqual(['packs/b']);
    });

    needs('list')('a listing reports when each object was stored, by one clock', async () => {
      const when = async (key: string) => (await all(other.list(key, { signal }))).map(({ modified }) => modified)[0] ?? Number.NaN;
      await store.put('clock/one', [Buffer.from('1')], { signal });
      const first = await when('clock/one');
      await other.put('clock/two', [Buffer.from('2')], { signal });
      await store.put('clock/one', [Buffer.from('again')], { signal });
      expect(await when('clock/one')).toBe(first);
      expect(await when('clock/two')).toBeGreaterThanOrEqual(first);
      expect(Math.abs((await when('clock/two')) - first)).toBeLessThan(3_600_000);
    });

    needs('measure')('the free space can be queried before anything is stored', async () => {
      expect(await store.freeBytes({ signal })).toBeGreaterThan(0);
    });

    needs('tidy')('aborting stale uploads touches no complete object', async () => {
      await store.put('packs/a', [Buffer.from('hello')], { signal });
      await store.compareAndSwap(ref, undefined, Buffer.from('x'), { signal });
      expect(await other.abortStaleUploads({ minAgeMs: 0, signal })).toBe(0);
      expect(text(await store.get('packs/a', { signal }))).toBe('hello');
      expect(text(await store.read(ref, { signal }))).toBe('x');
    });

    needs('list', 'stage')('a stage is not visible to other clients until it is published', async () => {
      await store.put('packs/old', [Buffer.from('old')], { signal });
      await using stage = await store.stage({ signal });
      await stage.put('packs/new', [Buffer.from('new')], { signal });
      expect(await other.stat('packs/new', { signal })).toBeUndefined();
      expect((await all(other.list('', { signal }))).map(({ key }) => key)).toEqual(['packs/old']);
      expect(text(await stage.get('packs/new', { signal, range: { start: 1, length: 2 } }))).toBe('ew');
      expect(text(await stage.get('packs/old', { signal }))).toBe('old');
      await stage.publish({ signal });
      expect(text(await other.get('packs/new', { signal }))).toBe('new');
      expect(text(await stage.get('packs/new', { signal }))).toBe('new');
    });

    needs('list', 'stage')('a stage that is disposed unpublished leaves nothing', async () => {
      const stage = await store.stage({ signal });
      await stage.put('packs/new', [Buffer.from('new')], { signal });
      await stage[Symbol.asyncDispose]();
      await stage[Symbol.asyncDispose]();
      expect(await all(other.list('', { signal }))).toEqual([]);
    });

    needs('stage')('two stages with the same object are both published', async () => {
      await using one = await store.stage({ signal });
      await using two = await other.stage({ signal });
      for (const stage of [one, two]) await stage.put('packs/same', [Buffer.from('same')], { signal });
      await one.publish({ signal });
      await two.publish({ signal });
      expect(text(await store.get('packs/same', { signal }))).toBe('same');
    });

    needs('stage', 'lock')('the exclusive lock and stages exclude each other', async () => {
      const stage = await other.stage({ signal });
      await expect(store.lockExclusively({ signal })).rejects.toThrow(ConflictError);
      await stage[Symbol.asyncDispose]();
      const lock = await store.lockExclusively({ signal });
      await expect(other.lockExclusively({ signal })).rejects.toThrow(ConflictError);
      let opened = false;
      const waiting = other.stage({ signal }).then((late) => {
        opened = true;
        return late;
      });
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect(opened).toBe(false);
      await lock[Symbol.asyncDispose]();
      await (await waiting)[Symbol.asyncDispose]();
      expect(opened).toBe(true);
    });
  });
}
