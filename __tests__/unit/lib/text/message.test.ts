import { expect, test } from '@jest/globals';
import { inputWriter } from '../../../../src/actions/runtime/input-messages.ts';
import { KINDS } from '../../../../src/app/kinds.ts';
import { flagWriter } from '../../../../src/cli/options/kind-options.ts';
import { ConflictError } from '../../../../src/lib/errors.ts';
import { joinMessages, message, option, write } from '../../../../src/lib/text/message.ts';

const asFlag = flagWriter(KINDS);
const asInput = inputWriter({
  required: ['name'],
  optional: ['force', 'tags', 'via', 'include-env', 'images', 'exclude-volumes', 'as', 'preserve-volumes'],
});

test.each([
  [option('force', true), 'force: true', '--force', "'force: true'"],
  [option('includeEnv', true), 'includeEnv: true', '--include-env', "'include-env: true'"],
  [option('via', 'load'), "via: 'load'", '--via load', "'via: load'"],
  [option('tags'), "'tags'", '--tag', "'tags'"],
  [option('image'), "'image'", '--image', "'images'"],
  [option('excludeVolumes', 'data'), "excludeVolumes: 'data'", '--exclude-volume data', "'exclude-volumes: data'"],
  [option('as', '<project>'), 'as: <project>', '--as <project>', "'as: <project>'"],
  // Options that this action does not have.
  [option('noCache', true), 'noCache: true', '--no-cache', '--no-cache'],
  [option('output'), "'output'", '--output', '--output'],
  [option('project', '<name>'), 'project: <name>', '--project <name>', '--project <name>'],
])('an option is written as %s in the library, and as each interface sets it', (text, inLibrary, flag, input) => {
  expect([String(text), write(text, asFlag), write(text, asInput)]).toEqual([inLibrary, flag, input]);
});

test('messages contain messages, texts and numbers', () => {
  const inner = message`use ${option('force', true)}`;
  expect(String(message`${2} names: ${inner}, or ${'another'} one`)).toBe('2 names: use force: true, or another one');
  expect(write(joinMessages([inner, 'wait'], '; '), asFlag)).toBe('use --force; wait');
});

test('an error has the texts of the library, and writes them for another interface', () => {
  const error = new ConflictError(message`${option('ref')} is taken`, { hint: message`Use ${option('force', true)}` });
  expect([error.message, error.hint]).toEqual(["'ref' is taken", 'Use force: true']);
  expect(error.written(asFlag)).toEqual({ message: '--ref is taken', hint: 'Use --force' });
  const replaced = new ConflictError('another', { hint: error.texts.hint });
  expect(replaced.written(asFlag)).toEqual({ message: 'another', hint: 'Use --force' });
});
