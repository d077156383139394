import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { InputError } from '../../../src/lib/errors.ts';
import { displayRef, parseProject, parseRef, parseSnapshotName, projectSlug } from '../../../src/manifest/name.ts';

const here = { project: 'my-app' };
const pin = `sha256:${'ab'.repeat(32)}` as const;

test.each([
  ['base', { project: 'my-app', name: 'base' }],
  ['other/base', { project: 'other', name: 'base' }],
  ['@base', { project: 'global', name: 'base' }],
  ['global/base', { project: 'global', name: 'base' }],
  ['vibe-2024.10_x', { project: 'my-app', name: 'vibe-2024.10_x' }],
  ['a'.repeat(128), { project: 'my-app', name: 'a'.repeat(128) }],
])('%s is parsed as the name of a snapshot', (text, ref) => {
  expect(parseRef(text, here)).toEqual({ ref });
  expect(parseRef(`${text}@${pin}`, here)).toEqual({ ref, pin });
});

test.each([
  ['', 'is empty'],
  ['@', 'is empty'],
  ['/base', 'is empty'],
  ['other/', 'is empty'],
  ['.', 'is a special folder name'],
  ['..', 'is a special folder name'],
  ['../base', 'is a special folder name'],
  ['.hidden', 'begins with a dot'],
  ['@.repository', 'begins with a dot'],
  ['--force', 'begins with a dash'],
  ['a/b/c', 'contains a slash'],
  ['a\\b', 'contains a slash'],
  ['a\u001b[31m', 'contains control characters'],
  ['a\n', 'contains control characters'],
  ['a b', 'may contain only letters'],
  ['_a', 'may contain only letters'],
  ['ä', 'may contain only letters'],
  ['a'.repeat(129), 'has 129 characters, more than 128'],
  ['base@sha256:abc', 'expected a digest'],
  ['base@latest', 'expected a digest'],
  ['@base@', 'expected a digest'],
])('%j is refused with the rule that it breaks', (text, rule) => {
  expect(() => parseRef(text, here)).toThrow(InputError);
  expect(() => parseRef(text, here)).toThrow(rule);
});

test('an error escapes the control characters of a name', () => {
  const attempt = (): unknown => parseRef('a\u001b]0;title\u0007', here);
  expect(attempt).toThrow("'a\\x1b]0;title\\x07'");
});

test('an accepted project or name has only plain characters and is parsed again as displayed', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[@./a-z0-9_-]{0,12}$/)), (text) => {
      try {
        const { ref } = parseRef(text, here);
        for (const word of [ref.project, ref.name]) expect(word).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/);
        expect(parseRef(displayRef(ref), here)).toEqual({ ref });
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
      }
    }),
  );
});

test('parseSnapshotName refuses a project and a pin', () => {
  expect(parseSnapshotName('base')).toBe('base');
  for (const text of ['@base', 'a/b', `a@${pin}`]) expect(() => parseSnapshotName(text)).toThrow(InputError);
});

test('global is refused as a project', () => {
  expect(parseProject('my-app')).toBe('my-app');
  expect(() => parseProject('global')).toThrow("'global' is not a valid project name");
});

test.each([
  ['My.Proj', 'myproj'],
  ['_vibe base-builder', 'vibebase-builder'],
  ['vm_2', 'vm_2'],
  ['--x', 'x'],
])('the folder %s becomes the project %s, as in Compose', (folder, project) => {
  expect(projectSlug(folder)).toBe(project);
});

test.each(['', '...', 'Global', '日本'])('the folder %j is refused as a project name', (folder) => {
  expect(() => projectSlug(folder)).toThrow(InputError);
});
