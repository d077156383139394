import { execFileSync } from 'node:child_process';
import { constants, gunzipSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { gunzip, gzip } from '../../../../src/lib/codec/gzip.ts';
import { unzstd, zstd } from '../../../../src/lib/codec/zstd-frames.ts';
import { inPieces } from '../../../helpers/bundles.ts';

const damaged = (problem: string): Error => new Error(problem);

async function bytesOf(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Compressible text that does not repeat. */
function text(size: number): Buffer {
  const bytes = Buffer.alloc(size);
  for (let i = 0; i < size; i++) bytes[i] = 97 + (((i * i) >>> 7) % 23);
  return bytes;
}

const SIZES = [0, 1, 1024 * 1024, 4 * 1024 * 1024 + 1, 9_000_000];

describe.each([
  { name: 'gzip', pack: gzip, unpack: gunzip, level: 6, program: ['gzip', '-dc'] },
  { name: 'zstd', pack: zstd, unpack: (source: AsyncIterable<Uint8Array>) => unzstd(source, damaged), level: 3, program: ['zstd', '-dc'] },
])('$name', ({ pack, unpack, level, program }) => {
  test.each(SIZES)('%i bytes are unpacked again, by this module and by the usual program', async (size) => {
    const bytes = text(size);
    const packed = await bytesOf(pack(inPieces(bytes, 700_001), { level }));
    expect((await bytesOf(unpack(inPieces(packed, 65_537)))).equals(bytes)).toBe(true);
    const [command = '', ...args] = program;
    expect(execFileSync(command, args, { input: packed, maxBuffer: 1e8 }).equals(bytes)).toBe(true);
  });

  test('the same bytes are written however the input is cut into pieces', async () => {
    const bytes = text(5_000_000);
    const packed = await bytesOf(pack(inPieces(bytes, 5_000_000), { level }));
    expect((await bytesOf(pack(inPieces(bytes, 12_345), { level }))).equals(packed)).toBe(true);
  });

  test('a file that is cut off is refused at every point, and input pieces of any size are read', async () => {
    const packed = await bytesOf(pack(inPieces(text(3000), 3000), { level }));
    for (let cut = 1; cut < packed.length; cut += 7)
      await expect(bytesOf(unpack(inPieces(packed.subarray(0, cut), 100)))).rejects.toThrow();
    for (const size of [1, 2, 3, 5]) expect((await bytesOf(unpack(inPieces(packed, size)))).equals(text(3000))).toBe(true);
  });

  test('trailing bytes after the end are refused', async () => {
    const packed = await bytesOf(pack(inPieces(text(100), 100), { level }));
    await expect(bytesOf(unpack(inPieces(Buffer.concat([packed, Buffer.from('rubbish')]), 1000)))).rejects.toThrow();
  });
});

test('a zstd frame written by vm-snapshot has its content size and a checksum', async () => {
  const [header = Buffer.alloc(0)] = [(await bytesOf(zstd(inPieces(text(300_000), 1000), { level: 3 }))).subarray(0, 9)];
  // Single segment, four bytes of size, checksum: https://www.rfc-editor.org/rfc/rfc8878#section-3.1.1.1
  expect(header[4]).toBe(0b1010_0100);
  expect(header.readUInt32LE(5)).toBe(300_000);
});

test('a gzip header names neither the time nor the system', async () => {
  const packed = await bytesOf(gzip(inPieces(text(10), 10), { level: 6 }));
  expect([...packed.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
});

test('gzip files of several members, as other programs write them, are read', async () => {
  const joined = Buffer.concat([gzipSync('one '), gzipSync('two')]);
  expect((await bytesOf(gunzip(inPieces(joined, 1000)))).toString()).toBe('one two');
  expect(gunzipSync(joined).toString()).toBe('one two');
});

describe('zstd files written by other programs', () => {
  const big = text(20_000_000);
  const skippable = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);

  test.each([
    ['one frame that tells its size', () => zstdCompressSync(big), big],
    ['one frame from a pipe', () => execFileSync('zstd', ['-c'], { input: big, maxBuffer: 1e8 }), big],
    ['with a checksum', () => zstdCompressSync(big, { params: { [constants.ZSTD_c_checksumFlag]: 1 } }), big],
    [
      'large and small frames and one to skip',
      () => Buffer.concat([zstdCompressSync(big), skippable, zstdCompressSync('end')]),
      Buffer.concat([big, Buffer.from('end')]),
    ],
    ['a frame to skip first', () => Buffer.concat([skippable, zstdCompressSync('x')]), Buffer.from('x')],
    ['a run of one byte', () => zstdCompressSync(Buffer.alloc(300_000)), Buffer.alloc(300_000)],
    ['raw blocks', () => zstdCompressSync(Buffer.from([1, 2, 3])), Buffer.from([1, 2, 3])],
  ])('%s is read', async (_, pack, expected) => {
    expect((await bytesOf(unzstd(inPieces(pack(), 100_000), damaged))).equals(expected)).toBe(true);
  });

  test('a frame that unpacks to more than its declared size, or that never ends, is refused in bounded memory', async () => {
    const lying = Buffer.from(zstdCompressSync(Buffer.alloc(300)));
    lying[5] = 10;
    await expect(bytesOf(unzstd(inPieces(lying, 1000), damaged))).rejects.toThrow('cannot be decompressed');
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, 5]);
      // Raw blocks of 128 KiB, none of them the last.
      for (;;) yield Buffer.concat([Buffer.from([0, 0, 0x10]), Buffer.alloc(128 * 1024)]);
    }
    await expect(bytesOf(unzstd(endless(), damaged))).rejects.toThrow('larger than its content');
  });
});
