import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { zstd } from '../../../src/lib/codec/zstd-frames.ts';
import { quietContext } from '../../../src/lib/context.ts';
import { InputError, IntegrityError, SnapshotError, UnsupportedError } from '../../../src/lib/errors.ts';
import { once } from '../../../src/lib/streams/bytes.ts';
import type { Manifest } from '../../../src/manifest/schema.ts';
import { layerOf, tarOf } from '../../helpers/archives.ts';
import { type Entry, entriesOf, packed, readAll, type TinySnapshot, tinySnapshot, withManifest, zipped } from '../../helpers/bundles.ts';

/* Bundles are untrusted. Every defect is an error of one line that names the file in the bundle, and no content is accepted. */

const c = quietContext();
const tiny = tinySnapshot();
let good: Entry[];
let ownZstd: Buffer;
const index = (path: string): number => good.findIndex((entry) => entry.path === path);
const README = 1;
const IMAGE = 5;

beforeAll(async () => {
  good = await entriesOf(tiny);
  const frames: Uint8Array[] = [];
  for await (const frame of zstd(once(packed(good)), { level: 3 })) frames.push(frame);
  ownZstd = Buffer.concat(frames);
  expect([index('docs/README.md'), index('images/base.tar')]).toEqual([README, IMAGE]);
});

async function refusal(bytes: Buffer): Promise<SnapshotError> {
  const error: unknown = await readAll(bytes, c).then(
    () => new Error('it was accepted'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof SnapshotError)) throw error;
  expect(error.message).toMatch(/^[\x20-\x7e]+$/);
  expect(error.message).toContain('tiny.tar.gz');
  return error;
}

const replace = (at: number, entry: Partial<Entry>): Entry[] => good.map((same, i) => (i === at ? { ...same, ...entry } : same));
const insert = (at: number, ...entries: Entry[]): Entry[] => good.toSpliced(at, 0, ...entries);
const entry = (path: string, type: string, link = ''): Entry => ({
  path,
  bytes: Buffer.alloc(0),
  header: (header) => {
    header.write(type, 156);
    header.write(link, 157);
  },
});

test('a valid bundle is read in pieces of any size', async () => {
  for (const bytes of [zipped(good), packed(good), Buffer.from(zstdCompressSync(packed(good)))]) {
    for (const size of [1, 511, 512, 4096, bytes.length]) {
      const { manifest, blobs } = await readAll(bytes, c, size);
      expect(manifest.snapshot_name).toBe('tiny');
      expect([...blobs.keys()]).toEqual([
        'metadata/build-info.json',
        'metadata/packages.json',
        'metadata/versions.json',
        'layer 1 of 2',
        'layer 2 of 2',
        'config',
      ]);
      for (const found of blobs.values()) expect([...tiny.blobs.values()].some((known) => known.equals(found))).toBe(true);
    }
  }
});

test('the padding that GNU tar writes at the end of an archive is accepted', async () => {
  expect((await readAll(packed(good, Buffer.alloc(10_240)), c)).blobs.size).toBe(6);
});

