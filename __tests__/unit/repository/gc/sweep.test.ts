import { hash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { BinaryWriter } from '../../../../src/lib/codec/binary.ts';
import { digestOf, fromHex } from '../../../../src/lib/digest.ts';
import { GC_TIMING } from '../../../../src/repository/gc-timing.ts';
import { ChunkIndex } from '../../../../src/repository/index/chunk-index.ts';
import { PACKS } from '../../../../src/repository/index/pack-tables.ts';
import { openRepository } from '../../../../src/repository/open.ts';
import { type Entry, encodeRecipe } from '../../../../src/repository/read/recipe.ts';
import type { StoredBlob } from '../../../../src/repository/repository.ts';
import { PackWriter } from '../../../../src/repository/write/pack-writer.ts';
import { MemoryStore } from '../../../../src/stores/memory/index.ts';
import type { ByteRange, CallOptions } from '../../../../src/stores/store.ts';
import { addBytes, c, collect, newRepository, readBlob, store } from '../../../helpers/repository.ts';
import { withoutLock } from '../../../helpers/shared-store.ts';
import { noise } from '../../../helpers/tars.ts';

test('unreferenced blobs are kept for the grace period, and released ones are deleted immediately', async () => {
  let now = 0;
  const place = new MemoryStore(() => now);
  const repository = await newRepository(place);
  const { blobs } = await store(repository, noise(50_000, 1));
  now += GC_TIMING.graceMs - 1;
  expect(await repository.sweep({ needed: async () => [] }, c)).toEqual({ freed: 0, pending: 0, due: undefined });
  {
    await using writer = await repository.writer(c);
    expect(await writer.find(digestOf(noise(50_000, 1)))).toEqual(blobs[0]);
  }
  const { blobs: second } = await store(repository, noise(60_000, 2));
  expect((await repository.sweep({ needed: async () => [], released: second }, c)).freed).toBeGreaterThan(60_000);
  now += 2;
  expect((await repository.sweep({ needed: async () => [] }, c)).freed).toBeGreaterThan(50_000);
  expect((await collect(place.list('', c))).map(({ key }) => key)).toEqual(['config']);
});

test('without a lock a sweep reports what is scheduled for deletion and when, and a later one deletes it', async () => {
  let now = 0;
  const place = withoutLock(new MemoryStore(() => now));
  const repository = await openRepository(place, { create: true, signal: c.signal });
  const { blobs } = await store(repository, noise(50_000, 1));
  const first = await repository.sweep({ needed: async () => [], released: blobs }, c);
  expect(first).toMatchObject({ freed: 0, pending: expect.any(Number) });
  expect(first.pending).toBeGreaterThan(50_000);
  expect(Math.abs((first.due?.getTime() ?? 0) - Date.now() - GC_TIMING.graceMs)).toBeLessThan(600_000);
  now += GC_TIMING.graceMs - 1;
  expect(await repository.sweep({ needed: async () => [] }, c)).toMatchObject({ freed: 0, pending: first.pending });
  now += 1;
  expect(await repository.sweep({ needed: async () => [] }, c)).toMatchObject({ pending: 0, due: undefined });
  now += GC_TIMING.graceMs;
  await repository.sweep({ needed: async () => [] }, c);
  expect((await collect(place.list('', c))).map(({ key }) => key)).toEqual(['config']);
});

test('while there is always a writer, a store with a lock deletes unneeded content one grace period later', async () => {
  let now = 0;
  const place = new MemoryStore(() => now);
  const repository = await newRepository(place);
  const { blobs } = await store(repository, noise(50_000, 1), noise(60_000, 2));
  const needed = async () => blobs.slice(1);
  await using writer = await repository.writer(c);
  const first = await repository.sweep({ needed: async () => [], released: blobs }, c);
  expect([first.freed, first.pending > 110_000]).toEqual([0, true]);
  // The writer does not rely on packs that are scheduled for deletion.
  const kept = await addBytes(writer, noise(60_000, 2));
  await writer.publish([kept]);
  now += GC_TIMING.graceMs;
  await using _next = await repository.writer(c);
  await writer[Symbol.asyncDispose]();
  expect((await repository.sweep({ needed }, c)).freed).toBeGreaterThan(40_000);
  await using reader = await repository.reader(c);
  expect((await readBlob(reader, kept)).equals(noise(60_000, 2))).toBe(true);
});

test('foreign files and a damaged pack that no index names do not block a sweep', async () => {
  let now = 0;
  const place = new MemoryStore(() => now);
  const repository = await newRepository(place);
  const { blobs } = await store(repository, noise(50_000, 1));
  const before = await repository.stats(c);
  for (const key of ['packs/thumbs.db', 'index/desktop.ini', `packs/${'a'.repeat(63)}`]) await place.put(key, [Buffer.from('x')], c);
  expect(await repository.stats(c)).toEqual(before);
  const orphan = `packs/${'0'.repeat(64)}`;
  await place.put(orphan, [noise(3000, 7)], c);
  now += GC_TIMING.graceMs + 1;
  await repository.sweep({ needed: async () => blobs }, c);
  expect(await place.stat(orphan, c)).toBeUndefined();
  expect(await place.stat('packs/thumbs.db', c)).toBeDefined();
  expect(await collect(repository.check(c))).toEqual([]);
  await using reader = await repository.reader(c);
  expect(digestOf(await readBlob(reader, blobs[0] as (typeof blobs)[0]))).toBe(blobs[0]?.digest);
});

test('the recipes of many snapshots are fetched in parallel, each once', async () => {
  const place = new MemoryStore();
  const repository = await newRepository(place);
  const needed: StoredBlob[] = [];
  for (let i = 0; i < 20; i++) needed.push(...(await store(repository, noise(2000, i + 1))).blobs);
  let [reads, now, most] = [0, 0, 0];
  const get = async (key: string, options: CallOptions & { range?: ByteRange }): Promise<Uint8Array> => {
    if (!key.startsWith(PACKS)) return await place.get(key, options);
    reads++;
    most = Math.max(most, ++now);
    for (let turns = 0; turns < 20; turns++) await turn();
    now--;
    return await place.get(key, options);
  };
  const far = await openRepository(Object.assign(withoutLock(place), { get }), { create: false, signal: c.signal });
  await far.sweep({ needed: async () => needed }, c);
  expect(reads).toBe(20);
  expect(most).toBeGreaterThan(8);
});

test('a recipe that repeats one node very often is swept as fast as any other', async () => {
  const place = new MemoryStore();
  const repository = await newRepository(place);
  const packs = new PackWriter(place, new ChunkIndex(), { level: 3, signal: c.signal });
  const keep = (bytes: Uint8Array): Uint8Array => {
    const digest = hash('sha256', bytes, 'buffer');
    packs.add({ kind: 'recipes', digest, bytes });
    return digest;
  };
  let entry: Entry = { digest: keep(Buffer.from('x')), span: 1 };
  const depth = 12;
  for (let level = 0; level < depth; level++) {
    const node = new BinaryWriter();
    for (let i = 0; i < 16; i++) node.bytes(entry.digest).varint(entry.span);
    entry = { digest: keep(node.copy()), span: entry.span * 16 };
  }
  const root = keep(encodeRecipe({ kind: 'plain', size: entry.span, streams: { contents: { depth, entries: [entry] } } }));
  await packs.finish();
  const blob = { digest: digestOf('whatever it is'), size: entry.span, recipe: fromHex(Buffer.from(root).toString('hex')) };
  expect(await repository.sweep({ needed: async () => [blob] }, c)).toMatchObject({ freed: 0 });
  expect((await repository.stats(c)).packs).toBe(1);
});
