import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { digestOf } from '../../src/lib/digest.ts';
import { json, layerOf, tarOf } from '../helpers/archives.ts';
import { ROOT } from '../helpers/paths.ts';
import { run } from '../helpers/processes.ts';

/* The scripts of the composite actions, run as their steps do, without Docker or a network. */

let folder: string;
let env: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-composites-'));
  const bin = join(folder, 'bin');
  await mkdir(bin);
  await writeVm(join(bin, 'vm'), join(ROOT, 'dist/cli/index.js'));
  env = { PATH: `${bin}:${process.env.PATH}`, HOME: folder, DOCKER_HOST: 'unix:///nowhere.sock' };
  await writeFile(join(folder, 'image.tar'), imageArchive());
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Writes `vm` the way setup-vm does. */
async function writeVm(path: string, script: string): Promise<void> {
  await writeFile(path, `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`);
  await chmod(path, 0o755);
}

function imageArchive(content = 'x'): Buffer {
  const layer = layerOf(content);
  const config = json({ os: 'linux', architecture: 'amd64', config: {}, rootfs: { type: 'layers', diff_ids: [digestOf(layer)] } });
  const manifest = json([{ Config: 'config.json', RepoTags: null, Layers: ['layer.tar'] }]);
  return tarOf(
    ...Object.entries({ 'config.json': config, 'layer.tar': layer, 'manifest.json': manifest }).map(([path, bytes]) => ({ path, bytes })),
  );
}

const vm = (...args: string[]): Promise<string> => run([join(folder, 'bin/vm'), 'snapshot', ...args], env);
const create = (name: string, store: string) => vm('create', name, '--archive', join(folder, 'image.tar'), '--store', store, '--quiet');

test('nightly: the name is moved to each run, and only the latest runs are kept', async () => {
  const [local, store] = [join(folder, 'local'), join(folder, 'published')];
  await create('shop/base-image', store); // another image whose name has the same prefix
  for (const number of ['9', '10', '11']) {
    const snapshot = `shop/base-${number}`;
    await create(snapshot, local);
    const given = { ...env, SNAPSHOT: snapshot, NAME: 'shop/base', STORE: store, KEEP_LAST: number === '11' ? '2' : '', LOCAL: local };
    await run([join(ROOT, 'actions/nightly-base-image/publish.sh')], given);
  }
  const left = JSON.parse(await vm('list', '--store', store, '--json')) as { name: string; digest: string }[];
  expect(left.map((each) => each.name).sort()).toEqual(['base', 'base-10', 'base-11', 'base-image']);
  const digest = (wanted: string) => left.find((each) => each.name === wanted)?.digest;
  expect(digest('base')).toBe(digest('base-11'));
});

test('air-gapped: the folder alone imports the image, and any change to it is detected', async () => {
  const [store, bundle] = [join(folder, 'store'), join(folder, 'usb stick')];
  await create('@base', store);
  await mkdir(bundle);
  await vm('export', '@base', '--store', store, '--output', join(bundle, 'image.snapshot.tar.gz'));
  const given = { ...env, FOLDER: bundle, SNAPSHOT: '@base', DIGEST: 'sha256:…', VM: join(folder, 'bin/vm'), INCLUDE_NODE: 'true' };
  await run([join(ROOT, 'actions/air-gapped-bundle/pack.sh')], given);
  expect((await readdir(bundle)).filter((file) => !file.endsWith('.sha256')).sort()).toEqual([
    'README.txt',
    'SHA256SUMS',
    'image.snapshot.tar.gz',
    'import.sh',
    'node',
    'vm',
  ]);
  expect(await readFile(join(bundle, 'README.txt'), 'utf8')).toContain('@base\n');
  expect(await readFile(join(bundle, 'README.txt'), 'utf8')).toMatch(/node +the Node that runs the command, for Linux on \w+;/);

  // Another machine: no vm, no Node, another home folder.
  const home = join(folder, 'far');
  await mkdir(home);
  const far = { PATH: '/usr/bin:/bin', HOME: home, DOCKER_HOST: 'unix:///nowhere.sock' };
  const said = await run([join(bundle, 'import.sh')], far);
  expect(said).toContain('Imported @base\nDocker is not available.');
  expect(await run([join(bundle, 'import.sh')], far)).toContain('@base is already imported\nDocker is not available.');
  expect(await run([join(bundle, 'vm'), 'snapshot', 'list', '--quiet'], far)).toContain('base');

  await writeFile(join(bundle, 'vm'), 'tampered', { flag: 'a' });
  await expect(run([join(bundle, 'import.sh'), '--force'], far)).rejects.toThrow(/did NOT match/);
});

test('air-gapped: an existing other image of that name is not replaced, and the error says what to do', async () => {
  const [store, bundle, home] = [join(folder, 'store-2'), join(folder, 'other stick'), join(folder, 'far-2')];
  await writeFile(join(folder, 'image.tar'), imageArchive('y'));
  await create('@base', store);
  await mkdir(bundle);
  await mkdir(home);
  await vm('export', '@base', '--store', store, '--output', join(bundle, 'image.snapshot.tar.gz'));
  const given = { ...env, FOLDER: bundle, SNAPSHOT: '@base', DIGEST: 'sha256:…', VM: join(folder, 'bin/vm'), INCLUDE_NODE: 'true' };
  await run([join(ROOT, 'actions/air-gapped-bundle/pack.sh')], given);
  const far = { PATH: '/usr/bin:/bin', HOME: home, DOCKER_HOST: 'unix:///nowhere.sock' };
  await writeFile(join(folder, 'image.tar'), imageArchive('z'));
  await run([join(bundle, 'vm'), 'snapshot', 'create', '@base', '--archive', join(folder, 'image.tar')], far);
  await expect(run([join(bundle, 'import.sh')], far)).rejects.toThrow(/@base already exists with another image: use --name/);
});

test.each(['two', '0', '-1', '1.5', '07 '])('nightly: keep-last %j is refused before anything is built', async (KEEP_LAST) => {
  const check = run([join(ROOT, 'actions/nightly-base-image/check.sh')], { ...env, KEEP_LAST });
  await expect(check).rejects.toThrow(/Input 'keep-last': must be a whole number from 1/);
});

test.each(['', '1', '14'])('nightly: keep-last %j is accepted', async (KEEP_LAST) => {
  await run([join(ROOT, 'actions/nightly-base-image/check.sh')], { ...env, KEEP_LAST });
});

test('matrix: the matched snapshots are a JSON list', async () => {
  const action = await readFile(join(ROOT, 'actions/matrix/action.yml'), 'utf8');
  const script = /run: \|\n([\s\S]*)$/.exec(action)?.[1]?.replace(/^ {8}/gm, '') ?? '';
  const list = async (MATCHED: string): Promise<unknown> => {
    const output = join(folder, 'output');
    await writeFile(output, '');
    await run(['bash', '-ec', script], { ...env, MATCHED, GITHUB_OUTPUT: output });
    return JSON.parse((await readFile(output, 'utf8')).trim().replace('names=', ''));
  };
  expect(await list('ci/db\nci/web\n@base')).toEqual(['ci/db', 'ci/web', '@base']);
  expect(await list('@base')).toEqual(['@base']);
  expect(await list('')).toEqual([]);
});
