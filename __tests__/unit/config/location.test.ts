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

test('the flag is preferred to the variable, the variable to the file, and the file to the default', async () => {
  expect(await locate()).toBe(join(home, '.config/vm/snapshots'));
  await configure('snapshots_dir: /srv/configured\n');
  expect(await locate()).toBe('/srv/configured');
  expect(await locate(undefined, { VM_SNAPSHOTS_DIR: '/srv/variable' })).toBe('/srv/variable');
  expect(await locate('/srv/flag', { VM_SNAPSHOTS_DIR: '/srv/variable' })).toBe('/srv/flag');
});

test('a path is relative to the working directory or to the file that contains it, ~ is the home, and a URL is unchanged', async () => {
  expect(await locate('snaps')).toBe('/work-folder/snaps');
  expect(await locate('~/snaps')).toBe(join(home, 'snaps'));
  expect(await locate('file:/srv/x')).toBe('file:/srv/x');
  await configure('snapshots_dir: elsewhere\n');
  expect(await locate()).toBe(join(home, '.config/vm/elsewhere'));
});

test.each([['snapshots_dir: [1]\n'], ['snapshots_dir: "open\n'], ['snapshots_dir: ""\n']])(
  'an invalid configuration file is refused: %j',
  async (text) => {
    await configure(text);
    await expect(locate()).rejects.toMatchObject({ code: 'ERR_INPUT', message: expect.stringContaining('config.yaml') });
  },
);

test('isNamed is true for a location from a flag, a variable or the file, and false for the default', async () => {
  expect(await choose()).toMatchObject({ isNamed: false });
  expect(await choose('snaps')).toMatchObject({ isNamed: true });
  expect(await choose(undefined, { VM_SNAPSHOTS_DIR: '/srv/variable' })).toMatchObject({ isNamed: true });
  await configure('snapshots_dir: /srv/configured\n');
  expect(await choose()).toMatchObject({ isNamed: true });
});

test('an empty file keeps the default, and an empty flag is an error', async () => {
  await configure('# nothing yet\n');
  expect(await locate()).toBe(join(home, '.config/vm/snapshots'));
  await configure('snapshots_dir:\n');
  expect(await locate()).toBe(join(home, '.config/vm/snapshots'));
  await expect(locate('')).rejects.toMatchObject({ code: 'ERR_INPUT' });
});

test('an unknown key is refused with a suggestion, unless a flag is given', async () => {
  await configure('snapshot_dir: /srv/snapshots\n');
  await expect(locate()).rejects.toMatchObject({
    code: 'ERR_INPUT',
    message: `${join(home, '.config/vm/config.yaml')} has an unknown key: snapshot_dir`,
    hint: 'Did you mean snapshots_dir? Known keys: snapshots_dir',
  });
  // With a flag the file is not read.
  expect(await locate('/srv/flag')).toBe('/srv/flag');
});
