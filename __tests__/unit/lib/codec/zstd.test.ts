import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { compressFrame, decompressFrame } from '../../../../src/lib/codec/zstd.ts';
import { IntegrityError } from '../../../../src/lib/errors.ts';

test.each([0, 1, 63, 64, 1000, (1 << 19) - 1, 1 << 19, 1 << 20])('a frame of %d bytes is unpacked again', async (size) => {
  for (const bytes of [Buffer.alloc(size, 'a'), randomBytes(size)]) {
    expect(Buffer.from(await decompressFrame(await compressFrame(bytes, 3), size, 'it')).equals(bytes)).toBe(true);
  }
});

test('the same bytes make the same frame', async () => {
  const bytes = Buffer.from('text '.repeat(10_000));
  expect(Buffer.from(await compressFrame(bytes, 3)).equals(Buffer.from(await compressFrame(bytes, 3)))).toBe(true);
});

test('large frames made at the same time are the same as well', async () => {
  const inputs = Array.from({ length: 9 }, (_, i) => Buffer.concat([randomBytes(300_000 + i), Buffer.alloc(700_000, `${i}`)]));
  const [first, second] = await Promise.all([1, 2].map(() => Promise.all(inputs.map((bytes) => compressFrame(bytes, 3)))));
  for (const [i, frame] of first?.entries() ?? []) {
    expect(Buffer.compare(frame, second?.[i] as Uint8Array)).toBe(0);
    const bytes = inputs[i] as Buffer;
    expect(Buffer.compare(await decompressFrame(frame, bytes.length, 'it'), bytes)).toBe(0);
  }
});

test('a wrong size, a changed byte and a cut are reported as damage', async () => {
  const frame = await compressFrame(randomBytes(5000), 3);
  const changed = frame.with(frame.length >> 1, (frame[frame.length >> 1] ?? 0) ^ 1);
  for (const size of [4999, 5001, 0]) await expect(decompressFrame(frame, size, 'it')).rejects.toThrow(IntegrityError);
  await expect(decompressFrame(changed, 5000, 'it')).rejects.toThrow(IntegrityError);
  await expect(decompressFrame(frame.subarray(0, -1), 5000, 'it')).rejects.toThrow(IntegrityError);
});
