import { hash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { ChunkIndex } from '../../../../src/repository/index/chunk-index.ts';
import { PackWriter } from '../../../../src/repository/write/pack-writer.ts';
import { MemoryStore } from '../../../../src/stores/memory/index.ts';
import type { CallOptions } from '../../../../src/stores/store.ts';
import { c } from '../../../helpers/repository.ts';
import { noise } from '../../../helpers/tars.ts';

const CHUNK = 300_000;

/** Packs of one frame each, and a store that stores a pack on command. */
class SlowStore extends MemoryStore {
  override readonly traits = { concurrency: 16, goodObjectSize: 1, shared: true };
  readonly waiting: { key: string; go(): void; fail(error: Error): void }[] = [];

  override async put(key: string, body: readonly Uint8Array[], options: CallOptions): Promise<void> {
    if (key.startsWith('packs/')) await new Promise<void>((go, fail) => this.waiting.push({ key, go, fail }));
    await super.put(key, body, options);
  }
}

/** Adds chunks, four of which make a frame, and calls `onTaken` after each one that the writer accepted. */
async function feed(writer: PackWriter, chunks: number, onTaken: () => void): Promise<void> {
  for (let i = 0; i < chunks; i++) {
    const bytes = noise(CHUNK, i + 1);
    writer.add({ kind: 'contents', digest: hash('sha256', bytes, 'buffer'), bytes });
    await writer.settled();
    onTaken();
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await turn();
}

test('several packs are stored at a time, and the source waits for them', async () => {
  const store = new SlowStore();
  const followed: string[] = [];
  const onPack = async ({ id }: { id: string }) => {
    expect((await store.stat(`packs/${id}`, c))?.key).toBe(`packs/${id}`);
    followed.push(`packs/${id}`);
  };
  const writer = new PackWriter(store, new ChunkIndex(), { level: 1, signal: c.signal, onPack });
  let taken = 0;
  const feeding = feed(writer, 80, () => {
    taken++;
  });
  await until(() => store.waiting.length === 3);
  // Compression continues up to its limit; then no further chunk is accepted.
  for (let before = -1; before !== taken; ) {
    before = taken;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(store.waiting).toHaveLength(3);
  expect(taken).toBeLessThan(60);
  const last = store.waiting[2];
  last?.go();
  await until(() => store.waiting.length === 4);
  expect(followed).toEqual([last?.key]);
  const left = { total: 0, done: 0, ended: false };
  const finished = feeding.then(() =>
    writer.finish((total) => {
      left.total = total;
      return {
        add: (bytes) => {
          left.done += bytes;
        },
        done: () => {
          left.ended = true;
        },
      };
    }),
  );
  let done = false;
  void finished.then(() => {
    done = true;
  });
  for (let next = 0; !done; await turn()) while (next < store.waiting.length) store.waiting[next++]?.go();
  await finished;
  expect(left).toEqual({ total: expect.any(Number), done: left.total, ended: true });
  expect(left.total).toBeGreaterThan(CHUNK);
  expect(followed.toSorted()).toEqual(store.waiting.map(({ key }) => key).toSorted());
  expect(writer.packs.map(({ id }) => `packs/${id}`)).toEqual(followed);
});

test('the first failed pack ends the writer, and no pack is being stored after abandon', async () => {
  const store = new SlowStore();
  const writer = new PackWriter(store, new ChunkIndex(), { level: 1, signal: c.signal });
  const feeding = feed(writer, 80, () => {});
  const failed = expect(feeding).rejects.toThrow('disk full');
  await until(() => store.waiting.length === 3);
  store.waiting[1]?.fail(new Error('disk full'));
  await failed;
  await expect(writer.finish()).rejects.toThrow('disk full');
  let gone = false;
  const abandoning = writer.abandon().then(() => {
    gone = true;
  });
  await turn();
  expect(gone).toBe(false);
  for (const { go } of store.waiting) go();
  await abandoning;
  expect(store.waiting).toHaveLength(3);
});

test("two concurrent blobs do not share frames, and the next blob of a lane continues the last one's frame", async () => {
  const index = new ChunkIndex();
  const writer = new PackWriter(new MemoryStore(), index, { level: 1, signal: c.signal });
  const lanes = [0, 1, 0, 1, 0];
  const digests = lanes.map((lane, i) => {
    const bytes = noise(1000, i + 1);
    const digest = hash('sha256', bytes, 'buffer');
    expect(writer.add({ kind: 'contents', digest, bytes }, lane)).toBe(true);
    return digest;
  });
  await writer.finish();
  const [first, second] = digests.map((digest) => index.find(digest)?.frame);
  expect(first).not.toBe(second);
  expect(digests.map((digest) => index.find(digest)?.frame)).toEqual(lanes.map((lane) => (lane === 0 ? first : second)));
  expect(first?.pack).toBe(second?.pack);
});
