import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openCatalogue } from '../../../src/engine/catalogue.ts';
import { create } from '../../../src/engine/create.ts';
import { exportSnapshot } from '../../../src/engine/export.ts';
import { importSnapshot } from '../../../src/engine/import.ts';
import { stats } from '../../../src/engine/stats.ts';
import type { Catalogue } from '../../../src/engine/types.ts';
import { verify } from '../../../src/engine/verify.ts';
import { quietContext } from '../../../src/lib/context.ts';
import { openStore } from '../../../src/stores/index.ts';
import { layerOf } from '../../helpers/archives.ts';
import { FakeProvider } from '../../helpers/fake-provider.ts';

const c = quietContext();
const ref = { project: 'shop', name: 'base' };
const platform = `linux/${process.arch === 'x64' ? 'amd64' : process.arch}`;
const options = { force: false, confirmPlatform: async () => false };
let folder: string;
let here: Catalogue;
let there: Catalogue;

const open = async (): Promise<Catalogue> => openCatalogue(await openStore('memory:'), { create: true, signal: c.signal });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-bundles-'));
  [here, there] = [await open(), await open()];
  const provider = new FakeProvider({ layers: [layerOf('one'), layerOf('two')], references: ['tiny:1'], platform });
  const machine = { kind: 'image', reference: 'tiny:1' } as const;
  await create({ ref, machine, description: '', force: false, from: 'tiny:1', directory: '/' }, { catalogue: here, provider }, c);
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('a bundle brings the same image into the global project of another catalogue', async () => {
  const path = join(folder, 'base.snapshot.tar.gz');
  const exported = await exportSnapshot({ name: { ref }, output: path, level: 6, force: false }, here, c);
  const imported = await importSnapshot({ path, ...options }, there, c);
  expect(imported.ref).toEqual({ project: 'global', name: 'base' });
  expect(imported.manifest).toMatchObject({
    image_digest: exported.manifest.image_digest,
    source: { type: 'imported', from: 'base.snapshot.tar.gz' },
    services: [{ image_tag: 'vm-snapshot/global/base:base', references: ['tiny:1'] }],
  });
  expect(imported.manifest.files).toBeUndefined();
  expect(await verify({}, there, c)).toMatchObject({ findings: [], snapshots: 1 });
});

test('a taken name is refused, and another name or force is the way on', async () => {
  const path = join(folder, 'base.snapshot.tar.zst');
  await exportSnapshot({ name: { ref }, output: path, level: 6, force: false }, here, c);
  await importSnapshot({ path, ...options }, there, c);
  const before = await stats(there, c);
  await expect(importSnapshot({ path, ...options }, there, c)).rejects.toMatchObject({
    message: "Snapshot 'base' already exists",
    hint: 'Use --force to overwrite or --name to import with different name',
  });
  expect(await stats(there, c)).toEqual(before);
  expect((await importSnapshot({ path, ...options, name: 'other' }, there, c)).ref.name).toBe('other');
  await importSnapshot({ path, ...options, force: true }, there, c);
});
