import { mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hybridArchive, tarOf } from '../helpers/archives.ts';
import { type FaultProxy, startFaultProxy } from '../helpers/fault-proxy.ts';
import { describeS3, newLocation } from '../helpers/s3.ts';
import { vmHere } from '../helpers/vm-here.ts';
import { randomPlan } from './fault-plans.ts';
import { killAtRandom, type Scenario, succeed, type Vm, writingScenarios } from './killing.ts';
import { numbers } from './random.ts';
import { type Outcome, runVm } from './vm.ts';

/*
 * `kill -9` at random moments of every command that works with a bucket, every other time over a bad network too; and eight writers at once.
 * Existing snapshots are never lost or damaged, and running the command again completes. `npm run test:faults -- --runs 500 --seed 7`.
 */

const RUNS = Number(process.env.VM_FAULT_RUNS ?? 3);
const SEED = Number(process.env.VM_FAULT_SEED ?? 1);
/** Large enough that a run takes several times as long as starting the command. */
const FILE_BYTES = 6 << 20;
const WRITERS = 8;

describeS3('kill', (s3) => {
  const bucket = newLocation(s3);
  const random = numbers(SEED + 1);
  let folder: string;
  let proxy: FaultProxy;
  let longest = 0;
  const at = (...names: string[]): string => join(folder, ...names);
  const over = (): string => `${bucket}?endpoint=${proxy.endpoint}`;
  /** Runs the command in this process, which is fast; with the repository in the bucket unless the arguments name another. */
  const vm: Vm = (args) => here(args, args.includes('--store') ? undefined : bucket);
  const local: Vm = (args) => here(args, at('local'));
  const here = async (args: readonly string[], store: string | undefined): Promise<Outcome> => {
    const said = await vmHere([...args, '--json', ...(store === undefined ? [] : ['--store', store])], { cwd: folder });
    return { ...said, milliseconds: 0 };
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vm-s3-kill-'));
    proxy = await startFaultProxy(s3.env.AWS_ENDPOINT_URL ?? '');
    const common = random.bytes(FILE_BYTES);
    for (const name of ['keeper', 'victim']) {
      const layers = [tarOf({ path: 'common', bytes: common }), tarOf({ path: 'own', bytes: random.bytes(FILE_BYTES) })];
      await writeFile(at(`${name}.tar`), tarOf(...hybridArchive(layers)));
      await succeed(local, ['create', `@${name}`, '--archive', at(`${name}.tar`)]);
    }
    longest = (await runVm(['push', '@keeper', bucket], { home: folder, store: at('local') })).milliseconds * 1.5;
    await succeed(vm, ['export', '@keeper', '--output', at('keeper.snapshot.tar.zst')]);
  });
  afterAll(async () => {
    await proxy[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  const moving: readonly Scenario[] = [
    {
      name: 'push',
      prepare: async () => void (await vm(['delete', '@victim', '--yes'])),
      args: () => ['push', '@victim', bucket, '--store', at('local')],
    },
    {
      name: 'pull',
      prepare: () => rm(at('pulled'), { recursive: true, force: true }),
      args: () => ['pull', '@keeper', bucket, '--store', at('pulled')],
    },
  ];

  test(
    `kill -9 at ${RUNS} random moments, over a good network and a bad one, damages nothing (seed ${SEED})`,
    async () => {
      let count = 0;
      const victim: Vm = async (args, killAfter = 0) => {
        const bad = count++ % 2 === 1;
        proxy.plan = bad ? randomPlan(random, { every: 4 + random.below(8), stalls: false }) : () => undefined;
        const store = args.includes('--store') ? bucket : over();
        const outcome = await runVm(
          args.map((arg) => (arg === bucket ? over() : arg)),
          // A bad network makes the run slower.
          { home: folder, store, killAfter: killAfter * (bad ? 3 : 1) },
        );
        if (outcome.code !== null && outcome.code !== 0) expectOneError(outcome);
        return outcome;
      };
      const look = async (): Promise<void> => {
        for (const store of ['local', 'pulled']) {
          const sound = await here(['verify'], at(store));
          expect([0, store === 'pulled' ? 10 : 0]).toContain(sound.code);
        }
        expect((await readdir(folder)).filter((name) => name.includes('partial'))).toEqual([]);
        expect(await processesOf(folder)).toEqual([]);
      };
      await killAtRandom({ runs: RUNS, random, scenarios: [...moving, ...writingScenarios(vm, at)], vm, victim, longest, look });
    },
    RUNS * 120_000 + 120_000,
  );

  test('of eight concurrent pushes, three of them killed, one takes the name, and everything is intact', async () => {
    const common = newLocation(s3);
    const name = ['push', '@victim', common];
    const outcomes = await Promise.all(
      Array.from({ length: WRITERS }, (_, i) => {
        const killAfter = i < 3 ? longest + random.below(longest * 3) : undefined;
        return runVm(name, { home: folder, store: at('local'), killAfter });
      }),
    );
    const there: Vm = (args) => here(args, common);
    // All push the same content under the same name: a later one finds it done, or lost the race for the name to an equal one.
    for (const { code, stdout } of outcomes.slice(3)) expect({ stdout, ended: code === 0 || code === 17 }).toEqual({ stdout, ended: true });
    await succeed(there, ['verify']);
    await succeed(local, name);
    expect(JSON.parse((await succeed(there, ['inspect', '@victim'])).stdout).digest).toBe(
      JSON.parse((await succeed(local, ['inspect', '@victim'])).stdout).digest,
    );
    await succeed(there, ['verify']);
  });
});

/** Expects --json output with a code of docs/errors.md, and not the code of an unknown error. */
function expectOneError({ stdout, code }: Outcome): void {
  const { error } = JSON.parse(stdout);
  expect({ error, code }).toEqual({ error: expect.objectContaining({ code: expect.stringMatching(/^ERR_(?!UNKNOWN)/) }), code });
}

/** Returns the processes that have this folder as their home. */
async function processesOf(home: string): Promise<string[]> {
  const found: string[] = [];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const environment = await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '');
    if (environment.split('\0').includes(`HOME=${home}`)) found.push(`${pid} ${await readlink(`/proc/${pid}/exe`).catch(() => '')}`);
  }
  return found;
}
