import { beforeEach, expect, test } from '@jest/globals';
import { IntegrityError } from '../../../../src/lib/errors.ts';
import { PACKS } from '../../../../src/repository/index/pack-tables.ts';
import { openRepository } from '../../../../src/repository/open.ts';
import type { Repository, StoredBlob } from '../../../../src/repository/repository.ts';
import { MemoryStore } from '../../../../src/stores/memory/index.ts';
import type { ByteRange, CallOptions } from '../../../../src/stores/store.ts';
import { numbers } from '../../../faults/random.ts';
import { faultStore, type StoreFaults } from '../../../helpers/fault-store.ts';
import { c, collect, newRepository, readBlob, store } from '../../../helpers/repository.ts';
import { withoutLock } from '../../../helpers/shared-store.ts';
import { noise } from '../../../helpers/tars.ts';

/* Corrupt bytes are read a second time by every reader; bytes that stay corrupt are never returned. */

const contents = [noise(3_000_000, 1), noise(40_000, 2)];
let place: MemoryStore;
let blobs: StoredBlob[];
let packs: readonly string[];

beforeEach(async () => {
  place = new MemoryStore();
  ({ blobs, packs } = await store(await newRepository(place), ...contents));
});

/** The config has no checksum to verify it, so it is always read correctly. */
async function bad(faults: Omit<StoreFaults, 'random'>, seed: number): Promise<Repository> {
  const faulty = faultStore(place, { random: numbers(seed), ...faults });
  const config = await place.get('config', c);
  const get = (key: string, options: CallOptions & { range?: ByteRange }) =>
    key === 'config' ? Promise.resolve(config) : faulty.get(key, options);
  return await openRepository({ ...faulty, get }, { create: false, signal: c.signal });
}

const keys = async (): Promise<string[]> => (await collect(place.list('', c))).map(({ key }) => key);
const nothing: StoredBlob = { digest: `sha256:${'0'.repeat(64)}`, size: 0, recipe: `sha256:${'0'.repeat(64)}` };

test.each([1, 2, 3])('if every first read is corrupt, all operations still succeed (seed %i)', async (seed) => {
  const before = await keys();
  for (const hint of [packs, undefined]) {
    await using reader = await (await bad({ firstReads: true }, seed)).reader(c, hint);
    for (const [i, bytes] of contents.entries()) expect((await readBlob(reader, blobs[i] ?? nothing)).equals(bytes)).toBe(true);
  }
  for (const hint of [packs, undefined]) {
    const there = new MemoryStore();
    const target = await newRepository(there);
    await using writer = await target.writer(c, { resumable: true });
    await writer.copy(blobs, (await bad({ firstReads: true }, seed)).source(hint));
    await writer.publish(blobs);
    expect(await collect(target.check(c))).toEqual([]);
    await using reader = await target.reader(c);
    for (const [i, bytes] of contents.entries()) expect((await readBlob(reader, blobs[i] ?? nothing)).equals(bytes)).toBe(true);
  }
  expect(await collect((await bad({ firstReads: true }, seed)).check(c))).toEqual([]);
  expect(await (await bad({ firstReads: true }, seed)).repair(blobs, c)).toEqual([]);
  {
    await using writer = await (await bad({ firstReads: true }, seed)).writer(c);
    expect(await writer.find(blobs[0]?.digest ?? nothing.digest)).toEqual(blobs[0]);
  }
  expect(await (await bad({ firstReads: true }, seed)).sweep({ needed: async () => blobs, released: blobs }, c)).toMatchObject({
    pending: 0,
  });
  expect(await keys()).toEqual(before);
});

test.each([1, 2, 3])('if every read is corrupt, no corrupt byte is returned (seed %i)', async (seed) => {
  for (const hint of [packs, undefined]) {
    const repository = await bad({ everyRead: 1 }, seed);
    await expect(repository.reader(c, hint).then((reader) => readBlob(reader, blobs[0] ?? nothing))).rejects.toThrow(IntegrityError);
    const target = await newRepository(new MemoryStore());
    await using writer = await target.writer(c, { resumable: true });
    await expect(writer.copy(blobs, repository.source(hint))).rejects.toThrow(IntegrityError);
  }
});

test('an object that is stored corrupt is read twice and reported', async () => {
  const key = PACKS + packs[0];
  const reads: string[] = [];
  const counting = Object.assign(withoutLock(place), {
    get: async (what: string, options: CallOptions & { range?: ByteRange }) => {
      if (what === key && options.range && options.range.start < 2000) reads.push(`${options.range.start} ${options.range.length}`);
      return await place.get(what, options);
    },
  });
  const repository = await openRepository(counting, { create: false, signal: c.signal });
  (await place.get(key, c))[1000] = 0;
  (await place.get(key, c))[1001] = 0;
  await using reader = await repository.reader(c, packs);
  await expect(readBlob(reader, blobs[0] ?? nothing)).rejects.toThrow(/is damaged/);
  expect(reads.length).toBe(2);
});

test('a chunk that is corrupt in one pack is read from another pack', async () => {
  const elsewhere = new MemoryStore();
  const again = await store(await newRepository(elsewhere), Buffer.concat([noise(5_000, 3), contents[0] ?? Buffer.alloc(0)]), ...contents);
  for (const id of again.packs) await place.put(PACKS + id, [await elsewhere.get(PACKS + id, c)], c);
  const repository = await newRepository(place);
  for (const { key, size } of await collect(place.list(PACKS, c))) {
    const bytes = await place.get(key, c);
    const whole = Buffer.from(bytes);
    for (let at = 1000; at < size / 2; at += 5000) bytes[at] = (bytes[at] as number) ^ 1;
    for (const hint of [packs, again.packs, undefined]) {
      await using reader = await repository.reader(c, hint);
      for (const [i, right] of contents.entries()) expect((await readBlob(reader, blobs[i] ?? nothing)).equals(right)).toBe(true);
      const target = await newRepository(new MemoryStore());
      await using writer = await target.writer(c, { resumable: true });
      await writer.copy(blobs, repository.source(hint));
      await writer.publish(blobs);
    }
    whole.copy(bytes as Buffer);
  }
});

test('the id of a pack that is damaged beyond reading is not reused', async () => {
  const key = PACKS + packs[0];
  const bytes = await place.get(key, c);
  bytes.fill(0, bytes.length - 200);
  for (const { key: segment } of await collect(place.list('index/', c))) await place.delete(segment, c);
  const repository = await newRepository(place);
  const again = await store(repository, ...contents);
  expect(again.packs).not.toContain(packs[0]);
  await using reader = await repository.reader(c, again.packs);
  for (const [i, right] of contents.entries()) expect((await readBlob(reader, again.blobs[i] ?? nothing)).equals(right)).toBe(true);
});
