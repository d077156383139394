import { expect, test } from '@jest/globals';
import { planClean } from '../../../src/engine/clean.ts';
import { moveName } from '../../../src/engine/snapshots.ts';
import { tidy } from '../../../src/engine/tidy.ts';
import { ConflictError, DeniedError } from '../../../src/lib/errors.ts';
import { openRepository } from '../../../src/repository/open.ts';
import type { StoredBlob } from '../../../src/repository/types.ts';
import { openS3Store } from '../../../src/stores/s3/index.ts';
import { startMemoryS3 } from '../../helpers/memory-s3.ts';
import { addBytes, c } from '../../helpers/repository.ts';
import { manifestOf, neededBlobs } from '../../helpers/shared-store.ts';
import { noise } from '../../helpers/tars.ts';

/* The server's clock goes on while both clocks of this machine stand still, as of a virtual machine that is paused; or this machine's is wrong. */

Object.assign(process.env, {
  AWS_ACCESS_KEY_ID: 'key',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
});

const DAY = 24 * 3600_000;
const ref = { project: 'app', name: 'base' };
const KEY = 'a/app/base/metadata.json';
const QUICK = { backoffMs: 1, attempts: 3 };

async function openHere(location: string) {
  const store = await openS3Store(location, QUICK);
  return {
    store,
    repository: await openRepository(store, { create: true, signal: c.signal }),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

const move = (blobs: StoredBlob[], published: Parameters<typeof moveName>[2]['published'], store: Parameters<typeof moveName>[2]['refs']) =>
  moveName(ref, { previous: undefined, bytes: manifestOf(blobs) }, { published, refs: store, signal: c.signal });

test('a writer that was paused before its name moves does not move it', async () => {
  await using s3 = await startMemoryS3();
  await using here = await openHere(s3.location);
  await using writer = await here.repository.writer(c);
  const blobs = [await addBytes(writer, noise(100_000, 1))];
  const published = await writer.publish(blobs);
  s3.skew = 1.1 * DAY;
  await expect(move(blobs, published, here.store)).rejects.toThrow(ConflictError);
  expect(s3.objects.has(KEY)).toBe(false);
});

test('a writer that is paused while its name moves takes the name back where something it needs is gone', async () => {
  await using s3 = await startMemoryS3();
  await using here = await openHere(s3.location);
  await using writer = await here.repository.writer(c);
  const blobs = [await addBytes(writer, noise(100_000, 1))];
  const published = await writer.publish(blobs);
  s3.after = ({ method, key }) => {
    if (method !== 'PUT' || key !== KEY) return;
    s3.skew = 1.1 * DAY;
    for (const pack of published.packs) s3.objects.delete(`a/.repository/packs/${pack}`);
  };
  await expect(move(blobs, published, here.store)).rejects.toThrow(ConflictError);
  expect(s3.objects.has(KEY)).toBe(false);
});

test('a sweep that was paused deletes nothing when it goes on', async () => {
  await using s3 = await startMemoryS3();
  await using here = await openHere(s3.location);
  await using writer = await here.repository.writer(c);
  await writer.publish([await addBytes(writer, noise(100_000, 1))]);
  const needed = () => neededBlobs(here.store);
  s3.skew = 2 * DAY;
  await here.repository.sweep({ needed }, c);
  s3.skew = 4 * DAY;
  const before = [...s3.objects.keys()];
  const pausing = async () => {
    s3.skew = 5 * DAY;
    return await needed();
  };
  expect(await here.repository.sweep({ needed: pausing }, c)).toMatchObject({ freed: 0 });
  expect(before.filter((key) => !s3.objects.has(key))).toEqual([]);
  expect((await here.repository.sweep({ needed }, c)).freed).toBeGreaterThan(100_000);
});

test('nothing is removed by its age where the clocks differ by more than an hour, and uploads are given up by the time of the store', async () => {
  await using s3 = await startMemoryS3();
  await using here = await openHere(s3.location);
  s3.skew = -400 * DAY;
  const plan = (rules: Parameters<typeof planClean>[0]['rules']) => planClean({ rules }, here, c);
  await expect(plan({ maxAge: 30 * DAY })).rejects.toThrow(DeniedError);
  await expect(plan({ maxAge: 30 * DAY })).rejects.toThrow(/the clock of this machine is 400 d \d+ h ahead of that of s3:\/\/bucket\/a$/);
  expect(await plan({ maxCount: 3 })).toMatchObject({ remove: [] });
  s3.skew = 8 * DAY;
  await expect(plan({ maxAge: 30 * DAY })).rejects.toThrow('behind');

  // This machine is eight days ahead.
  s3.skew = -8 * DAY;
  const begun = new Date(Date.now() - 8 * DAY - 2000).toISOString();
  s3.instead = ({ query }, response) => {
    if (!query.has('uploads')) return false;
    response.end(
      `<ListMultipartUploadsResult><Upload><Key>a/.repository/packs/x</Key><UploadId>1</UploadId><Initiated>${begun}</Initiated></Upload></ListMultipartUploadsResult>`,
    );
    return true;
  };
  await tidy(here.store, c);
  expect(s3.requests.filter(({ method, query }) => method === 'DELETE' && query.has('uploadId'))).toEqual([]);
});
