import { expect, test } from '@jest/globals';
import { PriorityGate } from '../../../../src/image/registry/priority-gate.ts';

async function* pieces(name: string, count: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < count; i++) yield Buffer.from(`${name}${i}`);
}

async function drain(stream: AsyncIterable<Uint8Array>, into: string[]): Promise<void> {
  for await (const piece of stream) into.push(String(piece));
}

test('the requested stream with the lowest rank passes first', async () => {
  const turns = new PriorityGate();
  const order: string[] = [];
  await Promise.all([3, 1, 2].map((rank) => drain(turns.pass(rank, pieces(`${rank}-`, 3)), order)));
  expect(order).toEqual(['1-0', '1-1', '1-2', '2-0', '2-1', '2-2', '3-0', '3-1', '3-2']);
});

test('a stream of lower rank that is requested late overtakes a running one, and one that is closed early blocks no other', async () => {
  const turns = new PriorityGate();
  const order: string[] = [];
  const second = turns.pass(2, pieces('second', 3));
  order.push(String((await second.next()).value));
  const first = turns.pass(1, pieces('first', 3));
  order.push(String((await first.next()).value));
  const rest = drain(second, order);
  await first.return(undefined);
  await rest;
  expect(order).toEqual(['second0', 'first0', 'second1', 'second2']);
});

test('a stream that fails lets the others pass', async () => {
  const turns = new PriorityGate();
  const failing = turns.pass(1, {
    async *[Symbol.asyncIterator]() {
      yield new Uint8Array(1);
      throw new Error('bad chunk');
    },
  });
  await failing.next();
  const order: string[] = [];
  const other = drain(turns.pass(2, pieces('other', 1)), order);
  await expect(failing.next()).rejects.toThrow('bad chunk');
  await other;
  expect(order).toEqual(['other0']);
});
