import { describe, expect, test } from '@jest/globals';
import type { Action } from '../../../../src/actions/runtime/action.ts';
import { build } from '../../../../src/actions/steps/build.ts';
import { create } from '../../../../src/actions/steps/create.ts';
import { exportFile } from '../../../../src/actions/steps/export.ts';
import { importFile } from '../../../../src/actions/steps/import.ts';
import { main } from '../../../../src/actions/steps/main.ts';
import { mainPost } from '../../../../src/actions/steps/main-post.ts';
import { restore } from '../../../../src/actions/steps/restore.ts';
import type { App } from '../../../../src/app/app.ts';
import { DeniedError, UnavailableError } from '../../../../src/lib/errors.ts';
import { fakeApp, sampleSnapshot } from '../../../helpers/fake-app.ts';
import { runInMemory } from '../../../helpers/run-action-in-memory.ts';

/* Every action handles a store that does not answer or denies access in the same way: docs/adr/0090. */

const failing = (error: Error) => async (): Promise<never> => {
  throw error;
};
const SILENT = new UnavailableError('s3://bucket does not answer', { hint: 'Try again later' });
const DENIED = new DeniedError('access to s3://bucket denied');
const OUTAGES = [
  { what: 'does not answer', error: SILENT, thrown: SILENT },
  { what: 'denies access to this job', error: DENIED, thrown: DENIED },
  { what: 'does not answer, with a cleanup that fails too', error: SILENT, thrown: new SuppressedError(new Error('EIO'), SILENT) },
] as const;

interface Case {
  readonly name: string;
  readonly action: Action;
  readonly inputs: Readonly<Record<string, string>>;
  /** With `fail-open`. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly verbs: readonly string[];
  readonly says: string;
}

const CASES = [
  {
    name: 'build',
    action: build,
    inputs: { name: 'base' },
    outputs: { outcome: 'success', image: 'vm-snapshot/global/base:base', saved: 'false', refused: 'true' },
    verbs: ['docker build'],
    says: 'the image is built but not saved',
  },
  {
    name: 'create',
    action: create,
    inputs: { name: 'base', images: 'a:1' },
    outputs: { outcome: 'skipped', saved: 'false', refused: 'true' },
    verbs: [],
    says: "'@base' was not saved",
  },
  {
    name: 'export to a file',
    action: exportFile,
    inputs: { name: 'base' },
    outputs: { outcome: 'skipped', saved: 'false' },
    verbs: [],
    says: 'nothing is exported',
  },
  {
    name: 'export to a repository',
    action: exportFile,
    inputs: { name: 'base', output: 's3://bucket/b' },
    outputs: { outcome: 'skipped', saved: 'false' },
    verbs: [],
    says: 'nothing is exported',
  },
  {
    name: 'import of a file',
    action: importFile,
    inputs: { path: 'base.tar' },
    outputs: { outcome: 'skipped' },
    verbs: [],
    says: 'nothing is imported',
  },
  {
    name: 'import from a repository',
    action: importFile,
    inputs: { path: 's3://bucket/b', name: 'base' },
    outputs: { outcome: 'skipped' },
    verbs: [],
    says: 'nothing is imported',
  },
  {
    name: 'restore',
    action: restore,
    inputs: { name: 'base', 'fail-on-miss': 'false' },
    outputs: { outcome: 'miss', 'cache-hit': 'false' },
    verbs: [],
    says: 'as if the snapshot did not exist',
  },
  {
    name: 'the main action',
    action: main,
    inputs: { name: 'base', context: '.' },
    outputs: { outcome: 'miss', image: 'vm-snapshot/global/base:base', saved: 'false' },
    verbs: ['docker build'],
    says: 'the image is built but not saved',
  },
  {
    name: 'the main action for images',
    action: main,
    inputs: { name: 'ci', images: 'new' },
    outputs: { outcome: 'miss', 'cache-hit': 'false' },
    verbs: [],
    says: 'nothing is restored and nothing is saved',
  },
] as unknown as Case[];

describe.each(OUTAGES)('a store that $what', ({ error, thrown }) => {
  test.each(CASES)('$name: the step fails, or with fail-open reports one warning', async ({ action, inputs, outputs, verbs, says }) => {
    const { app, calls } = fakeApp([sampleSnapshot()], { openCatalog: failing(thrown) });
    const state = {};
    const open = await runInMemory(action, { inputs: { ...inputs, store: 's3://bucket', 'fail-open': 'true' }, app, state });
    expect([open.exitCode, open.errors, open.warnings.length, state]).toEqual([0, [], 1, {}]);
    expect(open.warnings[0]?.message).toContain(error.message);
    expect(open.warnings[0]?.message).toContain(says);
    expect(open.outputs).toMatchObject({ ...outputs, error: '' });
    expect(calls.map(([verb]) => verb)).toEqual(verbs);
    expect(open.summary).toContain('⚠️');

    const closed = await runInMemory(action, { inputs: { ...inputs, store: 's3://bucket' }, app, state });
    expect([closed.exitCode, closed.outputs.error]).toEqual([1, error.code]);
    expect(closed.errors[0]?.message).toContain("Set 'fail-open: true' to continue without the store");
  });
});

describe.each([
  ['', new UnavailableError('s3://bucket broke off')],
  [', with a cleanup that fails too', new SuppressedError(new Error('EIO'), new UnavailableError('s3://bucket broke off'))],
])('a store that becomes unavailable while a snapshot is saved%s', (_, error) => {
  const down = failing(error);

  test.each([
    ['build', build, { name: 'base' }],
    ['create', create, { name: 'base', images: 'a:1' }],
  ] as const)('%s: the step fails, or with fail-open reports one warning', async (_, action, inputs) => {
    const { app } = fakeApp([], { create: down });
    const closed = await runInMemory(action as Action, { inputs, app });
    expect([closed.exitCode, closed.outputs.error]).toEqual([1, 'ERR_UNAVAILABLE']);
    const open = await runInMemory(action as Action, { inputs: { ...inputs, 'fail-open': 'true' }, app });
    expect([open.exitCode, open.outputs.refused, open.warnings.length]).toEqual([0, 'true', 1]);
  });

  test.each([{ save: 'true' }, { save: 'now' }, { 'single-flight': '20m' }] as Record<string, string>[])(
    'the main action with %j builds the image and reports one warning',
    async (inputs) => {
      const { app } = fakeApp([], { create: down });
      const state = {};
      const step = await runInMemory(main, { inputs: { name: 'base', context: '.', ...inputs }, app, state });
      const post = await runInMemory(mainPost, { app, state });
      expect([step.exitCode, post.exitCode, step.warnings.length + post.warnings.length]).toEqual([0, 0, 1]);
      expect(step.outputs.image).toBe('vm-snapshot/global/base:base');
    },
  );
});

describe('single-flight', () => {
  test.each([
    ['is read-only', new DeniedError('this token may only read')],
    ['does not answer', new UnavailableError('the service failed with status 500')],
  ] as const)('the main action builds the image if the store %s', async (_, error) => {
    const held = fakeApp();
    const openCatalog: App['openCatalog'] = async (location, options) => {
      if (options.create) throw error;
      return await held.app.openCatalog(location, options);
    };
    const { app, calls } = fakeApp([], { openCatalog });
    const { exitCode, outputs } = await runInMemory(main, {
      inputs: { name: 'base', context: '.', 'single-flight': '20m', store: 'cache:' },
      app,
    });
    expect([exitCode, outputs.outcome, outputs.image]).toEqual([0, 'miss', 'vm-snapshot/global/base:base']);
    expect(calls.map(([verb]) => verb)).toContain('docker build');
  });
});
