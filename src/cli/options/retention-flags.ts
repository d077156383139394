import { Option } from 'commander';
import { checkRules, type RetentionRules } from '../../engine/maintain/retention.ts';
import { parseDuration } from '../../lib/text/durations.ts';
import { parseBytes } from '../../lib/text/sizes.ts';
import { flagOf, wholeNumber } from './common.ts';

export interface RetentionFlags {
  readonly maxAge?: string;
  readonly maxCount?: string;
  readonly maxSize?: string;
  readonly keepLast?: string;
  readonly keepHourly?: string;
  readonly keepDaily?: string;
  readonly keepWeekly?: string;
  readonly keepMonthly?: string;
  readonly keepYearly?: string;
  readonly keepWithin?: string;
}

const MOST = 1_000_000;
const DURATIONS = '12h, 30d or 8w';
const COUNTED = ['keepHourly', 'keepDaily', 'keepWeekly', 'keepMonthly', 'keepYearly'] as const;

export function retentionOptions(): Option[] {
  const keep = (period: string, periods: string): Option =>
    new Option(`--keep-${period} <number>`, `keep the newest snapshot of each of the last <number> ${periods} that have one`);
  return [
    new Option('--keep-last <number>', 'keep the newest <number> snapshots of each project; 0 keeps none'),
    keep('hourly', 'hours'),
    keep('daily', 'days'),
    keep('weekly', 'weeks'),
    keep('monthly', 'months'),
    keep('yearly', 'years'),
    new Option('--keep-within <duration>', 'keep snapshots created within this time before the newest one of the project: 12h, 30d, 8w'),
    new Option('--max-age <duration>', 'remove snapshots that are older than this: 12h, 30d, 8w'),
    new Option('--max-count <number>', 'remove all but the newest <number> snapshots of each project'),
    new Option('--max-size <size>', 'remove the oldest snapshots until the rest fit into this size in the repository: 500MB, 20GB'),
  ];
}

/** Throws InputError. */
export function rulesOf(flags: RetentionFlags): RetentionRules {
  const { maxAge, maxCount, maxSize, keepLast, keepWithin } = flags;
  const counted = COUNTED.flatMap((name) => {
    const text = flags[name];
    return text === undefined ? [] : [[name, wholeNumber(flagOf(name), text, { from: 1, to: MOST })]];
  });
  const rules: RetentionRules = {
    ...(maxAge !== undefined && { maxAge: parseDuration(maxAge, DURATIONS) }),
    ...(maxCount !== undefined && { maxCount: wholeNumber('--max-count', maxCount, { from: 0, to: MOST }) }),
    ...(maxSize !== undefined && { maxSize: parseBytes(maxSize) }),
    ...(keepLast !== undefined && { keepLast: wholeNumber('--keep-last', keepLast, { from: 0, to: MOST }) }),
    ...Object.fromEntries(counted),
    ...(keepWithin !== undefined && { keepWithin: parseDuration(keepWithin, DURATIONS) }),
  };
  checkRules(rules, flagOf);
  return rules;
}
