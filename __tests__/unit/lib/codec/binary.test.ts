import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BinaryReader, BinaryWriter } from '../../../../src/lib/codec/binary.ts';

test('numbers are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeNat()), fc.integer({ min: 0, max: 2 ** 32 - 1 }), (numbers, word) => {
      const out = new BinaryWriter(1).uint32(word);
      for (const number of numbers) out.varint(number);
      const reader = new BinaryReader(out.copy(), 'it');
      expect(reader.uint32()).toBe(word);
      expect(numbers.map(() => reader.varint(Number.MAX_SAFE_INTEGER))).toEqual(numbers);
      reader.end();
    }),
  );
});

test('varints are encoded as LEB128', () => {
  expect([...new BinaryWriter().varint(300).view()]).toEqual([0xac, 0x02]);
  expect([...new BinaryWriter().varint(127).varint(128).view()]).toEqual([0x7f, 0x80, 0x01]);
});

test.each([
  ['a number over its limit', [0xac, 0x02], 299],
  ['a number that does not end', [0xff, 0xff], 2 ** 40],
  ['a number with too many digits', Array(9).fill(0x80), 2 ** 40],
  ['an empty buffer', [], 5],
])('%s is refused', (_, bytes, limit) => {
  expect(() => new BinaryReader(Uint8Array.from(bytes), 'it').varint(limit)).toThrow('it is damaged');
});
