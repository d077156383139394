import { describe, expect, test } from '@jest/globals';
import { main } from '../../../../src/actions/steps/main.ts';
import { mainPost } from '../../../../src/actions/steps/main-post.ts';
import { digestOf } from '../../../../src/lib/digest.ts';
import { NotFoundError } from '../../../../src/lib/errors.ts';
import { fakeApp, sampleSnapshot } from '../../../helpers/fake-app.ts';
import { runInMemory } from '../../../helpers/run-action-in-memory.ts';

/* Restore keys of the main action, and the outputs that it shares with actions/cache. */

const image = (...references: string[]) => ({ id: digestOf(references.join()), references });
const [web, db] = [image('shop/web:ci'), image('postgres:17')];
const OLD = sampleSnapshot({ project: 'global', name: 'base-old' });

describe('for one image', () => {
  test('a snapshot that matches a restore key is restored instead of building, and cache-hit is false', async () => {
    const { app, calls } = fakeApp([OLD]);
    const state = {};
    const inputs = { name: 'base-new', context: '.', 'restore-keys': 'other-\nbase-' };
    const { outputs, summary } = await runInMemory(main, { inputs, app, state });
    expect(outputs).toMatchObject({
      'cache-hit': 'false',
      'cache-primary-key': '@base-new',
      'cache-matched-key': '@base-old',
      snapshot: '@base-old',
      outcome: 'success',
      image: 'vm-snapshot/global/base:base',
      exists: 'false',
    });
    expect(calls.map(([verb]) => verb)).toEqual(['open', 'restore']);
    expect([state, summary.includes('In place of')]).toEqual([{}, true]);
  });

  test('the exact name is preferred to a restore key', async () => {
    const { app } = fakeApp([OLD, sampleSnapshot({ project: 'global', name: 'base-new' })]);
    const { outputs } = await runInMemory(main, { inputs: { name: 'base-new', 'restore-keys': 'base-' }, app });
    expect(outputs).toMatchObject({
      'cache-hit': 'true',
      'cache-matched-key': '@base-new',
      exists: 'true',
      saved: 'false',
      refused: 'false',
    });
  });

  test('the image is built if no snapshot matches a restore key', async () => {
    const { app, calls } = fakeApp([OLD]);
    const { outputs } = await runInMemory(main, { inputs: { name: 'x', context: '.', 'restore-keys': 'y-' }, app });
    expect([outputs.outcome, outputs['cache-matched-key'], outputs.saved]).toEqual(['miss', undefined, 'false']);
    expect(calls.map(([verb]) => verb)).toEqual(['open', 'docker build']);
  });
});

describe('for the images of a job', () => {
  const at = (name: string, created: string) => sampleSnapshot({ project: name, name: 'web' }, { created_at: created });
  const inputs = { name: 'images-3', images: 'new', 'restore-keys': 'images-', store: '/srv/s' };

  test('the newest project that matches a restore key is restored, and the post step saves the images of the job', async () => {
    const held = [at('images-1', '2026-11-01T00:00:00.000Z'), at('images-2', '2026-11-02T00:00:00.000Z'), OLD];
    const start = fakeApp(held, {}, []);
    const state = {};
    const { outputs } = await runInMemory(main, { inputs, app: start.app, state });
    expect(outputs).toMatchObject({ 'cache-hit': 'false', 'cache-primary-key': 'images-3/*', 'cache-matched-key': 'images-2/*' });
    expect(start.calls.filter(([verb]) => verb === 'restore')).toEqual([
      ['restore', expect.objectContaining({ name: expect.objectContaining({ ref: { project: 'images-2', name: 'web' } }) })],
    ]);

    const end = fakeApp([], {}, [web, db]);
    await runInMemory(mainPost, { inputs, app: end.app, state });
    const saved = end.calls
      .filter(([verb]) => verb === 'create')
      .map(([, request]) => (request as { ref: { project: string } }).ref.project);
    expect(saved).toEqual(['images-3', 'images-3']);
  });

  test('the exact project is preferred to a restore key, and nothing is saved', async () => {
    const { app } = fakeApp([at('images-3', '2026-11-01T00:00:00.000Z'), at('images-2', '2026-11-02T00:00:00.000Z')]);
    const state = {};
    const { outputs } = await runInMemory(main, { inputs, app, state });
    expect(outputs).toMatchObject({ 'cache-hit': 'true', 'cache-matched-key': 'images-3/*' });
    expect(state).toEqual({});
  });

  test('an image that cannot be restored makes cache-hit false, and the images are saved again', async () => {
    const restore = async (): Promise<never> => {
      throw new NotFoundError("Snapshot 'images-3/web' cannot be used: part of it is damaged in cache:");
    };
    const { app } = fakeApp([at('images-3', '2026-11-01T00:00:00.000Z')], { restore });
    const state = {};
    const { outputs, warnings, exitCode } = await runInMemory(main, { inputs, app, state });
    expect([exitCode, outputs['cache-hit'], warnings.length, Object.keys(state)]).toEqual([0, 'false', 1, ['unsaved-images']]);
  });
});
