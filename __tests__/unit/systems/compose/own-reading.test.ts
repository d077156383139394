import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { envLine } from '../../../../src/providers/compose/capture/variable-line.ts';
import { interpolate, readEnvFiles } from '../../../../src/systems/compose/own-reading.ts';
import { NO_DAEMON, projectFolder } from '../../../helpers/compose-program.ts';

const { signal } = new AbortController();
const at = (directory: string): { endpoint: typeof NO_DAEMON; directory: string } => ({ endpoint: NO_DAEMON, directory });

test('texts are interpolated as Compose does, with .env or with the env files given in place of it', async () => {
  await using folder = await projectFolder({ '.env': 'A=one\nB="$A $$ two"\n', 'prod.env': 'A=prod\n' });
  const texts = [`\${A}.env`, `\${NONE:-x$$y}`, 'plain', '$B'];
  expect(await interpolate(at(folder.path), texts, { signal })).toEqual(['one.env', 'x$y', 'plain', 'one $ two']);
  const prod = { ...at(folder.path), envFiles: [join(folder.path, 'prod.env')] };
  expect(await interpolate(prod, [`\${A}`], { signal })).toEqual(['prod']);
  await expect(interpolate(at(folder.path), [`\${A`], { signal })).rejects.toMatchObject({ code: 'ERR_INPUT' });
});

test('env files are read as Compose reads them: comments, quotes, variables, multi-line values', async () => {
  await using folder = await projectFolder({
    'a $b.env': `export A=1 # one\nB='$A "x"' # two\nC="$A\\n\nlast"\nD\nE: yaml\n F = spaced  \n`,
    'b.env': '\uFEFFA=2\r\n',
  });
  const [a, b] = await readEnvFiles(at(folder.path), [join(folder.path, 'a $b.env'), join(folder.path, 'b.env')], { signal });
  expect(Object.fromEntries(a ?? [])).toEqual({ A: '1', B: '$A "x"', C: '1\n\nlast', E: 'yaml', F: 'spaced' });
  expect([...(b ?? [])]).toEqual([['A', '2']]);
});

test('a value that is written to an env file is read back unchanged', async () => {
  await using folder = await projectFolder();
  const piece = fc.constantFrom(
    'a',
    '$',
    '$$',
    `\${X}`,
    "'",
    '"',
    '\\',
    '\\n',
    '\n',
    '\r',
    ' ',
    '#',
    ' #',
    '=',
    ':',
    '\t',
    'é',
    '`',
    '!',
    '%',
  );
  const values = fc.array(
    fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join('')),
    { minLength: 100, maxLength: 200 },
  );
  const path = join(folder.path, 'x.env');
  await fc.assert(
    fc.asyncProperty(values, async (all) => {
      await writeFile(path, all.map((value, index) => `${envLine(`V${index}`, value)}\n`).join(''));
      const [read] = await readEnvFiles(at(folder.path), [path], { signal });
      expect(all.map((_, index) => read?.get(`V${index}`))).toEqual(all);
    }),
    { numRuns: 3 },
  );
});
