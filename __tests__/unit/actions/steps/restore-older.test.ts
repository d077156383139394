import { expect, test } from '@jest/globals';
import { main } from '../../../../src/actions/steps/main.ts';
import { mainPost } from '../../../../src/actions/steps/main-post.ts';
import { restore } from '../../../../src/actions/steps/restore.ts';
import { NotFoundError } from '../../../../src/lib/errors.ts';
import { fakeApp, sampleSnapshot } from '../../../helpers/fake-app.ts';
import { runInMemory } from '../../../helpers/run-action-in-memory.ts';

const BASE = sampleSnapshot();

test('restore: a restore key restores an older image, and cache-hit is false', async () => {
  const { app } = fakeApp([sampleSnapshot({ project: 'global', name: 'base-old' })]);
  const { outputs } = await runInMemory(restore, { inputs: { name: 'base-new', 'restore-keys': 'other-\nbase-' }, app });
  expect(outputs).toMatchObject({ 'cache-hit': 'false', matched: '@base-old', outcome: 'success', image: 'vm-snapshot/global/base:base' });
});

test('restore: max-age and restore-keys are passed to the engine', async () => {
  const requests: unknown[] = [];
  const find = async (request: unknown) => void requests.push(request);
  const inputs = { name: 'base', 'max-age': '30d', 'restore-keys': 'shop/base-', 'fail-on-miss': 'false' };
  await runInMemory(restore, { inputs, app: fakeApp([], { find }).app });
  expect(requests).toEqual([
    { name: { ref: { project: 'global', name: 'base' } }, restoreKeys: [{ project: 'shop', name: 'base-' }], maxAge: 30 * 86_400_000 },
  ]);
});

test('restore: lookup-only does not connect to Docker', async () => {
  const openDocker = async (): Promise<never> => {
    throw new Error('there is no Docker here');
  };
  const { outputs, lines } = await runInMemory(restore, {
    inputs: { name: 'base', 'lookup-only': 'true' },
    app: fakeApp([BASE], { openDocker }).app,
  });
  expect(outputs).toMatchObject({ 'cache-hit': 'true', digest: BASE.digest, outcome: 'success' });
  expect(outputs).not.toHaveProperty('image');
  expect(lines.at(-1)).toBe('@base is in ~/.config/vm/snapshots');
});

test('a snapshot with a missing pack is a miss with a warning, and the main action replaces it', async () => {
  const lost = async (): Promise<never> => {
    throw new NotFoundError('pack 12ab is gone');
  };
  const { app } = fakeApp([BASE], { restore: lost });
  const missed = await runInMemory(restore, { inputs: { name: 'base', 'fail-on-miss': 'false' }, app });
  expect(missed.outputs).toMatchObject({ outcome: 'miss', 'cache-hit': 'false' });
  expect(missed.warnings[0]?.message).toBe('@base cannot be restored: pack 12ab is gone');

  const state = {};
  const built = fakeApp([BASE], { restore: lost });
  await runInMemory(main, { inputs: { name: 'base', context: '.' }, app: built.app, state });
  await runInMemory(mainPost, { app: built.app, state });
  expect(built.calls.at(-1)).toEqual(['create', expect.objectContaining({ force: true })]);
});

test('auto-skip skips a restore that takes longer than the build, and records how long a restore takes', async () => {
  const slow = { readTiming: async () => ({ restoreSeconds: 40, buildSeconds: 12, isWorthwhile: false }) };
  const skipped = await runInMemory(restore, { inputs: { name: 'base', 'auto-skip': 'true' }, app: fakeApp([BASE], slow).app });
  expect(skipped.outputs).toMatchObject({ outcome: 'skipped', 'cache-hit': 'false' });
  expect(skipped.lines.join()).toContain('@base is not restored: an earlier restore took 40 s, but a build takes 12 s (auto-skip)');

  const state = {};
  const front = fakeApp([BASE], slow);
  await runInMemory(main, { inputs: { name: 'base', context: '.', 'auto-skip': 'true' }, app: front.app, state });
  expect([front.calls.map(([verb]) => verb), state]).toEqual([['open', 'docker build'], {}]);

  const unknown = fakeApp([BASE]);
  await runInMemory(restore, { inputs: { name: 'base', 'auto-skip': 'true' }, app: unknown.app });
  expect(unknown.calls.at(-1)).toEqual(['measure', 28]);
});

test('key: content appends the platform and digests of the build inputs to the name', async () => {
  const { app, calls } = fakeApp();
  const { outputs } = await runInMemory(main, { inputs: { name: 'shop/base', context: '.', key: 'content', save: 'now' }, app });
  expect(outputs.snapshot).toMatch(/^shop\/base-linux-amd64-[0-9a-f]{16}-[0-9a-f]{16}$/);
  const name = outputs.snapshot?.replace('shop/', '');
  expect(calls.find(([verb]) => verb === 'docker build')?.[1]).toMatchObject({ tags: [`vm-snapshot/shop/base:${name}`] });
});

test('single-flight: the leader builds and saves at once; a job that waited restores', async () => {
  const inputs = { name: 'base', context: '.', 'single-flight': '20m' };
  const state = {};
  const leads = fakeApp();
  const led = await runInMemory(main, { inputs, app: leads.app, state });
  expect(led.outputs).toMatchObject({ saved: 'true', outcome: 'miss' });
  expect([leads.calls.map(([verb]) => verb), state]).toEqual([['open', 'open', 'flight', 'docker build', 'open', 'create'], {}]);

  let landed = false;
  const follows = fakeApp([BASE], {
    acquireSingleFlight: async () => {
      landed = true;
      return { isLeader: false, async [Symbol.asyncDispose]() {} };
    },
    find: async () => (landed ? { ...BASE, exact: true } : undefined),
  });
  const followed = await runInMemory(main, { inputs, app: follows.app });
  expect(followed.outputs).toMatchObject({ 'cache-hit': 'true', outcome: 'success' });
  expect(follows.calls.map(([verb]) => verb)).not.toContain('docker build');
});
