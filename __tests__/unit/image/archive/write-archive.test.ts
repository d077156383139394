import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { type ArchiveImage, archiveSize, writeArchive } from '../../../../src/image/archive/write-archive.ts';
import { type Digest, digestOf } from '../../../../src/lib/digest.ts';
import { InputError, IntegrityError } from '../../../../src/lib/errors.ts';

const blobs = new Map<Digest, Buffer>();
const put = (bytes: Buffer): { digest: Digest; size: number } => {
  blobs.set(digestOf(bytes), bytes);
  return { digest: digestOf(bytes), size: bytes.length };
};
const base = put(Buffer.alloc(1536, 'a'));
const image: ArchiveImage = {
  config: put(Buffer.from('{"os":"linux"}')),
  layers: [base, put(Buffer.alloc(700, 'b')), base],
  platform: 'linux/arm/v7',
  references: ['tiny:1', 'registry.example:5000/team/base:x'],
};

async function* open(digest: Digest): AsyncGenerator<Uint8Array> {
  const bytes = blobs.get(digest) as Buffer;
  yield bytes.subarray(0, 5);
  yield bytes.subarray(5);
}

async function write(from: ArchiveImage, opener = open): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeArchive([from], opener)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const tar = (archive: Buffer, ...args: string[]) => execFileSync('tar', args, { input: archive });

test('the size of an archive is known in advance, and its bytes are always the same', async () => {
  const archive = await write(image);
  expect(archive.length).toBe(archiveSize([image]));
  expect(digestOf(archive)).toBe(digestOf(await write(image)));
  expect(digestOf(archive)).toBe('sha256:4d1fb220dbea0941e026f2530840648eb05879cac070cf26d2cf215e9eb7e778');
});

test('tar reads the archive: each blob once, under its digest, with both descriptions of the image', async () => {
  const archive = await write(image);
  const names = tar(archive, 't').toString().trim().split('\n');
  expect(names.filter((name) => name.endsWith(base.digest.slice(7)))).toHaveLength(1);
  expect(names).toHaveLength(2 + 4 + 3);
  for (const [digest, bytes] of blobs) expect(tar(archive, 'xO', `blobs/sha256/${digest.slice(7)}`)).toEqual(bytes);

  const [entry] = JSON.parse(tar(archive, 'xO', 'manifest.json').toString());
  expect(entry.RepoTags).toEqual(['tiny:1', 'registry.example:5000/team/base:x']);
  expect(entry.Layers).toHaveLength(3);
  const { manifests } = JSON.parse(tar(archive, 'xO', 'index.json').toString());
  expect(manifests[0].annotations['io.containerd.image.name']).toBe('docker.io/library/tiny:1');
  expect(manifests[0].platform).toEqual({ os: 'linux', architecture: 'arm', variant: 'v7' });
  const manifest = tar(archive, 'xO', `blobs/sha256/${manifests[1].digest.slice(7)}`);
  expect(digestOf(manifest)).toBe(manifests[1].digest);
  expect(manifest.length).toBe(manifests[1].size);
});

test('an image without references is written without names', async () => {
  const archive = await write({ ...image, references: [] });
  expect(JSON.parse(tar(archive, 'xO', 'manifest.json').toString())[0].RepoTags).toBeNull();
  expect(JSON.parse(tar(archive, 'xO', 'index.json').toString()).manifests).toHaveLength(1);
});

test('a blob of another size is refused', async () => {
  const short = (digest: Digest) => (digest === base.digest ? open(image.config.digest) : open(digest));
  await expect(write(image, short)).rejects.toThrow(IntegrityError);
  const long = (digest: Digest) => (digest === image.config.digest ? open(base.digest) : open(digest));
  await expect(write(image, long)).rejects.toThrow(/longer than the 14 bytes/);
});

test('a reference by digest cannot be written', () => {
  expect(() => archiveSize([{ ...image, references: [`tiny@${base.digest}`] }])).toThrow(InputError);
});
