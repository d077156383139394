import { expect, test } from '@jest/globals';
import { InputError } from '../../../../src/lib/errors.ts';
import { ignorePatterns } from '../../../../src/lib/text/ignore-patterns.ts';

test.each([
  ['node_modules', 'node_modules/a/b.js', true],
  ['node_modules', 'app/node_modules', false],
  ['/dist/', 'dist/a', true],
  ['./dist', 'dist', true],
  ['a/../b', 'b', true],
  ['*.md', 'README.md', true],
  ['*.md', 'docs/README.md', false],
  ['*/*.md', 'docs/README.md', true],
  ['**/*.md', 'README.md', true],
  ['**/*.md', 'a/b/README.md', true],
  ['docs/**', 'docs/a/b', true],
  ['docs/**/x', 'docs/x', true],
  ['temp?', 'temp1', true],
  ['temp?', 'temp12', false],
  ['[a-c].txt', 'b.txt', true],
  ['[^a].txt', 'b.txt', true],
  ['a+b.(c)', 'a+b.(c)', true],
  ['\\*', '*', true],
  ['\\*', 'a', false],
  ['# comment', 'comment', false],
  ['  spaced  ', 'spaced', true],
  ['\uFEFFfirst', 'first', true],
  ['*\n!README.md', 'README.md', false],
  ['*\n!README.md', 'other', true],
  ['docs\n!docs/keep', 'docs/keep/a', false],
  ['!a\na', 'a', true],
  ['.', 'a', false],
])('the patterns %j ignore %s: %s', (text, path, ignored) => {
  expect(ignorePatterns(text).ignores(path)).toBe(ignored);
});

test('an ignored folder is walked only when a later pattern may include something in it', () => {
  expect(ignorePatterns('a\nb').prunes).toBe(true);
  expect(ignorePatterns('a\n!a/b').prunes).toBe(false);
});

test('a bracket that is not closed is refused', () => {
  expect(() => ignorePatterns('[a')).toThrow(InputError);
});
