import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { recovery } from '../../../src/actions/shared/recovery.ts';
import { create } from '../../../src/actions/steps/create.ts';
import { main } from '../../../src/actions/steps/main.ts';
import { restore } from '../../../src/actions/steps/restore.ts';
import type { App } from '../../../src/app/app.ts';
import { CommandError } from '../../../src/lib/errors.ts';
import { fakeProduct, sampleSnapshot } from '../../helpers/fake-product.ts';
import { runInMemory } from '../../helpers/run-action-in-memory.ts';

/* What runs, with its data: saved, restored, and put right where a step was killed over it. */

const CONTAINER = sampleSnapshot({ project: 'shop', name: 'db' }, { version: '1.1', kind: 'container' });
const PROJECT = sampleSnapshot({ project: 'shop', name: 'seeded' }, { version: '1.1', kind: 'compose' });

test('create: a container, with all that the command can say of it', async () => {
  const { product, calls } = fakeProduct();
  const inputs = { name: 'shop/db', container: 'shop-db-1', quiesce: 'true', 'include-env': 'true' };
  const { outputs, exitCode } = await runInMemory(create, { inputs, product });
  const machine = { kind: 'container', container: 'shop-db-1', quiesce: true, includeEnv: true, includeBindMounts: false };
  expect(calls.at(-1)).toEqual(['create', expect.objectContaining({ machine, from: 'shop-db-1' })]);
  expect([exitCode, outputs.saved, outputs.snapshot]).toEqual([0, 'true', 'shop/db']);
});

test('create: a Compose project is the folder that it is in, with the git facts of that', async () => {
  const { product, calls } = fakeProduct();
  await runInMemory(create, { inputs: { name: 'shop/seeded', compose: 'examples' }, product });
  const directory = resolve('examples');
  const machine = { kind: 'compose', directory, quiesce: false, includeEnv: false, includeBindMounts: false };
  expect(calls.at(-1)).toEqual(['create', expect.objectContaining({ machine, from: 'examples', directory })]);
});

test('create: the moment of a run, why, and the run itself, which is this one unless another is named', async () => {
  const { product, calls } = fakeProduct();
  const inputs = { name: 'shop/failed', compose: '.', trigger: 'on_error', context: 'make test' };
  await runInMemory(create, { inputs, product, env: { GITHUB_RUN_ID: '4711' } });
  expect(calls.at(-1)?.[1]).toMatchObject({ trigger: 'on_error', context: 'make test', runId: '4711' });
  await runInMemory(create, { inputs: { ...inputs, 'run-id': '42' }, product, env: { GITHUB_RUN_ID: '4711' } });
  expect(calls.at(-1)?.[1]).toMatchObject({ runId: '42' });
  await runInMemory(create, { inputs: { name: 'shop/x', compose: '.' }, product, env: { GITHUB_RUN_ID: '4711' } });
  expect(calls.at(-1)?.[1]).not.toHaveProperty('runId');
});

test('create: a configuration says which moments make a snapshot, and how many stay', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vm-moments-'));
  try {
    const config = join(folder, 'moments.json');
    await writeFile(config, JSON.stringify({ triggers: ['on_error'], max_total_snapshots: 5 }));
    const { product, calls } = fakeProduct();
    const inputs = { name: 'shop/x', compose: '.', config };
    const left = await runInMemory(create, { inputs: { ...inputs, trigger: 'run_start' }, product });
    expect([left.outputs.outcome, left.outputs.saved, calls]).toEqual(['skipped', 'false', []]);
    expect(left.lines.at(-1)).toContain('run_start is not among the triggers');
    await runInMemory(create, { inputs: { ...inputs, trigger: 'on_error' }, product });
    expect(calls.at(-1)?.[1]).toMatchObject({ trigger: 'on_error', limits: { maxTotal: 5 } });
    const wrong = await runInMemory(create, { inputs: { ...inputs, config: join(folder, 'none.json') }, product });
    expect(wrong.errors[0]?.message).toMatch(/There is no configuration at .*\nCorrect 'config', or leave it out/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test.each([
  [{ container: 'db', compose: '.' }, "Inputs 'container' and 'compose' exclude each other"],
  [{ images: 'a:1', container: 'db' }, "Inputs 'images' and 'container' exclude each other"],
  [{ images: 'a:1', quiesce: 'true' }, "'quiesce' is for containers and Compose projects"],
  [{ images: 'all', 'include-env': 'true' }, "'include-env' is for containers and Compose projects"],
  [{ container: 'db', platform: 'linux/arm64' }, "'platform' goes with 'images' or 'archive' only"],
  [{ compose: '.', trigger: 'sometimes' }, "Input 'trigger': must be manual, run_start"],
])('create: %j is refused', async (inputs, message) => {
  const { errors } = await runInMemory(create, { inputs: { name: 'x', ...inputs } });
  expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining(message) })]);
});

