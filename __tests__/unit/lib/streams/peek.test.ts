import { expect, test } from '@jest/globals';
import { peek } from '../../../../src/lib/streams/peek.ts';

async function* chunks(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

async function read(source: AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  for await (const chunk of source) text += Buffer.from(chunk).toString();
  return text;
}

test('the head may span chunks, and no byte is lost', async () => {
  const { head, all } = await peek(chunks('a', 'bc', 'def', 'g'), 4);
  expect(head.toString()).toBe('abcd');
  expect(await read(all)).toBe('abcdefg');
});

test('a source that is shorter than the head returns a shorter head', async () => {
  const { head, all } = await peek(chunks('ab'), 10);
  expect(head).toHaveLength(2);
  expect(await read(all)).toBe('ab');
});

test('leaving the stream early ends the source', async () => {
  let ended = false;
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      yield Buffer.from('a');
      yield Buffer.from('b');
    } finally {
      ended = true;
    }
  }
  const { all } = await peek(source(), 1);
  for await (const _ of all) break;
  expect(ended).toBe(true);
});
