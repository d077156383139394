import { expect, test } from '@jest/globals';
import { canonicalName, familiarName, isImageId, parseReference, tryReference } from '../../../src/image/reference.ts';
import { InputError } from '../../../src/lib/errors.ts';

const digest = `sha256:${'a'.repeat(64)}`;

test.each([
  ['debian', 'docker.io/library/debian:latest', 'debian:latest'],
  ['debian:12', 'docker.io/library/debian:12', 'debian:12'],
  ['team/base:1', 'docker.io/team/base:1', 'team/base:1'],
  ['docker.io/debian:12', 'docker.io/library/debian:12', 'debian:12'],
  ['index.docker.io/library/debian:12', 'docker.io/library/debian:12', 'debian:12'],
  ['localhost/a:1', 'localhost/a:1', 'localhost/a:1'],
  ['127.0.0.1:5000/a/b', '127.0.0.1:5000/a/b:latest', '127.0.0.1:5000/a/b:latest'],
  ['ghcr.io/o/i:v1.2-x', 'ghcr.io/o/i:v1.2-x', 'ghcr.io/o/i:v1.2-x'],
  [`debian@${digest}`, `docker.io/library/debian@${digest}`, `debian@${digest}`],
  [`debian:12@${digest}`, `docker.io/library/debian:12@${digest}`, `debian:12@${digest}`],
])('%s is parsed into its canonical and its familiar name', (text, canonical, familiar) => {
  const reference = parseReference(text);
  expect(canonicalName(reference)).toBe(canonical);
  expect(familiarName(reference)).toBe(familiar);
  expect(canonicalName(parseReference(familiar))).toBe(canonical);
});

test.each([
  '',
  ':1',
  'a:',
  'Debian',
  'a b',
  'a//b',
  '/a',
  'a/',
  '-a',
  'a:-x',
  'a@b',
  `a@${digest}@${digest}`,
  '<none>:<none>',
  `${'a/'.repeat(200)}b`,
])('%j is refused as a reference', (text) => {
  expect(() => parseReference(text)).toThrow(InputError);
  expect(tryReference(text)).toBeUndefined();
});

test('a repository with upper-case letters is refused with the reason', () => {
  expect(() => parseReference('vm-snapshot/My.Proj/Web')).toThrow('lowercase');
});

test('image ids are distinguished from names', () => {
  expect([digest, 'a'.repeat(64), 'a'.repeat(12), 'a'.repeat(11), 'debian', 'cafe:1'].map(isImageId)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
