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

test('a listed test may be skipped where its condition holds', () => {
  expect(withoutEngine(() => allowedSkip('restores a.b [containerd]', [entry]))).toBe(entry);
});

test('it may not be skipped where the engine is there', () => {
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

test('another test may not, and only `*` is a wildcard', () => {
  expect(withoutEngine(() => allowedSkip('captures a [containerd]', [entry]))).toBeUndefined();
  expect(withoutEngine(() => allowedSkip('restores a c', [entry]))).toBeUndefined();
});

test('a condition that nobody knows is a mistake in the list', () => {
  expect(() => allowedSkip('x', [{ ...entry, condition: 'on Mondays' }])).toThrow('on Mondays');
});
