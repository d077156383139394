/*
 * A separate process that sweeps a repository as if its folder had no lock: `sweeper.ts <root> <grace>`. It prints a line when it begins.
 */

import { GC_TIMING } from '../../src/repository/gc-timing.ts';
import { openRepository } from '../../src/repository/open.ts';
import { openStore } from '../../src/stores/open-store.ts';
import { c } from './repository.ts';
import { neededBlobs, type SharedStore, withoutLock } from './shared-store.ts';

const [root = '', grace = ''] = process.argv.slice(2);
const store = withoutLock((await openStore(root)) as SharedStore);
const times = { ...GC_TIMING, graceMs: Number(grace) };
const repository = await openRepository(store, { create: false, signal: c.signal, times });
console.log('sweeping');
await repository.sweep({ needed: () => neededBlobs(store) }, c);
