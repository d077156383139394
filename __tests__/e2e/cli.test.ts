import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hybridArchive, layerOf, tarOf } from '../helpers/archives.ts';
import { vm as runVm, type VmOptions, type VmResult } from '../helpers/vm.ts';

/* The command as a process, with a folder store and archives, without a daemon or a terminal. */

let folder: string;
let cwd: string;
const at = (...names: string[]): string => join(folder, ...names);
/** Takes several times as long as starting the command. */
const LARGE = 100 << 20;
const BUNDLE = 'vibe-base.snapshot.tar.gz';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-cli-'));
  cwd = at('shop');
  await mkdir(cwd);
  await writeFile(at('image.tar'), tarOf(...hybridArchive([layerOf('base'), layerOf('tools')])));
});
afterAll(() => rm(folder, { recursive: true }));

const vm = (line: string, options: Partial<VmOptions> = {}): Promise<VmResult> =>
  runVm(['snapshot', ...line.split(' ')], { cwd, home: at('home'), ...options });
const succeed = async (line: string, options: Partial<VmOptions> = {}): Promise<VmResult> => {
  const result = await vm(line, options);
  expect({ line, code: result.code, stderr: result.code === 0 ? '' : result.stderr }).toEqual({ line, code: 0, stderr: '' });
  return result;
};
const json = async (line: string, options: Partial<VmOptions> = {}): Promise<ReturnType<typeof JSON.parse>> =>
  JSON.parse((await succeed(`${line} --json`, options)).stdout);

test('a snapshot is created, inspected, exported, deleted, imported, verified and counted', async () => {
  expect((await succeed('list')).stderr).toContain('No snapshots yet');
  const created = await succeed(`create @vibe-base --archive ${at('image.tar')} --description Base`);
  expect(created.stdout).toMatch(/^✓ Created snapshot '@vibe-base': .* stored, .*in .* s\n$/);

  const [listed] = await json('list');
  expect(listed).toMatchObject({
    reference: '@vibe-base',
    type: 'global',
    platform: 'linux/amd64',
    description: 'Base',
    source: { type: 'captured', from: 'image.tar' },
  });
  expect((await succeed('list')).stdout).toMatch(/^NAME .* DESCRIPTION\nvibe-base .* \d{4}-\d\d-\d\d \d\d:\d\d .* Base\n$/);
  const manifest = await json('inspect vibe-base');
  expect(manifest).toMatchObject({ snapshot_name: 'vibe-base', digest: listed.digest, image_digest: listed.image_digest });

  const exported = await json('export vibe-base');
  expect(exported.path).toBe(join(cwd, BUNDLE));
  expect((await stat(exported.path)).size).toBe(exported.size_bytes);
  expect((await succeed(`verify ./${BUNDLE}`)).stdout).toContain('no errors found');

  expect(await json('delete @vibe-base --yes')).toMatchObject({ snapshot: { reference: '@vibe-base' }, freed_bytes: expect.any(Number) });
  expect(await json('list')).toEqual([]);

  expect((await succeed(`import ${BUNDLE} --verify`)).stderr).toMatch(/^Restore it with: vm snapshot restore @vibe-base$/m);
  expect((await json('inspect vibe-base')).image_digest).toBe(listed.image_digest);
  expect((await succeed('list --quiet')).stdout).toBe('@vibe-base\n');
  expect(await json('verify')).toMatchObject({ sound: true, snapshots: 1 });
  expect(await json('stats')).toMatchObject({ snapshots: 1, location: expect.stringContaining('.config/vm/snapshots') });
});

test('an existing name is not changed, and the error says how to continue', async () => {
  const before = await json('inspect vibe-base');
  expect(await vm(`import ${BUNDLE}`)).toMatchObject({
    code: 11,
    stdout: '',
    stderr: expect.stringContaining(
      "Error: Snapshot 'vibe-base' already exists\nUse --force to overwrite or --name to import it under another name\n",
    ),
  });
  expect(await vm(`create @vibe-base --archive ${at('image.tar')}`)).toMatchObject({ code: 11 });
  expect(await vm('export vibe-base')).toMatchObject({ code: 11, stderr: expect.stringContaining('--force') });
  expect(await json('inspect vibe-base')).toEqual(before);

  expect((await json(`import ${BUNDLE} --name shop/copy`)).snapshot.reference).toBe('shop/copy');
  await succeed(`import ${BUNDLE} --force`);
  await succeed('export vibe-base --force --compress 1');
});

test('a bare name belongs to the project of the folder, and reads fall back to the global project', async () => {
  await succeed(`create own --archive ${at('image.tar')}`);
  const elsewhere = at('other');
  await mkdir(elsewhere);
  await writeFile(join(elsewhere, 'vm.yaml'), 'vm:\n  box: @vibe-base\nproject:\n  name: shop\n');
  expect((await json('inspect own', { cwd: elsewhere })).project_name).toBe('shop');
  expect((await json('inspect vibe-base', { cwd: elsewhere })).project_name).toBe('global');
  expect((await json('inspect own --project shop', { cwd: folder })).project_name).toBe('shop');
  expect(await vm('inspect own', { cwd: folder })).toMatchObject({ code: 10, stderr: expect.stringContaining('Did you mean shop/own?') });
  expect(await vm('delete vibe-base --yes')).toMatchObject({ code: 10, stderr: expect.stringContaining('vm snapshot delete @vibe-base') });
  const pinned = (await succeed('inspect own --quiet')).stdout.trim();
  await succeed(`inspect ${pinned}`);
  expect(await vm(`inspect own@sha256:${'0'.repeat(64)}`)).toMatchObject({ code: 10 });
});

