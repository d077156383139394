import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ByteStream } from '../../../../src/repository/chunking/byte-stream.ts';
import { assembleTar } from '../../../../src/repository/chunking/tar-assembler.ts';
import { TarSplitter } from '../../../../src/repository/chunking/tar-splitter.ts';
import { anyTar, base256, END, header, noise, padded, pax, pieces, stream } from '../../../helpers/tars.ts';

interface Split {
  records: Buffer;
  times: Buffer;
  contents: Buffer;
  begun: (number | undefined)[];
}

function split(bytes: Uint8Array, pieceSize = 1 << 16): Split {
  const parts = { records: [] as Buffer[], times: [] as Buffer[], contents: [] as Buffer[] };
  const begun: (number | undefined)[] = [];
  let open = false;
  const splitter = new TarSplitter({
    records: (piece) => parts.records.push(Buffer.from(piece)),
    times: (piece) => parts.times.push(Buffer.from(piece)),
    begin: (size) => {
      expect(open).toBe(false);
      open = true;
      begun.push(size);
    },
    content: (piece) => {
      expect(open).toBe(true);
      parts.contents.push(Buffer.from(piece));
    },
    end: () => {
      open = false;
    },
  });
  for (const piece of pieces(bytes, pieceSize)) splitter.push(piece);
  splitter.finish();
  expect(open).toBe(false);
  return { records: Buffer.concat(parts.records), times: Buffer.concat(parts.times), contents: Buffer.concat(parts.contents), begun };
}

async function assemble({ records, times, contents }: Split): Promise<Buffer> {
  const out: Buffer[] = [];
  for await (const piece of assembleTar(
    ...([records, times, contents].map((part) => new ByteStream(stream(part))) as [ByteStream, ByteStream, ByteStream]),
  )) {
    out.push(Buffer.from(piece));
  }
  return Buffer.concat(out);
}

test('any tar is reassembled as it was, however its bytes arrive', async () => {
  await fc.assert(
    fc.asyncProperty(anyTar, fc.integer({ min: 1, max: 2000 }), async (tar, size) => {
      expect((await assemble(split(tar, size))).equals(tar)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a tar with changed bytes is reassembled as it is', async () => {
  const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(anyTar, flips, async (tar, changes) => {
      const changed = Buffer.from(tar);
      for (const [at, mask] of changes) if (changed.length > 0) changed[at % changed.length]! ^= mask;
      expect((await assemble(split(changed))).equals(changed)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a tar that is cut off at any byte is reassembled as it is', async () => {
  const payload = pax({ path: 'long', size: '700' });
  const tar = Buffer.concat([
    header({ type: 'x', size: payload.length }),
    padded(payload),
    header({ name: 'long', mtime: 7 }),
    padded(noise(700)),
    header({ type: '5', mtime: 99 }),
    header({ size: 3 }),
    padded(Buffer.from('abc'), 1),
    END,
  ]);
  for (let end = 0; end <= tar.length; end++) {
    const cut = tar.subarray(0, end);
    expect((await assemble(split(cut, 333))).equals(cut)).toBe(true);
  }
});

test('other mtimes change only the stream of times', () => {
  const tar = (mtime: number) =>
    Buffer.concat([header({ type: '5', mtime }), header({ size: 3, mtime: mtime + 5 }), padded(Buffer.from('abc')), END]);
  const [one, other] = [split(tar(1_700_000_000)), split(tar(1_600_000_123))];
  expect(other.records).toEqual(one.records);
  expect(other.contents).toEqual(one.contents);
  expect(other.times).not.toEqual(one.times);
});

test('each file is reported with its size: from octal, base-256 and pax', () => {
  const payload = pax({ size: '5' });
  const tar = Buffer.concat([
    header({ size: 3 }),
    padded(Buffer.from('abc')),
    header({ raw: { 124: base256(4, 12) } }),
    padded(Buffer.from('abcd')),
    header({ type: 'x', size: payload.length }),
    padded(payload),
    header({ size: 1 }),
    padded(Buffer.from('abcde')),
    END,
  ]);
  const { begun, contents } = split(tar);
  expect(begun).toEqual([3, 4, 5]);
  expect(contents.toString()).toBe('abcabcdabcde');
});

test.each([
  ['old GNU sparse files', header({ type: 'S', size: 512 })],
  ['directories with a size', header({ type: '5', size: 9 })],
  ['blocks that are no header', noise(512)],
  ['a size for all files to come', Buffer.concat([header({ type: 'g', size: 9 }), padded(Buffer.from('9 size=5\n'))])],
])('%s make the rest of the tar opaque', async (_, start) => {
  const tar = Buffer.concat([header({ size: 1 }), padded(Buffer.from('a')), start, noise(3000), END]);
  const parts = split(tar);
  expect(parts.begun.at(-1)).toBeUndefined();
  expect((await assemble(parts)).equals(tar)).toBe(true);
});

test('streams that do not fit together are refused', async () => {
  const parts = split(Buffer.concat([header({ size: 600, mtime: 5 }), padded(noise(600)), END]));
  await expect(assemble({ ...parts, contents: parts.contents.subarray(1) })).rejects.toThrow('ends too early');
  await expect(assemble({ ...parts, times: Buffer.alloc(0) })).rejects.toThrow('ends too early');
  await expect(assemble({ ...parts, records: parts.records.subarray(0, 200) })).rejects.toThrow('ends too early');
  await expect(assemble({ ...parts, records: Buffer.from([9]) })).rejects.toThrow('operation 9 is unknown');
  await expect(assemble({ ...parts, times: Buffer.from([1]) })).rejects.toThrow('out of range');
});
