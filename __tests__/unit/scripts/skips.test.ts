import { expect, test } from '@jest/globals';
import { variableOf } from '../../helpers/engines-environment.ts';
import { allowedSkip } from '../../helpers/skips.ts';

const entry = { test: 'restores * [containerd]', reason: 'not to be had', condition: 'no containerd engine' };

function withoutEngine<T>(body: () => T): T {
  const saved = process.env[variableOf('containerd')];
  delete process.env[variableOf('containerd')];
  try {
    return body();
  } finally {
    if (saved !== undefined) process.env[variableOf('containerd')] = saved;
  }
}

test('a listed test may be skipped if its condition is true', () => {
  expect(withoutEngine(() => allowedSkip('restores a.b [containerd]', [entry]))).toBe(entry);
});

test('a listed test may not be skipped if the engine exists', () => {
  const name = variableOf('containerd');
  const run = (): unknown => {
    process.env[name] = '{}';
    try {
      return allowedSkip('restores a [containerd]', [entry]);
    } finally {
      delete process.env[name];
    }
  };
  expect(withoutEngine(run)).toBeUndefined();
});

test('an unlisted test may not be skipped, and only `*` is a wildcard', () => {
  expect(withoutEngine(() => allowedSkip('captures a [containerd]', [entry]))).toBeUndefined();
  expect(withoutEngine(() => allowedSkip('restores a c', [entry]))).toBeUndefined();
});

test('an unknown condition in the list is an error', () => {
  expect(() => allowedSkip('x', [{ ...entry, condition: 'on Mondays' }])).toThrow('on Mondays');
});
