import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { IntegrityError } from '../../../../src/lib/errors.ts';
import type { FrameRef } from '../../../../src/repository/index/chunk-index.ts';
import { Prefetcher } from '../../../../src/repository/read/prefetcher.ts';
import { MemoryStore } from '../../../../src/stores/memory/index.ts';
import type { ByteRange, CallOptions, ObjectStore } from '../../../../src/stores/store.ts';
import { addBytes, c, newRepository } from '../../../helpers/repository.ts';
import { noise } from '../../../helpers/tars.ts';

const MB = 1 << 20;
const { signal } = new AbortController();

/** A store that answers on command; each byte of an answer names its megabyte of the pack. */
function slowStore(concurrency: number) {
  const calls: { range: ByteRange; answer(): void; fail(error: Error): void }[] = [];
  const store = Object.assign(new MemoryStore(), {
    traits: { concurrency, goodObjectSize: 16 * MB, shared: false },
    get: async (_: string, options: CallOptions & { range?: ByteRange }) => {
      options.signal.throwIfAborted();
      const range = options.range ?? { start: 0, length: 0 };
      const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
      options.signal.addEventListener('abort', () => reject(options.signal.reason));
      calls.push({ range, answer: () => resolve(numbered(range)), fail: reject });
      return await promise;
    },
  });
  return { store: store as ObjectStore, calls };
}

function numbered({ start, length }: ByteRange): Uint8Array {
  const bytes = Buffer.alloc(length);
  for (let at = start; at < start + length; at += MB / 2) bytes.fill(at / MB, at - start);
  return bytes;
}

/** Adjacent frames of a pack. */
function framesOf(count: number, stored = MB): FrameRef[] {
  const pack = { id: 'a'.repeat(64) };
  return Array.from({ length: count }, (_, i) => ({ pack, offset: i * stored, stored, raw: stored, bytes: undefined }));
}

test('adjacent frames are read together, in the order in which they are needed, with several reads at a time', async () => {
  const { store, calls } = slowStore(3);
  await using ahead = new Prefetcher(store, { signal });
  const frames = framesOf(12, MB / 2);
  for (const frame of [...frames.slice(6), ...frames.slice(0, 6)]) ahead.expect(frame);
  await turn();
  expect(calls.map(({ range }) => [range.start / MB, range.length / MB])).toEqual([
    [3, 2],
    [5, 1],
    [0, 2],
  ]);
  const [first] = calls;
  first?.answer();
  expect((await ahead.take(frames[7] as FrameRef))[0]).toBe(3);
  await turn();
  expect(calls.slice(3).map(({ range }) => range)).toEqual([{ start: 2 * MB, length: MB }]);
});

test('frames that are not taken yet stay within the budget, and a requested frame is read regardless of it', async () => {
  const { store, calls } = slowStore(1000);
  await using ahead = new Prefetcher(store, { signal });
  const frames = framesOf(100);
  for (const frame of frames) ahead.expect(frame);
  await turn();
  const asked = () => calls.reduce((sum, { range }) => sum + range.length, 0) / MB;
  expect(asked()).toBe(48);
  const late = ahead.take(frames[80] as FrameRef);
  expect(calls.at(-1)?.range).toEqual({ start: 80 * MB, length: 2 * MB });
  for (const call of calls) call.answer();
  expect((await late)[0]).toBe(80);
  await turn();
  expect(asked()).toBe(50);
  for (let answered = 0, i = 0; i < frames.length; i++) {
    if (i === 80) continue;
    const taken = ahead.take(frames[i] as FrameRef);
    await turn();
    for (; answered < calls.length; answered++) calls[answered]?.answer();
    expect((await taken)[0]).toBe(i);
  }
  expect(asked()).toBe(100);
});

test('forgotten frames free budget and are not fetched', async () => {
  const { store, calls } = slowStore(1000);
  await using ahead = new Prefetcher(store, { signal });
  const [early, late] = [framesOf(60), framesOf(60)];
  for (const frame of [...early, ...late]) ahead.expect(frame);
  await turn();
  for (const frame of early) ahead.forget(frame);
  for (const call of calls) call.answer();
  await turn();
  // The second pack is read up to the budget, the first one no further.
  expect(calls.reduce((sum, { range }) => sum + range.length, 0) / MB).toBe(96);
});

test('a read error reaches the caller of that frame, and other frames are still read', async () => {
  const { store, calls } = slowStore(8);
  await using ahead = new Prefetcher(store, { signal });
  const frames = framesOf(4);
  for (const frame of frames) ahead.expect(frame);
  await turn();
  calls[0]?.fail(new IntegrityError('too short'));
  calls[1]?.answer();
  await turn();
  await expect(ahead.take(frames[1] as FrameRef)).rejects.toThrow('too short');
  expect((await ahead.take(frames[2] as FrameRef))[0]).toBe(2);
  // A second request fetches it again.
  const again = ahead.take(frames[1] as FrameRef);
  calls.at(-1)?.answer();
  expect((await again)[0]).toBe(1);
});

test('an aborted signal and a disposal end running reads', async () => {
  const stopping = new AbortController();
  const { store, calls } = slowStore(8);
  const ahead = new Prefetcher(store, { signal: stopping.signal });
  const frames = framesOf(8);
  for (const frame of frames) ahead.expect(frame);
  const taken = ahead.take(frames[0] as FrameRef);
  stopping.abort(new Error('stopped'));
  await expect(taken).rejects.toThrow('stopped');
  await ahead[Symbol.asyncDispose]();
  expect(calls.length).toBeLessThanOrEqual(4);

  const other = new Prefetcher(store, { signal });
  const waiting = other.take(frames[3] as FrameRef);
  waiting.catch(() => {});
  await other[Symbol.asyncDispose]();
  await expect(waiting).rejects.toThrow('abort');
});

test('a blob is read in few requests, several at a time, and stopping early leaves no request running', async () => {
  let [requests, running, most] = [0, 0, 0];
  class Distant extends MemoryStore {
    override async get(...args: Parameters<MemoryStore['get']>): Promise<Uint8Array> {
      most = Math.max(most, ++running);
      requests++;
      await new Promise((resolve) => setTimeout(resolve, 5));
      running--;
      return await super.get(...args);
    }
  }
  const repository = await newRepository(new Distant());
  const bytes = noise(24 * MB, 7);
  await using writer = await repository.writer(c);
  const blob = await addBytes(writer, bytes, MB);
  const { packs } = await writer.publish([blob]);

  await using reader = await repository.reader(c, packs);
  [requests, most] = [0, 0];
  let read = 0;
  for await (const piece of reader.open(blob)) {
    expect(Buffer.compare(piece, bytes.subarray(read, read + piece.length))).toBe(0);
    read += piece.length;
  }
  expect(read).toBe(bytes.length);
  // One request per frame would make 24.
  expect(requests).toBeLessThan(20);
  expect(most).toBeGreaterThan(3);

  const second = await repository.reader(c, packs);
  for await (const _ of second.open(blob)) break;
  await second[Symbol.asyncDispose]();
  expect(running).toBe(0);
});
