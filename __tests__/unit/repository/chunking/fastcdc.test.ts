import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutPoint, cutSizes, gearTable } from '../../../../src/repository/chunking/fastcdc.ts';
import { noise } from '../../../helpers/tars.ts';

const table = gearTable('vm-snapshot gear 1');

function cuts(bytes: Uint8Array, average: number): number[] {
  const lengths: number[] = [];
  for (let start = 0; start < bytes.length; ) {
    const length = cutPoint(table, bytes, cutSizes(average), { start, end: bytes.length });
    lengths.push(length);
    start += length;
  }
  return lengths;
}

/** FastCDC as in the paper, one byte at a time, with big integers instead of shifts. */
function plainCut(bytes: Uint8Array, start: number, average: number): number {
  const { min, max } = cutSizes(average);
  const bits = Math.log2(average);
  const end = Math.min(bytes.length - start, max);
  if (end <= min) return end;
  let hash = 0n;
  for (let at = min; at < end; at++) {
    hash = ((hash << 1n) + BigInt(table[bytes[start + at] as number] as number)) & 0xffffffffn;
    const ones = at < Math.min(end, average) ? bits + 2 : bits - 2;
    if ((hash >> BigInt(31 - ones)) % (1n << BigInt(ones)) === 0n) return at + 1;
  }
  return end;
}

test('cut points are those of the plain algorithm', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 60_000 }), fc.nat(300), (seed, length, start) => {
      const bytes = noise(length + start, seed);
      const cut = cutPoint(table, bytes, cutSizes(1024), { start, end: bytes.length });
      expect(cut).toBe(plainCut(bytes, start, 1024));
    }),
    { numRuns: 200 },
  );
});

test('chunks are within their limits and close to the average', () => {
  const lengths = cuts(noise(4 << 20), 16 * 1024);
  for (const length of lengths.slice(0, -1)) {
    expect(length).toBeGreaterThanOrEqual(4 * 1024);
    expect(length).toBeLessThanOrEqual(64 * 1024);
  }
  expect((4 << 20) / lengths.length).toBeGreaterThan(12 * 1024);
  expect((4 << 20) / lengths.length).toBeLessThan(24 * 1024);
});

test('an inserted byte changes only the chunks around it', () => {
  const bytes = noise(1 << 20);
  const changed = Buffer.concat([bytes.subarray(0, 500_000), Buffer.from('x'), bytes.subarray(500_000)]);
  const chunks = (all: Buffer) => {
    let at = 0;
    return cuts(all, 16 * 1024).map((length) => {
      at += length;
      return all.subarray(at - length, at).toString('latin1');
    });
  };
  const held = new Set(chunks(bytes));
  expect(chunks(changed).filter((chunk) => !held.has(chunk)).length).toBeLessThanOrEqual(3);
});

test('zeros are cut at the maximum size', () => {
  expect(cuts(new Uint8Array(200_000), 16 * 1024)).toEqual([65_536, 65_536, 65_536, 3_392]);
});