test.each(['', '../up', '-x'])('the name %j is refused before anything is written', async (name) => {
  const options = ['--archive', at('image.tar'), '--store', at('untouched'), '--json'];
  const result = await runVm(['snapshot', 'create', ...options, '--', name], { cwd, home: at('home') });
  expect(result.code).toBe(2);
  expect(JSON.parse(result.stdout)).toMatchObject({ error: { code: 'ERR_INPUT', message: expect.any(String) } });
  await expect(stat(at('untouched'))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a missing object exits with code 10, and an unreadable file with an error', async () => {
  for (const line of [
    'inspect nothing',
    'export nothing',
    'verify nothing',
    'delete nothing --yes',
    'import nothing.tar.gz',
    'create x --archive nothing.tar',
  ]) {
    const result = await vm(`${line} --json`);
    expect({ line, code: result.code }).toEqual({ line, code: 10 });
    expect(JSON.parse(result.stdout)).toMatchObject({ error: { code: 'ERR_NOT_FOUND', hint: expect.any(String) } });
  }
  expect(await vm('list --store ./no-such-folder')).toMatchObject({ code: 10 });
  await writeFile(join(cwd, 'junk.tar.gz'), 'this is no archive');
  expect((await vm('import junk.tar.gz --json')).code).toBeGreaterThan(1);
  expect((await vm('create junk --archive junk.tar.gz --json')).code).toBeGreaterThan(1);
});

test('a damaged bundle is refused by import and by verify, and leaves nothing', async () => {
  const damaged = at('damaged.snapshot.tar.gz');
  await writeFile(damaged, await readFile(join(cwd, BUNDLE)));
  await truncate(damaged, (await stat(damaged)).size - 100);
  expect(await vm(`import ${damaged} --name broken`)).toMatchObject({ code: 14, stdout: '' });
  expect(await vm(`verify ${damaged}`)).toMatchObject({ code: 14, stdout: expect.stringContaining('1 problem') });
  expect((await vm('inspect @broken')).code).toBe(10);
});

test('without a terminal a confirmation is refused, and the error names the flag that answers it', async () => {
  expect(await vm('delete @vibe-base')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--yes') });
  await succeed('inspect @vibe-base');
});

test('the store comes from the flag, the variable or the configuration, in this order', async () => {
  await mkdir(at('home2', '.config/vm'), { recursive: true });
  await writeFile(at('home2', '.config/vm/config.yaml'), `snapshots_dir: ${at('by-file')}\n`);
  const options = { home: at('home2') };
  const archive = `--archive ${at('image.tar')}`;
  await succeed(`create a ${archive}`, options);
  await succeed(`create b ${archive}`, { ...options, env: { VM_SNAPSHOTS_DIR: at('by-variable') } });
  await succeed(`create c ${archive} --store file:${at('by-flag')}`, { ...options, env: { VM_SNAPSHOTS_DIR: at('by-variable') } });
  for (const [place, name] of Object.entries({ 'by-file': 'a', 'by-variable': 'b', 'by-flag': 'c' })) {
    expect(await readdir(at(place, 'shop'))).toEqual([name]);
    await readFile(at(place, 'shop', name, 'metadata.json'));
  }
});

test('standard output contains nothing but data', async () => {
  for (const format of ['--format json', '--json', '--format json --verbose']) JSON.parse((await succeed(`list ${format}`)).stdout);
  const { parse } = await import('yaml');
  expect(parse((await succeed('list --format yaml')).stdout)).toEqual(await json('list'));
  expect(parse((await succeed('inspect vibe-base --format yaml')).stdout)).toEqual(await json('inspect vibe-base'));
  expect((await vm('inspect nothing --json')).stderr).toBe('');
  expect((await succeed(`create quiet --archive ${at('image.tar')} --quiet`)).stdout).toBe('shop/quiet\n');
});

test('a filter is a glob or a part of the name, and no match is an empty list', async () => {
  expect((await succeed('list --filter vibe* --quiet')).stdout).toBe('@vibe-base\n');
  expect((await succeed('list --filter ibe --quiet')).stdout).toBe('@vibe-base\n');
  expect(await json('list --filter ibe-?')).toEqual([]);
  expect((await succeed('list --project global --quiet')).stdout).toBe('@vibe-base\n');
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s ends a long create with exit code %d and one line, and leaves nothing behind', async (signal, code) => {
  const store = at(`stopped-by-${signal}`);
  await writeFile(at('large.tar'), tarOf(...hybridArchive([tarOf({ path: 'noise', bytes: randomBytes(LARGE) })])));
  let done = false;
  const ended = vm(`create large --archive ${at('large.tar')} --store ${store}`, {
    onStart: async (kill) => {
      while (!done && !(await isBegun(store))) await sleep(5);
      kill(signal);
    },
  }).finally(() => {
    done = true;
  });
  expect(await ended).toMatchObject({ code, stdout: '', stderr: 'stopping…\nCancelled\n' });
  expect((await readdir(store, { recursive: true })).filter((path) => /metadata|packs\/|staging\/(?!spare)/.test(path))).toEqual([]);
  await succeed(`create large --archive ${at('image.tar')} --store ${store}`);
});

test('a reader that closes standard output early is not an error', async () => {
  const result = await vm('list --format json', { closeStdout: true });
  expect(result).toMatchObject({ code: 0, stderr: '' });
});

/** Returns whether a write has reached the disk. */
async function isBegun(store: string): Promise<boolean> {
  const entries = await readdir(store, { recursive: true }).catch(() => []);
  return entries.some((path) => path.includes('staging/'));
}