describe('unexpected entries', () => {
  test.each<[string, () => Entry[], string]>([
    [
      'a file outside of the folder',
      () => insert(2, { path: '../evil', bytes: Buffer.from('x') }),
      "it is followed by '../evil', which the manifest does not list",
    ],
    [
      'a file with an absolute path',
      () => insert(2, { path: '/etc/passwd', bytes: Buffer.from('x') }),
      "it is followed by '/etc/passwd', which the manifest does not list",
    ],
    ['a symbolic link', () => insert(2, entry('images', '2', '/etc')), "'images' after it is a symbolic link"],
    ['a hard link', () => insert(2, entry('docs/x', '1', '/etc/passwd')), 'is a hard link'],
    ['a device', () => insert(2, entry('docs/x', '3')), 'is a device'],
    ['a pipe', () => insert(2, entry('docs/x', '6')), 'is a pipe'],
    ['a folder', () => insert(2, entry('docs/', '5')), 'is a folder'],
    [
      'a pax header that renames the next file',
      () => insert(2, { ...entry('x', 'x'), bytes: Buffer.from('18 path=../../evil\n') }),
      'is an extended header',
    ],
    ['a global pax header', () => insert(2, entry('x', 'g')), 'is an extended header'],
    ['a GNU long name', () => insert(2, entry('././@LongLink', 'L')), 'is a long name'],
    ['a sparse file', () => insert(2, entry('docs/x', 'S')), 'is a sparse file'],
    ['an unknown type', () => insert(2, entry('docs/x', 'Z')), 'is of an unknown type'],
    ['a name with a prefix', () => replace(README, { header: (h) => h.write('prefix', 345) }), 'has a name that is too long for a bundle'],
    ['a name with control characters', () => insert(2, { path: 'a\u001b[2J', bytes: Buffer.alloc(0) }), "it is followed by 'a?[2J'"],
    [
      'a file that is not listed',
      () => [...good, { path: 'docs/more', bytes: Buffer.from('x') }],
      "it is followed by 'docs/more', which the manifest does not list",
    ],
    ['the same file twice', () => insert(2, ...good.slice(README, README + 1)), "it is followed by 'docs/README.md' a second time"],
    ['the manifest twice', () => insert(2, ...good.slice(0, 1)), "it is followed by 'manifest.json', which the manifest does not list"],
    [
      'a different order of files',
      () => [...good.slice(0, 1), ...good.slice(1).reverse()],
      "it is followed by 'images/base.tar' instead of docs/README.md",
    ],
    ['a missing file', () => good.toSpliced(IMAGE, 1), 'images/base.tar is missing'],
    ['a missing file in the middle', () => good.toSpliced(README, 1), 'instead of docs/README.md'],
    ['a bundle that ends after the manifest', () => good.slice(0, 1), 'docs/README.md is missing'],
  ])('%s is refused', async (_, entries, words) => {
    const error = await refusal(zipped(entries()));
    expect(error).toBeInstanceOf(IntegrityError);
    expect(error.message).toContain(words);
  });
});

describe('wrong headers', () => {
  const size = (text: string) => (header: Buffer) => header.write(text, 124, 12, 'latin1');
  test.each<[string, Partial<Entry>, string]>([
    ['a larger size', { header: size('00000777777\0') }, 'has 262143 bytes'],
    ['a smaller size', { header: size('00000000001\0') }, 'has 1 bytes'],
    ['a size of eight exabytes', { header: size('\x80\0\0\0\x7f\xff\xff\xff\xff\xff\xff\xff') }, 'has a size that is not a number'],
    [
      'a base-256 size whose low bytes alone are right',
      { header: size('\x80\x01\0\0\0\0\0\0\0\0\0\x07') },
      'has a size that is not a number',
    ],
    ['a negative size', { header: size('\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff') }, 'has a size that is not a number'],
    ['a size that is a text', { header: size('many bytes \0') }, 'has a size that is not a number'],
    ['a missing magic', { header: (h) => h.fill(0, 257, 265) }, 'is not a plain ustar entry'],
    ['the magic of GNU tar', { header: (h) => h.write('ustar  \0', 257) }, 'is not a plain ustar entry'],
  ])('%s is refused', async (_, change, words) => {
    expect((await refusal(zipped(replace(README, change)))).message).toContain(words);
  });

  test('a wrong checksum is refused', async () => {
    const bytes = packed(good);
    const at = bytes.indexOf('docs/README.md\0');
    bytes[at + 20] = 1;
    expect((await refusal(gzipSync(bytes))).message).toContain('no tar header follows it');
  });
});

