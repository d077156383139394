import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readLayoutFolder } from '../../../../src/image/archive/read-layout.ts';
import { digestOf, hexOf } from '../../../../src/lib/digest.ts';
import { InputError, IntegrityError } from '../../../../src/lib/errors.ts';
import { configOf, layerOf, layout, legacyArchive, type Member } from '../../../helpers/archives.ts';
import { layers, plainLayout, skopeoDir } from '../../../helpers/dialects.ts';
import { ROOT } from '../../../helpers/paths.ts';

const signal = new AbortController().signal;
const whole = { config: digestOf(configOf(layers)), layers: layers.map(digestOf), platform: 'linux/amd64' };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'layout-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(members: readonly Member[], into = folder): Promise<void> {
  for (const member of members) {
    const path = join(into, member.path);
    await mkdir(dirname(path), { recursive: true });
    if ('bytes' in member) await writeFile(path, member.bytes);
    else await symlink(member.link, path);
  }
}

async function read(path = folder) {
  const reading = readLayoutFolder(path, { holds: async () => false, signal });
  for (;;) {
    const next = await reading.next();
    if (next.done) return next.value.image;
    for await (const _ of next.value.open());
  }
}

const base = layers[0] as Buffer;
const blobFile = (bytes: Buffer): string => join(folder, 'blobs/sha256', hexOf(digestOf(bytes)));
const stored = (layer: Buffer): Buffer => layer;

test.each([
  ['OCI', layout([{ layers, packed: stored }])],
  ['OCI with sha512', plainLayout({ algorithm: 'sha512' })],
  ["skopeo's dir:", skopeoDir()],
  ["Docker's archive, unpacked, with its links", legacyArchive(layers)],
])('a folder of %s is read', async (_, members) => {
  await put(members);
  expect(await read()).toMatchObject(whole);
});

test('links to a layout, and blobs that are links into a cache outside of it, are followed', async () => {
  await put(layout([{ layers, packed: stored }]));
  const cache = await mkdtemp(join(tmpdir(), 'cache-'));
  try {
    for (const bytes of [base, configOf(layers)]) {
      await rename(blobFile(bytes), join(cache, hexOf(digestOf(bytes))));
      await symlink(join(cache, hexOf(digestOf(bytes))), blobFile(bytes));
    }
    await symlink(folder, join(cache, 'layout'));
    expect(await read(join(cache, 'layout'))).toMatchObject(whole);
  } finally {
    await rm(cache, { recursive: true });
  }
});

test('a layout whose blobs folder is a link is read, and unrelated files in it are not', async () => {
  await put(layout([{ layers, packed: stored }]));
  await rename(join(folder, 'blobs'), join(folder, 'shared'));
  await symlink('shared', join(folder, 'blobs'));
  execFileSync('mkfifo', [join(folder, `shared/sha256/${'1'.repeat(64)}`)]);
  await writeFile(join(folder, `shared/sha256/${'2'.repeat(64)}`), layerOf('of another image'));
  expect(await read()).toMatchObject(whole);
});

test('a blob that is a link to another file of the host is refused, and the error does not reveal its digest', async () => {
  await put(layout([{ layers, packed: stored }]));
  const secret = join(folder, 'secret');
  await writeFile(secret, layerOf('hunter2'));
  await rm(blobFile(base));
  await symlink(secret, blobFile(base));
  const error = await read().catch((e: unknown) => e);
  expect(error).toBeInstanceOf(IntegrityError);
  expect((error as Error).message).toMatch(/does not match the digest in its name/);
  expect((error as Error).message).not.toContain(hexOf(digestOf(layerOf('hunter2'))));
});

test('a pipe or a device in place of a blob is refused without blocking', async () => {
  await put(layout([{ layers, packed: stored }]));
  await rm(blobFile(base));
  execFileSync('mkfifo', [blobFile(base)]);
  // In a child process: a pipe that the reader had opened would keep this process from ending.
  const script = `import { readLayoutFolder } from ${JSON.stringify(join(ROOT, 'src/image/archive/read-layout.ts'))};
    const reading = readLayoutFolder(${JSON.stringify(folder)}, { holds: async () => false, signal: new AbortController().signal });
    try { for (let next = await reading.next(); !next.done; next = await reading.next()) for await (const _ of next.value.open()); } catch (e) { console.log(e.name) }`;
  expect(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', env: { PATH: process.env.PATH } }),
  ).toMatch('IntegrityError');
  await rm(blobFile(base));
  await symlink('/dev/zero', blobFile(base));
  await expect(read()).rejects.toThrow(/neither a regular file/);
});

test.each([
  [{ 'compose.yaml': '' }, /Compose/],
  [{ Dockerfile: 'FROM x' }, /vm snapshot build/],
  [{ x: '' }, /OCI layout/],
])('a folder with other contents is refused, and the hint says what to do: %j', async (files, hint) => {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const error = await read().catch((e: unknown) => e);
  expect(error).toBeInstanceOf(InputError);
  expect((error as InputError).hint).toMatch(hint);
});

test('the folder of an unpacked snapshot bundle is refused as a bundle, not read as a Docker archive', async () => {
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ checksum: 'sha256:0', snapshot_name: 'x' }));
  await expect(read()).rejects.toThrow(/snapshot bundle/);
});
