import { hash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { ChunkIndex } from '../../../../src/repository/index/chunk-index.ts';
import { PackWriter } from '../../../../src/repository/write/pack-writer.ts';
import { MemoryStore } from '../../../../src/stores/memory/index.ts';
import { c } from '../../../helpers/repository.ts';
import { noise } from '../../../helpers/tars.ts';

const digest = (n: number): Buffer => hash('sha256', `chunk ${n}`, 'buffer');

/** A pack of one frame that holds these chunks. */
const pack = (id: string, chunks: readonly number[]) => ({
  id,
  size: 0,
  frames: [{ stored: 10, lengths: chunks.map((n) => n + 1), digests: Buffer.concat(chunks.map(digest)) }],
});

test('the index takes at most 55 bytes per chunk, plus one page that is not full', () => {
  const index = new ChunkIndex();
  const frame = index.addFrame({ pack: { id: 'a' }, offset: 0, stored: 0, raw: 0, bytes: undefined });
  for (let n = 0; n < 300_000; n++) {
    index.add(digest(n), { frame, offset: n, length: n + 1 });
    if (n % 1000 === 0) expect(index.bytes).toBeLessThan(55 * n + 3_000_000);
  }
  expect(index.size).toBe(300_000);
  for (let n = 0; n < 300_000; n += 997) {
    const entry = index.entryOf(digest(n));
    expect([entry, index.lengthOf(entry), index.find(digest(n))?.offset]).toEqual([n, n + 1, n]);
    expect(Buffer.compare(index.digestOf(entry), digest(n))).toBe(0);
  }
  expect([index.entryOf(digest(-1)), index.find(digest(-1)), index.has(digest(-1))]).toEqual([-1, undefined, false]);
});

test('an index of few chunks stays small', () => {
  const index = new ChunkIndex();
  for (let n = 0; n < 500; n++) index.add(digest(n), { frame: 0, offset: 0, length: 1 });
  expect(index.bytes).toBeLessThan(50_000);
});

test.each([
  ['in ascending order', [1, 2]],
  ['in descending order', [2, 1]],
])('a chunk in two packs is read from the pack of lower rank, added %s', (_, order) => {
  const index = new ChunkIndex();
  for (const rank of order) index.addPack(pack(`pack ${rank}`, [7, rank]), { firstFrame: 8, rank });
  expect([7, 1, 2].map((n) => index.find(digest(n))?.frame.pack.id)).toEqual(['pack 1', 'pack 1', 'pack 2']);
  expect([index.size, index.find(digest(7))?.length]).toEqual([3, 8]);
});

test('without ranks a chunk stays in the pack that was added first', () => {
  const index = new ChunkIndex();
  for (const id of ['first', 'second']) index.addPack(pack(id, [7]), { firstFrame: 8 });
  expect(index.find(digest(7))?.frame.pack.id).toBe('first');
});

test('a writer keeps only the ids and sizes of the packs that it stored', async () => {
  const writer = new PackWriter(new MemoryStore(), new ChunkIndex(), { level: 1, signal: c.signal });
  const bytes = noise(1000, 1);
  writer.add({ kind: 'contents', digest: hash('sha256', bytes, 'buffer'), bytes });
  await writer.finish();
  expect(writer.packs.map((each) => Object.keys(each))).toEqual([['id', 'size']]);
});