test('restore: a container comes beside the original, as the inputs say', async () => {
  const { product, calls } = fakeProduct([CONTAINER]);
  const inputs = { name: 'shop/db', 'container-name': 'db-2', 'preserve-networks': 'true', 'preserve-volumes': 'shared' };
  const { outputs, summary } = await runInMemory(restore, { inputs, product });
  expect(calls.at(-1)?.[1]).toMatchObject({ containerName: 'db-2', preserveNetworks: true, volumes: 'shared' });
  expect(outputs).toMatchObject({ container: 'db-base', project: '', 'cache-hit': 'true', 'bytes-moved': '900000000' });
  expect(summary).toContain('Restored shop');
});

test('restore: a project that is here is replaced only where the workflow says so', async () => {
  const { product, calls } = fakeProduct([PROJECT]);
  const refused = await runInMemory(restore, { inputs: { name: 'shop/seeded' }, product });
  expect(refused.errors[0]?.message).toMatch(
    /^The project 'shop' is here already, and would be replaced: shop-web-1, shop_data\nSet 'force: true' .*'as'/,
  );
  expect(refused.outputs['cache-hit']).toBe('false');
  const forced = await runInMemory(restore, { inputs: { name: 'shop/seeded', force: 'true', directory: 'examples' }, product });
  expect(calls.at(-1)?.[1]).toMatchObject({ directory: resolve('examples'), keepPrevious: false });
  expect(forced.outputs).toMatchObject({ project: 'shop', container: 'shop-web-1', image: '', 'cache-hit': 'true' });
});

test('restore: an image, a container and a project in one step', async () => {
  const { product } = fakeProduct([sampleSnapshot(), CONTAINER, PROJECT]);
  const { outputs, summary } = await runInMemory(restore, { inputs: { names: '@base\nshop/*', force: 'true' }, product });
  expect(outputs).toMatchObject({ container: 'db-base\nshop-web-1', project: 'shop', 'cache-hit': 'true' });
  expect(summary).toContain('Restored 3 snapshots');
});

test.each([
  ['shop/db', { as: 'other' }, "'as' is for snapshots of kind compose, and this one is of kind container"],
  ['shop/seeded', { tags: 'a:1' }, "'tags' is for snapshots of kind image"],
  ['base', { 'container-name': 'x' }, "'container-name' is for snapshots of kind container"],
])('restore: %s with %j is refused', async (name, inputs, message) => {
  const { product } = fakeProduct([sampleSnapshot(), CONTAINER, PROJECT]);
  const { errors } = await runInMemory(restore, { inputs: { name, ...inputs }, product });
  expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining(message) })]);
});

test('the front door restores images, and says who restores the rest', async () => {
  const { product } = fakeProduct([CONTAINER]);
  const { errors } = await runInMemory(main, { inputs: { name: 'shop/db', context: '.' }, product });
  expect(errors[0]?.message).toMatch(/^shop\/db holds no image but a container\nRestore it with the 'restore' action/);
});

test('warnings and hints of the engine speak of inputs', async () => {
  const failing: App['create'] = async (_, __, c) => {
    c.log.warn('the container runs on while it is captured: --quiesce pauses it');
    throw new CommandError('failed', { hint: 'Use --include-env, or --name another one with --unknown' });
  };
  const { product } = fakeProduct([], { create: failing });
  const { warnings, errors } = await runInMemory(create, { inputs: { name: 'x', container: 'db' }, product });
  expect(warnings[0]?.message).toBe("the container runs on while it is captured: 'quiesce: true' pauses it");
  expect(errors[0]?.message).toContain("Use 'include-env: true', or 'name' another one with --unknown");
});

test('the post step has nothing to do after a step that ended, well or not', async () => {
  const state = {};
  await runInMemory(create, { inputs: { name: 'x', container: 'db' }, state });
  const failing = async (): Promise<never> => {
    throw new CommandError('failed');
  };
  const failed = {};
  await runInMemory(create, {
    inputs: { name: 'x', compose: '.' },
    product: fakeProduct([], { create: failing }).product,
    state: failed,
  });
  const images = {};
  await runInMemory(create, { inputs: { name: 'x', images: 'a:1' }, state: images });
  for (const left of [state, failed, images]) {
    const { product, calls } = fakeProduct();
    const { outputs } = await runInMemory(recovery, { product, state: left });
    expect([outputs.outcome, calls]).toEqual(['skipped', []]);
  }
});

test('the post step puts right what a killed step has left, and never fails a job', async () => {
  const { product, calls } = fakeProduct();
  const { outputs } = await runInMemory(recovery, { product, state: { begun: 'true' } });
  expect([outputs.outcome, calls]).toEqual(['success', [['recover', undefined]]]);
  const recover = async (): Promise<never> => {
    throw new CommandError('Docker does not answer');
  };
  const failed = await runInMemory(recovery, { product: fakeProduct([], { recover }).product, state: { begun: 'true' } });
  expect([failed.exitCode, failed.errors, failed.warnings.length]).toEqual([0, [], 1]);
});
