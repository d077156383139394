import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { gateModules } from '../helpers/doomed.ts';
import { startClock } from './clock.ts';
import type { Setting } from './world.ts';

/* One test for each fault that the model has found. */

gateModules();
startClock();
const { setting } = await import('./world.ts');
const { leftBehind } = await import('./left-behind.ts');
const { whole, wordsIn } = await import('./shop.ts');
const { PRUNE, USER_ACTIONS } = await import('./user.ts');
const users = (name: string) => USER_ACTIONS.find((action) => action.name === name)!;

let at: Setting;
beforeAll(async () => {
  at = await setting();
});
afterAll(async () => await at[Symbol.asyncDispose]());

test('a restore that is killed after it wrote its clean-up list is completed, and blocks nothing', async () => {
  const world = at.world();
  await world.restore(at.snapshots.new, { dieWhen: (what) => what.startsWith('DELETE /containers') && !isOld(what) });
  await world.recover();
  expect([await world.product.waiting(), wordsIn(world.place), leftBehind(world.place, world.story)]).toEqual([[], whole('new'), []]);

  function isOld(what: string): boolean {
    return world.place.docker.containers.get(what.split('/').at(-1) ?? '')?.name.startsWith('shop-') === true;
  }
});

test('an undo that is killed at its end is completed as an undo', async () => {
  const world = at.world();
  await world.restore(at.snapshots.new, { dieWhen: (what) => what.startsWith('compose create') });
  let isListed = false;
  await world.recover({
    dieWhen(what) {
      isListed ||= [...world.place.docker.containers.values()].some(({ name, layer }) => name.includes('clean-up') && layer.size > 0);
      return isListed && what.startsWith('DELETE');
    },
  });
  const { end } = await world.create();
  expect([end.how, wordsIn(world.place), leftBehind(world.place, world.story)]).toEqual(['returned', whole('old'), []]);
});

test('an undo that is killed while it copies a file back leaves no partial file', async () => {
  const world = at.world();
  await world.restore(at.snapshots.new, { dieWhen: (what) => what.startsWith('compose create') });
  const { end } = await world.recover({ dieWhen: (what) => what.startsWith('cp '), isTorn: true });
  await world.recover();
  expect([end.how, wordsIn(world.place)]).toEqual(['died', whole('old')]);
});

test("a prune between the commit of an old container's image and the creation of its holder keeps the old state", async () => {
  const world = at.world();
  let stops = 0;
  let commits = 0;
  await world.restore(at.snapshots.new, {
    dieWhen(what) {
      if (what.endsWith('/stop')) stops += 1;
      if (stops === 2 && what === 'POST /commit') commits += 1;
      return commits === 2 && what === 'POST /containers/create';
    },
  });
  world.user(PRUNE);
  await world.recover();
  expect([await world.product.waiting(), wordsIn(world.place)]).toEqual([[], whole('old')]);
});

test('images that an earlier restore put back are removed when a killed one is finished', async () => {
  const world = at.world();
  await world.restore(at.snapshots.new, { dieWhen: (what) => what.startsWith('compose create') });
  await world.recover();
  expect(wordsIn(world.place)).toEqual(whole('old'));
  await world.restore(at.snapshots.new, { dieWhen: (what) => what.startsWith('PUT') && allRun() });
  await world.recover();
  expect([wordsIn(world.place), leftBehind(world.place, world.story)]).toEqual([whole('new'), []]);

  function allRun(): boolean {
    return isDeepStrictEqual(wordsIn(world.place), whole('new'));
  }
});

test('finishing a partial restore names the leftovers and the commands that remove them', async () => {
  const world = at.world();
  await world.restore(at.snapshots.new, { dieWhen: (what) => what.startsWith('compose create') });
  world.user(users('docker compose up'));
  const { messages } = await world.decide('finish');
  expect(messages.join('\n')).toMatch(/docker volume rm .*docker image rm vm-snapshot-before\/shop:/);
});
