import { expect, test } from '@jest/globals';
import { buildKey } from '../../src/engine/create/build-key.ts';
import { digestOf } from '../../src/lib/digest.ts';

const facts = { name: 'base', platform: 'linux/x86_64', dockerfile: digestOf('d'), options: digestOf('o'), context: digestOf('c') };

test('build keys do not change, since every cache would miss once', () => {
  expect(buildKey(facts)).toEqual({
    key: 'base-linux-amd64-105737e8086eabff-8b7a7b1a6d1752ab',
    restoreKeys: ['base-linux-amd64-105737e8086eabff-', 'base-linux-amd64-'],
  });
});

test('changed files keep the recipe part of the key, and another Dockerfile keeps only the family', () => {
  const before = buildKey(facts);
  const files = buildKey({ ...facts, context: digestOf('x') });
  expect(files.key).not.toBe(before.key);
  expect(files.restoreKeys).toEqual(before.restoreKeys);
  for (const change of [{ dockerfile: digestOf('x') }, { options: digestOf('x') }, { bases: { 'debian:12': digestOf('x') } }]) {
    const recipe = buildKey({ ...facts, ...change });
    expect(recipe.restoreKeys[0]).not.toBe(before.restoreKeys[0]);
    expect(recipe.restoreKeys[1]).toBe(before.restoreKeys[1]);
  }
});

test('different platforms never share a key family', () => {
  expect(buildKey({ ...facts, platform: 'linux/arm/v7' }).restoreKeys[1]).toBe('base-linux-arm-v7-');
});

test('a name that is too long for a key is refused, and the hint says how long it may be', () => {
  expect(() => buildKey({ ...facts, name: 'n'.repeat(90) })).toThrow(/too long/);
  const longest = Number(/at most (\d+)/.exec(hintOf(() => buildKey({ ...facts, name: 'n'.repeat(90) })))?.[1]);
  expect(buildKey({ ...facts, name: 'n'.repeat(longest) }).key.length).toBe(128);
});

function hintOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as { hint: string }).hint;
  }
  throw new Error('nothing was thrown');
}
