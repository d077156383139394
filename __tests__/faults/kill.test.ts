import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hybridArchive, tarOf } from '../helpers/archives.ts';
import { killAtRandom, succeed, type Vm, writingScenarios } from './killing.ts';
import { numbers } from './random.ts';
import { runVm } from './vm.ts';

/*
 * `kill -9` at random moments of every command that writes. Existing snapshots are never lost or damaged, running the same command again
 * completes, and the killed run leaves nothing behind. `npm run test:faults -- --runs 500 --seed 7`.
 */

const RUNS = Number(process.env.VM_FAULT_RUNS ?? 4);
const SEED = Number(process.env.VM_FAULT_SEED ?? 1);
/** Large enough that a run takes several times as long as starting the command. */
const FILE_BYTES = 12 << 20;

let folder: string;
const at = (...names: string[]): string => join(folder, ...names);

const vm: Vm = (args, killAfter) => runVm(args, { home: folder, store: at('store'), killAfter });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-faults-'));
  const random = numbers(SEED);
  const common = random.bytes(FILE_BYTES);
  const image = (own: Buffer): Buffer =>
    tarOf(...hybridArchive([tarOf({ path: 'common', bytes: common }), tarOf({ path: 'own', bytes: own })]));
  await writeFile(at('keeper.tar'), image(random.bytes(FILE_BYTES)));
  await writeFile(at('victim.tar'), image(random.bytes(FILE_BYTES)));
  await succeed(vm, ['create', '@keeper', '--archive', at('keeper.tar')]);
  await succeed(vm, ['export', '@keeper', '--output', at('keeper.snapshot.tar.zst')]);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test(
  `kill -9 at ${RUNS} random moments loses nothing and blocks no other process (seed ${SEED})`,
  () => killAtRandom({ runs: RUNS, random: numbers(SEED + 1), scenarios: writingScenarios(vm, at), vm, look: expectNothingLeft }),
  RUNS * 60_000,
);

async function expectNothingLeft(): Promise<void> {
  const staging = at('store', '.repository', 'staging');
  expect(existsSync(staging) ? (await readdir(staging)).filter((name) => !name.startsWith('spare')) : []).toEqual([]);
  const strangers = (await readdir(folder)).filter((name) => name.includes('partial'));
  expect(strangers).toEqual([]);
}
