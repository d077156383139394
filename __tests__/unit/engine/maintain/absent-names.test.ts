import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { protect } from '../../../../src/engine/catalog/protect.ts';
import type { Catalog } from '../../../../src/engine/catalog/types.ts';
import { clean } from '../../../../src/engine/maintain/clean.ts';
import { deleteSnapshot } from '../../../../src/engine/maintain/delete.ts';
import { type Context, quietContext } from '../../../../src/lib/context.ts';
import { DAY, type MemoryCatalog, makeSnapshot, openMemoryCatalog, ref } from '../../../helpers/memory-catalog.ts';
import type { MemoryS3 } from '../../../helpers/memory-s3.ts';

/* Clean deletes nothing while a listing omits names, however often and for how long it does; it runs every night in these tests. */

const warnings: string[] = [];
const quiet = quietContext();
const c: Context = { ...quiet, log: { ...quiet.log, warn: (message: unknown) => void warnings.push(String(message)) } };
let place: MemoryCatalog;
let s3: MemoryS3;
let catalog: Catalog;

beforeEach(async () => {
  warnings.length = 0;
  place = await openMemoryCatalog();
  ({ s3, catalog } = place);
});
afterEach(async () => {
  await place.close();
});

const make = async (name: string) => await makeSnapshot(name, catalog);

/** Runs clean twice, more than a grace period apart. Returns the packs that are deleted after that. */
async function cleanTwice(force = false): Promise<string[]> {
  const packs = [...s3.objects.keys()].filter((key) => key.includes('/packs/'));
  for (let night = 0; night < 2; night++) {
    s3.skew += 2 * DAY;
    await clean({ remove: [], force }, catalog, c);
  }
  return packs.filter((key) => !s3.objects.has(key));
}

/** From now on the listing of names omits these names without an error. */
function leaveOut(hidden: (key: string) => boolean): void {
  const objects = new Map(s3.objects);
  s3.instead = ({ method, key, query }) => {
    if (method === 'GET' && key === '' && !(query.get('prefix') ?? '').startsWith('a/.repository')) {
      for (const name of s3.objects.keys()) if (hidden(name)) s3.objects.delete(name);
    } else for (const [name, object] of objects) if (hidden(name)) s3.objects.set(name, object);
    return false;
  };
}

const isName = (key: string): boolean => key.endsWith('/metadata.json');

test('clean deletes nothing if no name is listed, except with force', async () => {
  for (const name of ['one', 'two']) await make(name);
  leaveOut(isName);
  expect(await cleanTwice()).toEqual([]);
  expect(warnings).toEqual(
    [1, 2].map(() => expect.stringMatching(/^No space was freed: found no snapshots in s3:\/\/bucket\/a, but \d+ packs\. .*--force$/)),
  );
  s3.instead = () => false;
  for (const key of [...s3.objects.keys()].filter(isName)) s3.objects.delete(key);
  expect((await cleanTwice(true)).length).toBeGreaterThan(0);
});

test.each(['protected', 'seen by an earlier sweep'])('clean deletes nothing if the listing omits a name that is %s', async (why) => {
  for (const name of ['one', 'two']) await make(name);
  if (why === 'protected') await protect({ name: { ref: ref('two') } }, catalog, c);
  else await clean({ remove: [] }, catalog, c);
  leaveOut((key) => key === 'a/app/two/metadata.json');
  expect(await cleanTwice()).toEqual([]);
  expect(warnings[0]).toMatch(/^No space was freed: the listing of s3:\/\/bucket\/a does not include 'app\/two', which exists/);
  s3.instead = () => false;
  expect(await cleanTwice()).toEqual([]);
});

test('clean frees the space without force after every snapshot was deleted', async () => {
  for (const name of ['one', 'two']) await make(name);
  for (const name of ['one', 'two']) await deleteSnapshot({ name: { ref: ref(name) }, force: false }, catalog, c);
  expect((await cleanTwice()).length).toBeGreaterThan(0);
  expect([...s3.objects.keys()].filter((key) => key.includes('/packs/'))).toEqual([]);
  expect(warnings).toEqual([]);
});

test('clean frees the space after the only snapshot was deleted', async () => {
  await make('one');
  await deleteSnapshot({ name: { ref: ref('one') }, force: false }, catalog, c);
  await cleanTwice();
  expect([...s3.objects.keys()].filter((key) => key.includes('/packs/'))).toEqual([]);
});

test('clean deletes nothing while a manifest is empty', async () => {
  for (const name of ['one', 'two']) await make(name);
  const key = 'a/app/two/metadata.json';
  const object = s3.objects.get(key);
  s3.objects.set(key, { bytes: Buffer.alloc(0), modified: 0, writer: undefined });
  expect(await cleanTwice()).toEqual([]);
  if (object) s3.objects.set(key, object);
  expect(warnings).toHaveLength(2);
});

test('clean does not read a manifest again that an earlier clean has read', async () => {
  for (const name of ['one', 'two']) await make(name);
  await clean({ remove: [] }, catalog, c);
  const before = s3.requests.length;
  await clean({ remove: [] }, catalog, c);
  expect(s3.requests.slice(before).filter(({ method, key }) => method === 'GET' && isName(key))).toEqual([]);
});
