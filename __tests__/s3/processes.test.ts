import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { digestOf } from '../../src/lib/digest.ts';
import { openS3Store } from '../../src/stores/s3/index.ts';
import { nextLine, until } from '../helpers/processes.ts';
import { c, collect, newRepository, readBlob } from '../helpers/repository.ts';
import { describeS3, newLocation } from '../helpers/s3.ts';
import type { Swap } from '../helpers/s3-swap.ts';
import { noise } from '../helpers/tars.ts';

const SWAP = join(import.meta.dirname, '../helpers/s3-swap.ts');
const WRITER = join(import.meta.dirname, '../helpers/staged-writer.ts');
const PROCESSES = 8;
const ref = { project: 'app', name: 'base' };

describeS3('processes', (s3) => {
  const children: ChildProcessWithoutNullStreams[] = [];
  let swappers: ChildProcessWithoutNullStreams[] = [];
  const start = (...args: string[]): ChildProcessWithoutNullStreams => {
    const child = spawn(process.execPath, args, { env: { ...process.env, NODE_OPTIONS: '' } });
    children.push(child);
    return child;
  };
  beforeAll(async () => {
    swappers = Array.from({ length: PROCESSES }, () => start(SWAP));
    await Promise.all(swappers.map(nextLine));
  });
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
  });

  /** Lets all processes swap at the same time; each writes different content. */
  async function race(swap: Omit<Swap, 'next'>, next?: string): Promise<string[]> {
    const answers = swappers.map(nextLine);
    swappers.forEach((child, i) => {
      child.stdin.write(`${JSON.stringify(next === undefined ? swap : { ...swap, next: `${next} by ${i}` })}\n`);
    });
    return await Promise.all(answers);
  }
  const oneWon = [...Array(PROCESSES - 1).fill('lost'), 'won'];

  test('when eight processes create, move or remove a name, exactly one wins', async () => {
    const location = newLocation(s3);
    const store = await openS3Store(location);
    const text = async () => Buffer.from((await store.read(ref, c)) ?? []).toString();
    for (const round of ['made', 'moved', 'moved again', 'and again', 'removed', 'made anew']) {
      const before = await text();
      const swap = { location, ref, ...(before === '' ? {} : { expected: digestOf(before) }) };
      const answers = await race(swap, round === 'removed' ? undefined : round);
      expect({ round, answers: answers.toSorted() }).toEqual({ round, answers: oneWon });
      expect(await text()).toBe(round === 'removed' ? '' : `${round} by ${answers.indexOf('won')}`);
    }
  });

  test('a removed name is not listed, and is listed again when it is created again', async () => {
    const store = await openS3Store(newLocation(s3));
    const other = { ...ref, name: 'other' };
    await store.compareAndSwap(ref, undefined, Buffer.from('one'), c);
    await store.compareAndSwap(other, undefined, Buffer.from('one'), c);
    await store.compareAndSwap(ref, digestOf('one'), undefined, c);
    expect(await collect(store.listRefs(c))).toEqual([other]);
    await store.compareAndSwap(ref, undefined, Buffer.from('one'), c);
    expect(await collect(store.listRefs(c))).toEqual([ref, other]);
  });

  test('a writer that is killed damages nothing, and the next one uses the packs that it stored', async () => {
    const location = newLocation(s3);
    const killed = start(WRITER, location, '4', 'staged');
    expect(await nextLine(killed)).toBe('staged');
    const store = await openS3Store(location);
    const packs = async () => (await collect(store.list('packs/', c))).map(({ key }) => key.slice('packs/'.length));
    await until('the first pack', 30, async () => (await packs()).length > 0);
    killed.kill('SIGKILL');
    await once(killed, 'close');
    const repository = await newRepository(store);
    expect(await collect(repository.check(c))).toEqual([]);
    const left = await packs();

    expect(await nextLine(start(WRITER, location, '4'))).toBe('won');
    expect(await collect(repository.check(c))).toEqual([]);
    const { blob, packs: needed } = JSON.parse(Buffer.from((await store.read({ project: 'app', name: '4' }, c)) ?? []).toString());
    expect(needed).toEqual(expect.arrayContaining(left));
    await using reader = await repository.reader(c, needed);
    expect((await readBlob(reader, blob)).equals(noise(20_000_000, 4))).toBe(true);
  });
});
