import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { layerRules } from '../../../scripts/layers.mjs';
import { ROOT } from '../../helpers/paths.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-layers-'));
  for (const file of ['biome.json', 'biome.layers.json']) await cp(join(ROOT, file), join(folder, file));
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
});

afterAll(() => rm(folder, { recursive: true }));

test('biome.layers.json matches the generated rules', async () => {
  const committed = JSON.parse(await readFile(join(ROOT, 'biome.layers.json'), 'utf8'));
  expect(committed).toEqual(layerRules());
});

test.each([
  ['src/lib/a.ts', '../engine/create.ts', 'src/lib imports nothing but'],
  ['src/engine/a.ts', '../providers/docker/index.ts', 'src/engine imports nothing but'],
  ['src/engine/a.ts', '../systems/docker/client.ts', 'src/engine imports nothing but'],
  ['src/cli/snapshot/a.ts', '../../actions/core.ts', 'src/cli imports nothing but'],
  ['src/cli/a.ts', '../stores/file/store.ts', 'src/cli imports nothing but'],
  ['src/repository/a.ts', '../stores/file/store.ts', 'src/repository imports nothing but'],
  ['src/stores/s3/a.ts', '../file/store.ts', 'never import each other'],
  ['src/providers/qemu/disks/a.ts', '../../docker/capture.ts', 'never import each other'],
  ['src/providers/compose/restore/plan/a.ts', '../../../container/capture.ts', 'never import each other'],
  ['src/engine/a.ts', '../app/app.ts', 'src/engine imports nothing but'],
  ['src/app/a.ts', '../cli/terminal.ts', 'src/app imports nothing but'],
  ['src/engine/a.ts', '@actions/core', '@actions/*'],
  ['src/cli/a.ts', 'node:child_process', 'One door'],
])('%s may not import %s', async (file, specifier, message) => {
  expect(await lint(file, `import * as x from '${specifier}';\nconsole.log(x);\n`)).toContain(message);
});

test.each([
  ['src/engine/a.ts', '../providers/provider.ts'],
  ['src/engine/a.ts', '../repository/open.ts'],
  ['src/cli/snapshot/a.ts', '../../providers/open-provider.ts'],
  ['src/stores/file/a.ts', '../store.ts'],
  ['src/providers/compose/restore/a.ts', '../../shared/hooks.ts'],
  ['src/api/a.ts', '../app/app.ts'],
  ['src/providers/docker/a.ts', '../../systems/docker/client.ts'],
  ['src/providers/docker/parts/a.ts', '../capture.ts'],
  ['src/actions/a.ts', '@actions/core'],
  ['src/lib/process/exec.ts', 'node:child_process'],
])('%s may import %s', async (file, specifier) => {
  expect(await lint(file, `import * as x from '${specifier}';\n\nconsole.log(x);\n`)).toBe('');
});

test('a promise that is not awaited is refused', async () => {
  expect(await lint('src/lib/a.ts', 'async function f(): Promise<void> {}\nexport function g(): void {\n  f();\n}\n')).toContain(
    'noFloatingPromises',
  );
});

/** Returns the findings of the linter for a file with this source; empty if there are none. */
async function lint(file: string, source: string): Promise<string> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, source);
  const biome = join(ROOT, 'node_modules/.bin/biome');
  const output = await new Promise<string>((resolve) => {
    execFile(biome, ['lint', '--colors=off', file], { cwd: folder }, (error, stdout, stderr) => resolve(error ? stdout + stderr : ''));
  });
  await rm(path);
  return output;
}
