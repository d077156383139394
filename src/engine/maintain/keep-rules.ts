import type { KeepRules, Snapshot } from '../catalog/types.ts';

const PERIODS = {
  hourly: ['keepHourly', (time: string) => time.slice(0, 13)],
  daily: ['keepDaily', (time: string) => time.slice(0, 10)],
  weekly: ['keepWeekly', mondayOf],
  monthly: ['keepMonthly', (time: string) => time.slice(0, 7)],
  yearly: ['keepYearly', (time: string) => time.slice(0, 4)],
} as const satisfies Record<string, readonly [keyof KeepRules, (time: string) => string]>;

type Period = keyof typeof PERIODS;
export type KeepRule = 'last' | Period | 'within';

/** All keep rules, in the order in which they are reported. */
export const KEEP_KEYS = ['keepLast', ...Object.values(PERIODS).map(([key]) => key), 'keepWithin'] as const;

export function hasKeepRules(rules: KeepRules): boolean {
  return KEEP_KEYS.some((key) => rules[key] !== undefined);
}

/** Returns the rules that keep each snapshot; without an entry for a snapshot that no rule keeps. `group`: newest first. */
export function keptBy(group: readonly Snapshot[], rules: KeepRules): Map<Snapshot, KeepRule[]> {
  const kept = new Map<Snapshot, KeepRule[]>();
  const keep = (snapshot: Snapshot, rule: KeepRule): void => {
    kept.set(snapshot, [...(kept.get(snapshot) ?? []), rule]);
  };
  for (const snapshot of group.slice(0, rules.keepLast ?? 0)) keep(snapshot, 'last');
  for (const [period, [key]] of Object.entries(PERIODS) as [Period, (typeof PERIODS)[Period]][]) {
    for (const snapshot of ofPeriods(group, period, rules[key] ?? 0)) keep(snapshot, period);
  }
  const { keepWithin } = rules;
  const [newest] = group;
  if (keepWithin === undefined || newest === undefined) return kept;
  for (const snapshot of group) if (madeAt(newest) - madeAt(snapshot) < keepWithin) keep(snapshot, 'within');
  return kept;
}

/** Also keeps the oldest snapshot while fewer than `count` are kept: it represents the periods before the first snapshot. */
function ofPeriods(group: readonly Snapshot[], period: Period, count: number): Snapshot[] {
  const [, nameOf] = PERIODS[period];
  const found: Snapshot[] = [];
  let last: string | undefined;
  for (const [i, snapshot] of group.entries()) {
    if (found.length >= count) break;
    const name = nameOf(new Date(madeAt(snapshot)).toISOString());
    if (name === last && i < group.length - 1) continue;
    last = name;
    found.push(snapshot);
  }
  return found;
}

/** Returns the day on which the week of this timestamp begins. */
function mondayOf(time: string): string {
  const day = new Date(`${time.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}

function madeAt({ manifest }: Snapshot): number {
  return Date.parse(manifest.created_at);
}
