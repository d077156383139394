import { expect, test } from '@jest/globals';
import { formatBytes, formatRate } from '../../../../src/lib/text/sizes.ts';

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [2_147_483_648, '2.1 GB'],
  [2_096_000_000, '2.1 GB'],
  [999_949, '999.9 kB'],
  [999_950, '1.0 MB'],
  [1e12, '1.0 TB'],
])('%d bytes are shown as %s, in decimal units with one decimal', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

test('a rate is bytes per second, and 0 if no time has passed', () => {
  expect(formatRate(82_100_000, 2)).toBe('41.0 MB/s');
  expect(formatRate(5, 0)).toBe('0 B/s');
});