describe('wrong manifests', () => {
  const changed = (change: (manifest: Manifest) => Manifest) => async () => zipped(await entriesOf(tiny, change));
  const inFiles = (path: string, change: object) => (m: Manifest) => ({
    ...m,
    files: (m.files ?? []).map((file) => (file.path === path ? { ...file, ...change } : file)),
  });
  const inBlobs = (role: string, change: object) => (m: Manifest) => ({
    ...m,
    blobs: m.blobs.map((blob) => (blob.role === role ? { ...blob, ...change } : blob)),
  });
  const inService = (change: object) => (m: Manifest) => ({ ...m, services: m.services.map((service) => ({ ...service, ...change })) });
  const summed = (m: Manifest) => ({ ...m, size_bytes: m.blobs.reduce((sum, { size }) => sum + size, 0) });
  const other = `sha256:${'1'.repeat(64)}` as const;

  test.each<[string, (manifest: Manifest) => Manifest, string]>([
    ['a wrong size in the file list', inFiles('images/base.tar', { size: 1 }), 'instead of 1'],
    [
      'a wrong sha256 in the file list',
      inFiles('docs/README.md', { sha256: '0'.repeat(64) }),
      'docs/README.md: its sha256 differs from the manifest',
    ],
    [
      'a wrong sha256 of an image',
      inFiles('images/base.tar', { sha256: '0'.repeat(64) }),
      'images/base.tar: its sha256 differs from the manifest',
    ],
    ['a file listed twice', (m) => ({ ...m, files: [...(m.files ?? []), ...(m.files ?? [])] }), 'it lists docs/README.md twice'],
    ['the manifest in the file list', inFiles('docs/README.md', { path: 'manifest.json' }), 'it lists manifest.json twice'],
    ['a missing file list', ({ files: _, ...m }) => m, 'it lacks the file of the metadata blob'],
    ['a path outside of the bundle', inFiles('docs/README.md', { path: '../README.md' }), 'files[0].path: expected a relative path'],
    ['another image digest', (m) => ({ ...m, image_digest: other }), 'its image_digest is not that of its first service'],
    ['a missing config', (m) => inService({ image_digest: other })({ ...m, image_digest: other }), `it lacks the blob ${other}`],
    ['a missing layer', (m) => inService({ layers: m.services[0]?.layers.slice(0, 1) })(m), 'it names unused blobs'],
    ['a different order of layers', (m) => inService({ layers: m.services[0]?.layers.toReversed() })(m), ', not the one in the manifest'],
    ['a wrong size of a layer', (m) => summed(inBlobs('layer', { size: 5 })(m)), 'instead of 5'],
    ['a wrong size of a metadata file', inBlobs('metadata', { size: 5 }), 'it lacks the file of the metadata blob'],
    ['another platform', (m) => ({ ...m, platform: 'linux/arm64' }), 'is for linux/amd64, not for linux/arm64'],
    ['an unknown image file', inService({ image_file: 'images/other.tar' }), 'it lacks the image file of the service base'],
    ['a missing image file', inService({ image_file: undefined }), 'it lacks the image file of the service base'],
    [
      'an image whose file is the package list',
      inService({ image_file: 'metadata/packages.json' }),
      'it uses metadata/packages.json twice',
    ],
    ['a wrong size', (m) => ({ ...m, size_bytes: Number.MAX_SAFE_INTEGER }), 'its size_bytes is 9007199254740991, and its blobs have'],
    ['a duplicate service', (m) => ({ ...m, services: [...m.services, ...m.services] }), 'it names the service base twice'],
  ])('%s is refused', async (_, change, words) => {
    const error = await refusal(await changed(change)());
    expect(error).toBeInstanceOf(IntegrityError);
    expect(error.message).toContain(words);
  });

  test('a manifest of a newer version throws UnsupportedError', async () => {
    expect(await refusal(await changed((m) => ({ ...m, version: '2.0' }))())).toBeInstanceOf(UnsupportedError);
  });

  test('a manifest above the size limit is refused', async () => {
    const bytes = packed([{ path: 'manifest.json', bytes: Buffer.alloc(0), header: (h) => h.write('77777777777\0', 124) }]);
    expect((await refusal(bytes)).message).toContain('more than the limit of');
  });

  test('files that a later version may add are verified and ignored', async () => {
    const [manifest, ...files] = good;
    const document = JSON.parse(String(manifest?.bytes)) as Manifest;
    const more = withManifest(document, [...files, { path: 'volumes/data.tar', bytes: Buffer.from('later') }]);
    expect((await readAll(zipped(more), c)).blobs.size).toBe(6);
    const spoilt = more.map((same) => (same.path === 'volumes/data.tar' ? { ...same, bytes: Buffer.from('l8ter') } : same));
    expect((await refusal(zipped(spoilt))).message).toContain('volumes/data.tar: its sha256');
  });
});

