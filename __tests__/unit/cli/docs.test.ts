import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { renderPage } from '../../../scripts/cli-reference.mjs';
import { renderManPage } from '../../../scripts/man-page.mjs';
import * as errors from '../../../src/lib/errors.ts';
import { ROOT } from '../../helpers/paths.ts';

const page = (name: string): string => readFileSync(join(ROOT, 'docs', name), 'utf8');

test('docs/cli.md matches the generated reference', () => {
  expect(page('cli.md')).toBe(renderPage(page('cli.md')));
});

test('docs/man/vm.1 matches the generated man page', () => {
  expect(page('man/vm.1')).toBe(renderManPage());
});

test('docs/errors.md lists exactly the error classes, with their codes and exit codes', () => {
  const rows = [...page('errors.md').matchAll(/^\| (\w+Error) \| `(\w+)` \| (\d+) \| (.+) \| (.+) \|$/gm)];
  expect(Object.fromEntries(rows.map(([, , code, exit]) => [code, Number(exit)]))).toEqual(errors.EXIT_CODES);
  for (const [, name, code] of rows) {
    const Class = Object.entries(errors).find(([exported]) => exported === name)?.[1] as typeof errors.InputError;
    expect(new Class('x').code).toBe(code);
  }
});
