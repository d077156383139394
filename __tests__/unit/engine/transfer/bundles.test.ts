import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readSnapshot } from '../../../../src/engine/catalog/commit.ts';
import { findName } from '../../../../src/engine/catalog/names.ts';
import { openCatalog } from '../../../../src/engine/catalog/open.ts';
import { tag } from '../../../../src/engine/catalog/tag.ts';
import type { Catalog } from '../../../../src/engine/catalog/types.ts';
import { create } from '../../../../src/engine/create/create.ts';
import { deleteSnapshot } from '../../../../src/engine/maintain/delete.ts';
import { stats } from '../../../../src/engine/maintain/stats.ts';
import { verify } from '../../../../src/engine/maintain/verify.ts';
import { exportSnapshot } from '../../../../src/engine/transfer/export.ts';
import { importSnapshot } from '../../../../src/engine/transfer/import.ts';
import { push } from '../../../../src/engine/transfer/push-pull.ts';
import { verifyBundleFile } from '../../../../src/engine/transfer/verify-bundle.ts';
import { quietContext } from '../../../../src/lib/context.ts';
import { type Digest, digestOf } from '../../../../src/lib/digest.ts';
import { NotFoundError } from '../../../../src/lib/errors.ts';
import { once } from '../../../../src/lib/streams/bytes.ts';
import type { Text } from '../../../../src/lib/text/message.ts';
import { snapshotDigest } from '../../../../src/manifest/identity.ts';
import type { Provider } from '../../../../src/providers/provider.ts';
import { openStore } from '../../../../src/stores/open-store.ts';
import { configOf, layerOf } from '../../../helpers/archives.ts';
import { FakeProvider } from '../../../helpers/fake-provider.ts';

const c = quietContext();
const ref = { project: 'shop', name: 'base' };
const platform = `linux/${process.arch === 'x64' ? 'amd64' : process.arch}`;
const options = { force: false, confirmPlatform: async () => false };
let folder: string;
let here: Catalog;
let there: Catalog;

const open = async (): Promise<Catalog> => openCatalog(await openStore('memory:'), { create: true, signal: c.signal });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-bundles-'));
  [here, there] = [await open(), await open()];
  const provider = new FakeProvider({ layers: [layerOf('one'), layerOf('two')], references: ['tiny:1'], platform });
  const target = { kind: 'image', reference: 'tiny:1' } as const;
  await create({ ref, target, description: '', force: false, from: 'tiny:1', directory: '/' }, { catalog: here, provider }, c);
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('import of a bundle stores the same image in the global project of another catalog', async () => {
  const path = join(folder, 'base.snapshot.tar.gz');
  const exported = await exportSnapshot({ name: { ref }, output: path, level: 6, force: false }, here, c);
  const imported = await importSnapshot({ path, ...options }, there, c);
  expect(imported.ref).toEqual({ project: 'global', name: 'base' });
  expect(imported.manifest).toMatchObject({
    image_digest: exported.manifest.image_digest,
    source: { type: 'captured', from: 'tiny:1' },
    imported: { from: 'base.snapshot.tar.gz' },
    services: [{ image_tag: 'vm-snapshot/global/base:base', references: ['tiny:1'] }],
  });
  expect(imported.manifest.files).toBeUndefined();
  expect(await verify({}, there, c)).toMatchObject({ findings: [], snapshots: 1 });
});

