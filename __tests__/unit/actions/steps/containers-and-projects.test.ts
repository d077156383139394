import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { recovery } from '../../../../src/actions/shared/recovery.ts';
import { create } from '../../../../src/actions/steps/create.ts';
import { main } from '../../../../src/actions/steps/main.ts';
import { restore } from '../../../../src/actions/steps/restore.ts';
import type { App } from '../../../../src/app/app.ts';
import { CommandError } from '../../../../src/lib/errors.ts';
import { message, option } from '../../../../src/lib/text/message.ts';
import { fakeApp, sampleSnapshot } from '../../../helpers/fake-app.ts';
import { runInMemory } from '../../../helpers/run-action-in-memory.ts';

/* Containers and Compose projects with their data: saved, restored, and recovered after a step was killed. */

const CONTAINER = sampleSnapshot({ project: 'shop', name: 'db' }, { version: '1.1', kind: 'container' });
const PROJECT = sampleSnapshot({ project: 'shop', name: 'seeded' }, { version: '1.1', kind: 'compose' });

test('create: a container is saved with the options of the inputs', async () => {
  const { app, calls } = fakeApp();
  const inputs = { name: 'shop/db', container: 'shop-db-1', quiesce: 'true', 'include-env': 'true' };
  const { outputs, exitCode } = await runInMemory(create, { inputs, app });
  const target = { kind: 'container', container: 'shop-db-1', quiesce: true, includeEnv: true, includeBindMounts: false };
  expect(calls.at(-1)).toEqual(['create', expect.objectContaining({ target, from: 'shop-db-1' })]);
  expect([exitCode, outputs.saved, outputs.snapshot]).toEqual([0, 'true', 'shop/db']);
});

test('create: a Compose project is given by its folder, and git facts are read from that folder', async () => {
  const { app, calls } = fakeApp();
  await runInMemory(create, { inputs: { name: 'shop/seeded', compose: 'examples' }, app });
  const directory = resolve('examples');
  const target = { kind: 'compose', directory, quiesce: false, includeEnv: false, includeBindMounts: false };
  expect(calls.at(-1)).toEqual(['create', expect.objectContaining({ target, from: 'examples', directory })]);
});

test('create: a trigger is saved with its context and the run id, by default the id of this run', async () => {
  const { app, calls } = fakeApp();
  const inputs = { name: 'shop/failed', compose: '.', trigger: 'on_error', context: 'make test' };
  await runInMemory(create, { inputs, app, env: { GITHUB_RUN_ID: '4711' } });
  expect(calls.at(-1)?.[1]).toMatchObject({ trigger: 'on_error', context: 'make test', runId: '4711' });
  await runInMemory(create, { inputs: { ...inputs, 'run-id': '42' }, app, env: { GITHUB_RUN_ID: '4711' } });
  expect(calls.at(-1)?.[1]).toMatchObject({ runId: '42' });
  await runInMemory(create, { inputs: { name: 'shop/x', compose: '.' }, app, env: { GITHUB_RUN_ID: '4711' } });
  expect(calls.at(-1)?.[1]).not.toHaveProperty('runId');
});

test('create: a configuration sets which triggers create a snapshot and how many snapshots are kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vm-moments-'));
  try {
    const config = join(folder, 'moments.json');
    await writeFile(config, JSON.stringify({ triggers: ['on_error'], max_total_snapshots: 5 }));
    const { app, calls } = fakeApp();
    const inputs = { name: 'shop/x', compose: '.', config };
    const left = await runInMemory(create, { inputs: { ...inputs, trigger: 'run_start' }, app });
    expect([left.outputs.outcome, left.outputs.saved, calls]).toEqual(['skipped', 'false', []]);
    expect(left.lines.at(-1)).toContain('run_start is not among the triggers');
    await runInMemory(create, { inputs: { ...inputs, trigger: 'on_error' }, app });
    expect(calls.at(-1)?.[1]).toMatchObject({ trigger: 'on_error', limits: { maxTotal: 5 } });
    const wrong = await runInMemory(create, { inputs: { ...inputs, config: join(folder, 'none.json') }, app });
    expect(wrong.errors[0]?.message).toMatch(/Configuration file .* not found\nCorrect 'config', or omit it/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test.each([
  [{ container: 'db', compose: '.' }, "Inputs 'container' and 'compose' are mutually exclusive"],
  [{ images: 'a:1', container: 'db' }, "Inputs 'images' and 'container' are mutually exclusive"],
  [{ images: 'a:1', quiesce: 'true' }, "'quiesce' applies to a container or a Compose project, not to an image"],
  [{ images: 'all', 'include-env': 'true' }, "'include-env' applies to a container or a Compose project, not to an image"],
  [{ container: 'db', platform: 'linux/arm64' }, "'platform' applies to an image, not to a container"],
  [{ compose: '.', trigger: 'sometimes' }, "Input 'trigger': must be manual, run_start"],
])('create: %j is refused', async (inputs, message) => {
  const { errors } = await runInMemory(create, { inputs: { name: 'x', ...inputs } });
  expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining(message) })]);
});

