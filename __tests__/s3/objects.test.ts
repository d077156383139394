import { CreateMultipartUploadCommand, ListMultipartUploadsCommand, S3Client } from '@aws-sdk/client-s3';
import { expect, test } from '@jest/globals';
import { DeniedError, InputError, IntegrityError } from '../../src/lib/errors.ts';
import { openStore } from '../../src/stores/open-store.ts';
import { openS3Store } from '../../src/stores/s3/index.ts';
import type { Store } from '../../src/stores/store.ts';
import { c, collect, newRepository, readBlob, store as storeBlobs } from '../helpers/repository.ts';
import { describeS3, newLocation } from '../helpers/s3.ts';
import { noise } from '../helpers/tars.ts';

describeS3('objects', (s3) => {
  test('listings of several pages are complete and in order', async () => {
    const store = await openS3Store(newLocation(s3), { pageSize: 2 });
    const keys = Array.from({ length: 7 }, (_, i) => `packs/${i}`);
    await Promise.all(keys.map((key) => store.put(key, [Buffer.from('x')], c)));
    for (const name of ['e', 'd', 'c', 'b', 'a']) {
      await store.compareAndSwap({ project: `p-${name}`, name }, undefined, Buffer.from('x'), c);
      await store.compareAndSwap({ project: 'p', name }, undefined, Buffer.from('x'), c);
    }
    expect((await collect(store.list('packs/', c))).map(({ key }) => key)).toEqual(keys);
    const refs = (await collect(store.listRefs(c))).map(({ project, name }) => `${project}/${name}`);
    expect(refs).toEqual([...'abcde'].flatMap((name) => `p/${name}`).concat([...'abcde'].map((name) => `p-${name}/${name}`)));
  });

  test('names are listed in order even if their keys sort differently', async () => {
    const store = await openStore(newLocation(s3));
    for (const name of ['a-b', 'a', 'a.b', 'a0']) await store.compareAndSwap({ project: 'p', name }, undefined, Buffer.from('x'), c);
    expect((await collect(store.listRefs(c))).map(({ name }) => name)).toEqual(['a', 'a-b', 'a.b', 'a0']);
  });

  test('a large object is uploaded in parts, and is stored once', async () => {
    const location = newLocation(s3);
    const store = await openS3Store(location, { putLimit: 6 << 20, partSize: 5 << 20 });
    const bytes = noise(13_000_000, 5);
    const pieces = [bytes.subarray(0, 7), bytes.subarray(7, 6_000_000), bytes.subarray(6_000_000)];
    await store.put('packs/large', pieces, c);
    await store.put('packs/large', [noise(13_000_000, 6)], c);
    expect(bytes.equals(await store.get('packs/large', c))).toBe(true);
    expect(
      bytes
        .subarray(4_999_999, 10_000_001)
        .equals(await store.get('packs/large', { ...c, range: { start: 4_999_999, length: 5_000_002 } })),
    ).toBe(true);
  });

  test('a multipart upload that is stopped leaves nothing', async () => {
    const location = newLocation(s3);
    const store = await openS3Store(location, { putLimit: 6 << 20, partSize: 5 << 20 });
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('stop')), 150);
    await expect(store.put('packs/large', [noise(60_000_000, 5)], { signal: stop.signal })).rejects.toThrow('stop');
    expect(await store.stat('packs/large', c)).toBeUndefined();
    const client = new S3Client({ forcePathStyle: true });
    const Prefix = location.slice(`s3://${s3.bucket}/`.length);
    expect((await client.send(new ListMultipartUploadsCommand({ Bucket: s3.bucket, Prefix }))).Uploads ?? []).toEqual([]);
  });

  test('stale uploads of dead writers are aborted, and uploads of other locations are kept', async () => {
    const [location, elsewhere] = [newLocation(s3), newLocation(s3)];
    const client = new S3Client({ forcePathStyle: true });
    for (const at of [location, `${location}-too`, elsewhere]) {
      const Key = `${at.slice(`s3://${s3.bucket}/`.length)}/.repository/packs/half`;
      for (let i = 0; i < 3; i++) await client.send(new CreateMultipartUploadCommand({ Bucket: s3.bucket, Key }));
    }
    for (const name of ['base.snapshot.tar.zst', 'disk.qcow2']) {
      await client.send(
        new CreateMultipartUploadCommand({ Bucket: s3.bucket, Key: `${location.slice(`s3://${s3.bucket}/`.length)}/${name}` }),
      );
    }
    const store = await openS3Store(location, { pageSize: 2 });
    const day = { minAgeMs: 86_400_000, ...c };
    expect(await store.abortStaleUploads(day)).toBe(0);
    expect(await store.abortStaleUploads({ ...day, minAgeMs: 0 })).toBe(4);
    expect(await store.abortStaleUploads({ ...day, minAgeMs: 0 })).toBe(0);
    for (const at of [`${location}-too`, elsewhere])
      expect(await (await openS3Store(at)).abortStaleUploads({ ...day, minAgeMs: 0 })).toBe(3);
  });

  test('a repository returns stored blobs and stores equal ones once', async () => {
    const location = newLocation(s3);
    const repository = await newRepository(await openStore(location));
    const { blobs, packs } = await storeBlobs(repository, noise(20_000_000, 1), noise(300_000, 2));
    const again = await newRepository(await openStore(location));
    expect(await collect(again.check(c))).toEqual([]);
    const before = await again.stats(c);
    await storeBlobs(again, noise(20_000_000, 1));
    expect(await again.stats(c)).toEqual(before);
    await using reader = await again.reader(c, packs);
    expect((await readBlob(reader, blobs[0] ?? never())).equals(noise(20_000_000, 1))).toBe(true);
  });

  const environments: [string, Record<string, string>, string, new (message: string) => Error, string][] = [
    ['no such bucket', {}, 's3://no-such-bucket-of-ours/a', InputError, 'the bucket does not exist'],
    ['an unknown access key', { AWS_ACCESS_KEY_ID: 'somebody' }, '', DeniedError, 'does not recognize this access key'],
    ['a wrong secret key', { AWS_SECRET_ACCESS_KEY: 'guess' }, '', DeniedError, 'the secret key does not belong to the access key'],
  ];
  const calls: [string, (store: Store) => Promise<unknown>][] = [
    ['stat', (store) => store.stat('config', c)],
    ['get', (store) => store.get('config', c)],
    ['put', (store) => store.put('config', [], c)],
    ['list', (store) => collect(store.listRefs(c))],
    ['swap', (store) => store.compareAndSwap({ project: 'a', name: 'b' }, undefined, Buffer.from('x'), c)],
  ];
  test.each(environments)('%s is reported with one clear error', async (_name, env, location, kind, message) => {
    const saved = { ...process.env };
    Object.assign(process.env, env);
    try {
      for (const [call, run] of calls) {
        const store = await openS3Store(location || newLocation(s3), { attempts: 2 });
        const error = await run(store).catch((reason: unknown) => reason);
        expect({ call, error }).toEqual({ call, error: expect.any(kind) });
        expect(error).toMatchObject({ message: expect.stringContaining(message), hint: expect.any(String) });
      }
    } finally {
      for (const name of Object.keys(env)) process.env[name] = saved[name] ?? '';
    }
  });

  test('a range that ends after the object is an integrity error, wherever it starts', async () => {
    const store = await openStore(newLocation(s3));
    await store.put('packs/a', [Buffer.from('hello')], c);
    for (const start of [4, 5, 1_000_000])
      await expect(store.get('packs/a', { ...c, range: { start, length: 2 } })).rejects.toThrow(IntegrityError);
    expect(Buffer.from(await store.get('packs/a', { ...c, range: { start: 4, length: 1 } })).toString()).toBe('o');
  });
});

function never(): never {
  throw new Error('it is not there');
}
