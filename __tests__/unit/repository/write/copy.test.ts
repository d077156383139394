import { beforeEach, describe, expect, test } from '@jest/globals';
import { IntegrityError } from '../../../../src/lib/errors.ts';
import { MissingError } from '../../../../src/repository/errors.ts';
import { PACKS } from '../../../../src/repository/index/pack-tables.ts';
import type { Repository, StoredBlob } from '../../../../src/repository/repository.ts';
import { MemoryStore } from '../../../../src/stores/memory/index.ts';
import type { ByteRange, CallOptions } from '../../../../src/stores/store.ts';
import { c, collect, newRepository, readBlob, store } from '../../../helpers/repository.ts';
import { noise } from '../../../helpers/tars.ts';

/** Records the reads of its packs. */
class CountingStore extends MemoryStore {
  reads: { key: string; bytes: number }[] = [];
  beforeGet: (key: string) => Promise<void> = async () => {};

  override async get(key: string, options: CallOptions & { range?: ByteRange }): Promise<Uint8Array> {
    await this.beforeGet(key);
    const bytes = await super.get(key, options);
    if (key.startsWith(PACKS)) this.reads.push({ key, bytes: bytes.length });
    return bytes;
  }

  get bytesRead(): number {
    return this.reads.reduce((sum, { bytes }) => sum + bytes, 0);
  }
}

const first = noise(3_000_000, 1);
const rebuilt = Buffer.concat([first.subarray(0, 1_500_000), noise(1000, 2), first.subarray(1_500_000)]);
let from: CountingStore;
let to: MemoryStore;
let source: Repository;
let target: Repository;

beforeEach(async () => {
  [from, to] = [new CountingStore(), new MemoryStore()];
  [source, target] = [await newRepository(from), await newRepository(to)];
});

async function copy(
  blobs: readonly StoredBlob[],
  packs?: readonly string[],
): Promise<{ bytesNew: number; planned: number; moved: number }> {
  await using writer = await target.writer(c, { resumable: true });
  let [planned, moved] = [0, 0];
  await writer.copy(blobs, source.source(packs), {
    onPlan: async (bytes) => {
      planned += bytes;
    },
    onBytes: (bytes) => {
      moved += bytes;
    },
  });
  await writer.publish(blobs);
  return { bytesNew: writer.stats.bytesNew, planned, moved };
}

async function packsOf(store: MemoryStore): Promise<string[]> {
  return (await collect(store.list(PACKS, c))).map(({ key }) => key);
}

/** Reading checks every digest. */
async function readBack(blobs: readonly StoredBlob[]): Promise<number[]> {
  await using reader = await target.reader(c);
  return await Promise.all(blobs.map(async (blob) => (await readBlob(reader, blob)).length));
}

