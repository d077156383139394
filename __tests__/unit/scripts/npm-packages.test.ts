import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isInstalled } from '../../../scripts/setup/npm-packages.mjs';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-lockfiles-'));
});
afterAll(() => rm(folder, { recursive: true }));

const wanted = {
  '': { version: '1' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b-win32': { version: '2.0.0', optional: true },
};

test.each([
  ['all required packages as in the lockfile', { 'node_modules/a': { version: '1.0.0' } }, true],
  ['another version', { 'node_modules/a': { version: '1.0.1' } }, false],
  ['a missing package', { 'node_modules/b-win32': { version: '2.0.0' } }, false],
  ['an optional one of another version', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b-win32': { version: '1.9.9' } }, false],
])('isInstalled compares packages with the lockfile: %s', async (_, packages, expected) => {
  await writeFile(join(folder, 'lock.json'), JSON.stringify({ packages: wanted }));
  await writeFile(join(folder, 'installed.json'), JSON.stringify({ packages }));
  expect(isInstalled(join(folder, 'lock.json'), join(folder, 'installed.json'))).toBe(expected);
});

test('isInstalled is false before the first installation', async () => {
  await writeFile(join(folder, 'lock.json'), JSON.stringify({ packages: wanted }));
  expect(isInstalled(join(folder, 'lock.json'), join(folder, 'none.json'))).toBe(false);
});
