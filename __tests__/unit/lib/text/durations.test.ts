import { expect, test } from '@jest/globals';
import { formatMinute, formatSeconds } from '../../../../src/lib/text/durations.ts';

test.each([
  [0.04, '0.0 s'],
  [9.94, '9.9 s'],
  [9.95, '10 s'],
  [59.6, '1 min 00 s'],
  [185, '3 min 05 s'],
  [7800, '2 h 10 min'],
])('%d seconds are shown as %s', (seconds, text) => {
  expect(formatSeconds(seconds)).toBe(text);
});

test('times in tables are local, to the minute', () => {
  expect(formatMinute(new Date(2025, 9, 30, 12, 34, 56))).toBe('2025-10-30 12:34');
});
