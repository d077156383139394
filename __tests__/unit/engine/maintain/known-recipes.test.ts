import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { clean, planClean } from '../../../../src/engine/maintain/clean.ts';
import { verify } from '../../../../src/engine/maintain/verify.ts';
import { openStore } from '../../../../src/stores/open-store.ts';
import { DAY, type MemoryCatalog, makeSnapshot, openMemoryCatalog } from '../../../helpers/memory-catalog.ts';
import { c } from '../../../helpers/repository.ts';

/* A sweep stores the recipes that it has read for the next sweep on another machine: docs/format.md, "Known recipes". */

const SNAPSHOTS = 24;
let place: MemoryCatalog;
let home: string;
let machines = 0;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'vm-recipes-'));
  process.env.XDG_CACHE_HOME = join(home, 'first');
  place = await openMemoryCatalog(openStore);
  for (let n = 0; n < SNAPSHOTS; n++) await makeSnapshot(`n${n}`, place.catalog);
});
afterEach(async () => {
  await place.close();
  delete process.env.XDG_CACHE_HOME;
  await rm(home, { recursive: true, force: true });
});

const known = (): string[] => [...place.s3.objects.keys()].filter((key) => key.includes('/recipes/'));

/** Returns the number of pack reads by a `clean` on a machine with an empty cache. */
async function packReads(): Promise<number> {
  process.env.XDG_CACHE_HOME = join(home, `${machines++}`);
  await place.reopen();
  const before = place.s3.requests.length;
  await clean({ remove: [] }, place.catalog, c);
  return place.s3.requests.slice(before).filter(({ method, key }) => method === 'GET' && key.includes('/packs/')).length;
}

test('another machine reads all recipes from one object and no pack', async () => {
  expect(await packReads()).toBeGreaterThanOrEqual(SNAPSHOTS);
  expect(known()).toHaveLength(1);
  expect(await packReads()).toBe(0);
  expect(known()).toHaveLength(1);
  expect((await verify({}, place.catalog, c)).findings).toEqual([]);
});

test.each(['damaged', 'empty', 'huge'])('an object of known recipes that is %s is ignored, and the packs are read', async (how) => {
  await packReads();
  const [key = ''] = known();
  const object = place.s3.objects.get(key);
  const bytes = how === 'huge' ? Buffer.alloc(40 << 20) : Buffer.from(how === 'empty' ? '' : (object?.bytes ?? ''));
  if (how === 'damaged') bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  if (object) place.s3.objects.set(key, { ...object, bytes });
  expect(await packReads()).toBeGreaterThanOrEqual(SNAPSHOTS);
  expect((await verify({}, place.catalog, c)).findings).toEqual([]);
});

test('known recipes do not keep unreferenced packs', async () => {
  await packReads();
  await clean(await planClean({ rules: { maxCount: 1 } }, place.catalog, c), place.catalog, c);
  for (let night = 0; night < 3; night++) {
    place.s3.skew += 1.5 * DAY;
    await packReads();
  }
  expect([...place.s3.objects.keys()].filter((key) => key.includes('/packs/')).length).toBeLessThan(5);
  expect((await verify({}, place.catalog, c)).findings).toEqual([]);
});

test('a sweep succeeds in a bucket that refuses the object of known recipes', async () => {
  place.s3.instead = ({ method, key }, response) => {
    if (method !== 'PUT' || !key.includes('/recipes/')) return false;
    response.statusCode = 403;
    response.end('<Error><Code>AccessDenied</Code></Error>');
    return true;
  };
  expect(await packReads()).toBeGreaterThanOrEqual(SNAPSHOTS);
  expect(known()).toEqual([]);
});
