import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openCatalog } from '../../src/engine/catalog/open.ts';
import { create } from '../../src/engine/create/create.ts';
import { quietContext } from '../../src/lib/context.ts';
import { openStore } from '../../src/stores/open-store.ts';
import { layerOf } from '../helpers/archives.ts';
import { FakeProvider } from '../helpers/fake-provider.ts';
import { runStep, type StepOptions } from '../helpers/runner.ts';

/* Export and import of the built actions, as a runner starts them, without Docker. */

let folder: string;
let store: string;
let name = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-actions-'));
  store = join(folder, 'store');
  const c = quietContext();
  await using catalog = await openCatalog(await openStore(store), { create: true, signal: c.signal });
  const provider = new FakeProvider({ layers: [layerOf('base'), layerOf('tools'.repeat(100_000))], references: ['shop/base:ci'] });
  const request = {
    target: { kind: 'image', reference: 'shop/base:ci' } as const,
    description: 'for CI',
    force: false,
    from: 'Dockerfile',
    directory: folder,
  };
  await create({ ...request, ref: { project: 'global', name: 'base' } }, { catalog, provider }, c);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const fresh = (): string => join(folder, `fresh-${name++}`);
const step = (action: string, inputs: Record<string, string>, options: Partial<StepOptions> = {}) =>
  runStep(action, {
    ...options,
    inputs: { store, ...inputs },
    workspace: folder,
    env: { DOCKER_HOST: 'unix:///nowhere.sock', ...options.env },
  });

test.each(['gz', 'zst'])('a snapshot is exported into one .tar.%s file and imported into another store', async (ending) => {
  const exported = await step('export', { name: 'base', output: `base.snapshot.tar.${ending}` });
  expect(exported.annotations).toEqual([]);
  expect(exported.exitCode).toBe(0);
  const file = join(folder, `base.snapshot.tar.${ending}`);
  expect(exported.outputs).toMatchObject({
    snapshot: '@base',
    path: file,
    'bytes-moved': String((await stat(file)).size),
    outcome: 'success',
    error: '',
  });
  expect(exported.summary).toMatch(/^### 🗜️ Exported /);

  const other = fresh();
  const imported = await step('import', { path: file, store: other });
  expect(imported.annotations).toEqual([]);
  expect(imported.outputs).toMatchObject({ snapshot: '@base', size: exported.outputs.size, path: other, outcome: 'success' });
  expect(Number(imported.outputs['bytes-moved'])).toBeGreaterThan(0);
  expect(imported.summary).toMatch(/^### 📥 Imported /);

  const again = await step('import', { path: file, store: other, name: 'shop/copy' });
  expect(again.outputs).toMatchObject({ snapshot: 'shop/copy', outcome: 'success' });
  expect(Number(again.outputs['bytes-moved'])).toBeLessThan(Number(imported.outputs['bytes-moved']));
});

test('an existing name or file is reported in one annotation with the input that resolves it', async () => {
  const path = 'taken.snapshot.tar.gz';
  await writeFile(join(folder, path), 'precious');
  const exported = await step('export', { name: 'base', output: path });
  expect(exported.exitCode).toBe(1);
  expect(exported.annotations).toEqual([
    expect.objectContaining({ level: 'error', message: expect.stringContaining("Set 'force: true'") }),
  ]);
  expect(await readFile(join(folder, path), 'utf8')).toBe('precious');

  expect((await step('export', { name: 'base', output: path, force: 'true' })).exitCode).toBe(0);
  const imported = await step('import', { path });
  expect(imported.annotations).toEqual([
    expect.objectContaining({
      title: 'vm-snapshot import failed',
      message: expect.stringMatching(/^Snapshot 'base' already exists\nSet 'force: true'.*\n\(ERR_EXISTS\)$/),
    }),
  ]);
  expect(imported.outputs).toMatchObject({ outcome: 'failure', error: 'ERR_EXISTS' });
  expect((await step('import', { path, force: 'true' })).exitCode).toBe(0);
});

test('a truncated file fails the step, whatever on-error says, and leaves nothing behind', async () => {
  const path = join(folder, 'cut.snapshot.tar.gz');
  await step('export', { name: 'base', output: path });
  await truncate(path, 700);
  const other = fresh();
  const imported = await step('import', { path, store: other, 'on-error': 'warn' });
  expect(imported.exitCode).toBe(1);
  expect(imported.outputs).toMatchObject({ outcome: 'failure', error: 'ERR_INTEGRITY' });
  expect(imported.annotations).toHaveLength(1);
  const left = await readdir(other, { recursive: true });
  expect(left.filter((each) => /packs\/.|metadata\.json/.test(each))).toEqual([]);
});

test('on-error: warn leaves one warning, a successful step, and outputs that report the failure', async () => {
  const { exitCode, annotations, outputs, summary } = await step('export', { name: 'nope', 'on-error': 'warn' });
  expect([exitCode, annotations.map(({ level }) => level)]).toEqual([0, ['warning']]);
  expect(outputs).toMatchObject({ outcome: 'failure', error: 'ERR_NOT_FOUND', snapshot: '@nope' });
  expect(summary).toContain('❌');
});

test.each([
  ['export', { name: '../x' }, "Input 'name'"],
  ['export', { name: 'base', compress: '11' }, "Input 'compress': '11' is not a whole number from 1 to 9"],
  ['import', {}, "Input 'path' is required"],
  ['restore', { name: 'base', via: 'magic' }, "Input 'via': must be auto, pull or load, not 'magic'"],
  ['build', { name: 'base', timeout: 'soon' }, "Input 'timeout': 'soon' is not a duration"],
])('%s with %j is refused in one line', async (action, inputs, message) => {
  const { exitCode, annotations, outputs } = await step(action, inputs as Record<string, string>);
  expect([exitCode, outputs.error]).toEqual([1, 'ERR_INPUT']);
  expect(annotations).toEqual([expect.objectContaining({ level: 'error', message: expect.stringContaining(message) })]);
});

test('restore: a miss needs no Docker, and is an error or an output', async () => {
  const miss = await step('restore', { name: 'nope', 'fail-on-miss': 'false' });
  expect([miss.exitCode, miss.annotations]).toEqual([0, []]);
  expect(miss.outputs).toMatchObject({ 'cache-hit': 'false', outcome: 'miss', error: '' });
  expect((await step('restore', { name: 'nope', store: fresh() })).annotations).toHaveLength(1);
});

test('restore: a missing Docker is one clear error, and no cache hit', async () => {
  const { exitCode, outputs, annotations, log } = await step('restore', { name: 'base' });
  expect([exitCode, outputs['cache-hit'], annotations.length]).toEqual([1, 'false', 1]);
  expect(outputs).not.toHaveProperty('image');
  expect(log).not.toMatch(/^ {4}at /m);
});
