import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { storeLocation } from '../../../src/config/location.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'vm-home-'));
  await mkdir(join(home, '.config/vm'), { recursive: true });
});
afterEach(() => rm(home, { recursive: true }));

const choose = (flag?: string, env = {}) => storeLocation(flag, { env, cwd: '/work-folder', home });
const locate = async (flag?: string, env = {}): Promise<string> => (await choose(flag, env)).location;
const configure = (text: string): Promise<void> => writeFile(join(home, '.config/vm/config.yaml'), text);

test('the flag goes before the variable, the variable before the file, the file before the default', async () => {
  expect(await locate()).toBe(join(home, '.config/vm/snapshots'));
  await configure('snapshots_dir: /srv/configured\n');
  expect(await locate()).toBe('/srv/configured');
  expect(await locate(undefined, { VM_SNAPSHOTS_DIR: '/srv/variable' })).toBe('/srv/variable');
  expect(await locate('/srv/flag', { VM_SNAPSHOTS_DIR: '/srv/variable' })).toBe('/srv/flag');
});

test('paths are taken from where they were written, ~ is the home, URLs stay', async () => {
  expect(await locate('snaps')).toBe('/work-folder/snaps');
  expect(await locate('~/snaps')).toBe(join(home, 'snaps'));
  expect(await locate('file:/srv/x')).toBe('file:/srv/x');
  await configure('snapshots_dir: elsewhere\n');
  expect(await locate()).toBe(join(home, '.config/vm/elsewhere'));
});

test.each([['snapshots_dir: [1]\n'], ['snapshots_dir: "open\n'], ['snapshots_dir: ""\n']])(
  'a configuration that means nothing is refused: %j',
  async (text) => {
    await configure(text);
    await expect(locate()).rejects.toMatchObject({ code: 'ERR_INPUT', message: expect.stringContaining('config.yaml') });
  },
);

test('a place that a flag, a variable or the file names is named, the default is not', async () => {
  expect(await choose()).toMatchObject({ isNamed: false });
  expect(await choose('snaps')).toMatchObject({ isNamed: true });
  expect(await choose(undefined, { VM_SNAPSHOTS_DIR: '/srv/variable' })).toMatchObject({ isNamed: true });
  await configure('snapshots_dir: /srv/configured\n');
  expect(await choose()).toMatchObject({ isNamed: true });
});

test('a file that holds nothing leaves the default', async () => {
  await configure('# nothing yet\n');
  expect(await locate()).toBe(join(home, '.config/vm/snapshots'));
  await configure('snapshots_dir:\n');
  expect(await locate()).toBe(join(home, '.config/vm/snapshots'));
  await expect(locate('')).rejects.toMatchObject({ code: 'ERR_INPUT' });
});

test('a key that does not exist is refused, with the one that was probably meant', async () => {
  await configure('snapshot_dir: /srv/snapshots\n');
  await expect(locate()).rejects.toMatchObject({
    code: 'ERR_INPUT',
    message: `${join(home, '.config/vm/config.yaml')} has a key that does not exist: snapshot_dir`,
    hint: 'Did you mean snapshots_dir? The keys are: snapshots_dir',
  });
  // A flag says all that is needed: the file is not read.
  expect(await locate('/srv/flag')).toBe('/srv/flag');
});
