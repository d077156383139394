import { type Command, Option } from 'commander';
import type { ErrorCode } from '../../lib/errors.ts';
import { InputError } from '../../lib/errors.ts';
import { parseBytes } from '../../lib/text/sizes.ts';
import type { TransferLimits } from '../../stores/store.ts';
import { exitStatus } from '../exit-status.ts';

/** Minimum rate: a lower one is a typing error, because a snapshot would take weeks. */
const LEAST_RATE = 1000;

/** Flags of every command. */
export interface CommonFlags {
  /** Given before the subcommand. */
  readonly config?: string;
  readonly store?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  /** On commands with `transferOptions`. */
  readonly jobs?: string;
  readonly limitRate?: string;
}

export interface Notes {
  readonly examples: readonly string[];
  /** Errors of this command in addition to wrong usage. */
  readonly exits: readonly ErrorCode[];
}

/** Adds the flags of every command and the end of its `--help`. Call it last: help lists flags in this order. */
export function finish(command: Command, { examples, exits }: Notes): Command {
  return command
    .option(
      '--store <location>',
      'location of the snapshots (default: VM_SNAPSHOTS_DIR, else storage_path of the configuration, else snapshots_dir of ~/.config/vm/config.yaml, else ~/.config/vm/snapshots)',
    )
    .option('--json', 'print one JSON document on standard output, also for errors')
    .option('-q, --quiet', 'print only the resulting name, path or reference, and warnings')
    .option('-v, --verbose', 'print details, and the stack trace of an error')
    .addHelpText('after', `\nEXAMPLES\n${examples.map((example) => `  ${example}`).join('\n')}\n\n${exitStatus(exits)}`);
}

export function projectOption(): Option {
  return new Option(
    '--project <project>',
    'project of the snapshot (default: project.name of vm.yaml, the name of the Compose project, or the folder of the git repository)',
  );
}

/** Options of commands that transfer the data of snapshots. */
export function transferOptions(): Option[] {
  return [
    new Option('--jobs <count>', 'number of parallel transfers (default: depends on the store)'),
    new Option('--limit-rate <rate>', 'maximum bytes per second, such as 10MB/s, averaged over several seconds'),
  ];
}

/** Throws InputError. */
export function limitsOf({ jobs, limitRate }: Pick<CommonFlags, 'jobs' | 'limitRate'>): TransferLimits {
  return {
    ...(jobs !== undefined && { jobs: wholeNumber('--jobs', jobs, { from: 1, to: 64 }) }),
    ...(limitRate !== undefined && { bytesPerSecond: byteRate(limitRate) }),
  };
}

function byteRate(text: string): number {
  const rate = parseBytes(text.replace(/\/s$/, ''));
  if (rate < LEAST_RATE) throw new InputError(`--limit-rate '${text}' is less than 1 kB/s`, { hint: 'Use a rate such as 10MB/s' });
  return rate;
}

export function yesOption(): Option {
  return new Option('-y, --yes', 'skip the confirmation');
}

/** Returns the flag of an option: `includeEnv` becomes `--include-env`. */
export function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Collects the values of a repeatable flag. */
export function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/**
 * Parses `--build-arg` and `--label`: `KEY=VALUE`. A bare `KEY` takes its value from `env`, if `env` is given, and is omitted if it is not set there.
 * Throws InputError.
 */
export function keyValues(
  flag: string,
  texts: readonly string[],
  env?: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const pairs: [string, string][] = [];
  for (const text of texts) {
    const [key = '', ...rest] = text.split('=');
    const value = rest.length > 0 ? rest.join('=') : env?.[key];
    if (key === '' || (rest.length === 0 && env === undefined)) {
      throw new InputError(`${flag} '${text}' is not KEY=VALUE`, { hint: `For example: ${flag} version=22` });
    }
    if (value !== undefined) pairs.push([key, value]);
  }
  return Object.fromEntries(pairs);
}

/** Parses a whole number within a range. Throws InputError. */
export function wholeNumber(flag: string, text: string, { from, to }: { from: number; to: number }): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= from && value <= to) return value;
  throw new InputError(`${flag} '${text}' is not a whole number from ${from} to ${to}`, {
    hint: `For example: ${flag} ${Math.max(from, 3)}`,
  });
}
