import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openCatalog } from '../../src/engine/catalog/open.ts';
import type { Catalog } from '../../src/engine/catalog/types.ts';
import { create } from '../../src/engine/create/create.ts';
import { verify } from '../../src/engine/maintain/verify.ts';
import { pull, push } from '../../src/engine/transfer/push-pull.ts';
import { MemoryStore } from '../../src/stores/memory/index.ts';
import { openS3Store } from '../../src/stores/s3/index.ts';
import { tarOf } from '../helpers/archives.ts';
import { FakeProvider } from '../helpers/fake-provider.ts';
import { type FaultProxy, startFaultProxy } from '../helpers/fault-proxy.ts';
import { c } from '../helpers/repository.ts';
import { describeS3, newLocation } from '../helpers/s3.ts';
import { randomPlan } from './fault-plans.ts';
import { numbers } from './random.ts';

/*
 * A bad network or a bad server between a push or a pull and a real bucket: every transfer ends soon, with whatever result; content that a name
 * needs is never missing or corrupt, and another run completes. `npm run test:faults -- --runs 500 --seed 7`.
 */

const RUNS = Number(process.env.VM_FAULT_RUNS ?? 4);
const SEED = Number(process.env.VM_FAULT_SEED ?? 1);
/** Detects a run that hangs: all others end much earlier. */
const SOON = 110_000;
const ref = { project: 'global', name: 'base' };

describeS3('network', (s3) => {
  let proxy: FaultProxy;
  let folder: string;
  beforeAll(async () => {
    proxy = await startFaultProxy(s3.env.AWS_ENDPOINT_URL ?? '');
    folder = await mkdtemp(join(tmpdir(), 'vm-network-'));
  });
  afterAll(async () => {
    await proxy[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  const open = async (location: string): Promise<Catalog> => {
    const store = await openS3Store(location, { idleMs: 1000, backoffMs: 2, attempts: 5 });
    return await openCatalog(store, { create: true, signal: c.signal });
  };
  const inMemory = (): Promise<Catalog> => openCatalog(new MemoryStore(), { create: true, signal: c.signal });
  const sound = async (catalog: Catalog): Promise<void> => expect((await verify({}, catalog, c)).findings).toEqual([]);

  test.each(Array.from({ length: RUNS }, (_, i) => SEED * 10_000 + i))(
    'transfers over a bad network leave everything intact (seed %i)',
    async (seed) => {
      const random = numbers(seed);
      const every = 3 + random.below(12);
      await using local = await inMemory();
      const layers = [1, 2].map((n) => tarOf({ path: `${n}`, bytes: random.bytes(300_000 + random.below(3_000_000)) }));
      const provider = new FakeProvider({ layers, references: ['tiny:1'] });
      const target = { kind: 'image', reference: 'tiny:1' } as const;
      const { digest } = await create(
        { ref, target, description: '', force: false, from: 'tiny:1', directory: folder },
        { catalog: local, provider },
        c,
      );
      const location = newLocation(s3);
      /** Runs a transfer that may fail or succeed, but has to end. */
      const tried = async (work: (remote: Catalog) => Promise<unknown>): Promise<void> => {
        proxy.plan = randomPlan(random, { every, stalls: true });
        const remote = await open(`${location}?endpoint=${proxy.endpoint}`).catch(() => undefined);
        if (remote !== undefined) await work(remote).catch(() => {});
        await remote?.[Symbol.asyncDispose]();
        proxy.plan = () => undefined;
      };

      const request = { name: { ref }, force: false };
      await tried((remote) => push(request, { catalog: local, remote }, c));
      await using clean = await open(location);
      await sound(clean);
      expect((await push(request, { catalog: local, remote: clean }, c)).digest).toBe(digest);
      await sound(clean);

      await using there = await inMemory();
      await tried((remote) => pull(request, { catalog: there, remote }, c));
      await sound(there);
      expect((await pull(request, { catalog: there, remote: clean }, c)).digest).toBe(digest);
      await sound(there);
    },
    SOON,
  );
});
