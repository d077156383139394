import { hash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { list } from '../../../../src/engine/catalog/list.ts';
import type { Snapshot } from '../../../../src/engine/catalog/types.ts';
import { BY_SOURCE, planLimits } from '../../../../src/engine/maintain/limits.ts';
import { overlay } from '../../../../src/lib/overlay.ts';
import { serializeManifest } from '../../../../src/manifest/serialize.ts';
import { PACKS } from '../../../../src/repository/index/pack-tables.ts';
import type { StampedRef } from '../../../../src/stores/abilities.ts';
import { MemoryStore } from '../../../../src/stores/memory/index.ts';
import type { Ref, Store } from '../../../../src/stores/store.ts';
import { sampleSnapshot } from '../../../helpers/fake-app.ts';
import { c, newRepository } from '../../../helpers/repository.ts';

/* More than a function call accepts as arguments. */
const MANY = 130_000;
// Otherwise the stack traces of NotFoundError would take most of the time.
Error.stackTraceLimit = 0;
const refs = Array.from({ length: MANY }, (_, n) => ({ project: 'shop', name: `n${n}` }));
const sample = sampleSnapshot({ project: 'shop', name: 'n0' });

test.each(['with stamps', 'without stamps'])('more names than a call accepts as arguments are listed, in a store %s', async (kind) => {
  const bytes = serializeManifest(sample.manifest);
  const methods = {
    read: async ({ name }: Ref) => (name === 'n0' || name === `n${MANY - 1}` ? bytes : undefined),
    ...(kind === 'with stamps'
      ? {
          listVersioned: async function* (): AsyncGenerator<StampedRef> {
            for (const ref of refs) yield { ref, stamp: undefined };
          },
        }
      : {
          listRefs: async function* (): AsyncGenerator<Ref> {
            yield* refs;
          },
        }),
  };
  const found = await list({}, { store: overlay(new MemoryStore(), methods) as unknown as Store }, c);
  expect(found.map(({ ref }) => ref.name)).toEqual(['n0', `n${MANY - 1}`]);
});

test('planLimits returns more snapshots than a call accepts as arguments, newest first', async () => {
  const snapshots = refs.map((ref): Snapshot => ({ ...sample, ref }));
  const means = { now: Date.now(), sizeOf: async () => 0 };
  const remove = await planLimits({ snapshots, made: sample.manifest, limits: { maxTotal: 1 }, rules: BY_SOURCE }, means);
  expect(remove.map(({ snapshot }) => snapshot.ref.name)).toEqual(refs.slice(1).map(({ name }) => name));
});

test('a sweep deletes more packs than a call accepts as arguments', async () => {
  let now = 0;
  const store = new MemoryStore(() => now);
  const repository = await newRepository(store);
  for (let n = 0; n < MANY; n++) await store.put(PACKS + hash('sha256', `${n}`), [Buffer.from('damaged')], c);
  now = 1000 * 24 * 3600_000;
  expect((await repository.sweep({ needed: async () => [] }, c)).freed).toBe(7 * MANY);
});
