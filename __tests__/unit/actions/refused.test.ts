import { expect, test } from '@jest/globals';
import { build } from '../../../src/actions/build.ts';
import { create } from '../../../src/actions/create.ts';
import { main } from '../../../src/actions/main.ts';
import { mainPost } from '../../../src/actions/main-post.ts';
import { restore } from '../../../src/actions/restore.ts';
import { DeniedError, ExistsError, UnavailableError } from '../../../src/lib/errors.ts';
import { fakeProduct } from '../../helpers/fake-product.ts';
import { runInMemory } from '../../helpers/run-action-in-memory.ts';

/* A save that did not happen is said in the outputs: never silent, and fatal only where it was asked for. */

const refused = async (): Promise<never> => {
  throw new DeniedError('This token may only read', { hint: 'Run on a trusted branch' });
};
const down = async (): Promise<never> => {
  throw new UnavailableError('s3://bucket does not answer');
};
const WARNING = "'@base' was not saved: This token may only read\nRun on a trusted branch";

test.each([
  ['build', build, {}],
  ['create', create, { images: 'a:1' }],
  ['the front door with save: now', main, { context: '.', save: 'now' }],
])('%s: a store that takes nothing is one warning, and an output', async (_, action, inputs) => {
  const { product } = fakeProduct([], { create: refused });
  const { outputs, warnings, errors, exitCode } = await runInMemory(action as typeof build, {
    inputs: { name: 'base', ...inputs },
    product,
  });
  expect([exitCode, errors, warnings.map(({ message }) => message)]).toEqual([0, [], [WARNING]]);
  expect(outputs).toMatchObject({ saved: 'false', exists: 'false', refused: 'true', error: '' });

  const asked = { name: 'base', 'fail-on-refused': 'true', ...inputs };
  const failed = await runInMemory(action as typeof build, { inputs: asked, product });
  expect([failed.exitCode, failed.outputs.error]).toEqual([1, 'ERR_DENIED']);
});

test('a refusal is told by the post step too, once', async () => {
  const state = {};
  const { product } = fakeProduct([], { create: refused });
  await runInMemory(main, { inputs: { name: 'base', context: '.' }, product, state });
  const { warnings, exitCode, lines } = await runInMemory(mainPost, { product, state });
  expect([exitCode, warnings.map(({ message }) => message)]).toEqual([0, [WARNING]]);
  expect(lines).toContain("'@base' was not saved");
});

test.each([
  ['build', build, {}],
  ['the front door', main, { context: '.' }],
])('%s: with fail-open a store that is down means a build and one warning', async (_, action, inputs) => {
  const state = {};
  const { product, calls } = fakeProduct([], { openCatalogue: down });
  const given = { name: 'base', store: 's3://bucket', ...inputs };
  const open = await runInMemory(action as typeof build, { inputs: { ...given, 'fail-open': 'true' }, product, state });
  expect([open.exitCode, open.warnings.length, state]).toEqual([0, 1, {}]);
  expect(open.warnings[0]?.message).toBe("s3://bucket does not answer: the image is built and not saved ('fail-open')");
  expect(open.outputs.image).toBe('vm-snapshot/global/base:base');
  expect(calls.map(([verb]) => verb)).toEqual(['docker build']);

  const closed = await runInMemory(action as typeof build, { inputs: given, product, state });
  expect([closed.exitCode, closed.outputs.error]).toEqual([1, 'ERR_UNAVAILABLE']);
});

test('restore: with fail-open a store that is down is a miss', async () => {
  const { product } = fakeProduct([], { openCatalogue: down });
  const inputs = { name: 'base', 'fail-open': 'true', 'fail-on-miss': 'false' };
  const { outputs, warnings, exitCode } = await runInMemory(restore, { inputs, product });
  expect([exitCode, outputs.outcome, outputs['cache-hit'], warnings.length]).toEqual([0, 'miss', 'false', 1]);
});

test('build: a name that is taken is an error, or left as it is', async () => {
  const taken = async (): Promise<never> => {
    throw new ExistsError("Snapshot 'base' already exists");
  };
  const { product } = fakeProduct([], { create: taken });
  const skipped = await runInMemory(build, { inputs: { name: 'base', 'if-exists': 'skip' }, product });
  expect([skipped.exitCode, skipped.outputs.exists, skipped.outputs.image]).toEqual([0, 'true', 'vm-snapshot/global/base:base']);
  const failed = await runInMemory(build, { inputs: { name: 'base' }, product });
  expect(failed.errors[0]?.message).toContain("Set 'if-exists: replace' to move the name");
});
