import { expect, test } from '@jest/globals';
import { digestOf } from '../../../../src/lib/digest.ts';
import { ConflictError, UnavailableError, UnsupportedError } from '../../../../src/lib/errors.ts';
import { openRepository } from '../../../../src/repository/open.ts';
import { openS3Store } from '../../../../src/stores/s3/index.ts';
import { s3Failure } from '../../../helpers/fake-s3.ts';
import { type MemoryS3, startMemoryS3 } from '../../../helpers/memory-s3.ts';
import { c, collect } from '../../../helpers/repository.ts';

/* A missing object is distinguished from an empty one, and answers of a server or a proxy are validated before they are used. */

Object.assign(process.env, {
  AWS_ACCESS_KEY_ID: 'key',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
});

const ref = { project: 'app', name: 'base' };
const KEY = 'a/app/base/metadata.json';
const [ONE, TWO] = [Buffer.from('one'), Buffer.from('two')];
const QUICK = { backoffMs: 1, attempts: 3 };
const isListing = ({ method, key }: { method: string; key: string }): boolean => method === 'GET' && key === '';
const names = async (s3: MemoryS3): Promise<string[]> => {
  await using store = await openS3Store(s3.location, QUICK);
  return (await collect(store.listRefs(c))).map(({ project, name }) => `${project}/${name}`);
};

