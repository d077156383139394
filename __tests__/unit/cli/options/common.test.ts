import { expect, test } from '@jest/globals';
import { limitsOf } from '../../../../src/cli/options/common.ts';
import { InputError } from '../../../../src/lib/errors.ts';

test('the limits of a transfer are parsed', () => {
  expect(limitsOf({})).toEqual({});
  expect(limitsOf({ jobs: '3', limitRate: '10MB/s' })).toEqual({ jobs: 3, bytesPerSecond: 10_000_000 });
  expect(limitsOf({ limitRate: '500 kB' })).toEqual({ bytesPerSecond: 500_000 });
});

test.each([{ jobs: '0' }, { jobs: '65' }, { jobs: 'many' }, { limitRate: '10' }, { limitRate: '-1MB/s' }, { limitRate: 'fast' }])(
  '%j is refused',
  (flags) => {
    expect(() => limitsOf(flags)).toThrow(InputError);
  },
);