test('a digest stays the same after export, import under another name and project, tag and push', async () => {
  const made = await readSnapshot({ ref }, here.store, c);
  const path = join(folder, 'base.snapshot.tar.gz');
  expect((await exportSnapshot({ name: { ref }, output: path, level: 6, force: false }, here, c)).digest).toBe(made.digest);
  const renamed = join(folder, 'base (1).snapshot.tar.gz');
  await copyFile(path, renamed);
  const imported = await importSnapshot({ path: renamed, ...options, name: 'other', project: 'team' }, there, c);
  expect(imported.digest).toBe(made.digest);
  const pinned = await findName(`team/other@${made.digest}`, { project: undefined, cwd: folder, catalog: there, c });
  expect((await readSnapshot(pinned, there.store, c)).digest).toBe(made.digest);
  expect(await tag({ name: pinned, to: { project: 'global', name: 'third' }, force: false }, there, c)).toMatchObject({
    digest: made.digest,
  });

  const again = join(folder, 'again.snapshot.tar.zst');
  expect((await exportSnapshot({ name: pinned, output: again, level: 1, force: false }, there, c)).digest).toBe(made.digest);
  const third = await open();
  expect((await importSnapshot({ path: again, ...options }, third, c)).digest).toBe(made.digest);
  const places = { catalog: here, remote: third };
  expect(await push({ name: { ref }, force: false }, places, c)).toMatchObject({ digest: made.digest, changed: true });
  expect(await push({ name: { ref }, force: false }, places, c)).toMatchObject({ digest: made.digest, changed: false });
  await expect(readSnapshot({ ref, pin: digestOf('another') }, here.store, c)).rejects.toThrow(NotFoundError);
});

test('a digest covers the facts of a captured container, which export, import and push keep', async () => {
  const facts = { id: 'ab'.repeat(32), name: 'agent-2', of: 'agent' };
  const image = new FakeProvider({ layers: [layerOf('one')], references: [], platform });
  const provider: Provider = {
    name: 'container',
    probe: () => image.probe(),
    async *capture(...wishes) {
      const { files, ...machine } = yield* image.capture(...wishes);
      return { ...machine, kind: 'container', container: facts, files: { ...files, 'container/container.json': Buffer.from('{}') } };
    },
    restore: (manifest, blobs, wishes) => image.restore(manifest, blobs, wishes),
    describe: (identity) => image.describe(identity),
  };
  const at = { project: 'shop', name: 'agent' };
  const target = { kind: 'image', reference: 'x' } as const;
  const wishes = { ref: at, target, description: '', force: false, from: 'agent-2', directory: '/' };
  await create(wishes, { catalog: here, provider }, c);
  const { digest, manifest } = await readSnapshot({ ref: at }, here.store, c);
  expect(manifest.container).toEqual(facts);
  expect(snapshotDigest({ ...manifest, container: { id: facts.id, name: facts.name } })).not.toBe(digest);
  const path = join(folder, 'agent.snapshot.tar.gz');
  await exportSnapshot({ name: { ref: at }, output: path, level: 1, force: false }, here, c);
  const imported = await importSnapshot({ path, ...options }, there, c);
  expect(imported.manifest.container).toEqual(facts);
  expect(imported.digest).toBe(digest);
  expect(await push({ name: { ref: at }, force: false }, { catalog: here, remote: there }, c)).toMatchObject({ digest });
});

test('import of a bundle with a flipped byte in a layer is refused with the bundle, the image file and a hint', async () => {
  const path = join(folder, 'base.snapshot.tar.gz');
  await exportSnapshot({ name: { ref }, output: path, level: 6, force: false }, here, c);
  const tar = gunzipSync(await readFile(path));
  const at = tar.indexOf(layerOf('two'), tar.indexOf('images/base.tar'));
  expect(at).toBeGreaterThan(0);
  const inside = at + 512;
  tar.writeUInt8(tar.readUInt8(inside) ^ 1, inside);
  const damaged = join(folder, 'other.tar.gz');
  await writeFile(damaged, gzipSync(tar));
  await expect(importSnapshot({ path: damaged, ...options }, there, c)).rejects.toMatchObject({
    code: 'ERR_INTEGRITY',
    message: expect.stringMatching(/^other\.tar\.gz is damaged in images\/base\.tar: /),
    hint: expect.stringContaining('Download the file again'),
  });
  await expect(readSnapshot({ ref: { project: 'global', name: 'base' } }, there.store, c)).rejects.toThrow(NotFoundError);
});

