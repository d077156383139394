import { GetObjectCommand, HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { expect, test } from '@jest/globals';
import { digestOf } from '../../src/lib/digest.ts';
import { DeniedError, InputError } from '../../src/lib/errors.ts';
import { openS3Store } from '../../src/stores/s3/index.ts';
import { closing } from '../helpers/fake-s3.ts';
import { c } from '../helpers/repository.ts';
import { describeS3, describeS3Kms, newLocation } from '../helpers/s3.ts';
import { noise } from '../helpers/tars.ts';

/* The effect of location options on a real server. The headers sent are tested in __tests__/unit/stores/s3/writing.test.ts. */

const ref = { project: 'app', name: 'base' };
const LIMITS = { putLimit: 5 << 20, partSize: 5 << 20 };

describeS3Kms('encryption', (s3, key) => {
  test('every object is encrypted with the key, and names can be moved', async () => {
    const location = newLocation(s3);
    const large = noise(6_000_000, 1);
    await closing(await openS3Store(`${location}?kms-key=${key}`, LIMITS), async (store) => {
      await store.compareAndSwap(ref, undefined, Buffer.from('one'), c);
      await store.compareAndSwap(ref, digestOf('one'), Buffer.from('two'), c);
    });
    await closing(await openS3Store(`${location}?kms-key=${key}`, LIMITS), async (store) => {
      await store.put('packs/small', [Buffer.from('small')], c);
      await store.put('packs/large', [large], c);
    });
    const client = new S3Client({ forcePathStyle: true });
    const prefix = location.slice(`s3://${s3.bucket}/`.length);
    for (const name of ['app/base/metadata.json', '.repository/packs/small', '.repository/packs/large']) {
      const found = await client.send(new HeadObjectCommand({ Bucket: s3.bucket, Key: `${prefix}/${name}` }));
      expect([name, found.ServerSideEncryption, found.SSEKMSKeyId]).toEqual([name, 'aws:kms', key]);
    }
    // Readers need no options.
    await closing(await openS3Store(location), async (store) => {
      expect(large.equals(await store.get('packs/large', c))).toBe(true);
      expect(Buffer.from((await store.read(ref, c)) ?? []).toString()).toBe('two');
    });
  });

  test('an unknown encryption key is reported with one clear error', async () => {
    await closing(await openS3Store(`${newLocation(s3)}?kms-key=nobodys`), async (store) => {
      const error = await store.put('packs/a', [Buffer.from('a')], c).catch((reason: unknown) => reason);
      expect([DeniedError, InputError]).toContain((error as Error).constructor);
    });
  });
});

describeS3('checksums', (s3) => {
  test.each(['CRC32', 'SHA1', 'SHA256'])('objects are written and read with the checksum %s', async (checksum) => {
    const location = newLocation(s3);
    const large = noise(6_000_000, 2);
    await closing(await openS3Store(`${location}?checksum=${checksum}`, LIMITS), async (store) => {
      await store.put('packs/small', [Buffer.from('small')], c);
      await store.put('packs/large', [large], c);
      expect(large.equals(await store.get('packs/large', c))).toBe(true);
    });
    const Key = `${location.slice(`s3://${s3.bucket}/`.length)}/.repository/packs/small`;
    const { Body } = await new S3Client({ forcePathStyle: true }).send(new GetObjectCommand({ Bucket: s3.bucket, Key }));
    expect(await Body?.transformToString()).toBe('small');
  });

  test('objects are written with a storage class that every server has', async () => {
    await closing(await openS3Store(`${newLocation(s3)}?storage-class=STANDARD`), async (store) => {
      await store.put('packs/small', [Buffer.from('small')], c);
      expect(Buffer.from(await store.get('packs/small', c)).toString()).toBe('small');
    });
  });
});
