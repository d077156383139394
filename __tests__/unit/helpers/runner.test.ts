import { expect, test } from '@jest/globals';
import { readCommands } from '../../helpers/runner-commands.ts';
import { readFileCommand } from '../../helpers/runner-files.ts';

test('file commands: lines, heredocs with anything in them, the last of a name', () => {
  const text = 'a=1\nb<<END_1\nfirst\n\nc=no\nEND_1\na=2=3\n\n';
  expect(readFileCommand(text)).toEqual({ a: '2=3', b: 'first\n\nc=no' });
});

test('a heredoc without its end is a mistake of the action', () => {
  expect(() => readFileCommand('a<<END\n1\n')).toThrow("Matching delimiter not found 'END'");
  expect(() => readFileCommand('nonsense\n')).toThrow('Invalid format');
});

test('annotations carry their title, with what was escaped', () => {
  const { annotations, log } = readCommands('before\n::error title=a%2C b%3A c::50%25%0Adone\nafter\n');
  expect(annotations).toEqual([{ level: 'error', title: 'a, b: c', message: '50%\ndone' }]);
  expect(log).toBe('before\nafter\n');
});

test('secrets are masked wherever they come', () => {
  expect(readCommands('token s3cret\n::add-mask::s3cret\nagain s3cret').log).toBe('token ***\nagain ***');
});

test('stopped commands are plain text until the token comes', () => {
  const { annotations, log } = readCommands('::stop-commands::t0k\n::error::no\n::t0k::\n::warning::yes');
  expect(annotations.map(({ message }) => message)).toEqual(['yes']);
  expect(log).toBe('::error::no');
});
