import { gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { readArchive } from '../../../../src/image/archive/read-archive.ts';
import type { ReadOptions } from '../../../../src/image/archive/reader.ts';
import { writeArchive } from '../../../../src/image/archive/write-archive.ts';
import { type Digest, digestOf } from '../../../../src/lib/digest.ts';
import { InputError, IntegrityError, NotFoundError } from '../../../../src/lib/errors.ts';
import { blob, configOf, hybridArchive, json, layerOf, layout, legacyArchive, type Member, tarOf } from '../../../helpers/archives.ts';

const signal = new AbortController().signal;
const base = layerOf('base');
const top = layerOf('top'.repeat(2000));
const empty = Buffer.alloc(1024);
const layers = [base, top, empty];

type Options = Partial<ReadOptions> & { leave?: (digest: Digest | undefined) => boolean };

async function read(archive: Buffer | AsyncIterable<Uint8Array>, options: Options = {}) {
  const pieces = Buffer.isBuffer(archive) ? slices(archive, 1000) : archive;
  return await collect(readArchive(pieces, { holds: async () => false, signal, ...options }), options.leave);
}

async function collect(reading: ReturnType<typeof readArchive>, leave: Options['leave'] = () => false) {
  const blobs = new Map<Digest, Buffer>();
  const offered: (Digest | undefined)[] = [];
  for (;;) {
    const next = await reading.next();
    if (next.done) return { image: next.value.image, blobs, offered };
    offered.push(next.value.digest);
    if (leave(next.value.digest)) continue;
    const parts: Uint8Array[] = [];
    for await (const part of next.value.open()) parts.push(part);
    const bytes = Buffer.concat(parts);
    blobs.set(digestOf(bytes), bytes);
    expect(next.value.digest ?? digestOf(bytes)).toBe(digestOf(bytes));
    expect(next.value.size ?? bytes.length).toBe(bytes.length);
  }
}

const blobOf = (bytes: Buffer) => ({ digest: digestOf(bytes), size: bytes.length });

async function* slices(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const whole = { config: digestOf(configOf(layers)), layers: layers.map(digestOf), platform: 'linux/amd64', references: ['tiny:1'] };

test.each([
  ['legacy', legacyArchive(layers)],
  ['hybrid', hybridArchive(layers)],
  ['containerd, mixed compression', layout([{ layers }])],
  ['all gzip', layout([{ layers, packed: (layer) => gzipSync(layer) }])],
])('%s: the image and its uncompressed layers are read', async (_, members) => {
  const { image, blobs } = await read(tarOf(...members));
  expect(image).toEqual(whole);
  expect([...blobs.keys()].sort()).toEqual([whole.config, ...whole.layers].sort());
});

test('compressed archives, and archives whose paths begin with ./, are read', async () => {
  const members = hybridArchive(layers).map((member) => ({ ...member, path: `./${member.path}` }));
  for (const pack of [gzipSync, zstdCompressSync]) expect((await read(pack(tarOf(...members)))).image).toEqual(whole);
});

test('an archive written by writeArchive is read with the same image and references', async () => {
  const config = configOf(layers);
  const store = new Map([config, ...layers].map((bytes) => [digestOf(bytes), bytes]));
  const info = (bytes: Buffer) => ({ digest: digestOf(bytes), size: bytes.length });
  const archive = writeArchive(
    [{ config: info(config), layers: layers.map(info), platform: 'linux/amd64', references: ['tiny:1', 'b.example/c:2'] }],
    (digest) => slices(store.get(digest) as Buffer, 700),
  );
  const { image } = await read(archive);
  expect(image).toEqual({ ...whole, references: ['tiny:1', 'b.example/c:2'] });
});

test('a legacy archive stores a repeated layer as a link, and all three layers are read', async () => {
  const { image, offered } = await read(tarOf(...legacyArchive([base, top, base])));
  expect(image.layers).toEqual([base, top, base].map(digestOf));
  expect(offered).toHaveLength(3);
});

test('layers that the caller holds or does not open are skipped', async () => {
  const held = digestOf(top);
  const members = tarOf(...hybridArchive(layers));
  const asked = await read(members, { holds: async (digest) => digest === held || digest === whole.config });
  expect(asked.image).toEqual(whole);
  expect(asked.offered).toEqual(expect.not.arrayContaining([held, whole.config]));
  const left = await read(members, { leave: (digest) => digest === held });
  expect(left.image).toEqual(whole);
  const unread = await read(tarOf(...layout([{ layers, packed: (layer) => gzipSync(layer) }])), { leave: () => true });
  expect(unread.image).toEqual(whole);
});

test('a reader may stop in the middle of a layer', async () => {
  const reading = readArchive(slices(tarOf(...hybridArchive(layers)), 600), { holds: async () => false, signal });
  for (;;) {
    const next = await reading.next();
    if (next.done) {
      expect(next.value.image).toEqual(whole);
      return;
    }
    for await (const _ of next.value.open()) break;
  }
});

test('the accepted platform is read when there are several, and platforms without blobs are ignored', async () => {
  const arm = [layerOf('arm')];
  const both = tarOf(...layout([{ layers }, { layers: arm, platform: 'linux/arm64/v8' }]));
  await expect(read(both)).rejects.toThrow(InputError);
  expect((await read(both, { accepts: (platform) => platform.startsWith('linux/arm64') })).image.layers).toEqual(arm.map(digestOf));
  await expect(read(both, { accepts: () => false })).rejects.toThrow(NotFoundError);
  const partial = tarOf(...layout([{ layers }, { layers: arm, platform: 'linux/arm64/v8', absent: true }]));
  expect((await read(partial)).image).toEqual(whole);
});

test('an image without a name has no references, and invalid names are dropped', async () => {
  expect((await read(tarOf(...legacyArchive(layers, { tags: null })))).image.references).toEqual([]);
  expect((await read(tarOf(...legacyArchive(layers, { tags: ['<none>:<none>', '../x:1'] })))).image.references).toEqual([]);
});

const without = (members: Member[], path: RegExp): Buffer => tarOf(...members.filter((member) => !path.test(member.path)));
/** The second layer is a link. */
function linkedTo(link: string): Member[] {
  return legacyArchive([base, top]).map((member) =>
    'bytes' in member && member.bytes === top ? { path: member.path, link, type: '2' } : member,
  );
}
const topBlob = new RegExp(digestOf(top).slice(7));

test.each<[string, Buffer, RegExp]>([
  ['an archive without an image', tarOf({ path: 'x', bytes: base }), /does not contain an image/],
  ['a file that is not a tar', Buffer.alloc(4096, 'junk'), /is damaged: it is not a tar/],
  ['a missing layer', without(hybridArchive(layers), topBlob), /lacks layer 2 of 3/],
  ['a missing config', without(hybridArchive(layers), new RegExp(whole.config.slice(7))), /lacks the image's config/],
  [
    'a legacy layer of other bytes',
    tarOf(...legacyArchive([base, top]).map((m) => ('bytes' in m && m.bytes === top ? { ...m, bytes: empty } : m))),
    /layer 2 of 2 is sha256/,
  ],
  [
    'a blob of other bytes',
    tarOf(...hybridArchive(layers).map((m) => ('bytes' in m && m.bytes === top ? { ...m, bytes: base } : m))),
    /does not match the digest in its name/,
  ],
  ['a compressed blob of other bytes', tarOf({ ...blob(top), bytes: gzipSync(base) }), /does not match the digest in its name/],
  [
    'a config of other bytes',
    tarOf(...hybridArchive(layers).map((m) => (m.path.includes(whole.config.slice(7)) ? { ...m, bytes: json({}) } : m))),
    /does not match the digest in its name/,
  ],
  ['a path that leads out', tarOf({ path: 'a/../../x', bytes: base }), /points outside it/],
  ['an absolute path', tarOf({ path: '/x', bytes: base }), /points outside it/],
  ['a layer that is a link to the host', tarOf(...linkedTo('/etc/shadow')), /lacks layer 2 of 2/],
  ['a layer that is a link out of the archive', tarOf(...linkedTo('../../../../etc/shadow')), /lacks layer 2 of 2/],
  ['a layer that is a link to itself', tarOf(...linkedTo('layer.tar')), /lacks layer 2 of 2/],
  ['a device', tarOf({ path: 'x', link: '', type: '3' }), /does not contain an image/],
  [
    'a long run of zeros after the last member',
    Buffer.concat([tarOf(...hybridArchive(layers)), Buffer.alloc(17 << 20)]),
    /not tar entries/,
  ],
  ['manifest.json of another form', tarOf({ path: 'manifest.json', bytes: json({ a: 1 }) }), /not in Docker's form/],
])('%s is refused', async (_, archive, message) => {
  const error = await read(archive).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(IntegrityError);
  expect((error as Error).message).toMatch(message);
});

test('an archive that is cut off at any point is refused', async () => {
  for (const archive of [tarOf(...hybridArchive(layers)), gzipSync(tarOf(...legacyArchive(layers)))]) {
    const needed = archive.length - 1024 - 512 * 4;
    for (let at = 509; at < needed; at += 509) await expect(read(archive.subarray(0, at))).rejects.toThrow(IntegrityError);
  }
});

test('an aborted signal stops the reading', async () => {
  const abort = new AbortController();
  const reading = read(tarOf(...hybridArchive(layers)), {
    signal: abort.signal,
    holds: async () => abort.abort(new Error('enough')) === null,
  });
  await expect(reading).rejects.toThrow('enough');
});

test('an empty layer is kept as a layer', async () => {
  const image = { config: blobOf(configOf([Buffer.alloc(0), base])), layers: [Buffer.alloc(0), base].map(blobOf) };
  const bytes = new Map([Buffer.alloc(0), base, configOf([Buffer.alloc(0), base])].map((blob) => [digestOf(blob), blob]));
  const archive = writeArchive([{ ...image, platform: 'linux/amd64', references: ['tiny:1'] }], (digest) =>
    slices(bytes.get(digest) as Buffer, 1000),
  );
  expect((await read(archive)).image.layers).toEqual([digestOf(''), digestOf(base)]);
});

test('indexes that reference each other a thousand times are refused', async () => {
  const members: Member[] = [];
  let child = digestOf('nothing');
  for (let depth = 0; depth < 3; depth++) {
    const bytes = json({ manifests: Array.from({ length: 1000 }, () => ({ digest: child })) });
    members.push(blob(bytes));
    child = digestOf(bytes);
  }
  const index = { path: 'index.json', bytes: json({ manifests: Array.from({ length: 1000 }, () => ({ digest: child })) }) };
  await expect(read(tarOf(index, ...members))).rejects.toThrow(IntegrityError);
});

test('a large config that a thousand entries reference is read once', async () => {
  const config = json({
    os: 'linux',
    architecture: 'amd64',
    rootfs: { diff_ids: [] },
    history: Array.from({ length: 500_000 }, () => ({})),
  });
  const entries = Array.from({ length: 1000 }, () => ({ Config: blob(config).path, RepoTags: ['tiny:1'], Layers: [] }));
  const archive = tarOf({ path: 'manifest.json', bytes: json(entries) }, blob(config));
  expect((await read(slices(archive, 1 << 20))).image.config).toBe(digestOf(config));
});
