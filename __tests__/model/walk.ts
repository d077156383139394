import { numbers } from '../faults/random.ts';
import { USER_ACTIONS } from './user.ts';
import type { Setting, World } from './world.ts';

/** Runs some commands, killed or not, with user actions in between, all drawn from the seed. */
export async function walk({ world: open, snapshots }: Setting, seed: number): Promise<World> {
  const drawn = numbers(seed);
  const world = open();
  const all = Object.values(snapshots);
  const one = <T>(of: readonly T[]): T => of[drawn.below(of.length)] as T;
  const doom = () => ({
    dieAt: 1 + drawn.below(drawn.below(3) === 0 ? 25 : 95),
    isTorn: drawn.below(2) === 0,
    leavesCompose: drawn.below(2) === 0,
  });
  await world.restore(one(all), doom());
  const rounds = 1 + drawn.below(4);
  for (let round = 0; round < rounds; round++) {
    for (let count = drawn.below(4); count > 0; count--) world.user(one(USER_ACTIONS));
    const isKilled = drawn.below(2) === 0;
    switch (drawn.below(5)) {
      case 0:
        await world.create(isKilled ? doom() : undefined);
        break;
      case 1:
        await world.recover(isKilled ? doom() : undefined);
        break;
      case 2:
        if ((await world.product.waiting()).length > 0) await world.decide(one(['finish', 'undo']), isKilled ? doom() : undefined);
        break;
      default:
        await world.restore(one(all), isKilled ? doom() : undefined);
    }
  }
  await world.settle(snapshots.new, one(['finish', 'undo']));
  return world;
}
