import { expect, test } from '@jest/globals';
import { withSections } from '../../../bench/document.ts';

const OLD = '# Performance\n\nold head\n\n## Start\n\nold\n\n## Restore: classic\n\n```sh\na | b  # c\n```\n';

test('what was measured takes its place, what was not stays, what is new comes last', () => {
  expect(withSections(OLD, '# Performance\n\nhead', ['## Create\n\nnew', '## Start\n\nnew'])).toBe(
    '# Performance\n\nhead\n\n## Start\n\nnew\n\n## Restore: classic\n\n```sh\na | b  # c\n```\n\n## Create\n\nnew\n',
  );
});

test('into nothing', () => {
  expect(withSections('', '# Performance', ['## Start\n\nnew\n'])).toBe('# Performance\n\n## Start\n\nnew\n');
});
