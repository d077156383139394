import { execFileSync } from 'node:child_process';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { readArchive } from '../../../../src/image/archive/read-archive.ts';
import { digestOf, hexOf } from '../../../../src/lib/digest.ts';
import { InputError, IntegrityError, NotFoundError, type SnapshotError, UnsupportedError } from '../../../../src/lib/errors.ts';
import { once } from '../../../../src/lib/streams/bytes.ts';
import { configOf, hybridArchive, json, layerOf, layout, type Member, tarOf } from '../../../helpers/archives.ts';
import { layers, plainLayout } from '../../../helpers/dialects.ts';

/* Files that users pass in place of an image archive, and images with fewer or more fields than usual. */

const signal = new AbortController().signal;

async function read(bytes: Buffer, options: Partial<Parameters<typeof readArchive>[1]> = {}) {
  const reading = readArchive(once(bytes), { holds: async () => false, signal, ...options });
  for (;;) {
    const next = await reading.next();
    if (next.done) return next.value.image;
    for await (const _ of next.value.open());
  }
}

async function failure(bytes: Buffer, options = {}): Promise<SnapshotError> {
  return (await read(bytes, options).catch((error: unknown) => error)) as SnapshotError;
}

const file = (path: string, text = 'x'): Member => ({ path, bytes: Buffer.from(text) });
const exported = tarOf(file('.dockerenv'), { path: 'bin/[', link: 'busybox', type: '2' }, file('etc/hostname'));
const rootfs = tarOf(file('bin/sh'), file('etc/hostname'), file('usr/bin/x'));
const legacy = tarOf(file(`${'a'.repeat(64)}/json`, '{}'), file('repositories', '{}'));
const at = (offset: number, text: string): Buffer => Buffer.concat([Buffer.alloc(offset), Buffer.from(text, 'latin1'), Buffer.alloc(1024)]);

test.each<[string, Buffer, RegExp, RegExp]>([
  ["docker export's tar", exported, /root file system/, /docker import/],
  ['a rootfs tar', rootfs, /root file system/, /docker import/],
  ['a rootfs tar, packed', gzipSync(rootfs), /root file system/, /docker import/],
  ['a rootfs.tar.xz', execFileSync('xz', ['-c'], { input: rootfs }), /root file system/, /docker import/],
  [
    'a snapshot bundle',
    tarOf(file('manifest.json', '{"checksum":"sha256:0","snapshot_name":"x"}')),
    /snapshot bundle/,
    /vm snapshot import/,
  ],
  ['an archive of Docker before 1.10', legacy, /before 1\.10/, /docker save/],
  ['an empty file', Buffer.alloc(0), /an empty file/, /Download or export it again/],
  ['a Dockerfile', Buffer.from('# syntax=docker/dockerfile:1\nFROM debian\n'), /a Dockerfile/, /vm snapshot build/],
  ['a Compose file', Buffer.from('services:\n  web:\n'), /a Compose file/, /vm snapshot create/],
  ['a zip', Buffer.from('PK\x03\x04 zip'), /a zip file/, /Unzip/],
  ['a 7z', Buffer.from('377abcaf271c0004', 'hex'), /a 7z file/, /Unpack/],
  ['lz4', Buffer.from('04224d18644040', 'hex'), /packed with lz4/, /lz4 -d/],
  ['a qcow2', Buffer.from('QFI\xfb\0\0\0\x03', 'latin1'), /a qcow2 disk/, /disks of virtual machines/],
  ['a raw disk', at(510, '\x55\xaa'), /a disk or boot image/, /disks of virtual machines/],
  ["the script of Nix's streamLayeredImage", Buffer.from('#!/nix/store/x/bin/python3\n'), /a script/, /--archive -/],
  ['a Git LFS pointer', Buffer.from('version https://git-lfs.github.com/spec/v1\n'), /Git LFS/, /git lfs pull/],
  ['a web page', Buffer.from('<!DOCTYPE html><html>'), /a web page/, /Download the file again/],
  ['a JSON document', Buffer.from('{"a":1}'), /a JSON document/, /^$/],
  [
    'a tar of something else',
    tarOf(file('src/main.go'), file('README.md')),
    /does not contain an image.*src\/main\.go, README\.md/,
    /docker save/,
  ],
  ['an empty tar', tarOf(), /does not contain an image.*it is empty/, /docker save/],
])('%s: the message says in one line what the file is, and the hint what to do', async (_, bytes, message, hint) => {
  const error = await failure(bytes);
  expect(error.message).toMatch(message);
  expect(error.message).not.toContain('\n');
  expect(error.hint ?? '').toMatch(hint);
});

test.each([
  ['gzip', gzipSync(tarOf(...hybridArchive(layers)))],
  ['zstd', zstdCompressSync(tarOf(...hybridArchive(layers)))],
  ['xz', execFileSync('xz', ['-c'], { input: tarOf(...hybridArchive(layers)) })],
  ['bzip2', execFileSync('bzip2', ['-c'], { input: tarOf(...hybridArchive(layers)) })],
])('a %s archive that is cut off in the middle is reported as damaged, in a message of vm-snapshot', async (_, bytes) => {
  const error = await failure(bytes.subarray(0, bytes.length >> 1));
  expect(error).toBeInstanceOf(IntegrityError);
  expect(error.message).toMatch(/is damaged: (the file|it) is (damaged or )?truncated/);
});

test('an archive packed with xz names the missing program, and how to unpack it without it', async () => {
  const path = process.env.PATH;
  process.env.PATH = '/nowhere';
  try {
    const error = await failure(Buffer.from('fd377a585a000004', 'hex'));
    expect(error).toBeInstanceOf(UnsupportedError);
    expect(error.message).toBe('it is compressed with xz, but the program xz is not installed');
    expect(error.hint).toMatch(/xz --decompress/);
  } finally {
    process.env.PATH = path;
  }
});

