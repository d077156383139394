import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { digestOf } from '../../src/lib/digest.ts';
import { openStore } from '../../src/stores/index.ts';
import { c, collect } from '../helpers/repository.ts';
import { describeS3, newLocation } from '../helpers/s3.ts';

const SCRIPT = join(import.meta.dirname, '../helpers/s3-swap.ts');
const PROCESSES = 8;
const ref = { project: 'app', name: 'base' };

describeS3('processes', (s3) => {
  const children: ChildProcessWithoutNullStreams[] = [];
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });

  /** Each is connected before the first one begins. */
  async function race(location: string, expected: string): Promise<string[]> {
    const started = Array.from({ length: PROCESSES }, (_, i) => {
      const env = { ...process.env, NODE_OPTIONS: '' };
      return spawn(process.execPath, [SCRIPT, location, expected, `by ${i}`], { env });
    });
    children.push(...started);
    await Promise.all(started.map((child) => once(child.stdout, 'data')));
    const said = started.map((child) => once(child.stdout, 'data'));
    for (const child of started) child.stdin.end();
    return (await Promise.all(said)).map(([data]) => String(data).trim());
  }

  test('of eight processes that make, move or remove a name at once exactly one wins', async () => {
    const location = newLocation(s3);
    const store = await openStore(location);
    const text = async () => Buffer.from((await store.read(ref, c)) ?? []).toString();
    for (const round of ['made', 'moved', 'moved again']) {
      const before = await text();
      const said = await race(location, before === '' ? 'none' : digestOf(before));
      expect({ round, said: said.toSorted() }).toEqual({ round, said: [...Array(PROCESSES - 1).fill('lost'), 'won'] });
      expect(await text()).toBe(`by ${said.indexOf('won')}`);
    }
  });

  test('a name that was removed is free, is not listed, and is taken once', async () => {
    const location = newLocation(s3);
    const store = await openStore(location);
    await store.compareAndSwap(ref, undefined, Buffer.from('one'), c);
    await store.compareAndSwap({ ...ref, name: 'other' }, undefined, Buffer.from('one'), c);
    const removals = Array.from({ length: 4 }, () => store.compareAndSwap(ref, digestOf('one'), undefined, c));
    expect((await Promise.allSettled(removals)).filter(({ status }) => status === 'fulfilled').length).toBe(1);
    expect(await store.read(ref, c)).toBeUndefined();
    expect(await collect(store.listRefs(c))).toEqual([{ ...ref, name: 'other' }]);
    expect((await race(location, 'none')).filter((word) => word === 'won')).toEqual(['won']);
    expect((await collect(store.listRefs(c))).length).toBe(2);
  });
});
