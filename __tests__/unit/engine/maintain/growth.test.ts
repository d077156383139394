import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { tag } from '../../../../src/engine/catalog/tag.ts';
import { clean, planClean } from '../../../../src/engine/maintain/clean.ts';
import { deleteSnapshot } from '../../../../src/engine/maintain/delete.ts';
import { verify } from '../../../../src/engine/maintain/verify.ts';
import { openStore } from '../../../../src/stores/open-store.ts';
import { DAY, type MemoryCatalog, makeSnapshot, openMemoryCatalog, ref } from '../../../helpers/memory-catalog.ts';
import { c } from '../../../helpers/repository.ts';

/*
 * The requests to a repository with many snapshots: only the number of listed pages, of a thousand entries each, grows with it. bench/growth.ts
 * measures the full size.
 */

const SNAPSHOTS = Number(process.env.VM_GROWTH ?? 80);
let place: MemoryCatalog;
let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'vm-growth-'));
  process.env.XDG_CACHE_HOME = join(home, 'a');
  place = await openMemoryCatalog(openStore);
});
afterEach(async () => {
  await place.close();
  delete process.env.XDG_CACHE_HOME;
  await rm(home, { recursive: true, force: true });
});

const count = (part: string): number => [...place.s3.objects.keys()].filter((key) => key.includes(`/${part}/`)).length;

/** Returns the number of requests of `work`, in a store that is opened again as by a new command. */
async function requests(work: () => Promise<unknown>): Promise<number> {
  await place.reopen();
  const before = place.s3.requests.length;
  await work();
  return place.s3.requests.length - before;
}

const cleaning = async (): Promise<void> => {
  const plan = await planClean({ rules: { maxCount: 1_000_000 } }, place.catalog, c);
  await clean(plan, place.catalog, c);
};

test('create, tag and clean take a bounded number of requests, with a warm cache and with an empty one', async () => {
  for (let n = 0; n < SNAPSHOTS; n++) await makeSnapshot(`n${n}`, place.catalog);
  expect(count('index')).toBeLessThan(20);
  const at: Record<string, number> = {};
  at.create = await requests(() => makeSnapshot('warm', place.catalog));
  at.tag = await requests(() => tag({ name: { ref: ref('n3') }, to: ref('other'), force: false }, place.catalog, c));
  at.clean = await requests(cleaning);
  process.env.XDG_CACHE_HOME = join(home, 'b');
  at.newCreate = await requests(() => makeSnapshot('cold', place.catalog));
  at.newTag = await requests(() => tag({ name: { ref: ref('n4') }, to: ref('another'), force: false }, place.catalog, c));
  at.newClean = await requests(cleaning);
  place.s3.skew = 2 * DAY;
  at.merging = await requests(cleaning);
  place.s3.skew = 4 * DAY;
  at.deleting = await requests(cleaning);
  expect(Math.max(at.create, at.tag, at.newCreate, at.newTag)).toBeLessThanOrEqual(30);
  expect(at.clean).toBeLessThanOrEqual(40);
  // A machine with an empty cache reads the names, the manifests and the recipes of the last sweep in two requests.
  expect(at.newClean).toBeLessThanOrEqual(60);
  expect(Math.max(at.merging, at.deleting)).toBeLessThan(60 + 4 * SNAPSHOTS);
  // Small packs are merged into larger ones.
  expect(count('packs')).toBeLessThan(SNAPSHOTS / 2);
  expect((await verify({}, place.catalog, c)).findings).toEqual([]);
}, 600_000);

test('deletion lists are merged', async () => {
  for (let n = 0; n < 30; n++) await makeSnapshot(`n${n}`, place.catalog);
  for (let n = 0; n < 29; n++) await deleteSnapshot({ name: { ref: ref(`n${n}`) }, force: false }, place.catalog, c);
  expect(count('deletions')).toBeGreaterThan(0);
  expect(count('deletions')).toBeLessThanOrEqual(9);
  expect(count('spare')).toBe(count('deletions'));
  place.s3.skew = 2 * DAY;
  await cleaning();
  place.s3.skew = 4 * DAY;
  await cleaning();
  expect(count('deletions') + count('spare') + count('tombstones')).toBe(0);
  expect((await verify({}, place.catalog, c)).findings).toEqual([]);
}, 600_000);