test('a tar that is packed four times is refused', async () => {
  const four = [1, 2, 3, 4].reduce((bytes) => gzipSync(bytes), tarOf(...hybridArchive(layers)));
  await expect(read(four)).rejects.toThrow(/compressed more than 3 times/);
});

const archiveOf = (config: Buffer, own: readonly Buffer[] = layers): Buffer =>
  tarOf({ path: 'config.json', bytes: config }, ...own.map((bytes, i) => ({ path: `${i}.tar`, bytes })), {
    path: 'manifest.json',
    bytes: json([{ Config: 'config.json', RepoTags: ['tiny:1'], Layers: own.map((_, i) => `${i}.tar`) }]),
  });
const diffIds = { rootfs: { type: 'layers', diff_ids: layers.map(digestOf) } };

test.each<[string, object, string]>([
  ['without architecture and system', diffIds, 'linux/unknown'],
  ['with both empty', { os: '', architecture: '', ...diffIds }, 'linux/unknown'],
  ['with both null', { os: null, architecture: null, variant: null, ...diffIds }, 'linux/unknown'],
  ['without history', { os: 'linux', architecture: 'arm64', ...diffIds }, 'linux/arm64'],
  ['with a history of other length', { os: 'linux', architecture: 'amd64', history: [{}], ...diffIds }, 'linux/amd64'],
  ['of Windows', { os: 'windows', architecture: 'amd64', 'os.version': '10.0.20348.1', ...diffIds }, 'windows/amd64'],
])('a config %s is read', async (_, config, platform) => {
  expect(await read(archiveOf(json(config)))).toMatchObject({ platform, config: digestOf(json(config)) });
});

test.each([[[]], [null], [undefined]])('an image without layers is read: diff_ids %j', async (diff_ids) => {
  expect((await read(archiveOf(json({ os: 'linux', architecture: 'amd64', rootfs: { diff_ids } }), []))).layers).toEqual([]);
});

test('an invalid image config is refused with the name of the wrong field', async () => {
  const config = json({ rootfs: { diff_ids: ['sha512:1'] } });
  await expect(read(archiveOf(config))).rejects.toThrow(
    /config\.json is not an image config: rootfs\.diff_ids\.0: it is not a sha256 digest/,
  );
});

const a = [layerOf('a')];
const b = [layerOf('a'), layerOf('b')];
const two = tarOf(
  ...[a, b].map((own, i) => ({ path: `${i}.json`, bytes: configOf(own) })),
  ...b.map((bytes, i) => ({ path: `${i}.tar`, bytes })),
  {
    path: 'manifest.json',
    bytes: json([
      { Config: '0.json', RepoTags: ['shop/a:1', 'docker.io/library/also:1'], Layers: ['0.tar'] },
      { Config: '1.json', RepoTags: null, Layers: ['0.tar', '1.tar'] },
    ]),
  },
);
const idOf = (own: readonly Buffer[]): string => hexOf(digestOf(configOf(own)));

test.each([
  ['shop/a:1', a],
  ['docker.io/shop/a:1', a],
  ['also:1', a],
  [idOf(b).slice(0, 12), b],
  [`sha256:${idOf(b)}`, b],
])('%s selects one of several images', async (ref, own) => {
  expect((await read(two, { ref })).layers).toEqual(own.map(digestOf));
});

test('an archive of several images is refused with a list of the names that select each', async () => {
  const many = await failure(two);
  expect(many).toBeInstanceOf(InputError);
  expect(many.message).toBe(`the archive contains 2 images: shop/a:1 (linux/amd64), ${idOf(b).slice(0, 12)} (linux/amd64)`);
  expect(many.hint).toMatch(/ref: 'shop\/a:1'/);
  const none = await failure(two, { ref: 'shop/c:1' });
  expect(none).toBeInstanceOf(NotFoundError);
  expect(none.message).toBe("the archive does not contain an image 'shop/c:1'");
  expect(none.hint).toContain('It contains: shop/a:1 (linux/amd64)');
});

test('a tag alone, or the digest of a manifest, selects an image of a layout', async () => {
  const tagged = plainLayout({ annotations: { 'org.opencontainers.image.ref.name': '1.0' } });
  const { manifests } = JSON.parse(String((tagged.find(({ path }) => path === 'index.json') as { bytes: Buffer }).bytes));
  for (const ref of ['1.0', manifests[0].digest]) expect((await read(tarOf(...tagged), { ref })).config).toBe(digestOf(configOf(layers)));
  await expect(read(tarOf(...tagged), { ref: '2.0' })).rejects.toThrow(NotFoundError);
});

test('attestations without their annotation, and artifacts beside an image, are not counted as images', async () => {
  const chart = json({ config: { mediaType: 'application/vnd.cncf.helm.config.v1+json', digest: digestOf('{}') }, layers: [] });
  const members = layout([{ layers }]);
  const index = JSON.parse(String((members.find(({ path }) => path === 'index.json') as { bytes: Buffer }).bytes));
  index.manifests.push(
    { digest: digestOf(chart) },
    { digest: digestOf(configOf([])), platform: { os: 'unknown', architecture: 'unknown' } },
  );
  const more = members.filter(({ path }) => path !== 'index.json');
  const bytes = tarOf(
    ...more,
    { path: 'index.json', bytes: json(index) },
    { path: `blobs/sha256/${hexOf(digestOf(chart))}`, bytes: chart },
    { path: `blobs/sha256/${hexOf(digestOf('{}'))}`, bytes: Buffer.from('{}') },
  );
  expect((await read(bytes)).config).toBe(digestOf(configOf(layers)));
});
