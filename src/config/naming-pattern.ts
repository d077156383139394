import { randomBytes } from 'node:crypto';
import { MAX_NAME } from '../manifest/name.ts';
import type { Trigger } from '../manifest/triggers.ts';

export const DEFAULT_PATTERN = '{container_name}_{trigger}_{timestamp}';

const VARIABLES = ['container_name', 'trigger', 'timestamp', 'snapshot_id'] as const;
type Variable = (typeof VARIABLES)[number];

export interface NameFacts {
  /** The name of the container, or of another captured target. */
  readonly container: string;
  readonly trigger: Trigger;
  readonly now: Date;
}

/**
 * Expands a pattern to a valid snapshot name: other characters become dashes, and a long container name is shortened. `{snapshot_id}` is 8 random hex
 * digits. Names are unique: it is appended to a pattern that contains neither `{snapshot_id}` nor `{timestamp}`. An unusable pattern is reported to
 * `warn` and replaced by the default.
 */
export function nameByPattern(pattern: string, facts: NameFacts, warn: (message: string) => void): string {
  const unknown = [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name).find((name) => !isVariable(name));
  if (unknown !== undefined) {
    const known = VARIABLES.map((name) => `{${name}}`).join(', ');
    warn(`naming_pattern has an unknown variable {${unknown}} (known: ${known}): using ${DEFAULT_PATTERN}`);
    return nameByPattern(DEFAULT_PATTERN, facts, warn);
  }
  const unique = /\{(timestamp|snapshot_id)\}/.test(pattern) ? pattern : `${pattern}_{snapshot_id}`;
  const values: Record<Variable, string> = {
    container_name: facts.container,
    trigger: facts.trigger,
    timestamp: timestamp(facts.now),
    snapshot_id: randomBytes(4).toString('hex'),
  };
  const name = render(unique, values);
  const excess = name.length - MAX_NAME;
  if (excess <= 0) return name;
  const shorter = render(unique, {
    ...values,
    container_name: values.container_name.slice(0, Math.max(1, values.container_name.length - excess)),
  });
  if (shorter.length <= MAX_NAME) return shorter;
  warn(`naming_pattern produces names of more than ${MAX_NAME} characters: using ${DEFAULT_PATTERN}`);
  return nameByPattern(DEFAULT_PATTERN, facts, warn);
}

/** Removes leading characters other than letters and digits, with which a name cannot begin. */
function render(pattern: string, values: Record<Variable, string>): string {
  const text = pattern.replaceAll(/\{(\w+)\}/g, (_, name: Variable) => values[name]);
  return text.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '');
}

function isVariable(name: string): name is Variable {
  return VARIABLES.some((variable) => variable === name);
}

/** UTC with milliseconds, so that names sort by time and differ: `20261122T074155123Z`. */
function timestamp(now: Date): string {
  return now.toISOString().replaceAll(/[-:.]/g, '');
}
