import { expect, test } from '@jest/globals';
import { readCommands } from '../../helpers/runner-commands.ts';
import { readFileCommand } from '../../helpers/runner-files.ts';

test('file commands: lines and heredocs are read, and the last value of a name is used', () => {
  const text = 'a=1\nb<<END_1\nfirst\n\nc=no\nEND_1\na=2=3\n\n';
  expect(readFileCommand(text)).toEqual({ a: '2=3', b: 'first\n\nc=no' });
});

test('file commands: a heredoc without its delimiter and a line without a name are errors', () => {
  expect(() => readFileCommand('a<<END\n1\n')).toThrow("Matching delimiter not found 'END'");
  expect(() => readFileCommand('nonsense\n')).toThrow('Invalid format');
});

test('annotations have their title and message, unescaped', () => {
  const { annotations, log } = readCommands('before\n::error title=a%2C b%3A c::50%25%0Adone\nafter\n');
  expect(annotations).toEqual([{ level: 'error', title: 'a, b: c', message: '50%\ndone' }]);
  expect(log).toBe('before\nafter\n');
});

test('a secret is masked before and after it is registered', () => {
  expect(readCommands('token s3cret\n::add-mask::s3cret\nagain s3cret').log).toBe('token ***\nagain ***');
});

test('after stop-commands commands are plain text until the token appears', () => {
  const { annotations, log } = readCommands('::stop-commands::t0k\n::error::no\n::t0k::\n::warning::yes');
  expect(annotations.map(({ message }) => message)).toEqual(['yes']);
  expect(log).toBe('::error::no');
});
