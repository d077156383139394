import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openCatalogue } from '../../../src/engine/catalogue.ts';
import { clean, planClean } from '../../../src/engine/clean.ts';
import { create } from '../../../src/engine/create.ts';
import { deleteSnapshot } from '../../../src/engine/delete-snapshot.ts';
import { tag } from '../../../src/engine/tag.ts';
import type { Catalogue } from '../../../src/engine/types.ts';
import { verify } from '../../../src/engine/verify.ts';
import { openStore } from '../../../src/stores/index.ts';
import { layerOf } from '../../helpers/archives.ts';
import { FakeProvider } from '../../helpers/fake-provider.ts';
import { type MemoryS3, startMemoryS3 } from '../../helpers/memory-s3.ts';
import { c } from '../../helpers/repository.ts';

/*
 * What a repository of many snapshots costs in requests: what is listed in pages of a thousand grows with it, and nothing else. The full size is measured by
 * bench/growth.ts.
 */

Object.assign(process.env, {
  AWS_ACCESS_KEY_ID: 'key',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
});

const DAY = 24 * 3600_000;
const SNAPSHOTS = Number(process.env.VM_GROWTH ?? 80);
let s3: MemoryS3;
let catalogue: Catalogue;
let home: string;

const open = async () => await openCatalogue(await openStore(s3.location), { create: true, signal: c.signal });
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'vm-growth-'));
  process.env.XDG_CACHE_HOME = join(home, 'a');
  s3 = await startMemoryS3();
  catalogue = await open();
});
afterEach(async () => {
  await catalogue[Symbol.asyncDispose]();
  await s3[Symbol.asyncDispose]();
  delete process.env.XDG_CACHE_HOME;
  await rm(home, { recursive: true, force: true });
});

const ref = (name: string) => ({ project: 'app', name });

async function make(name: string): Promise<void> {
  const provider = new FakeProvider({ layers: [layerOf('base'), layerOf(`own ${name}`)] });
  const machine = { kind: 'image', reference: 'tiny:1' } as const;
  await create({ ref: ref(name), machine, description: '', force: false, from: 'tiny:1', directory: '/' }, { catalogue, provider }, c);
}

const count = (part: string): number => [...s3.objects.keys()].filter((key) => key.includes(`/${part}/`)).length;

/** The requests that it takes, opening the store anew as a command does. */
async function requests(work: () => Promise<unknown>): Promise<number> {
  await catalogue[Symbol.asyncDispose]();
  const before = s3.requests.length;
  catalogue = await open();
  await work();
  return s3.requests.length - before;
}

const cleaning = async (): Promise<void> => {
  const plan = await planClean({ rules: { maxCount: 1_000_000 } }, catalogue, c);
  await clean(plan, catalogue, c);
};

test('writing and cleaning takes a bounded number of requests, on a machine that knows the place and on a new one', async () => {
  for (let n = 0; n < SNAPSHOTS; n++) await make(`n${n}`);
  expect(count('index')).toBeLessThan(20);
  const at: Record<string, number> = {};
  at.create = await requests(() => make('warm'));
  at.tag = await requests(() => tag({ name: { ref: ref('n3') }, to: ref('other'), force: false }, catalogue, c));
  at.clean = await requests(cleaning);
  process.env.XDG_CACHE_HOME = join(home, 'b');
  at.newCreate = await requests(() => make('cold'));
  at.newTag = await requests(() => tag({ name: { ref: ref('n4') }, to: ref('another'), force: false }, catalogue, c));
  at.newClean = await requests(cleaning);
  s3.skew = 2 * DAY;
  at.merging = await requests(cleaning);
  s3.skew = 4 * DAY;
  at.deleting = await requests(cleaning);
  expect(Math.max(at.create, at.tag, at.newCreate, at.newTag)).toBeLessThanOrEqual(30);
  expect(at.clean).toBeLessThanOrEqual(40);
  expect(Math.max(at.newClean, at.merging, at.deleting)).toBeLessThan(60 + 4 * SNAPSHOTS);
  // Small packs are written together.
  expect(count('packs')).toBeLessThan(SNAPSHOTS / 2);
  expect((await verify({}, catalogue, c)).findings).toEqual([]);
}, 600_000);

test('lists of what is to be deleted are merged', async () => {
  for (let n = 0; n < 30; n++) await make(`n${n}`);
  for (let n = 0; n < 29; n++) await deleteSnapshot({ name: { ref: ref(`n${n}`) }, force: false }, catalogue, c);
  expect(count('condemned')).toBeGreaterThan(0);
  expect(count('condemned')).toBeLessThanOrEqual(9);
  expect(count('spare')).toBe(count('condemned'));
  s3.skew = 2 * DAY;
  await cleaning();
  s3.skew = 4 * DAY;
  await cleaning();
  expect(count('condemned') + count('spare') + count('buried')).toBe(0);
  expect((await verify({}, catalogue, c)).findings).toEqual([]);
}, 600_000);
