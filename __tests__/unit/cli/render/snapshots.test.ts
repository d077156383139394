import { expect, test } from '@jest/globals';
import { renderList } from '../../../../src/cli/render/snapshots.ts';
import { cut } from '../../../../src/cli/render/table.ts';
import { snapshot } from '../snapshot-fixture.ts';

const many = [
  snapshot('vibe-base'),
  snapshot('ci-with-a-rather-long-name', { project: 'shop', description: '', languages: {}, tools: [], git: null }),
  snapshot('tiny', { project: 'other', size_bytes: 512, description: 'short' }),
];
const table = (width: number, options = {}): string[] =>
  renderList(many, { project: 'shop', showDigest: false, mayCut: true, width, bold: false, ...options }).split('\n');

test.each([80, 90, 100, 110, 120, 140, 200])('at %d columns no line is longer and the essential columns are shown', (width) => {
  const lines = table(width);
  expect(lines).toHaveLength(4);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
  for (const title of ['NAME', 'CREATED', 'SIZE', 'DESCRIPTION']) expect(lines[0]).toContain(title);
});

test('a wide terminal shows all columns, a narrow one omits the least important columns', () => {
  const wide = table(260);
  expect(wide[0]?.split(/ {2,}/)).toEqual([
    'NAME',
    'ID',
    'KIND',
    'TYPE',
    'CREATED',
    'SIZE',
    'PLATFORM',
    'LANGUAGES/TOOLS',
    'SOURCE',
    'GIT',
    'DESCRIPTION',
  ]);
  expect(wide[1]).toMatch(
    /^vibe-base .* global .* 2\.1 GB {2}linux\/amd64 {2}node 22\.11\.0, python 3\.13\.0, playwright {2}built .* 01234567\* {2}Base vibe/,
  );
  expect(table(120)[0]).toContain('PLATFORM');
  expect(table(80)[0]).not.toContain('GIT');
});

test('the commit is shown even at 80 columns if the names have an ordinary length', () => {
  const options = { project: 'shop', showDigest: false, mayCut: true, bold: false };
  const [head, row] = renderList([snapshot('vibe-base')], { ...options, width: 80 }).split('\n');
  expect(head?.split(/ {2,}/)).toEqual(['NAME', 'CREATED', 'SIZE', 'PLATFORM', 'GIT', 'DESCRIPTION']);
  expect(row).toContain('01234567*');
  const wide = renderList([snapshot('vibe-base')], { ...options, width: 120 }).split('\n')[0];
  expect(wide).toMatch(/PLATFORM .*LANGUAGES\/TOOLS .*GIT/);
});

test('a digest is complete on a wide terminal and in a file, and shortened on a narrow terminal', () => {
  for (const width of [150, 300]) expect(table(width, { showDigest: true })[1]).toMatch(/ sha256:[0-9a-f]{64} /);
  expect(table(100, { showDigest: true, mayCut: false })[1]).toMatch(/ sha256:[0-9a-f]{64} /);
  const narrow = table(100, { showDigest: true });
  expect(narrow[1]).toMatch(/ sha256:[0-9a-f]{12,}\.\.\. /);
  expect(Math.max(...narrow.map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('two snapshots of a project have different digests and ids although their first image is the same', () => {
  const two = ['monday', 'tuesday'].map((name) => snapshot(name, { project: 'shop', kind: 'compose' }));
  const lines = renderList(two, { project: 'shop', showDigest: true, mayCut: true, width: 300, bold: false }).split('\n');
  for (const [at, { digest }] of two.entries()) {
    expect(lines[at + 1]).toMatch(new RegExp(` ${digest.slice(7, 19)} +compose .* ${digest} `));
  }
});

test('a long description is cut and ends with dots', () => {
  expect(table(80)[1]).toMatch(/Base vibe.*\.\.\.$/);
  expect(cut('abcdef', 5)).toBe('ab...');
  expect(cut('abcdef', 2)).toBe('ab');
});

test('each name is shown as it can be typed in the current project', () => {
  const names = (project: string, list = many): (string | undefined)[] =>
    renderList(list, { project, showDigest: false, mayCut: true, width: 200, bold: false })
      .split('\n')
      .slice(1)
      .map((line) => line.split(' ')[0]);
  expect(names('shop')).toEqual(['vibe-base', 'ci-with-a-rather-long-name', 'other/tiny']);
  expect(names('mine', [snapshot('base'), snapshot('base', { project: 'mine' })])).toEqual(['@base', 'base']);
});

test('control characters in a description are removed', () => {
  const hostile = snapshot('evil', { description: 'red \u001b[31m and \u001b]0;title\u0007 and\r\nnew \u202e line' });
  expect(renderList([hostile], { project: 'x', showDigest: false, mayCut: true, width: 300, bold: false })).not.toMatch(/[^\P{C}\n]/u);
});
