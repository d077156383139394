import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openCatalogue } from '../../../src/engine/catalogue.ts';
import { clean } from '../../../src/engine/clean.ts';
import { create } from '../../../src/engine/create.ts';
import { deleteSnapshot } from '../../../src/engine/delete-snapshot.ts';
import { protect } from '../../../src/engine/protect.ts';
import type { Catalogue } from '../../../src/engine/types.ts';
import { type Context, quietContext } from '../../../src/lib/context.ts';
import { openS3Store } from '../../../src/stores/s3/index.ts';
import { layerOf } from '../../helpers/archives.ts';
import { FakeProvider } from '../../helpers/fake-provider.ts';
import { type MemoryS3, startMemoryS3 } from '../../helpers/memory-s3.ts';

/* A listing that leaves names out deletes nothing, however often and long: each of these days a nightly clean runs. */

Object.assign(process.env, {
  AWS_ACCESS_KEY_ID: 'key',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
});

const DAY = 24 * 3600_000;
const warnings: string[] = [];
const quiet = quietContext();
const c: Context = { ...quiet, log: { ...quiet.log, warn: (message) => warnings.push(message) } };
let s3: MemoryS3;
let catalogue: Catalogue;

beforeEach(async () => {
  warnings.length = 0;
  s3 = await startMemoryS3();
  catalogue = await openCatalogue(await openS3Store(s3.location), { create: true, signal: c.signal });
});
afterEach(async () => {
  await catalogue[Symbol.asyncDispose]();
  await s3[Symbol.asyncDispose]();
});

const ref = (name: string) => ({ project: 'app', name });

async function make(name: string): Promise<void> {
  const provider = new FakeProvider({ layers: [layerOf('base'), layerOf(`own ${name}`)] });
  const machine = { kind: 'image', reference: 'tiny:1' } as const;
  await create({ ref: ref(name), machine, description: '', force: false, from: 'tiny:1', directory: '/' }, { catalogue, provider }, c);
}

/** Two of them, more than a grace apart. Returns which packs are gone after that. */
async function cleanTwice(force = false): Promise<string[]> {
  const packs = [...s3.objects.keys()].filter((key) => key.includes('/packs/'));
  for (let night = 0; night < 2; night++) {
    s3.skew += 2 * DAY;
    await clean({ remove: [], force }, catalogue, c);
  }
  return packs.filter((key) => !s3.objects.has(key));
}

/** From now on the listing of names leaves these out, and looks right. */
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

test('nothing goes where no name at all is listed, until it is forced', async () => {
  for (const name of ['one', 'two']) await make(name);
  leaveOut(isName);
  expect(await cleanTwice()).toEqual([]);
  expect(warnings).toEqual(
    [1, 2].map(() =>
      expect.stringMatching(/^No space is freed: no name is listed at s3:\/\/bucket\/a, beside \d+ packs of content\. .*--force$/),
    ),
  );
  s3.instead = () => false;
  for (const key of [...s3.objects.keys()].filter(isName)) s3.objects.delete(key);
  expect((await cleanTwice(true)).length).toBeGreaterThan(0);
});

test.each(['protected', 'seen by an earlier sweep'])('nothing goes where a name is left out that is %s', async (why) => {
  for (const name of ['one', 'two']) await make(name);
  if (why === 'protected') await protect({ name: { ref: ref('two') } }, catalogue, c);
  else await clean({ remove: [] }, catalogue, c);
  leaveOut((key) => key === 'a/app/two/metadata.json');
  expect(await cleanTwice()).toEqual([]);
  expect(warnings[0]).toMatch(/^No space is freed: the listing of s3:\/\/bucket\/a leaves out 'app\/two', which exists/);
  s3.instead = () => false;
  expect(await cleanTwice()).toEqual([]);
});

test('a repository of which every snapshot was deleted gives its space back unasked', async () => {
  for (const name of ['one', 'two']) await make(name);
  for (const name of ['one', 'two']) await deleteSnapshot({ name: { ref: ref(name) }, force: false }, catalogue, c);
  expect((await cleanTwice()).length).toBeGreaterThan(0);
  expect([...s3.objects.keys()].filter((key) => key.includes('/packs/'))).toEqual([]);
  expect(warnings).toEqual([]);
});

test('the only snapshot is deleted, and its space is given back', async () => {
  await make('one');
  await deleteSnapshot({ name: { ref: ref('one') }, force: false }, catalogue, c);
  await cleanTwice();
  expect([...s3.objects.keys()].filter((key) => key.includes('/packs/'))).toEqual([]);
});

test('a damaged manifest of no bytes stops all deletion', async () => {
  for (const name of ['one', 'two']) await make(name);
  const key = 'a/app/two/metadata.json';
  const object = s3.objects.get(key);
  s3.objects.set(key, { bytes: Buffer.alloc(0), modified: 0, writer: undefined });
  expect(await cleanTwice()).toEqual([]);
  if (object) s3.objects.set(key, object);
  expect(warnings).toHaveLength(2);
});

test('manifests that an earlier sweep has read are not read again', async () => {
  for (const name of ['one', 'two']) await make(name);
  await clean({ remove: [] }, catalogue, c);
  const before = s3.requests.length;
  await clean({ remove: [] }, catalogue, c);
  expect(s3.requests.slice(before).filter(({ method, key }) => method === 'GET' && isName(key))).toEqual([]);
});
