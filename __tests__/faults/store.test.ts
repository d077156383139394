import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openCatalog } from '../../src/engine/catalog/open.ts';
import type { Catalog } from '../../src/engine/catalog/types.ts';
import { create } from '../../src/engine/create/create.ts';
import { deleteSnapshot } from '../../src/engine/maintain/delete.ts';
import { verify } from '../../src/engine/maintain/verify.ts';
import { pull, push } from '../../src/engine/transfer/push-pull.ts';
import { NotFoundError } from '../../src/lib/errors.ts';
import { MemoryStore } from '../../src/stores/memory/index.ts';
import type { Ref } from '../../src/stores/store.ts';
import { tarOf } from '../helpers/archives.ts';
import { FakeProvider } from '../helpers/fake-provider.ts';
import { faultStore, type StoreFaults } from '../helpers/fault-store.ts';
import { c } from '../helpers/repository.ts';
import { type Numbers, numbers } from './random.ts';

/*
 * Every command on a store whose calls fail, succeed but report a failure, return corrupt bytes, or all fail from some point on: whatever the
 * result, content that a name needs is never missing or corrupt, and the same command completes on a healthy store.
 */

const RUNS = Number(process.env.VM_FAULT_RUNS ?? 6);
const SEED = Number(process.env.VM_FAULT_SEED ?? 1);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-store-faults-'));
});
afterAll(() => rm(folder, { recursive: true }));

const ref = (name: string): Ref => ({ project: 'global', name });
const target = { kind: 'image', reference: 'tiny:1' } as const;

test.each(Array.from({ length: RUNS }, (_, i) => SEED * 10_000 + i))('commands on a bad store damage nothing (seed %i)', async (seed) => {
  const random = numbers(seed);
  const inner = new MemoryStore();
  const open = (faults: Partial<StoreFaults>): Promise<Catalog> =>
    openCatalog(faultStore(inner, { random, ...faults }), { create: true, signal: c.signal });
  const well = await open({});
  const near = await openCatalog(new MemoryStore(), { create: true, signal: c.signal });
  const images = new Map([1, 2, 3].map((n) => [`image-${n}`, imageOf(random)]));
  const make = async (name: string, catalog: Catalog): Promise<void> => {
    const provider = new FakeProvider({ layers: images.get(name) ?? [], references: ['tiny:1'] });
    await create({ ref: ref(name), target, description: '', force: true, from: 'tiny:1', directory: folder }, { catalog, provider }, c);
  };
  const remove = (name: string, catalog: Catalog): Promise<unknown> =>
    deleteSnapshot({ name: { ref: ref(name) }, force: false }, catalog, c).catch((error) => {
      // A delete that failed may have committed.
      if (!(error instanceof NotFoundError)) throw error;
    });
  for (const name of images.keys()) await make(name, near);
  const move = { force: true };
  const verbs: readonly ((name: string, catalog: Catalog) => Promise<unknown>)[] = [
    make,
    remove,
    (name, remote) => push({ name: { ref: ref(name) }, ...move }, { catalog: near, remote }, c),
    async (name, remote) => {
      const there = await openCatalog(new MemoryStore(), { create: true, signal: c.signal });
      await pull({ name: { ref: ref(name) }, ...move }, { catalog: there, remote }, c).catch((error) => {
        if (!(error instanceof NotFoundError)) throw error;
      });
      expect((await verify({}, there, c)).findings).toEqual([]);
    },
  ];
  for (let step = 0; step < 6; step++) {
    const name = [...images.keys()][random.below(images.size)] as string;
    const verb = verbs[random.below(verbs.length)] as (typeof verbs)[number];
    const crashAfter = random.below(2) === 0 ? random.below(40) : undefined;
    await open({ every: 3 + random.below(40), everyRead: 5 + random.below(40), crashAfter })
      .then((bad) => verb(name, bad))
      .catch(() => {});
    expect((await verify({}, well, c)).findings).toEqual([]);
    await verb(name, well);
    expect((await verify({}, well, c)).findings).toEqual([]);
  }
});

function imageOf(random: Numbers): Buffer[] {
  return [1, 2].map((n) => tarOf({ path: `${n}`, bytes: random.bytes(20_000 + random.below(200_000)) }));
}
