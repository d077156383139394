/*
 * A separate process that moves names: for each line of its input, JSON of a Swap, it prints whether it won. It first prints that it is ready.
 */
import { createInterface } from 'node:readline';
import type { Digest } from '../../src/lib/digest.ts';
import { ConflictError } from '../../src/lib/errors.ts';
import { openStore } from '../../src/stores/open-store.ts';
import type { Ref } from '../../src/stores/store.ts';
import { c } from './repository.ts';

export interface Swap {
  readonly location: string;
  readonly ref: Ref;
  readonly expected?: Digest;
  readonly next?: string;
}

console.log('ready');
for await (const line of createInterface({ input: process.stdin })) {
  const { location, ref, expected, next }: Swap = JSON.parse(line);
  const store = await openStore(location);
  try {
    await store.compareAndSwap(ref, expected, next === undefined ? undefined : Buffer.from(next), c);
    console.log('won');
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    console.log('lost');
  }
}
