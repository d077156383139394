import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../helpers/paths.ts';

const HINT = /hint: (['"`])(.*?)\1[ ,}\n]/g;

test('hints begin with a capital letter or a command and end without a full stop', () => {
  const hints = globSync('src/**/*.ts', { cwd: ROOT }).flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(HINT)].map(([, , hint = '']) => hint),
  );
  expect(hints.length).toBeGreaterThan(50);
  expect(hints.filter((hint) => /^[a-z]/.test(hint) || hint.endsWith('.'))).toEqual([]);
});
