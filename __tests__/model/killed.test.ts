import { afterAll, beforeAll, test } from '@jest/globals';
import { numbers } from '../faults/random.ts';
import { gateModules } from '../helpers/doomed.ts';
import { startClock } from './clock.ts';
import type { Setting, World } from './world.ts';

/*
 * Restores of a Compose project by the real provider on a fake daemon: killed and pruned at every step, with user actions in between. The
 * conditions that must hold after each action are in ledger.ts and left-behind.ts. VM_FAULT_RUNS and VM_FAULT_SEED: as in the other fault tests.
 */

gateModules();
startClock();
const { setting } = await import('./world.ts');
const { walk } = await import('./walk.ts');
const { PRUNE } = await import('./user.ts');

const RUNS = Number(process.env.VM_FAULT_RUNS ?? 4);
const SEED = Number(process.env.VM_FAULT_SEED ?? 1);

let at: Setting;
let steps: number;
beforeAll(async () => {
  at = await setting();
  steps = (await at.world().restore(at.snapshots.new)).doomed.steps.length;
});
afterAll(async () => await at[Symbol.asyncDispose]());

test('a killed restore is undone or finished, with and without a prune', async () => {
  await each('killed', SEED, async ({ world, step, drawn }) => {
    await world.restore(at.snapshots.new, { dieAt: step, isTorn: drawn.below(2) === 0, leavesCompose: drawn.below(2) === 0 });
    if (drawn.below(2) === 0) world.user(PRUNE);
    await world.settle(at.snapshots.newer, drawn.below(2) === 0 ? 'undo' : 'finish');
  });
});

test('a restore during a prune succeeds or puts everything back', async () => {
  await each('pruned', SEED, async ({ world, step, drawn }) => {
    const onStep = (now: number): void => {
      if (now === step) PRUNE.act(world.place, '');
    };
    await world.restore(drawn.below(3) === 0 ? at.snapshots.bad : at.snapshots.new, { onStep });
    await world.settle(at.snapshots.newer, 'undo');
  });
});

test('kills and user actions in any order lose nothing, and leave nothing that blocks a restore', async () => {
  for (let run = 0; run < RUNS; run++) expectWell(await walk(at, SEED + run), `walk, VM_FAULT_SEED=${SEED + run} VM_FAULT_RUNS=1`);
});

/** Visits every step if there are enough runs, and otherwise some of them. */
async function each(
  what: string,
  seed: number,
  work: (at: { world: World; step: number; drawn: ReturnType<typeof numbers> }) => Promise<void>,
): Promise<void> {
  const drawn = numbers(seed);
  const stride = Math.max(1, Math.floor(steps / RUNS));
  for (let step = 1 + drawn.below(stride); step <= steps; step += stride) {
    const world = at.world();
    await work({ world, step, drawn });
    expectWell(world, `${what} at step ${step}, VM_FAULT_SEED=${seed} VM_FAULT_RUNS=${RUNS}`);
  }
}

function expectWell({ ledger: { violations }, story }: World, title: string): void {
  if (violations.length > 0) throw new Error([`${title}:`, ...violations, '', ...story].join('\n'));
}
