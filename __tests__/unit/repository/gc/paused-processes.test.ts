import { expect, test } from '@jest/globals';
import { abortStaleUploads } from '../../../../src/engine/maintain/abort-stale-uploads.ts';
import { planClean } from '../../../../src/engine/maintain/clean.ts';
import { ConflictError, DeniedError } from '../../../../src/lib/errors.ts';
import { DAY, nameBlobs, openMemoryRepository } from '../../../helpers/memory-catalog.ts';
import { startMemoryS3 } from '../../../helpers/memory-s3.ts';
import { addBytes, c } from '../../../helpers/repository.ts';
import { neededBlobs } from '../../../helpers/shared-store.ts';
import { noise } from '../../../helpers/tars.ts';

/* The server's clock advances while both clocks of this machine stop, as in a paused virtual machine; or this machine's clock is wrong. */

const KEY = 'a/app/base/metadata.json';

test('a writer that was paused before it moves its name does not move it', async () => {
  await using s3 = await startMemoryS3();
  await using here = await openMemoryRepository(s3);
  await using writer = await here.repository.writer(c);
  const blobs = [await addBytes(writer, noise(100_000, 1))];
  const published = await writer.publish(blobs);
  s3.skew = 1.1 * DAY;
  await expect(nameBlobs('base', blobs, { published, store: here.store })).rejects.toThrow(ConflictError);
  expect(s3.objects.has(KEY)).toBe(false);
});

test('a writer that is paused while it moves its name takes the name back if needed content was deleted', async () => {
  await using s3 = await startMemoryS3();
  await using here = await openMemoryRepository(s3);
  await using writer = await here.repository.writer(c);
  const blobs = [await addBytes(writer, noise(100_000, 1))];
  const published = await writer.publish(blobs);
  s3.after = ({ method, key }) => {
    if (method !== 'PUT' || key !== KEY) return;
    s3.skew = 1.1 * DAY;
    for (const pack of published.packs) s3.objects.delete(`a/.repository/packs/${pack}`);
  };
  await expect(nameBlobs('base', blobs, { published, store: here.store })).rejects.toThrow(ConflictError);
  expect(s3.objects.has(KEY)).toBe(false);
});

test('a sweep that was paused deletes nothing when it resumes', async () => {
  await using s3 = await startMemoryS3();
  await using here = await openMemoryRepository(s3);
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

test("clean by age is refused if the clocks differ by more than an hour, and uploads are aborted by the store's time", async () => {
  await using s3 = await startMemoryS3();
  await using here = await openMemoryRepository(s3);
  s3.skew = -400 * DAY;
  const plan = (rules: Parameters<typeof planClean>[0]['rules']) => planClean({ rules }, here, c);
  await expect(plan({ maxAge: 30 * DAY })).rejects.toThrow(DeniedError);
  await expect(plan({ maxAge: 30 * DAY })).rejects.toThrow(/the clock of this machine is 400 d \d+ h ahead of that of s3:\/\/bucket\/a$/);
  expect(await plan({ maxCount: 3 })).toMatchObject({ remove: [] });
  s3.skew = 8 * DAY;
  await expect(plan({ maxAge: 30 * DAY })).rejects.toThrow('behind');

  // This machine's clock is eight days ahead.
  s3.skew = -8 * DAY;
  const begun = new Date(Date.now() - 8 * DAY - 2000).toISOString();
  s3.instead = ({ query }, response) => {
    if (!query.has('uploads')) return false;
    response.end(
      `<ListMultipartUploadsResult><Upload><Key>a/.repository/packs/x</Key><UploadId>1</UploadId><Initiated>${begun}</Initiated></Upload></ListMultipartUploadsResult>`,
    );
    return true;
  };
  await abortStaleUploads(here.store, c);
  expect(s3.requests.filter(({ method, query }) => method === 'DELETE' && query.has('uploadId'))).toEqual([]);
});
