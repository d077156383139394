import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { expect } from '@jest/globals';
import type { Numbers } from './random.ts';
import type { Outcome } from './vm.ts';

/** Runs the command, and kills it after `killAfter` milliseconds if given. */
export type Vm = (args: readonly string[], killAfter?: number) => Promise<Outcome>;

export interface Scenario {
  readonly name: string;
  /** Creates the state that the killed command starts from. */
  prepare(): Promise<void>;
  readonly args: () => string[];
  /** The file that the command writes, if it writes one. */
  readonly file?: () => string;
}

export async function succeed(vm: Vm, args: readonly string[]): Promise<Outcome> {
  const outcome = await vm(args);
  expect({ args, code: outcome.code, output: outcome.code === 0 ? '' : outcome.stdout + outcome.stderr }).toEqual({
    args,
    code: 0,
    output: '',
  });
  return outcome;
}

/** The commands that write to a repository with @keeper, of which `keeper.snapshot.tar.zst` is a bundle. */
export function writingScenarios(vm: Vm, at: (name: string) => string): readonly Scenario[] {
  const forget = async (name: string): Promise<void> => {
    await vm(['delete', name, '--yes']);
  };
  const make = (name: string): string[] => ['create', '@victim', '--archive', at(`${name}.tar`), '--force'];
  return [
    { name: 'create', prepare: () => forget('@victim'), args: () => make('victim') },
    { name: 'create over another', prepare: async () => void (await succeed(vm, make('keeper'))), args: () => make('victim') },
    {
      name: 'import',
      prepare: () => forget('@imported'),
      args: () => ['import', at('keeper.snapshot.tar.zst'), '--name', 'imported', '--force', '--yes'],
    },
    {
      name: 'export',
      prepare: () => rm(at('out.snapshot.tar.gz'), { force: true }),
      args: () => ['export', '@keeper', '--output', at('out.snapshot.tar.gz'), '--compress', '1', '--force'],
      file: () => at('out.snapshot.tar.gz'),
    },
    { name: 'delete', prepare: async () => void (await succeed(vm, make('victim'))), args: () => ['delete', '@victim', '--yes'] },
    {
      name: 'clean',
      prepare: async () => void (await succeed(vm, ['create', 'shop/victim', '--archive', at('victim.tar'), '--force'])),
      args: () => ['clean', '--project', 'shop', '--max-count', '0', '--yes'],
    },
  ];
}

export interface Killing {
  readonly runs: number;
  readonly random: Numbers;
  readonly scenarios: readonly Scenario[];
  readonly vm: Vm;
  /** Runs the command that is killed; `vm` if not given. */
  readonly victim?: Vm;
  /** Milliseconds after which every command has ended; if not given, each is measured first. */
  readonly longest?: number;
  /** Called after each run. */
  readonly look: () => Promise<void>;
}

/** After each run @keeper is unchanged, everything is intact, the same command completes, and everything is still intact. */
export async function killAtRandom({ runs, random, scenarios, vm, victim = vm, longest, look }: Killing): Promise<void> {
  const keeper = JSON.parse((await succeed(vm, ['inspect', '@keeper'])).stdout);
  const durations = new Map<string, number>();
  for (let run = 0; run < runs; run++) {
    const { name, args, file, prepare } = scenarios[run % scenarios.length] as Scenario;
    await prepare();
    if (longest === undefined && !durations.has(name)) {
      durations.set(name, (await succeed(vm, args())).milliseconds);
      await prepare();
    }
    await victim(args(), random.below(longest ?? (durations.get(name) as number)));

    expect(JSON.parse((await succeed(vm, ['inspect', '@keeper'])).stdout)).toEqual(keeper);
    await succeed(vm, ['verify']);
    const written = file?.();
    if (written !== undefined && existsSync(written)) await succeed(vm, ['verify', written]);
    const again = await vm(args());
    // A delete that was killed after its commit has nothing left to delete.
    expect([0, name === 'delete' ? 10 : 0]).toContain(again.code);
    await succeed(vm, ['verify']);
    await look();
  }
}
