import { InputError } from '../../lib/errors.ts';
import { closestMatch } from '../../lib/text/suggest.ts';
import { GLOBAL_PROJECT, type ParsedName, parseRef } from '../../manifest/name.ts';
import { SNAPSHOT_TRIGGERS } from '../../manifest/triggers.ts';
import type { OptionSpec } from '../../providers/kind.ts';
import { age, type DefaultedInput, duration, flag, type Input, integer, lines, oneOf, pairs, path, text, withDefault } from './parsers.ts';

/** Prefixes of names, one per line. */
const refs = {
  fallback: '',
  parse: (value: string) => lines.parse(value).map((line) => unpinned(parseRef(line, { project: GLOBAL_PROJECT }))),
};

/** All inputs of all actions, by their name in action.yml. */
export const INPUTS = {
  'allow-platform-mismatch': withDefault(flag, 'false'),
  archive: path,
  as: text,
  'auto-skip': withDefault(flag, 'false'),
  'bind-mounts': path,
  'build-args': pairs,
  compose: path,
  compress: withDefault(integer(1, 9), '6'),
  config: path,
  container: text,
  'container-name': text,
  /** The build context; for `create`, the reason for the snapshot. */
  context: path,
  description: withDefault(text, ''),
  directory: withDefault(path, '.'),
  'exclude-volumes': lines,
  'fail-on-miss': withDefault(flag, 'true'),
  'fail-on-refused': withDefault(flag, 'false'),
  'fail-open': withDefault(flag, 'false'),
  file: path,
  'foreign-tags': withDefault(oneOf(['keep', 'none']), 'none'),
  force: withDefault(flag, 'false'),
  'if-exists': withDefault(oneOf(['fail', 'skip', 'replace']), 'fail'),
  /** Default: the job's token. Stores and artifacts use it for the REST API. */
  'github-token': text,
  images: lines,
  'include-bind-mounts': withDefault(flag, 'false'),
  'include-env': withDefault(flag, 'false'),
  'include-volumes': withDefault(flag, 'false'),
  'keep-previous': withDefault(flag, 'false'),
  key: withDefault(oneOf(['none', 'content']), 'none'),
  labels: pairs,
  'lookup-only': withDefault(flag, 'false'),
  'max-age': age,
  /** A bare name belongs to `global`, because the name of a job's folder may differ on the next runner. */
  name: { parse: (value: string) => parseRef(value, { project: GLOBAL_PROJECT }) },
  /** Several names, one per line; `project/*` selects all of a project. */
  names: lines,
  network: text,
  'no-cache': withDefault(flag, 'false'),
  'no-wait': withDefault(flag, 'false'),
  'on-error': withDefault(oneOf(['fail', 'warn']), 'fail'),
  output: path,
  path,
  platform: text,
  'preserve-networks': withDefault(flag, 'false'),
  'preserve-volumes': withDefault(oneOf(['copies', 'shared', 'none']), 'copies'),
  quiesce: withDefault(flag, 'false'),
  /** Selects an image from an archive of several. */
  ref: text,
  'restore-keys': refs,
  'run-id': text,
  save: withDefault(oneOf(['true', 'false', 'now']), 'true'),
  secrets: lines,
  /** Maximum time to wait for another job that builds the same snapshot. */
  'single-flight': duration,
  store: withDefault(text, '~/.config/vm/snapshots'),
  tags: lines,
  target: text,
  timeout: duration,
  trigger: oneOf(SNAPSHOT_TRIGGERS),
  'wait-timeout': duration,
  via: withDefault(oneOf(['auto', 'pull', 'load']), 'auto'),
} satisfies Record<string, Input<unknown>>;

export type InputName = keyof typeof INPUTS;

/** The inputs of one action, as declared in its action.yml. */
export interface InputList {
  readonly required: readonly InputName[];
  readonly optional: readonly InputName[];
}

type Parsed<N extends InputName> = ReturnType<(typeof INPUTS)[N]['parse']>;
type Defaulted<N extends InputName> = (typeof INPUTS)[N] extends DefaultedInput<unknown> ? Parsed<N> : Parsed<N> | undefined;

export type Inputs<L extends InputList> = { readonly [N in L['required'][number]]: Parsed<N> } & {
  readonly [N in L['optional'][number]]: Defaulted<N>;
};

/** Returns the name of a snapshot to write. Throws InputError for a pinned name, because the digest of the new content is not known yet. */
export function unpinned({ ref, pin }: ParsedName): ParsedName['ref'] {
  if (pin !== undefined)
    throw new InputError("Input 'name': a digest can only be given for an existing snapshot", {
      hint: 'Remove the digest after the name',
    });
  return ref;
}

/**
 * Parses the inputs of an action. Throws InputError with the name of the input. An empty input counts as unset, because composite actions forward
 * their unset inputs as empty text. `others` are the inputs present in the step's environment, used to find a misspelled one; the runner only warns
 * about those.
 */
export function readInputs<L extends InputList>(list: L, getInput: (name: string) => string, others: readonly string[] = []): Inputs<L> {
  const required = list.required.map((name) => [name, readInput(name, getInput, { required: true, others })]);
  const optional = list.optional.map((name) => [name, readInput(name, getInput, { required: false })]);
  return Object.fromEntries([...required, ...optional]) as Inputs<L>;
}

function readInput(
  name: InputName,
  getInput: (name: string) => string,
  { required, others = [] }: { required: boolean; others?: readonly string[] },
): unknown {
  const input: Input<unknown> & { readonly fallback?: string } = INPUTS[name];
  const given = getInput(name).trim() || input.fallback;
  if (given === undefined) {
    if (required) {
      const meant = closestMatch(
        name,
        others.filter((other) => !(other in INPUTS)),
      );
      const hint = meant === undefined ? `Add '${name}:' under 'with:'` : `Rename the unknown input '${meant}' to '${name}'`;
      throw new InputError(`Input '${name}' is required`, { hint });
    }
    return undefined;
  }
  return parsed(name, given, input);
}

/** Reads an input that a kind of snapshots declares and no action.yml. Throws InputError with the name of the input. */
export function readOption(name: string, { type, choices = [] }: OptionSpec, getInput: (name: string) => string): unknown {
  const given = getInput(name).trim();
  if (given === '') return undefined;
  const parsers = { text, list: lines, flag, duration, choice: oneOf(choices) };
  return parsed(name, given, parsers[type]);
}

function parsed(name: string, given: string, input: Input<unknown>): unknown {
  try {
    return input.parse(given);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(`Input '${name}': ${error.message}`, { cause: error, hint: error.texts.hint });
  }
}
