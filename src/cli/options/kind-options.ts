import { Option } from 'commander';
import { type KindOption, type Kinds, optionsOf, titlesOf } from '../../app/kinds.ts';
import { parseDuration } from '../../lib/text/durations.ts';
import type { WriteOption } from '../../lib/text/message.ts';
import type { OptionTable, SnapshotKind } from '../../providers/kind.ts';
import { collect, flagOf } from './common.ts';

/** Options of the kinds of snapshots as flags of a command. */
export interface KindFlags {
  readonly options: readonly Option[];
  /** Returns the values of parsed flags, by the ids of the options. Throws InputError for an invalid duration. */
  values(flags: object): object;
}

export function selectorFlags(kinds: Kinds): KindFlags {
  return flagsOf(kinds, ({ selectors }) => selectors, { help: ({ spec }) => spec.help });
}

export function captureFlags(kinds: Kinds): KindFlags {
  return flagsOf(kinds, ({ captureOptions }) => captureOptions);
}

export function restoreFlags(kinds: Kinds): KindFlags {
  return flagsOf(kinds, ({ restoreOptions }) => restoreOptions);
}

/** Writes options as flags: `--via load`. */
export function flagWriter(kinds: Kinds): WriteOption {
  return ({ id, value }) => {
    const flags = kinds.all.map(
      ({ selectors, captureOptions, restoreOptions }) => (selectors[id] ?? captureOptions[id] ?? restoreOptions[id])?.flag,
    );
    const flag = flags.find((each) => each !== undefined);
    const name = flag === undefined ? flagOf(id) : `--${flag}`;
    return value === undefined || value === true ? name : `${name} ${value}`;
  };
}

function flagsOf(kinds: Kinds, table: (kind: SnapshotKind) => OptionTable, { help = helpOf } = {}): KindFlags {
  const all = optionsOf(kinds, table).map((option) => ({ ...option, flag: toFlag(option, help(option)) }));
  return {
    options: all.map(({ flag }) => flag),
    values: (flags) =>
      Object.fromEntries(
        all.map((option) => [option.id, toValue(option, (flags as Readonly<Record<string, unknown>>)[option.flag.attributeName()])]),
      ),
  };
}

function helpOf({ kinds, spec }: KindOption): string {
  const text = `for ${titlesOf(kinds)}: ${spec.help}`;
  return spec.default === undefined ? text : `${text} (default: ${spec.default})`;
}

function toFlag({ id, spec }: KindOption, help: string): Option {
  const { type, value = 'value', optionalValue, choices } = spec;
  const name = spec.flag === undefined ? flagOf(id) : `--${spec.flag}`;
  const placeholder = type === 'flag' ? '' : optionalValue ? ` [${value}]` : ` <${value}>`;
  const option = new Option(`${name}${placeholder}`, help);
  if (type === 'list') option.argParser(collect);
  if (choices !== undefined) option.choices(choices);
  return option;
}

function toValue({ spec, flag }: KindOption & { flag: Option }, value: unknown): unknown {
  // commander sets `--no-wait` as `wait: false`.
  if (flag.negate) return value === false;
  if (value === true && spec.optionalValue) return spec.default;
  return spec.type === 'duration' && typeof value === 'string' ? parseDuration(value, '90s or 20m') : value;
}
