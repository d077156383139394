import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nameByPattern } from '../../../src/config/naming-pattern.ts';
import { MAX_NAME, parseSnapshotName } from '../../../src/manifest/name.ts';

const NOW = new Date('2026-11-22T07:41:55.123Z');

function name(pattern: string, container = 'webapp'): { text: string; warnings: string[] } {
  const warnings: string[] = [];
  const text = nameByPattern(pattern, { container, trigger: 'run_start', now: NOW }, (message) => warnings.push(message));
  return { text, warnings };
}

test.each([
  ['{container_name}_{trigger}_{timestamp}', /^webapp_run_start_20261122T074155123Z$/],
  ['{snapshot_id}', /^[0-9a-f]{8}$/],
  ['nightly-{container_name}', /^nightly-webapp_[0-9a-f]{8}$/],
  ['{timestamp}{timestamp}', /^(20261122T074155123Z){2}$/],
  ['  my snapshots/{trigger} {snapshot_id}', /^my-snapshots-run_start-[0-9a-f]{8}$/],
])('the pattern %s is expanded', (pattern, expected) => {
  const { text, warnings } = name(pattern);
  expect(text).toMatch(expected);
  expect(warnings).toEqual([]);
});

test('an unknown variable causes a warning, and the default pattern is used', () => {
  const { text, warnings } = name('{container_name}_{date}');
  expect(text).toBe('webapp_run_start_20261122T074155123Z');
  expect(warnings).toEqual([
    expect.stringMatching(/\{date\}.*\{container_name\}, \{trigger\}, \{timestamp\}, \{snapshot_id\}.*using \{container_name\}_/),
  ]);
});

test('names without a timestamp are unique', () => {
  const names = new Set(Array.from({ length: 50 }, () => name('{container_name}').text));
  expect(names.size).toBe(50);
});

test('a long container name is cut, and the unique part of the name is kept', () => {
  const { text } = name('{container_name}_{trigger}_{timestamp}', 'x'.repeat(250));
  expect(text).toHaveLength(MAX_NAME);
  expect(text.endsWith('x_run_start_20261122T074155123Z')).toBe(true);
  expect(name('y'.repeat(200)).warnings).toEqual([expect.stringContaining('more than 128')]);
});

test('any pattern and any container name result in a valid snapshot name', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 256 }), fc.string(), (pattern, container) => {
      const { text } = name(pattern, container);
      expect(parseSnapshotName(text)).toBe(text);
    }),
  );
});
