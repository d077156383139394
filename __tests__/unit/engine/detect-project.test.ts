import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { detectProject } from '../../../src/engine/detect-project.ts';
import { CACHE } from '../../helpers/paths.ts';

let top: string;
let folder: string;
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'vm-project-'));
  folder = join(top, 'My App');
  await mkdir(folder);
});
afterEach(() => rm(top, { recursive: true }));

const put = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);

test('the project is named after the folder, as a slug', async () => {
  expect(await detectProject(folder)).toBe('myapp');
});

test('in a git repository the project is named after the top folder, also if .git is a file', async () => {
  const deep = join(folder, 'src', 'deep');
  await mkdir(deep, { recursive: true });
  await put('.git', 'gitdir: elsewhere');
  expect(await detectProject(deep)).toBe('myapp');
});

test('the Compose file is preferred to the folder, and vm.yaml to the Compose file', async () => {
  await put('docker-compose.yml', 'name: from-compose\nservices: {}\n');
  expect(await detectProject(folder)).toBe('from-compose');
  await put('vm.yaml', 'project:\n  name: from-vm\n');
  expect(await detectProject(folder)).toBe('from-vm');
});

test.each([
  ['flat', 'project.name: flat-one\n', 'flat-one'],
  ['with an unquoted @', 'vm:\n  box: @vibe-base  # imported\nproject:\n  name: nested-one\n', 'nested-one'],
  ['flat with an unquoted @', 'vm.box: @vibe-base\nproject.name: flat-two\n', 'flat-two'],
  ['a number', 'project:\n  name: 2026\n', '2026'],
  ['without a project', 'provider: docker\n', 'myapp'],
  ['empty', '', 'myapp'],
  ['a list', '- a\n', 'myapp'],
  ['invalid YAML', 'project: {name: [\n\t%', 'myapp'],
])('the project with a vm.yaml: %s', async (_, text, project) => {
  await put('vm.yaml', text);
  expect(await detectProject(folder)).toBe(project);
});

test('a folder without a usable name is an error that says how to name a project', async () => {
  await expect(detectProject('/')).rejects.toMatchObject({ code: 'ERR_INPUT', hint: expect.stringContaining('project: <name>') });
});

test.each([
  ['a variable in the name', `name: \${PROJECT:-shop}\n`, 'PROJECT=bug # one\n', 'bug'],
  ['a variable without a value', `name: \${PROJECT:-shop}\n`, '', 'shop'],
  ['COMPOSE_PROJECT_NAME in .env', '', 'COMPOSE_PROJECT_NAME="bug"\n', 'bug'],
  ['COMPOSE_PROJECT_NAME in .env and a name', 'name: shop\n', 'COMPOSE_PROJECT_NAME=bug\n', 'bug'],
  ['a longer value that contains the variable', 'name: shop\n', 'TEXT="\nCOMPOSE_PROJECT_NAME=bug\n"\n', 'shop'],
  ['a comment that contains the variable', '', '# COMPOSE_PROJECT_NAME=bug\n', 'myapp'],
])('the project is the one that Compose uses: %s', async (_, name, env, expected) => {
  process.env.DOCKER_CONFIG = join(CACHE, 'docker-config');
  await put('compose.yaml', `${name}services: { web: { image: busybox } }\n`);
  await put('.env', env);
  expect(await detectProject(folder)).toBe(expected);
});

test.each([
  ['with the name in .env', 'COMPOSE_PROJECT_NAME=foo\n', '', 'foo'],
  ['with the name in the last file', '', 'name: last\n', 'last'],
  ['with no name', '', '', 'myapp'],
])('the project comes from the files of COMPOSE_FILE in .env: %s', async (_, env, name, expected) => {
  process.env.DOCKER_CONFIG = join(CACHE, 'docker-config');
  await put('base.yml', `${name && 'name: base\n'}services: { web: { image: busybox } }\n`);
  await put('prod.yml', `${name}services: { web: { image: busybox } }\n`);
  await put('.env', `COMPOSE_FILE=base.yml:prod.yml\n${env}`);
  expect(await detectProject(folder)).toBe(expected);
});

test('COMPOSE_FILE in the environment is preferred to the files in the folder', async () => {
  await put('compose.yaml', 'name: usual\nservices: {}\n');
  await put('prod.yml', 'name: prod\nservices: {}\n');
  process.env.COMPOSE_FILE = 'prod.yml';
  try {
    expect(await detectProject(folder)).toBe('prod');
  } finally {
    delete process.env.COMPOSE_FILE;
  }
});

test('in a subfolder of a Compose project its name is used, or its folder if it has no name', async () => {
  const deep = join(folder, 'src', 'deep');
  await mkdir(deep, { recursive: true });
  await put('compose.yaml', 'services: {}\n');
  expect(await detectProject(deep)).toBe('myapp');
  await put('compose.yaml', 'name: shop\nservices: {}\n');
  expect(await detectProject(deep)).toBe('shop');
});

test('a Compose project above the git repository is ignored', async () => {
  const checkout = join(folder, 'checkout');
  await mkdir(join(checkout, '.git'), { recursive: true });
  await put('compose.yaml', 'name: shop\nservices: {}\n');
  expect(await detectProject(checkout)).toBe('checkout');
  await writeFile(join(checkout, 'compose.yaml'), 'name: own\nservices: {}\n');
  expect(await detectProject(checkout)).toBe('own');
});
