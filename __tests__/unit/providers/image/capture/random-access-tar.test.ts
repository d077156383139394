import { expect, test } from '@jest/globals';
import type { ArchiveMember } from '../../../../../src/image/archive/members.ts';
import { RandomAccessTar } from '../../../../../src/providers/image/capture/random-access-tar.ts';
import { stream } from '../../../../helpers/tars.ts';

const file = (path: string, text: string) => ({ path: `diff/${path}`, type: 'file' as const, text, linkTarget: '' });
const link = (path: string, target: string) => ({ path: `diff/${path}`, type: 'link' as const, text: '', linkTarget: `diff/${target}` });
const folder = (path: string) => ({ path: `diff/${path}`, type: 'directory' as const, text: '', linkTarget: '' });

async function* members(...all: ReturnType<typeof file | typeof link | typeof folder>[]): AsyncGenerator<ArchiveMember> {
  for (const { text, ...member } of all) yield { ...member, size: text.length, body: stream(Buffer.from(text)) };
}

async function read(contents: RandomAccessTar, name: string, size: number): Promise<string> {
  let all = '';
  for await (const piece of contents.read({ name, size })) all += Buffer.from(piece).toString();
  return all;
}

test('files are returned in the order in which they are requested', async () => {
  await using contents = new RandomAccessTar(
    members(folder(''), folder('a/'), file('a/1', 'one'), file('a/2', 'two!'), file('b', 'three'), file('c', 'c')),
  );
  expect(await read(contents, './a/2', 4)).toBe('two!');
  expect(await read(contents, 'c', 1)).toBe('c');
  expect(await read(contents, 'b', 5)).toBe('three');
  expect(await read(contents, '/a/1', 3)).toBe('one');
});

test('a file may be requested by the name that is stored as a link', async () => {
  await using contents = new RandomAccessTar(members(file('first', 'same'), link('second', 'first'), file('ü', 'x')));
  expect(await read(contents, 'second', 4)).toBe('same');
  expect(await read(contents, Buffer.from('ü').toString('latin1'), 1)).toBe('x');
});

test('a missing file, or one of another size, is reported as damage', async () => {
  await using contents = new RandomAccessTar(members(file('a', 'one'), file('b', 'two')));
  await expect(read(contents, 'b', 4)).rejects.toThrow('"b" is not a file of 4 bytes');
  await expect(read(contents, 'a', 2)).rejects.toThrow('"a" is not a file of 2 bytes');
  await expect(read(contents, 'c', 2)).rejects.toThrow('does not contain the file "c"');
});
