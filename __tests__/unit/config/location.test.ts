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

const locate = (flag?: string, env = {}): Promise<string> => storeLocation(flag, { env, cwd: '/work-folder', home });
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

test("other settings are somebody else's", async () => {
  await configure('other: 1\n');
  expect(await locate()).toBe(join(home, '.config/vm/snapshots'));
  await expect(locate('')).rejects.toMatchObject({ code: 'ERR_INPUT' });
});