describe('images that differ from the manifest', () => {
  const withImage = (bytes: Buffer): Buffer => {
    const [manifest, ...files] = good;
    const document = JSON.parse(String(manifest?.bytes)) as Manifest;
    return zipped(
      withManifest(
        document,
        files.map((same) => (same.path === 'images/base.tar' ? { ...same, bytes } : same)),
      ),
    );
  };
  const imageOf = async (snapshot: TinySnapshot): Promise<Buffer> => (await entriesOf(snapshot))[IMAGE]?.bytes ?? Buffer.alloc(0);

  test.each<[string, () => Promise<Buffer> | Buffer, string]>([
    ['another image', () => imageOf(tinySnapshot({ layers: [layerOf('three')] })), 'is in no image of the manifest'],
    ['a file that is not a tar', () => Buffer.alloc(4096, 'x'), 'it is not a tar'],
    ['a compressed tar', async () => gzipSync(await imageOf(tiny)), 'it is not a tar'],
    ['an empty tar', () => tarOf(), 'it is not a tar'],
    ['a tar without an image', () => layerOf('hello'), 'the archive does not contain an image'],
    ['a truncated tar', async () => (await imageOf(tiny)).subarray(0, 5000), 'images/base.tar'],
    ['a link to a file outside', () => tarOf({ path: 'x', link: '/etc/passwd', type: '2' }), 'the archive does not contain an image'],
    [
      'a layer with a changed byte',
      async () => {
        const bytes = await imageOf(tiny);
        const at = bytes.indexOf('two');
        bytes[at] = 0x54;
        return bytes;
      },
      'does not match the digest in its name',
    ],
    [
      'a compressed layer',
      () => {
        const layer = gzipSync(layerOf('one'));
        return tarOf({ path: `blobs/sha256/${createHash('sha256').update(layer).digest('hex')}`, bytes: layer });
      },
      'is compressed, but a bundle contains only uncompressed layers',
    ],
  ])('%s is refused', async (_, bytes, words) => {
    const error = await refusal(withImage(await bytes()));
    expect(error).toBeInstanceOf(IntegrityError);
    expect(error.message).toContain('is damaged in images/base.tar: ');
    expect(error.message).toContain(words);
  });
});

describe('files that are not bundles', () => {
  test.each<[string, () => Buffer, string]>([
    ['an empty file', () => Buffer.alloc(0), 'it is an empty file'],
    ['a text file', () => Buffer.from('hello world'.repeat(100)), 'it is not a tar, compressed or not'],
    ['an archive of docker save', () => layerOf('x'), 'it does not begin with manifest.json'],
    ['a compressed text file', () => gzipSync('hello world'.repeat(100)), 'it is not a tar, compressed or not'],
    ['a file of zeros', () => gzipSync(Buffer.alloc(10_240)), 'it is not a tar, compressed or not'],
  ])('%s is refused with a hint', async (_, bytes, words) => {
    const error = await refusal(bytes());
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toContain(words);
    expect(error.hint).toMatch(/--archive|Download or export it again/);
  });
});

describe('damage in transit', () => {
  const forms: [string, () => Buffer][] = [
    ['tar', () => packed(good)],
    ['gzip', () => zipped(good)],
    ['zstd', () => Buffer.from(zstdCompressSync(packed(good)))],
    ['zstd from vm-snapshot', () => ownZstd],
    ['zstd from a pipe', () => execFileSync('zstd', ['-c'], { input: packed(good) })],
  ];

  test.each(forms)('%s: a bundle that is truncated at any byte is refused', async (_, form) => {
    const bytes = form();
    // The end marker counts too: a bundle that lacks only its last byte is refused.
    for (let cut = 0; cut < bytes.length; cut += 1 + Math.floor(bytes.length / 150)) await refusal(bytes.subarray(0, cut));
    await refusal(bytes.subarray(0, -1));
  });

  test.each(forms)('%s: a bundle with one flipped bit is refused or returns the original content', async (_, form) => {
    const bytes = form();
    const right = await readAll(bytes, c);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 7 }), async (at, bit) => {
        const flipped = Buffer.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        try {
          expect(await readAll(flipped, c)).toEqual(right);
        } catch (error) {
          if (!(error instanceof SnapshotError)) throw error;
          expect(error.message).toMatch(/^[\x20-\x7e]*tiny\.tar\.gz[\x20-\x7e]*$/);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('bytes after the end are refused', async () => {
    expect((await refusal(gzipSync(Buffer.concat([packed(good), packed(good)])))).message).toContain('data follows the end');
    expect((await refusal(Buffer.concat([zipped(good), Buffer.from('rubbish')]))).message).toContain('is damaged');
    expect((await refusal(packed(good, Buffer.concat([Buffer.alloc(512), Buffer.from('x'.repeat(512))])))).message).toContain(
      'data follows the end',
    );
  });
});

test('an endless bundle is refused at the first byte after the listed files', async () => {
  let produced = 0;
  async function* bomb(): AsyncGenerator<Uint8Array> {
    yield packed(good, Buffer.alloc(0));
    for (;;) {
      produced += 1 << 20;
      if (produced > 64 << 20) throw new Error('it reads without an end');
      yield Buffer.alloc(1 << 20, 1);
    }
  }
  const { readBundle } = await import('../../../src/bundle/read.ts');
  const reading = readBundle({ stream: bomb(), label: 'bomb' }, c);
  const all = async (): Promise<void> => {
    while (!(await reading.next()).done);
  };
  await expect(all()).rejects.toThrow('no tar header follows it');
});
