import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { digestOf } from '../../src/lib/digest.ts';
import { GC_TIMING } from '../../src/repository/gc-timing.ts';
import { openRepository } from '../../src/repository/open.ts';
import type { Repository } from '../../src/repository/repository.ts';
import { openStore } from '../../src/stores/open-store.ts';
import { addBytes, c, collect, inTemporaryFolder, readBlob } from '../helpers/repository.ts';
import { manifestOf, neededBlobs, type SharedStore, withoutLock } from '../helpers/shared-store.ts';
import { numbers } from './random.ts';

/*
 * `kill -9` of sweeps at random moments: while they write deletion lists, delete packs and drop lists, without a lock and with a short grace
 * period. Content that a ref needs is never missing, and the next sweeps complete what was begun. `npm run test:faults -- --runs 500`.
 */
const RUNS = Math.ceil(Number(process.env.VM_FAULT_RUNS ?? 4) / 4);
const SEED = Number(process.env.VM_FAULT_SEED ?? 1);
const GRACE = 1000;
const SWEEPER = join(import.meta.dirname, '../helpers/sweeper.ts');

test(
  `kill -9 of ${RUNS * 4} sweeps loses nothing and blocks no other process (seed ${SEED})`,
  () =>
    inTemporaryFolder(async (root) => {
      const random = numbers(SEED);
      const store = withoutLock((await openStore(root)) as SharedStore);
      const times = { ...GC_TIMING, graceMs: GRACE };
      const repository = await openRepository(store, { create: true, signal: c.signal, times });
      const place = { store, repository };
      const shared = random.bytes(2_000_000);
      const kept = random.bytes(300_000);
      await write('keeper', [shared, kept], place);
      const longest = await sweepFor(root);
      for (let run = 0; run < RUNS; run++) {
        const own = random.bytes(1_000_000);
        // Half of the stored content stays in use, so that packs are repacked.
        await write(`victim${run}`, [own, shared, random.bytes(3_000_000)], place);
        await write(`heir${run}`, [own], place);
        await remove(`victim${run}`, store);
        for (let sweeps = 0; sweeps < 4; sweeps++) {
          await sleep(GRACE + 100);
          await sweepFor(root, random.below(longest));
          expect(await collect(repository.check(c))).toEqual([]);
          await readAll(place);
        }
      }
      const end = async () => {
        for (let sweeps = 0; sweeps < 4; sweeps++) {
          await repository.sweep({ needed: () => neededBlobs(store) }, c);
          await sleep(GRACE + 100);
        }
      };
      await end();
      await readAll(place);
      for await (const ref of store.listRefs(c)) await remove(ref.name, store);
      await end();
      expect((await collect(store.list('', c))).map(({ key }) => key)).toEqual(['config']);
    }),
  60_000 + RUNS * 60_000,
);

interface Place {
  readonly store: SharedStore;
  readonly repository: Repository;
}

/** Runs a sweep in a child process and returns its duration in milliseconds. */
async function sweepFor(root: string, killAfter?: number): Promise<number> {
  const child = spawn(process.execPath, [SWEEPER, root, String(GRACE)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  await once(child.stdout, 'data');
  const started = performance.now();
  if (killAfter !== undefined) void sleep(killAfter, undefined, { ref: false }).then(() => child.kill('SIGKILL'));
  const [code] = await closed;
  if (killAfter === undefined) expect(code).toBe(0);
  return performance.now() - started;
}

async function write(name: string, contents: readonly Buffer[], { store, repository }: Place): Promise<void> {
  await using writer = await repository.writer(c);
  const blobs = [];
  for (const bytes of contents) blobs.push((await writer.find(digestOf(bytes))) ?? (await addBytes(writer, bytes)));
  await writer.publish(blobs);
  await store.compareAndSwap({ project: 'app', name }, undefined, manifestOf(blobs), c);
}

async function remove(name: string, store: SharedStore): Promise<void> {
  const ref = { project: 'app', name };
  await store.compareAndSwap(ref, digestOf((await store.read(ref, c)) ?? ''), undefined, c);
}

async function readAll({ store, repository }: Place): Promise<void> {
  await using reader = await repository.reader(c);
  for (const blob of await neededBlobs(store)) expect(digestOf(await readBlob(reader, blob))).toBe(blob.digest);
}
