import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { filesOf, findProjectFolder, variables } from '../../../../src/systems/compose/folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-compose-folder-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});
const put = (name: string, text = 'services: {}\n'): Promise<void> => writeFile(join(folder, name), text);
const names = async (): Promise<string[]> => (await filesOf(folder)).map((path) => path.slice(folder.length + 1));

test('the files are those that Compose would read', async () => {
  expect(await names()).toEqual([]);
  await put('docker-compose.yml');
  expect(await names()).toEqual(['docker-compose.yml']);
  await put('compose.yaml');
  await put('compose.override.yaml');
  expect(await names()).toEqual(['compose.yaml', 'compose.override.yaml']);
  await put('.env', 'A=1\nCOMPOSE_FILE="base.yaml:more.yaml"\n');
  expect(await names()).toEqual(['base.yaml', 'more.yaml']);
});

test('the project of a folder is the nearest one above', async () => {
  await mkdir(join(folder, 'a/b'), { recursive: true });
  await put('compose.yml');
  expect(await findProjectFolder(join(folder, 'a/b'))).toBe(folder);
});

test('names and values of an env file', () => {
  const text = '# c\nA=1\nexport B = two words \nC="quoted"\nD=\nE\n F: yaml\n1X=no\n';
  expect([...variables(text)]).toEqual([
    ['A', '1'],
    ['B', 'two words'],
    ['C', 'quoted'],
    ['D', ''],
    ['E', ''],
    ['F', 'yaml'],
  ]);
  expect(variables(undefined).size).toBe(0);
});
