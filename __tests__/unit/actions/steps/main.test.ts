import { expect, test } from '@jest/globals';
import { main } from '../../../../src/actions/steps/main.ts';
import { mainPost } from '../../../../src/actions/steps/main-post.ts';
import { ExistsError, UnavailableError } from '../../../../src/lib/errors.ts';
import { fakeApp, sampleSnapshot } from '../../../helpers/fake-app.ts';
import { runInMemory } from '../../../helpers/run-action-in-memory.ts';

const INPUTS = { name: 'base', context: '.', store: '/srv/s', description: 'for CI' };

test('an existing snapshot is restored, and the post step does nothing', async () => {
  const { app, calls } = fakeApp([sampleSnapshot()]);
  const state = {};
  expect((await runInMemory(main, { inputs: INPUTS, app, state })).outputs).toMatchObject({ 'cache-hit': 'true', outcome: 'success' });
  const post = await runInMemory(mainPost, { inputs: INPUTS, app, state });
  expect([post.lines, post.summary, post.exitCode]).toEqual([[], '', 0]);
  expect(calls.map(([verb]) => verb)).toEqual(['open', 'restore']);
});

test('after a miss the main step builds the image and the post step saves it', async () => {
  const { app, calls } = fakeApp();
  const state = {};
  const { outputs, summary } = await runInMemory(main, { inputs: INPUTS, app, state });
  expect(outputs).toMatchObject({ 'cache-hit': 'false', outcome: 'miss', image: 'vm-snapshot/global/base:base', snapshot: '@base' });
  expect(summary).toContain('when the job succeeds, so that the next run restores it');
  expect(calls.map(([verb]) => verb)).toEqual(['open', 'docker build']);

  const post = await runInMemory(mainPost, { inputs: { ...INPUTS, name: 'something-else-by-now' }, app, state });
  const target = { kind: 'image', reference: 'sha256:abc' };
  const ref = { project: 'global', name: 'base' };
  expect(calls.slice(2)).toEqual([
    ['open', '/srv/s'],
    [
      'create',
      { ref, target, from: 'Dockerfile', directory: process.cwd(), description: 'for CI', buildSeconds: expect.any(Number), force: false },
    ],
  ]);
  expect(post.summary).toContain('Saved');
});

test('with save: false the image is built but not saved', async () => {
  const state = {};
  const { summary } = await runInMemory(main, { inputs: { ...INPUTS, save: 'false' }, state });
  expect([state, summary.includes('<tr><th align="left">Saved</th><td>no</td></tr>')]).toEqual([{}, true]);
});

test('a miss is an error if neither context nor file is set', async () => {
  const { errors, outputs } = await runInMemory(main, { inputs: { name: 'base', store: '/srv/s' } });
  expect(errors[0]?.message).toMatch(
    /^Snapshot '@base' not found in \/srv\/s, and no Dockerfile to build it is specified\nSet 'context' or 'file' to build it on a miss/,
  );
  expect(outputs['cache-hit']).toBe('false');
});

const request = { ref: { project: 'global', name: 'base' }, kind: 'image', target: {} };
const built = { unsaved: JSON.stringify({ request, store: '/srv/s', ifExists: 'skip', failOnRefused: false, failOpen: true }) };

test('the post step succeeds if another job has saved the name first', async () => {
  const create = async () => {
    throw new ExistsError("Snapshot 'base' already exists");
  };
  const post = await runInMemory(mainPost, { app: fakeApp([], { create }).app, state: { ...built } });
  expect([post.exitCode, post.errors, post.warnings]).toEqual([0, [], []]);
  expect(post.lines).toContain('@base already exists in /srv/s: nothing was saved');
});

test('the post step reports a failed save as a warning and does not fail the job', async () => {
  const create = async () => {
    throw new UnavailableError('The store does not answer');
  };
  const post = await runInMemory(mainPost, { app: fakeApp([], { create }).app, state: { ...built } });
  expect([post.exitCode, post.errors, post.warnings.map(({ title }) => title)]).toEqual([0, [], ['vm-snapshot save']]);
  expect(post.summary).toContain('The store does not answer');
});