test('a .tzst bundle is compressed with zstd and can be imported', async () => {
  const path = join(folder, 'base.tzst');
  const { digest } = await exportSnapshot({ name: { ref }, output: path, level: 3, force: false }, here, c);
  expect((await readFile(path)).readUInt32LE(0)).toBe(0xfd2fb528);
  expect((await importSnapshot({ path, ...options, name: 'base' }, there, c)).digest).toBe(digest);
});

test('a pin of version 0.1, the digest of the manifest bytes, is still accepted', async () => {
  const { held, digest } = await readSnapshot({ ref }, here.store, c);
  expect(held).not.toBe(digest);
  expect((await readSnapshot({ ref, pin: held as Digest }, here.store, c)).digest).toBe(digest);
});

test('an imported snapshot is deleted by its name', async () => {
  const path = join(folder, 'base.snapshot.tar.gz');
  await exportSnapshot({ name: { ref }, output: path, level: 6, force: false }, here, c);
  const { ref: at } = await importSnapshot({ path, ...options }, there, c);
  await deleteSnapshot({ name: { ref: at }, force: false }, there, c);
  await expect(readSnapshot({ ref: at }, there.store, c)).rejects.toThrow(NotFoundError);
});

describe('a project', () => {
  const [base, own, data] = [layerOf('base'), layerOf('own'), layerOf('rows')];
  const uploads = layerOf('uploads');
  const imageOf = (name: string, layers: readonly Buffer[]) => {
    const config = configOf(layers, platform);
    return { name, layers: layers.map(digestOf), config: digestOf(config), platform, references: [], bytes: config };
  };
  const images = [imageOf('web', [base]), imageOf('worker', [base, own])] as const;
  const provider: Provider = {
    name: 'project',
    probe: async () => ({ usable: true, description: 'fake', platform }),
    async *capture() {
      for (const bytes of [base, own, ...images.map((image) => image.bytes), data, uploads])
        yield { label: 'blob', open: () => once(bytes) };
      const [first, ...others] = images.map(({ bytes: _, ...image }) => image);
      if (first === undefined) throw new Error('no image');
      return {
        kind: 'compose',
        images: [first, ...others],
        volumes: [{ name: 'shop_data', digest: digestOf(data) }],
        bindMounts: [{ path: '/srv/uploads', type: 'folder', digest: digestOf(uploads) }],
        files: { 'compose/compose.yaml': Buffer.from('services: {}\n'), 'compose/_env': Buffer.from('DB_PASSWORD=hunter2hunter2\n') },
      };
    },
    describe: async () => ({ languages: {}, tools: [], packages: [] }),
    restore: () => Promise.reject(new Error('not asked for')),
  };
  const project = { project: 'shop', name: 'before' };
  const name = { ref: project };

  beforeEach(async () => {
    const target = { kind: 'image', reference: '' } as const;
    await create(
      { ref: project, target, description: '', force: false, from: 'compose.yaml', directory: '/' },
      { catalog: here, provider },
      c,
    );
  });

  test('is exported with its data and imported into its project, with the same digest in every catalog', async () => {
    const path = join(folder, 'before.snapshot.tar.gz');
    const exported = await exportSnapshot({ name, output: path, level: 6, force: false, includeVolumes: true }, here, c);
    expect(exported.leftOut).toEqual([]);
    expect(await verifyBundleFile(path, c)).toMatchObject({ findings: [] });
    const imported = await importSnapshot({ path, ...options }, there, c);
    expect(imported.ref).toEqual(project);
    const { packs: _packs, ...same } = exported.manifest;
    const { imported: from, packs: _others, ...got } = imported.manifest;
    expect(got).toEqual(same);
    expect(from).toEqual({ from: 'before.snapshot.tar.gz' });
    expect(imported.digest).toBe(exported.digest);
    expect(await verify({}, there, c)).toMatchObject({ findings: [], snapshots: 1 });

    const again = await importSnapshot({ path, ...options }, await open(), c);
    expect(again.digest).toBe(imported.digest);
    expect((await importSnapshot({ path, ...options, force: true }, there, c)).digest).toBe(imported.digest);
    const second = join(folder, 'second', 'before.snapshot.tar.gz');
    await mkdir(join(folder, 'second'));
    await exportSnapshot({ name, output: second, level: 6, force: false, includeVolumes: true }, there, c);
    expect((await importSnapshot({ path: second, ...options, project: 'other' }, there, c)).ref).toEqual({
      project: 'other',
      name: 'before',
    });
  });

  test('without its data is exported with a warning, and the imported manifest lists what was left out', async () => {
    const path = join(folder, 'before.snapshot.tar.zst');
    const warnings: string[] = [];
    const telling = { ...c, log: { ...c.log, warn: (text: Text) => void warnings.push(String(text)) } };
    const exported = await exportSnapshot({ name, output: path, level: 6, force: false }, here, telling);
    expect(exported.leftOut).toEqual(['shop_data', '/srv/uploads']);
    expect(warnings.splice(1)).toEqual([
      expect.stringMatching(/files in the snapshot seem to contain credentials, .*: compose\/_env \(variable DB_PASSWORD\)$/),
    ]);
    expect(warnings).toEqual([
      expect.stringMatching(/does not contain the data of shop_data, \/srv\/uploads \(.* kB\): use includeVolumes: true/),
    ]);
    const { manifest } = await importSnapshot({ path, ...options }, there, c);
    expect(manifest).toMatchObject({ project_name: 'shop', volumes: [], left_out: ['shop_data', '/srv/uploads'], services: [{}, {}] });
    expect(manifest.bind_mounts).toBeUndefined();
    expect(manifest.blobs.some(({ role }) => role === 'volume')).toBe(false);
    expect(await verify({}, there, c)).toMatchObject({ findings: [], snapshots: 1 });
    const bundle = { name, output: join(folder, 'again.tar.gz'), level: 6, force: false };
    expect((await exportSnapshot(bundle, there, c)).leftOut).toEqual(['shop_data', '/srv/uploads']);
    await expect(exportSnapshot({ ...bundle, force: true, includeVolumes: true }, there, c)).rejects.toMatchObject({
      code: 'ERR_NOT_FOUND',
    });
  });
});

