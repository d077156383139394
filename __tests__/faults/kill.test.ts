import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hybridArchive, tarOf } from '../helpers/archives.ts';
import { numbers } from './random.ts';
import { type Outcome, runVm } from './vm.ts';

/*
 * `kill -9` at random moments of every verb that writes. Afterwards nothing that was there is lost or damaged, a plain re-run of the
 * same command completes, and nothing of the killed run is left behind. `npm run test:faults -- --runs 500 --seed 7`.
 */

const RUNS = Number(process.env.VM_FAULT_RUNS ?? 10);
const SEED = Number(process.env.VM_FAULT_SEED ?? 1);
/** Large enough that a run takes several times as long as starting the command. */
const FILE_BYTES = 12 << 20;

let folder: string;
const at = (...names: string[]): string => join(folder, ...names);

const vm = (args: readonly string[], killAfter?: number): Promise<Outcome> => runVm(args, { home: folder, store: at('store'), killAfter });

async function succeed(args: readonly string[]): Promise<Outcome> {
  const outcome = await vm(args);
  expect({ args, code: outcome.code, output: outcome.code === 0 ? '' : outcome.stdout + outcome.stderr }).toEqual({
    args,
    code: 0,
    output: '',
  });
  return outcome;
}

interface Scenario {
  readonly name: string;
  /** Brings everything to where the killed command starts. */
  prepare(): Promise<void>;
  readonly args: () => string[];
  /** The file that the command writes, if it writes one. */
  readonly file?: () => string;
}

const forget = async (name: string): Promise<void> => {
  await vm(['delete', name, '--yes']);
};

const scenarios: readonly Scenario[] = [
  {
    name: 'create',
    prepare: () => forget('@victim'),
    args: () => ['create', '@victim', '--archive', at('victim.tar'), '--force'],
  },
  {
    name: 'create over another',
    prepare: async () => void (await succeed(['create', '@victim', '--archive', at('keeper.tar'), '--force'])),
    args: () => ['create', '@victim', '--archive', at('victim.tar'), '--force'],
  },
  {
    name: 'import',
    prepare: () => forget('@imported'),
    args: () => ['import', at('keeper.snapshot.tar.zst'), '--name', 'imported', '--force', '--yes'],
  },
  {
    name: 'export',
    prepare: async () => void (await rm(at('out'), { recursive: true, force: true })),
    args: () => ['export', '@keeper', '--output', at('out.snapshot.tar.gz'), '--compress', '1', '--force'],
    file: () => at('out.snapshot.tar.gz'),
  },
  {
    name: 'delete',
    prepare: async () => void (await succeed(['create', '@victim', '--archive', at('victim.tar'), '--force'])),
    args: () => ['delete', '@victim', '--yes'],
  },
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-faults-'));
  const random = numbers(SEED);
  const common = random.bytes(FILE_BYTES);
  const image = (own: Buffer): Buffer =>
    tarOf(...hybridArchive([tarOf({ path: 'common', bytes: common }), tarOf({ path: 'own', bytes: own })]));
  await writeFile(at('keeper.tar'), image(random.bytes(FILE_BYTES)));
  await writeFile(at('victim.tar'), image(random.bytes(FILE_BYTES)));
  await succeed(['create', '@keeper', '--archive', at('keeper.tar')]);
  await succeed(['export', '@keeper', '--output', at('keeper.snapshot.tar.zst')]);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test(
  `kill -9 at ${RUNS} random moments loses nothing and blocks nobody (seed ${SEED})`,
  async () => {
    const random = numbers(SEED + 1);
    const keeper = JSON.parse((await succeed(['inspect', '@keeper'])).stdout);
    const durations = new Map<string, number>();
    for (let run = 0; run < RUNS; run++) {
      const scenario = scenarios[run % scenarios.length] as Scenario;
      await scenario.prepare();
      if (!durations.has(scenario.name)) {
        durations.set(scenario.name, (await succeed(scenario.args())).milliseconds);
        await scenario.prepare();
      }
      await vm(scenario.args(), random.below(durations.get(scenario.name) as number));

      expect(JSON.parse((await succeed(['inspect', '@keeper'])).stdout)).toEqual(keeper);
      await succeed(['verify']);
      if (scenario.file !== undefined && existsSync(scenario.file())) await succeed(['verify', scenario.file()]);
      const again = await vm(scenario.args());
      // A delete that was killed after its commit has nothing left to delete.
      expect([0, scenario.name === 'delete' ? 10 : 0]).toContain(again.code);
      await succeed(['verify']);
      await expectNothingLeft();
    }
  },
  RUNS * 60_000,
);

async function expectNothingLeft(): Promise<void> {
  const staging = at('store', '.repository', 'staging');
  expect(existsSync(staging) ? await readdir(staging) : []).toEqual([]);
  const strangers = (await readdir(folder)).filter((name) => name.includes('partial'));
  expect(strangers).toEqual([]);
}
