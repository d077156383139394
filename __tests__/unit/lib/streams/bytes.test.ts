import { setTimeout } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blocksOf, hashCounter, mapOrdered, once, tap, through } from '../../../../src/lib/streams/bytes.ts';
import { StreamReader } from '../../../../src/lib/streams/reader.ts';

async function* list<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}

const pieces = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 20 });

test('blocks have the requested size and lose no byte', async () => {
  await fc.assert(
    fc.asyncProperty(pieces, fc.integer({ min: 1, max: 50 }), async (input, size) => {
      const blocks = await collect(blocksOf(list(input), size));
      expect(Buffer.concat(blocks)).toEqual(Buffer.concat(input));
      for (const [i, block] of blocks.entries()) {
        if (i < blocks.length - 1) expect(block).toHaveLength(size);
        else expect(block.length).toBeGreaterThan(0);
      }
    }),
  );
});

test('a reader returns the bytes in any portions that are requested', async () => {
  await fc.assert(
    fc.asyncProperty(
      pieces,
      fc.array(fc.tuple(fc.constantFrom('read', 'peek', 'take'), fc.integer({ min: 0, max: 60 }))),
      async (input, steps) => {
        const all = Buffer.concat(input);
        const reader = new StreamReader(list(input));
        let at = 0;
        for (const [how, size] of steps) {
          const expected = all.subarray(at, at + size);
          const bytes =
            how === 'take' ? Buffer.concat(await collect(reader.take(size))) : Buffer.from(await reader[how as 'read' | 'peek'](size));
          expect(bytes).toEqual(expected);
          if (how !== 'peek') at += expected.length;
          expect(reader.position).toBe(at);
        }
        expect(Buffer.concat(await collect(reader.rest()))).toEqual(all.subarray(at));
      },
    ),
  );
});

test('work runs in parallel and its results are returned in order', async () => {
  let running = 0;
  let most = 0;
  const work = async (delay: number): Promise<number> => {
    running += 1;
    most = Math.max(most, running);
    await setTimeout(delay);
    running -= 1;
    return delay;
  };
  expect(await collect(mapOrdered(list([30, 1, 20, 2, 3]), 3, work))).toEqual([30, 1, 20, 2, 3]);
  expect(most).toBe(3);
});

test('a failure is thrown in its place in the order, after the running work has ended', async () => {
  let running = 0;
  const work = async (item: number): Promise<number> => {
    running += 1;
    await setTimeout(item);
    running -= 1;
    if (item === 1) throw new Error('one');
    return item;
  };
  const seen: number[] = [];
  const reading = async (): Promise<void> => {
    for await (const item of mapOrdered(list([5, 1, 20, 20]), 4, work)) seen.push(item);
  };
  await expect(reading()).rejects.toThrow('one');
  expect(seen).toEqual([5]);
  expect(running).toBe(0);
});

test('leaving a transform early ends its source, and a failing source ends the transform', async () => {
  let ended = false;
  async function* endless(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield Buffer.alloc(65536);
    } finally {
      ended = true;
    }
  }
  const { createGzip } = await import('node:zlib');
  for await (const _ of through(endless(), createGzip({ level: 0 }))) break;
  expect(ended).toBe(true);
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield Buffer.from([0x1f, 0x8b]);
    throw new Error('the source broke');
  }
  await expect(collect(through(failing(), createGunzip()))).rejects.toThrow('the source broke');
});

test('a tap passes every piece on, and a hash counter counts and hashes them', async () => {
  const sum = hashCounter();
  await collect(tap(once(Buffer.from('abc')), (piece) => sum.add(piece)));
  expect(sum.done()).toEqual({ size: 3, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' });
});
