import { InputError } from '../../lib/errors.ts';
import { parseDuration } from '../../lib/text/durations.ts';
import { joined } from '../../lib/text/words.ts';
import { expandHome } from '../../lib/user.ts';

/** Parser of one input. */
export interface Input<T> {
  /** Receives trimmed text. Throws InputError. */
  parse(text: string): T;
}

/** An input with a default: `fallback` is parsed if the input is unset. It equals the `default` in each action.yml. */
export interface DefaultedInput<T> extends Input<T> {
  readonly fallback: string;
}

export const text: Input<string> = { parse: (value) => value };

/** A path, relative to the workspace, or a URL. Expands `~` to the home folder, which the runner does not. */
export const path: Input<string> = { parse: (value) => expandHome(value) };

export function withDefault<T>(input: Input<T>, fallback: string): DefaultedInput<T> {
  return { ...input, fallback };
}

/** `true` or `false`, case-insensitive. */
export const flag: Input<boolean> = { parse: (value) => choose(value.toLowerCase(), ['true', 'false']) === 'true' };

export function oneOf<const T extends string>(values: readonly T[]): Input<T> {
  return { parse: (value) => choose(value, values) };
}

/** A whole number from `min` to `max`. */
export function integer(min: number, max: number): Input<number> {
  return {
    parse(value) {
      const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
      if (!(number >= min && number <= max)) throw new InputError(`'${value}' is not a whole number from ${min} to ${max}`);
      return number;
    },
  };
}

/** One item per line; empty lines are ignored. */
export const lines: DefaultedInput<readonly string[]> = { fallback: '', parse: splitLines };

/** `KEY=value` lines. Everything after the first `=` is kept unchanged. */
export const pairs: DefaultedInput<Readonly<Record<string, string>>> = {
  fallback: '',
  parse: (value) => Object.fromEntries(splitLines(value).map(splitPair)),
};

const LONGEST_DURATION = 24 * 86_400_000; // setTimeout stores milliseconds in 31 bits

/** `90s`, `20m`, `1h30m`, in milliseconds. */
export const duration: Input<number> = {
  parse(value) {
    const milliseconds = parseDuration(value, '90s, 20m or 1h30m');
    if (milliseconds > LONGEST_DURATION) throw new InputError(`'${value}' is longer than 24 days`);
    return milliseconds;
  },
};

/** `12h`, `30d`, `6w`, in milliseconds. */
export const age: Input<number> = { parse: (value) => parseDuration(value, '12h, 30d or 6w') };

function choose<const T extends string>(value: string, values: readonly T[]): T {
  const found = values.find((each) => each === value);
  if (found === undefined) throw new InputError(`must be ${joined(values, 'or')}, not '${value}'`);
  return found;
}

function splitLines(value: string): string[] {
  return value
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The message omits the value, which may be a secret written on a separate line by mistake. */
function splitPair(line: string): [key: string, value: string] {
  const at = line.indexOf('=');
  if (at < 1) throw new InputError('a line is not KEY=value', { hint: 'Write one KEY=value per line' });
  return [line.slice(0, at).trim(), line.slice(at + 1)];
}
