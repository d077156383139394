import { hasAct } from '../../scripts/setup/act.mjs';
import { ENGINES } from './daemon-binaries.ts';
import { variableOf } from './engines-environment.ts';
import { postgresHome } from './postgres-home.ts';
import { testS3 } from './s3-environment.ts';
import { hasZizmor } from './zizmor.ts';

/** One entry of allowed-skips.json. */
export interface AllowedSkip {
  /** The full name of a test; `*` matches any text. */
  readonly test: string;
  readonly reason: string;
  /** A key of CONDITIONS: the skip is allowed only if the condition is met. */
  readonly condition: string;
}

const CONDITIONS: Readonly<Record<string, () => boolean>> = {
  ...Object.fromEntries(ENGINES.map((engine) => [`no ${engine} engine`, () => process.env[variableOf(engine)] === undefined])),
  'no S3 server': () => testS3() === undefined,
  'no S3 guest': () => testS3()?.guest === undefined,
  'no KMS key': () => testS3()?.kmsKey === undefined,
  'no act': () => !hasAct(),
  'no zizmor': () => !hasZizmor(),
  'no PostgreSQL': () => postgresHome() === undefined,
  'not root': () => process.getuid?.() !== 0,
};

/** Returns the entry that allows this test to be skipped on this machine, or undefined. Throws for an unknown condition. */
export function allowedSkip(test: string, allowed: readonly AllowedSkip[]): AllowedSkip | undefined {
  return allowed.find((entry) => {
    const holds = CONDITIONS[entry.condition];
    if (holds === undefined) throw new Error(`allowed-skips.json: unknown condition "${entry.condition}"`);
    return matches(entry.test, test) && holds();
  });
}

function matches(pattern: string, name: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(name);
}
