import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { KeepRules, Snapshot } from '../../../../src/engine/catalog/types.ts';
import { keptBy } from '../../../../src/engine/maintain/keep-rules.ts';
import { sampleSnapshot } from '../../../helpers/fake-app.ts';

const HOUR = 3_600_000;
const at = (time: string): Snapshot => sampleSnapshot({ project: 'web', name: time }, { created_at: new Date(`${time}Z`).toISOString() });
const kept = (times: readonly string[], rules: KeepRules): string[] =>
  [...keptBy(times.map(at), rules)].map(([{ ref }, reasons]) => `${ref.name} ${reasons.join('+')}`);

/** Newest first; 2026-11-02 was a Monday. */
const NIGHTS = [
  '2026-11-04T02:00',
  '2026-11-03T14:00',
  '2026-11-03T02:00',
  '2026-11-02T02:00',
  '2026-11-01T02:00',
  '2026-10-26T02:00',
  '2026-10-25T02:00',
  '2026-09-30T02:00',
  '2025-12-31T23:30',
  '2025-06-01T02:00',
];

test.each<[string, KeepRules, string[]]>([
  ['the newest', { keepLast: 2 }, ['2026-11-04T02:00 last', '2026-11-03T14:00 last']],
  ['the newest of each day', { keepDaily: 3 }, ['2026-11-04T02:00 daily', '2026-11-03T14:00 daily', '2026-11-02T02:00 daily']],
  [
    'six days, not counting days without a snapshot',
    { keepDaily: 6 },
    [
      '2026-11-04T02:00 daily',
      '2026-11-03T14:00 daily',
      '2026-11-02T02:00 daily',
      '2026-11-01T02:00 daily',
      '2026-10-26T02:00 daily',
      '2026-10-25T02:00 daily',
    ],
  ],
  ['one per week from Monday', { keepWeekly: 3 }, ['2026-11-04T02:00 weekly', '2026-11-01T02:00 weekly', '2026-10-25T02:00 weekly']],
  ['the newest of each month', { keepMonthly: 3 }, ['2026-11-04T02:00 monthly', '2026-10-26T02:00 monthly', '2026-09-30T02:00 monthly']],
  [
    'the newest of each year, and the oldest if years are left',
    { keepYearly: 3 },
    ['2026-11-04T02:00 yearly', '2025-12-31T23:30 yearly', '2025-06-01T02:00 yearly'],
  ],
  [
    'a snapshot of several rules once, with every rule as a reason',
    { keepLast: 1, keepHourly: 1, keepDaily: 2 },
    ['2026-11-04T02:00 last+hourly+daily', '2026-11-03T14:00 daily'],
  ],
  ['those within a time before the newest', { keepWithin: 24 * HOUR }, ['2026-11-04T02:00 within', '2026-11-03T14:00 within']],
  ['nothing without rules', {}, []],
  ['nothing with keepLast 0', { keepLast: 0 }, []],
])('keeps %s', (_, rules, expected) => {
  expect(kept(NIGHTS, rules)).toEqual(expected);
});

test('the oldest snapshot is kept for the periods before it', () => {
  const month = NIGHTS.slice(0, 5);
  expect(kept(month, { keepMonthly: 12 })).toEqual(['2026-11-04T02:00 monthly', '2026-11-01T02:00 monthly']);
});

test('a nightly run always keeps the snapshots of the last days, and never more than the rules allow', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 5 }), (nights, days, weeks) => {
      const start = Date.parse('2026-01-01T03:00:00Z');
      let held: string[] = [];
      for (let night = 0; night < nights; night++) {
        const time = new Date(start + night * 24 * HOUR).toISOString().slice(0, 16);
        const group = [time, ...held].map(at);
        held = [...keptBy(group, { keepDaily: days, keepWeekly: weeks }).keys()]
          .map(({ ref }) => ref.name)
          .sort()
          .reverse();
        expect(held.slice(0, days)).toEqual(
          Array.from({ length: Math.min(days, night + 1) }, (_, i) => new Date(start + (night - i) * 24 * HOUR).toISOString().slice(0, 16)),
        );
      }
      expect(held.length).toBeGreaterThanOrEqual(Math.min(nights, days));
      expect(held.length).toBeLessThanOrEqual(days + weeks);
    }),
  );
});
