import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { isAllowed, readLicenses } from '../../../scripts/licenses.mjs';
import { releaseNotes } from '../../../scripts/release-notes.mjs';
import { VERSION } from '../../../src/lib/version.ts';
import { ROOT } from '../../helpers/paths.ts';

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

test('the licenses of all bundled packages are allowed', () => {
  const entries = readLicenses(text('dist/licenses.txt'));
  expect(entries.length).toBeGreaterThan(20);
  expect(entries.filter(({ license }) => !isAllowed(license))).toEqual([]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0)', true],
  ['MIT AND ISC', true],
  ['MIT AND GPL-3.0', false],
  ['GPL-3.0-only', false],
  ['UNLICENSED', false],
])('the license %s is allowed: %s', (license, allowed) => {
  expect(isAllowed(license)).toBe(allowed);
});

test('package.json and package-lock.json have the version of the sources', () => {
  expect(JSON.parse(text('package.json')).version).toBe(VERSION);
  expect(JSON.parse(text('package-lock.json')).version).toBe(VERSION);
});

const agreed = {
  packageVersion: '1.2.0',
  sourceVersion: '1.2.0',
  changelog: '# Changelog\n\n## Unreleased\n\n- later\n\n## 1.2.0 (2026-11-22)\n\n- faster\n\n## 1.1.0\n\n- older\n',
};

test('the release notes are the section of the version in the changelog', () => {
  expect(releaseNotes('v1.2.0', agreed)).toBe('- faster\n');
});

test.each([
  ['1.2.0', {}, "'1.2.0' is no version's tag"],
  ['v1.2.0; rm -rf /', {}, 'is no version'],
  ['v1.2.1', {}, 'package.json has version 1.2.0, the tag is v1.2.1'],
  ['v1.2.0', { sourceVersion: '1.1.0' }, 'src/lib/version.ts has version 1.1.0'],
  ['v1.2.0', { changelog: '## 1.1.0\n\n- older' }, "CHANGELOG.md has no section '## 1.2.0'"],
  ['v1.2.0', { changelog: '## 1.2.0\n\n## 1.1.0\n\n- older' }, "The section '## 1.2.0' of CHANGELOG.md is empty"],
])('the release notes of %s with %j are refused', (tag, changes, message) => {
  expect(() => releaseNotes(tag, { ...agreed, ...changes })).toThrow(message);
});
