import { expect, test } from '@jest/globals';
import { build } from '../../../../src/actions/steps/build.ts';
import { create } from '../../../../src/actions/steps/create.ts';
import { main } from '../../../../src/actions/steps/main.ts';
import { mainPost } from '../../../../src/actions/steps/main-post.ts';
import { CommandError, DeniedError, ExistsError } from '../../../../src/lib/errors.ts';
import { fakeApp } from '../../../helpers/fake-app.ts';
import { runInMemory } from '../../../helpers/run-action-in-memory.ts';

/* A refused save is always a warning and shown in the outputs; it fails the step only with fail-on-refused. */

const refused = async (): Promise<never> => {
  throw new DeniedError('This token may only read', { hint: 'Run on a trusted branch' });
};
const WARNING = "'@base' was not saved: This token may only read\nRun on a trusted branch";

test.each([
  ['build', build, {}],
  ['create', create, { images: 'a:1' }],
  ['the main action with save: now', main, { context: '.', save: 'now' }],
])('%s: a refused save is one warning and an output, or an error with fail-on-refused', async (_, action, inputs) => {
  const { app } = fakeApp([], { create: refused });
  const { outputs, warnings, errors, exitCode } = await runInMemory(action as typeof build, {
    inputs: { name: 'base', ...inputs },
    app,
  });
  expect([exitCode, errors, warnings.map(({ message }) => message)]).toEqual([0, [], [WARNING]]);
  expect(outputs).toMatchObject({ saved: 'false', exists: 'false', refused: 'true', error: '' });

  const asked = { name: 'base', 'fail-on-refused': 'true', ...inputs };
  const failed = await runInMemory(action as typeof build, { inputs: asked, app });
  expect([failed.exitCode, failed.outputs.error]).toEqual([1, 'ERR_DENIED']);
});

test('the post step reports a refused save with one warning', async () => {
  const state = {};
  const { app } = fakeApp([], { create: refused });
  await runInMemory(main, { inputs: { name: 'base', context: '.' }, app, state });
  const { warnings, exitCode, lines } = await runInMemory(mainPost, { app, state });
  expect([exitCode, warnings.map(({ message }) => message)]).toEqual([0, [WARNING]]);
  expect(lines).toContain('@base was not saved');
});

test('with fail-on-refused a refused save fails the post step, and any other failure is a warning', async () => {
  const inputs = { name: 'base', context: '.', 'fail-on-refused': 'true' };
  const state = {};
  const { app } = fakeApp([], { create: refused });
  await runInMemory(main, { inputs, app, state });
  const post = await runInMemory(mainPost, { inputs, app, state });
  expect([post.exitCode, post.outputs.error, post.warnings]).toEqual([1, 'ERR_DENIED', []]);

  const broken = async (): Promise<never> => {
    throw new CommandError('tar failed');
  };
  const other = await runInMemory(mainPost, { inputs, app: fakeApp([], { create: broken }).app, state });
  expect([other.exitCode, other.errors, other.warnings.length]).toEqual([0, [], 1]);
});

test('an access error of Docker is not treated as a refused save: it fails the step', async () => {
  const denied = async (): Promise<never> => {
    throw new DeniedError('Docker may not be used by this user', { fields: { service: 'docker' } });
  };
  const { exitCode, outputs } = await runInMemory(create, {
    inputs: { name: 'base', images: 'a:1', 'fail-open': 'true' },
    app: fakeApp([], { create: denied }).app,
  });
  expect([exitCode, outputs.error]).toEqual([1, 'ERR_DENIED']);
});

test('build: an existing name is an error, or with if-exists: skip is left unchanged', async () => {
  const taken = async (): Promise<never> => {
    throw new ExistsError("Snapshot 'base' already exists");
  };
  const { app } = fakeApp([], { create: taken });
  const skipped = await runInMemory(build, { inputs: { name: 'base', 'if-exists': 'skip' }, app });
  expect([skipped.exitCode, skipped.outputs.exists, skipped.outputs.image]).toEqual([0, 'true', 'vm-snapshot/global/base:base']);
  const failed = await runInMemory(build, { inputs: { name: 'base' }, app });
  expect(failed.errors[0]?.message).toContain("Set 'if-exists: replace' to move the name");
});