test('import with force replaces a name whose manifest cannot be read', async () => {
  const path = join(folder, 'base.snapshot.tar.gz');
  await exportSnapshot({ name: { ref }, output: path, level: 6, force: false }, here, c);
  const taken = { project: 'global', name: 'base' };
  await there.store.compareAndSwap(taken, undefined, Buffer.from('{"version":"1.0"'), c);
  const warnings: string[] = [];
  const listening = { ...c, log: { ...c.log, warn: (message: unknown) => void warnings.push(String(message)) } };
  await importSnapshot({ path, ...options, force: true }, there, listening);
  expect(warnings).toEqual(["replacing 'base', which had an unreadable manifest"]);
  expect(await verify({}, there, c)).toMatchObject({ findings: [], snapshots: 1 });
});

test('import of an existing name is refused, and succeeds with another name or with force', async () => {
  const path = join(folder, 'base.snapshot.tar.zst');
  await exportSnapshot({ name: { ref }, output: path, level: 6, force: false }, here, c);
  await importSnapshot({ path, ...options }, there, c);
  const before = await stats(there, c);
  await expect(importSnapshot({ path, ...options }, there, c)).rejects.toMatchObject({
    message: "Snapshot 'base' already exists",
    hint: "Use force: true to overwrite or 'name' to import it under another name",
  });
  expect(await stats(there, c)).toEqual(before);
  expect((await importSnapshot({ path, ...options, name: 'other' }, there, c)).ref.name).toBe('other');
  await importSnapshot({ path, ...options, force: true }, there, c);
});
