import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { create } from '../../../../src/actions/steps/create.ts';
import { main } from '../../../../src/actions/steps/main.ts';
import { mainPost } from '../../../../src/actions/steps/main-post.ts';
import { restore } from '../../../../src/actions/steps/restore.ts';
import { digestOf } from '../../../../src/lib/digest.ts';
import { NotFoundError } from '../../../../src/lib/errors.ts';
import { fakeApp, sampleSnapshot } from '../../../helpers/fake-app.ts';
import { runInMemory } from '../../../helpers/run-action-in-memory.ts';

const image = (...references: string[]) => ({ id: digestOf(references.join()), references });
const [web, db, old] = [image('shop/web:ci', 'shop/web:latest'), image('postgres:17'), image('ubuntu:24.04')];
const MEMBER = /^ci\/[a-z0-9-]+-[0-9a-f]{8}$/;

test('create: one image is saved under the name, several are saved in a project of that name', async () => {
  const one = fakeApp();
  await runInMemory(create, { inputs: { name: 'shop/base', images: 'a:1', platform: 'linux/arm64' }, app: one.app });
  const target = { kind: 'image', reference: 'a:1', platform: 'linux/arm64' };
  expect(one.calls.at(-1)?.[1]).toMatchObject({ ref: { project: 'shop', name: 'base' }, target, from: 'a:1', force: false });

  const several = fakeApp([], {}, [web, db, old]);
  const { outputs, summary } = await runInMemory(create, {
    inputs: { name: 'ci', images: 'shop/web:ci\npostgres:17' },
    app: several.app,
  });
  expect(outputs.snapshot?.split('\n')).toEqual([expect.stringMatching(/^ci\/shop-web-ci-/), expect.stringMatching(/^ci\/postgres-17-/)]);
  expect(outputs).toMatchObject({ saved: 'true', size: '4200000000', 'bytes-moved': '2600000' });
  expect(summary).toContain('Saved 2 images');
});

test('create: images: all saves every image with a name; an archive is saved from its path', async () => {
  const { app, calls } = fakeApp([], {}, [web, db, old]);
  const { outputs } = await runInMemory(create, { inputs: { name: 'ci', images: 'all' }, app });
  expect(outputs.snapshot?.split('\n').every((name) => MEMBER.test(name))).toBe(true);
  expect(calls.filter(([verb]) => verb === 'create')).toHaveLength(3);
  await runInMemory(create, { inputs: { name: 'base', archive: 'out/image.tar' }, app });
  expect(calls.at(-1)?.[1]).toMatchObject({ target: { kind: 'archive', path: resolve('out/image.tar') }, from: 'image.tar' });
});

test.each([
  [{}, 'No source to save is specified'],
  [{ images: 'a:1', archive: 'b.tar' }, "Inputs 'images' and 'archive' are mutually exclusive"],
  [{ images: 'gone:1\nb:2' }, "Input 'images': Docker has no image 'gone:1'"],
  [{ name: 'shop/base', images: 'all' }, "Input 'name': several images become a project of this name"],
])('create: %j is refused', async (inputs, message) => {
  const { errors } = await runInMemory(create, { inputs: { name: 'ci', ...inputs } });
  expect(errors[0]?.message).toContain(message);
});

test('restore: several names and whole projects are restored; cache-hit is true only if all of them exist', async () => {
  const held = ['web', 'db'].map((name) => sampleSnapshot({ project: 'ci', name }));
  const { app, calls } = fakeApp([...held, sampleSnapshot()]);
  const both = await runInMemory(restore, { inputs: { names: 'ci/*\n@base' }, app });
  expect(both.outputs).toMatchObject({ 'cache-hit': 'true', matched: 'ci/db\nci/web\n@base', 'bytes-moved': '6300000000' });
  expect(both.summary).toContain('Restored 3 images');
  expect(calls.filter(([verb]) => verb === 'restore')).toHaveLength(3);

  const inputs = { names: 'ci/*\nempty/*\ngone', 'fail-on-miss': 'false' };
  const missing = await runInMemory(restore, { inputs, app });
  expect(missing.outputs).toMatchObject({ 'cache-hit': 'false', outcome: 'miss' });
  expect(missing.lines.at(-1)).toContain('empty/*, @gone is not in');
});

test.each([
  [{}, "No snapshot to restore is specified: 'name' is required"],
  [{ name: 'a', names: 'b' }, "Inputs 'name' and 'names' are mutually exclusive"],
])('restore: %j is refused', async (inputs, message) => {
  expect((await runInMemory(restore, { inputs })).errors[0]?.message).toContain(message);
});

test('the main action saves the images that a job added, and restores them in the next job', async () => {
  const state = {};
  const inputs = { name: 'ci', images: 'new', store: '/srv/s' };
  const first = fakeApp([], {}, [old]);
  const miss = await runInMemory(main, { inputs, app: first.app, state });
  expect(miss.outputs).toMatchObject({ 'cache-hit': 'false', outcome: 'miss', snapshot: 'ci/*' });

  const atTheEnd = fakeApp([], {}, [old, web, db]);
  await runInMemory(mainPost, { app: atTheEnd.app, state });
  const saved = atTheEnd.calls.filter(([verb]) => verb === 'create').map(([, request]) => (request as { from: string }).from);
  expect(saved).toEqual(['shop/web:ci', 'postgres:17']);

  const next = fakeApp([sampleSnapshot({ project: 'ci', name: 'web' })]);
  const hit = await runInMemory(main, { inputs, app: next.app, state: {} });
  expect(hit.outputs).toMatchObject({ 'cache-hit': 'true', outcome: 'success' });
});

test.each(['new', 'all', 'shop/web:ci\npostgres:17'])(
  'images: %j: an image that is removed before it is saved is an error if it was named, otherwise left out',
  async (wanted) => {
    const images = [web, db];
    const created: string[] = [];
    const create_ = async ({ from }: { from: string }) => {
      if (from === 'shop/web:ci') images.splice(0, 1);
      if (from === 'shop/web:ci') throw new NotFoundError("Docker has no image 'shop/web:ci'");
      created.push(from);
      return { ...sampleSnapshot({ project: 'ci', name: 'db' }), stats: { bytesRead: 0, bytesNew: 0, bytesStored: 0 }, seconds: 1 };
    };
    const { app } = fakeApp([], { create: create_ } as never, images);
    const state = {};
    const inputs = { name: 'ci', images: wanted, store: '/srv/s' };
    if (wanted === 'new') await runInMemory(main, { inputs, app: fakeApp().app, state });
    const step = wanted === 'new' ? runInMemory(mainPost, { app, state }) : runInMemory(create, { inputs, app });
    const { errors, warnings } = await step;
    const isNamed = wanted.includes(':');
    expect([errors.length, warnings, created]).toEqual([isNamed ? 1 : 0, [], isNamed ? [] : ['postgres:17']]);
  },
);

test.each([
  [{ context: '.' }, "Inputs 'images' and 'context' are mutually exclusive"],
  [{ save: 'now' }, "Inputs 'images' and 'save: now' are mutually exclusive"],
])('the main action: images with %j is refused', async (inputs, message) => {
  const { errors } = await runInMemory(main, { inputs: { name: 'ci', images: 'new', ...inputs } });
  expect(errors[0]?.message).toContain(message);
});