describe('a copy between repositories', () => {
  test('copies whole packs under their own ids, and nothing when repeated', async () => {
    const { blobs, packs } = await store(source, first, noise(20_000, 3));
    expect(await copy(blobs, packs)).toMatchObject({ bytesNew: expect.any(Number) });
    expect(await packsOf(to)).toEqual(await packsOf(from));
    expect(await readBack(blobs)).toEqual([first.length, 20_000]);
    expect(await collect(target.check(c))).toEqual([]);
    from.reads = [];
    expect(await copy(blobs, packs)).toEqual({ bytesNew: 0, planned: 0, moved: 0 });
    // The reads are a table and a frame of recipes.
    expect(from.bytesRead).toBeLessThan(100_000);
  });

  test('of a rebuild reads and sends only the changes', async () => {
    await copy((await store(source, first)).blobs);
    const { blobs } = await store(source, rebuilt);
    from.reads = [];
    const { bytesNew, moved } = await copy(blobs);
    expect(bytesNew).toBeLessThan(400_000);
    expect(moved).toBeLessThan(400_000);
    expect(from.bytesRead).toBeLessThan(600_000);
    expect(await readBack(blobs)).toEqual([rebuilt.length]);
  });

  test('copies single frames of a pack that holds more than is needed', async () => {
    const { blobs } = await store(source, first, noise(5_000_000, 4));
    await copy(blobs.slice(0, 1));
    expect(await readBack(blobs.slice(0, 1))).toEqual([first.length]);
    expect((await target.stats(c)).bytes).toBeLessThan(4_000_000);
    expect(await packsOf(to)).not.toEqual(await packsOf(from));
    expect(await collect(target.check(c))).toEqual([]);
  });

  test('copies single chunks if the target has their neighbors', async () => {
    await store(target, first.subarray(0, 1_200_000));
    const { blobs } = await store(source, first);
    const { bytesNew } = await copy(blobs);
    expect(bytesNew).toBeLessThan(2_100_000);
    expect(await readBack(blobs)).toEqual([first.length]);
    expect(await collect(target.check(c))).toEqual([]);
  });

  test('reads the whole index if the hint names packs that do not exist', async () => {
    const { blobs } = await store(source, first);
    await copy(blobs, ['0'.repeat(64)]);
    expect(await readBack(blobs)).toEqual([first.length]);
  });

  test('succeeds while its source is swept', async () => {
    const { blobs } = await store(source, first, noise(9_000_000, 5));
    let swept = false;
    from.beforeGet = async (key) => {
      if (swept || !key.startsWith(PACKS) || from.reads.length === 0) return;
      swept = true;
      await source.sweep({ needed: async () => blobs.slice(0, 1), released: blobs }, c);
    };
    await copy(blobs.slice(0, 1));
    expect(swept).toBe(true);
    expect(await readBack(blobs.slice(0, 1))).toEqual([first.length]);
  });

  test('prevents a sweep of its target until the writer is disposed', async () => {
    const { blobs } = await store(source, first);
    await using writer = await target.writer(c, { resumable: true });
    await writer.copy(blobs, source.source());
    expect((await target.sweep({ needed: async () => [] }, c)).freed).toBe(0);
  });
});

describe('a copy that is interrupted or refused', () => {
  test('is resumed from the packs that were stored', async () => {
    const { blobs } = await store(source, noise(40_000_000, 6));
    const stop = new AbortController();
    const killed = await target.writer({ ...c, signal: stop.signal }, { resumable: true });
    const onBytes = (): void => stop.abort(new Error('killed'));
    await expect(killed.copy(blobs, source.source(), { onBytes })).rejects.toThrow('killed');
    await killed[Symbol.asyncDispose]();
    const arrived = (await packsOf(to)).length;
    expect(arrived).toBeGreaterThan(0);
    from.reads = [];
    await copy(blobs);
    const whole = (await packsOf(from)).length;
    expect(from.reads.filter(({ bytes }) => bytes > 8 << 20).length).toBeLessThanOrEqual(whole - arrived);
    expect(await readBack(blobs)).toEqual([40_000_000]);
  });

  test('does not publish a chunk that is corrupt in the source', async () => {
    const { blobs } = await store(source, first);
    const [key = ''] = await packsOf(from);
    const bytes = Buffer.from(await from.get(key, c));
    bytes[1000] = (bytes[1000] as number) ^ 1;
    await from.delete(key, c);
    await from.put(key, [bytes], c);
    await using writer = await target.writer(c, { resumable: true });
    await expect(writer.copy(blobs, source.source())).rejects.toThrow(IntegrityError);
    await expect(writer.publish([])).rejects.toThrow(IntegrityError);
    expect(await writer.find((blobs[0] as StoredBlob).digest)).toBeUndefined();
    expect(await packsOf(to)).toEqual([]);
  });

  test('throws MissingError for content that the source lost', async () => {
    const { blobs, packs } = await store(source, first);
    for (const key of await packsOf(from)) await from.delete(key, c);
    await expect(copy(blobs, packs)).rejects.toThrow(MissingError);
  });

  test('stores nothing if the caller refuses the plan', async () => {
    const { blobs } = await store(source, first);
    await using writer = await target.writer(c, { resumable: true });
    const onPlan = async (): Promise<void> => Promise.reject(new Error('too much'));
    await expect(writer.copy(blobs, source.source(), { onPlan })).rejects.toThrow('too much');
    expect(await packsOf(to)).toEqual([]);
  });
});
