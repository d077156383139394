import { homedir } from 'node:os';
import { expect, test } from '@jest/globals';
import { readInputs } from '../../../../src/actions/runtime/inputs.ts';
import { InputError } from '../../../../src/lib/errors.ts';

const reading = (given: Record<string, string>) => (name: string) => given[name] ?? '';
const one = (name: string, value: string): unknown =>
  (readInputs({ required: [], optional: [name as 'store'] }, reading({ [name]: value })) as Record<string, unknown>)[name];

test('missing and empty inputs have their defaults', () => {
  const optional = [
    'store',
    'compress',
    'fail-on-miss',
    'force',
    'via',
    'tags',
    'build-args',
    'context',
    'timeout',
    'description',
  ] as const;
  expect(readInputs({ required: [], optional }, reading({ via: '', tags: '  \n ' }))).toEqual({
    store: '~/.config/vm/snapshots',
    compress: 6,
    'fail-on-miss': true,
    force: false,
    via: 'auto',
    tags: [],
    'build-args': {},
    context: undefined,
    timeout: undefined,
    description: '',
  });
});

test('name and @name belong to the project global, project/name to that project', () => {
  const read = (name: string) => readInputs({ required: ['name'], optional: [] }, reading({ name })).name;
  expect(read('base')).toEqual({ ref: { project: 'global', name: 'base' } });
  expect(read('@base')).toEqual(read('base'));
  expect(read('shop/base').ref.project).toBe('shop');
  const pin = `sha256:${'a'.repeat(64)}`;
  expect(read(`base@${pin}`)).toMatchObject({ pin });
});

test.each([
  ['via', 'push', "Input 'via': must be auto, pull or load, not 'push'"],
  ['if-exists', 'Skip', "Input 'if-exists': must be fail, skip or replace, not 'Skip'"],
  ['on-error', 'ignore', "Input 'on-error': must be fail or warn, not 'ignore'"],
  ['force', 'yes', "Input 'force': must be true or false, not 'yes'"],
  ['compress', '10', "Input 'compress': '10' is not a whole number from 1 to 9"],
  ['compress', '6.5', 'not a whole number'],
  ['timeout', '20', "Input 'timeout': '20' is not a duration such as 90s, 20m or 1h30m"],
  ['timeout', '5 bananas', 'not a duration'],
  ['timeout', '0s', 'not a duration'],
  ['timeout', '25d', 'longer than 24 days'],
  ['build-args', 'A=1\nnonsense', "Input 'build-args': a line is not KEY=value"],
  ['labels', '=x', 'not KEY=value'],
  ['name', '../etc', "Input 'name': "],
  ['name', 'base@sha256:12', "Input 'name': "],
])('%s: %s is refused', (name, value, message) => {
  expect(() => one(name, value)).toThrow(InputError);
  expect(() => one(name, value)).toThrow(message);
});

test('the error about a line that is not KEY=value does not repeat the line, as it could be a secret', () => {
  expect(() => one('build-args', 'hunter2')).toThrow(expect.not.objectContaining({ message: expect.stringContaining('hunter2') }));
});

test.each([
  ['timeout', '1h30m', 5_400_000],
  ['timeout', '90s', 90_000],
  ['timeout', '1.5h', 5_400_000],
  ['force', 'TRUE', true],
  ['compress', '9', 9],
  ['tags', ' a:1 \r\n\r\n b:2', ['a:1', 'b:2']],
  ['build-args', 'A=1\nB=x=y \nC=', { A: '1', B: 'x=y', C: '' }],
  ['path', '~/x', `${homedir()}/x`],
  ['store', 'file:/srv/x', 'file:/srv/x'],
  ['path', '~user/x', '~user/x'],
])('%s: %s is parsed', (name, value, expected) => {
  expect(one(name, value)).toEqual(expected);
});

test('the error about a missing required input names the input and the fix', () => {
  expect(() => readInputs({ required: ['path'], optional: [] }, reading({ path: ' ' }))).toThrow(
    expect.objectContaining({ message: "Input 'path' is required", hint: "Add 'path:' under 'with:'" }),
  );
});
