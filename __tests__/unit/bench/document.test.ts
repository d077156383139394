import { expect, test } from '@jest/globals';
import { withSection } from '../../../bench/document.ts';

const OLD = '# Performance\n\nold head\n\n## Start\n\nold\n\n## Restore: classic\n\n```sh\na | b  # c\n```\n';
const head = '# Performance\n\nhead';

test('a measured section replaces its predecessor, and other sections stay unchanged', () => {
  expect(withSection(OLD, { head, section: '## Start\n\nnew' })).toBe(
    '# Performance\n\nhead\n\n## Start\n\nnew\n\n## Restore: classic\n\n```sh\na | b  # c\n```\n',
  );
});

test('a new section is appended', () => {
  expect(withSection(OLD, { head, section: '## Restore: containerd\n\nnew' })).toBe(
    '# Performance\n\nhead\n\n## Start\n\nold\n\n## Restore: classic\n\n```sh\na | b  # c\n```\n\n## Restore: containerd\n\nnew\n',
  );
});