test('restore: a container is restored with the name, networks and volumes of the inputs', async () => {
  const { app, calls } = fakeApp([CONTAINER]);
  const inputs = { name: 'shop/db', 'container-name': 'db-2', 'preserve-networks': 'true', 'preserve-volumes': 'shared' };
  const { outputs, summary } = await runInMemory(restore, { inputs, app });
  expect(calls.at(-1)?.[1]).toMatchObject({ containerName: 'db-2', preserveNetworks: true, volumes: 'shared' });
  expect(outputs).toMatchObject({ container: 'db-base', project: '', 'cache-hit': 'true', 'bytes-moved': '900000000' });
  expect(summary).toContain('Restored shop');
});

test('restore: an existing project is replaced only with force: true', async () => {
  const { app, calls } = fakeApp([PROJECT]);
  const refused = await runInMemory(restore, { inputs: { name: 'shop/seeded' }, app });
  expect(refused.errors[0]?.message).toMatch(
    /^The project 'shop' already exists and would be replaced: shop-web-1, shop_data\nSet 'force: true' .*'as'/,
  );
  expect(refused.outputs['cache-hit']).toBe('false');
  const forced = await runInMemory(restore, { inputs: { name: 'shop/seeded', force: 'true', directory: 'examples' }, app });
  expect(calls.at(-1)?.[1]).toMatchObject({ directory: resolve('examples'), keepPrevious: false });
  expect(forced.outputs).toMatchObject({ project: 'shop', container: 'shop-web-1', image: '', 'cache-hit': 'true' });
});

test('restore: one step restores an image, a container and a project', async () => {
  const { app } = fakeApp([sampleSnapshot(), CONTAINER, PROJECT]);
  const { outputs, summary } = await runInMemory(restore, { inputs: { names: '@base\nshop/*', force: 'true' }, app });
  expect(outputs).toMatchObject({ container: 'db-base\nshop-web-1', project: 'shop', 'cache-hit': 'true' });
  expect(summary).toContain('Restored 3 snapshots');
});

test.each([
  ['shop/db', { as: 'other' }, "'as' applies to a Compose project, and this snapshot is a container"],
  ['shop/seeded', { tags: 'a:1' }, "'tags' applies to an image, and this snapshot is a Compose project"],
  ['base', { 'container-name': 'x' }, "'container-name' applies to a container, and this snapshot is an image"],
])('restore: %s with %j is refused', async (name, inputs, message) => {
  const { app } = fakeApp([sampleSnapshot(), CONTAINER, PROJECT]);
  const { errors } = await runInMemory(restore, { inputs: { name, ...inputs }, app });
  expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining(message) })]);
});

test('the main action refuses the snapshot of a container and names the restore action', async () => {
  const { app } = fakeApp([CONTAINER]);
  const { errors } = await runInMemory(main, { inputs: { name: 'shop/db', context: '.' }, app });
  expect(errors[0]?.message).toMatch(/^shop\/db is a container, not an image\nRestore it with the 'restore' action/);
});

test('options in warnings and hints are written as inputs, and options of other actions as flags', async () => {
  const failing: App['create'] = async (_, __, c) => {
    c.log.warn(message`the container keeps running during the capture: use ${option('quiesce', true)} to pause it`);
    throw new CommandError('failed', {
      hint: message`Use ${option('includeEnv', true)}, or set ${option('image')} or ${option('noCache', true)}`,
    });
  };
  const { app } = fakeApp([], { create: failing });
  const { warnings, errors } = await runInMemory(create, { inputs: { name: 'x', container: 'db' }, app });
  expect(warnings[0]?.message).toBe("the container keeps running during the capture: use 'quiesce: true' to pause it");
  expect(errors[0]?.message).toContain("Use 'include-env: true', or set 'images' or --no-cache");
});

test('the post step does nothing after a step that succeeded or failed', async () => {
  const state = {};
  await runInMemory(create, { inputs: { name: 'x', container: 'db' }, state });
  const failing = async (): Promise<never> => {
    throw new CommandError('failed');
  };
  const failed = {};
  await runInMemory(create, {
    inputs: { name: 'x', compose: '.' },
    app: fakeApp([], { create: failing }).app,
    state: failed,
  });
  const images = {};
  await runInMemory(create, { inputs: { name: 'x', images: 'a:1' }, state: images });
  for (const left of [state, failed, images]) {
    const { app, calls } = fakeApp();
    const { outputs } = await runInMemory(recovery, { app, state: left });
    expect([outputs.outcome, calls]).toEqual(['skipped', []]);
  }
});

test('the post step recovers after a killed step, and its own failure is only a warning', async () => {
  const { app, calls } = fakeApp();
  const { outputs } = await runInMemory(recovery, { app, state: { begun: 'true' } });
  expect([outputs.outcome, calls]).toEqual(['success', [['recover', undefined]]]);
  const recover = async (): Promise<never> => {
    throw new CommandError('Docker does not answer');
  };
  const failed = await runInMemory(recovery, { app: fakeApp([], { recover }).app, state: { begun: 'true' } });
  expect([failed.exitCode, failed.errors, failed.warnings.length]).toEqual([0, [], 1]);
});