test.each([true, false])(
  'a removed name is absent and an empty object is not, with conditional deletes: %s',
  async (conditionalDeletes) => {
    await using s3 = await startMemoryS3();
    s3.conditionalDeletes = conditionalDeletes;
    await using store = await openS3Store(s3.location, QUICK);
    await store.compareAndSwap(ref, undefined, ONE, c);
    await store.compareAndSwap(ref, digestOf(ONE), undefined, c);
    expect([await store.read(ref, c), await names(s3)]).toEqual([undefined, []]);
    if (!conditionalDeletes) expect(s3.objects.get(KEY)?.bytes.toString()).toMatch(/^\{"removed": /);
    await store.compareAndSwap(ref, undefined, TWO, c);
    s3.objects.set(KEY, { bytes: Buffer.alloc(0), modified: 0, writer: undefined });
    expect((await store.read(ref, c))?.length).toBe(0);
    expect(await names(s3)).toEqual(['app/base']);
  },
);

test.each([
  ['an empty body', ''],
  ['a sign-in page', '<html><body>Sign in</body></html>'],
  ['an empty result', '<ListBucketResult></ListBucketResult>'],
  ['another prefix', '<ListBucketResult><Name>bucket</Name><Prefix>b/</Prefix><IsTruncated>false</IsTruncated></ListBucketResult>'],
  [
    'other keys',
    '<ListBucketResult><Name>bucket</Name><Prefix>a/</Prefix><IsTruncated>false</IsTruncated><Contents><Key>b/c</Key></Contents></ListBucketResult>',
  ],
  ['half a document', '<ListBucketResult><Name>bucket</Name><Prefix>a/</Pre'],
])('a listing answered with %s is refused and requested once more', async (_, body) => {
  await using s3 = await startMemoryS3();
  s3.instead = (request, response) => isListing(request) && Boolean(response.end(body));
  await expect(names(s3)).rejects.toThrow(/^listing s3:\/\/bucket\/a\/: /);
  expect(s3.requests).toHaveLength(2);
  let spoilt = 1;
  s3.objects.set(KEY, { bytes: ONE, modified: 0, writer: undefined });
  s3.instead = (request, response) => isListing(request) && spoilt-- > 0 && Boolean(response.end(body));
  expect(await names(s3)).toEqual(['app/base']);
});

test('a gateway that ignores delimiters lists the same names', async () => {
  await using s3 = await startMemoryS3();
  s3.objects.set(KEY, { bytes: ONE, modified: 0, writer: undefined });
  s3.objects.set('a/.repository/config', { bytes: ONE, modified: 0, writer: undefined });
  s3.instead = ({ query }) => {
    query.delete('delimiter');
    return false;
  };
  expect(await names(s3)).toEqual(['app/base']);
});

test("a write that a proxy repeats is recognized as this writer's", async () => {
  await using s3 = await startMemoryS3();
  await using store = await openS3Store(s3.location, QUICK);
  // The first one succeeds, and the answer to the second is passed on.
  s3.instead = ({ method, key, headers }, response) => {
    if (method !== 'PUT' || key !== KEY || s3.objects.has(KEY)) return false;
    s3.objects.set(KEY, { bytes: ONE, modified: 0, writer: String(headers['x-amz-meta-writer']) });
    s3Failure(response, 412, 'PreconditionFailed');
    return true;
  };
  await store.compareAndSwap(ref, undefined, ONE, c);
  expect(s3.objects.get(KEY)?.bytes).toEqual(ONE);
});

test('a name that another writer overwrote right after is reported as a conflict', async () => {
  await using s3 = await startMemoryS3();
  await using store = await openS3Store(s3.location, QUICK);
  s3.after = ({ method, key }) => {
    if (method === 'PUT' && key === KEY) s3.objects.set(KEY, { bytes: TWO, modified: 0, writer: 'another' });
  };
  await expect(store.compareAndSwap(ref, undefined, ONE, c)).rejects.toThrow(ConflictError);
});

test('no repository is created if several writers can win or names cannot be moved', async () => {
  await using s3 = await startMemoryS3();
  const make = async () => {
    await using store = await openS3Store(s3.location, QUICK);
    await openRepository(store, { create: true, signal: c.signal });
  };
  s3.instead = ({ key, headers }) => {
    if (key.includes('.race-')) headers['if-none-match'] = undefined;
    return false;
  };
  await expect(make()).rejects.toThrow(UnsupportedError);
  s3.instead = ({ headers }) => {
    headers['if-match'] = undefined;
    return false;
  };
  await expect(make()).rejects.toThrow('the server ignores If-Match');
  expect([...s3.objects.keys()]).toEqual(['a/.repository/.conditions']);
  s3.instead = () => false;
  await make();
  expect([...s3.objects.keys()].sort()).toEqual(['a/.repository/.conditions', 'a/.repository/config']);
});

test('a name is deleted even if nothing can be written any more', async () => {
  await using s3 = await startMemoryS3();
  await using first = await openS3Store(s3.location, QUICK);
  await first.compareAndSwap(ref, undefined, ONE, c);
  s3.instead = ({ method }, response) => {
    if (method !== 'PUT') return false;
    s3Failure(response, 403, 'QuotaExceeded');
    return true;
  };
  await using store = await openS3Store(s3.location, QUICK);
  await store.compareAndSwap(ref, digestOf(ONE), undefined, c);
  expect(s3.objects.has(KEY)).toBe(false);
});

test.each([-4, 4, -20 * 60])("a refused request is sent once, even if the client's clock is %i minutes off", async (minutes) => {
  await using s3 = await startMemoryS3();
  s3.skew = -minutes * 60_000;
  await using store = await openS3Store(s3.location, { backoffMs: 1 });
  await expect(store.get('packs/none', c)).rejects.toThrow('the object does not exist');
  await expect(store.get('packs/none', c)).rejects.toThrow('the object does not exist');
  expect(s3.requests).toHaveLength(2);
});

test('a body that arrives too slowly ends as unavailable, even if it arrives steadily', async () => {
  await using s3 = await startMemoryS3();
  const timers: NodeJS.Timeout[] = [];
  s3.instead = (_, response) => {
    response.writeHead(200, { 'content-length': 100_000, etag: '"e"' });
    timers.push(setInterval(() => response.write('x'), 20));
    return true;
  };
  await using store = await openS3Store(s3.location, { ...QUICK, leastMs: 300, slowest: 1e9 });
  await expect(store.get('packs/a', c)).rejects.toThrow(UnavailableError);
  for (const timer of timers) clearInterval(timer);
});

test('the store reports its own time, and its stopwatch advances while the clocks of this machine stop', async () => {
  await using s3 = await startMemoryS3();
  await using store = await openS3Store(s3.location, QUICK);
  const watch = store.stopwatch();
  s3.skew = -3_600_000;
  expect(Math.abs((await store.now(c)) - (Date.now() - 3_600_000))).toBeLessThan(60_000);
  expect(watch()).toBe(0);
  s3.skew = 0;
  await store.now(c);
  expect(watch()).toBeGreaterThan(3_500_000);
});

test('a request from before a pause of this machine is not signed again', async () => {
  await using s3 = await startMemoryS3();
  await using store = await openS3Store(s3.location, QUICK);
  await store.now(c);
  s3.skew = 26 * 3_600_000;
  s3.instead = (_, response) => {
    s3Failure(response, 403, 'RequestTimeTooSkewed');
    return true;
  };
  await expect(store.delete('packs/a', c)).rejects.toThrow(ConflictError);
  expect(s3.requests).toHaveLength(2);
});
