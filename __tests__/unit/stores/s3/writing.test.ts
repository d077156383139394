import type { ServerResponse } from 'node:http';
import { expect, test } from '@jest/globals';
import { openS3Store } from '../../../../src/stores/s3/index.ts';
import { parseS3Location } from '../../../../src/systems/s3/location.ts';
import { closing, type FakeRequest, s3Failure, withFakeS3 } from '../../../helpers/fake-s3.ts';
import { c } from '../../../helpers/repository.ts';

/* Encryption, storage class and checksums: the headers of every write. Real servers: __tests__/s3/encryption.test.ts. */

const KEYS = { AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret', AWS_CONFIG_FILE: '/dev/null' };
Object.assign(process.env, { ...KEYS, AWS_SHARED_CREDENTIALS_FILE: '/dev/null' });

const HEADERS = ['x-amz-server-side-encryption', 'x-amz-server-side-encryption-aws-kms-key-id', 'x-amz-storage-class'];

/** Writes to an empty server that accepts everything and honors conditions; returns the headers by the last part of the key. */
async function written(options: string): Promise<Map<string, FakeRequest['headers']>> {
  const found = new Map<string, FakeRequest['headers']>();
  const answer = ({ method, path, headers }: FakeRequest, response: ServerResponse): void => {
    const name = path.split('/').at(-1) ?? '';
    if (method === 'GET') s3Failure(response, 404, 'NoSuchKey');
    else if (method === 'POST' && headers['content-type'] === 'application/xml') response.end('<CompleteMultipartUploadResult/>');
    else if (method === 'POST') response.end('<InitiateMultipartUploadResult><UploadId>1</UploadId></InitiateMultipartUploadResult>');
    else if (name === '.conditions' && found.has(name)) s3Failure(response, 412, 'PreconditionFailed');
    else response.writeHead(200, { etag: '"e"' }).end();
    if (method !== 'GET' && !found.has(name)) found.set(name, headers);
  };
  await withFakeS3(answer, async ({ endpoint }) => {
    const limits = { putLimit: 20, partSize: 16, backoffMs: 1 };
    await closing(await openS3Store(`s3://bucket/a?endpoint=${endpoint}&${options}`, limits), async (store) => {
      await store.put('packs/small', [Buffer.from('a')], c);
      await store.put('packs/large', [Buffer.alloc(40)], c);
      await store.put('index/segment', [Buffer.from('a')], c);
      await store.compareAndSwap({ project: 'app', name: 'base' }, undefined, Buffer.from('{}'), c);
    });
  });
  return found;
}

const facts = (headers: FakeRequest['headers'] | undefined): (string | string[] | undefined)[] => HEADERS.map((name) => headers?.[name]);

test('without options, no header for encryption or storage class is sent', async () => {
  const all = await written('');
  expect([...all.keys()].sort()).toEqual(['.conditions', 'large', 'metadata.json', 'segment', 'small']);
  for (const headers of all.values()) expect(facts(headers)).toEqual([undefined, undefined, undefined]);
});

test('encryption is requested for every object, the storage class only for packs', async () => {
  const all = await written('kms-key=alias/ci&storage-class=STANDARD_IA');
  for (const [name, headers] of all) {
    const pack = name === 'small' || name === 'large';
    expect([name, ...facts(headers)]).toEqual([name, 'aws:kms', 'alias/ci', pack ? 'STANDARD_IA' : undefined]);
  }
  for (const headers of (await written('encryption=AES256')).values()) expect(facts(headers)).toEqual(['AES256', undefined, undefined]);
});

test('a checksum is sent with every object', async () => {
  const all = await written('checksum=SHA256');
  expect(all.get('small')?.['x-amz-checksum-sha256']).toBe('ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=');
  expect(all.get('large')?.['x-amz-checksum-algorithm']).toBe('SHA256');
});

test.each([
  ['encryption=aws', 'encryption of an s3: location must be AES256'],
  ['encryption=AES256&kms-key=1', 'kms-key requires encryption=aws:kms'],
  ['storage-class=DEEP_ARCHIVE', 'cannot be read immediately'],
  ['storage-class=a b', 'storage-class of an s3: location must be'],
  ['checksum=MD5', 'checksum of an s3: location must be'],
  ['secret-key=abc', "unknown option 'secret-key'"],
])('the option %s is refused', (options, message) => {
  expect(() => parseS3Location(`s3://bucket/a?${options}`, {})).toThrow(message);
});
