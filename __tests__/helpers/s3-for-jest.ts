import { randomBytes } from 'node:crypto';
import { CreateBucketCommand, DeleteBucketCommand, DeleteObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { type Ceph, hasCeph, KMS_KEY, startCeph } from './ceph.ts';
import { S3_VARIABLE, type TestS3 } from './s3-environment.ts';

let ceph: Ceph | undefined;
let made: TestS3 | undefined;

/**
 * Before the first S3 test: starts Ceph's gateway, or uses the server of TEST_S3_ENDPOINT with the keys and the region of the environment, and
 * its variables for a guest and a KMS key. All projects share one server.
 */
export async function startSharedS3(): Promise<void> {
  const given = process.env.TEST_S3_ENDPOINT;
  if (made !== undefined || (given === undefined && !hasCeph())) return;
  const facts = given === undefined ? await startOwn() : factsFor(given);
  made = { bucket: `vm-test-${randomBytes(6).toString('hex')}`, ...facts };
  await clientFor(made).send(new CreateBucketCommand({ Bucket: made.bucket }));
  process.env[S3_VARIABLE] = JSON.stringify(made);
}

/** After the last test; jest calls it once for each project. Removes everything that was written to a given server. */
export async function stopSharedS3(): Promise<void> {
  if (ceph === undefined && made !== undefined) await removeBucket(clientFor(made), made.bucket);
  await ceph?.stop();
  [ceph, made] = [undefined, undefined];
}

async function startOwn(): Promise<Omit<TestS3, 'bucket'>> {
  ceph = await startCeph();
  const { endpoint, accessKeyId: access, secretAccessKey: secret, guest } = ceph;
  return { env: keysFor(endpoint, { access, secret, region: 'us-east-1' }), guest: guestOf(guest), kmsKey: KMS_KEY };
}

function factsFor(endpoint: string): Omit<TestS3, 'bucket'> {
  const { AWS_ACCESS_KEY_ID: access, AWS_SECRET_ACCESS_KEY: secret, AWS_REGION: region = 'us-east-1' } = process.env;
  if (!access || !secret) throw new Error('TEST_S3_ENDPOINT needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY');
  const {
    TEST_S3_GUEST_ACCESS_KEY_ID: accessKeyId,
    TEST_S3_GUEST_SECRET_ACCESS_KEY: secretAccessKey,
    TEST_S3_KMS_KEY: kmsKey,
  } = process.env;
  const guest = accessKeyId && secretAccessKey ? guestOf({ accessKeyId, secretAccessKey }) : undefined;
  return { env: keysFor(endpoint, { access, secret, region }), guest, kmsKey };
}

function guestOf({ accessKeyId, secretAccessKey }: { accessKeyId: string; secretAccessKey: string }): Record<string, string> {
  return { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
}

/** A complete configuration, so that a developer's own one has no effect. */
function keysFor(endpoint: string, { access, secret, region }: { access: string; secret: string; region: string }): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: access,
    AWS_SECRET_ACCESS_KEY: secret,
    AWS_REGION: region,
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}

function clientFor({ env }: TestS3): S3Client {
  const credentials = { accessKeyId: env.AWS_ACCESS_KEY_ID ?? '', secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '' };
  return new S3Client({ endpoint: env.AWS_ENDPOINT_URL ?? '', region: env.AWS_REGION ?? '', credentials, forcePathStyle: true });
}

async function removeBucket(client: S3Client, Bucket: string): Promise<void> {
  for (;;) {
    const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket }));
    if (Contents.length === 0) break;
    for (const { Key } of Contents) await client.send(new DeleteObjectCommand({ Bucket, Key }));
  }
  await client.send(new DeleteBucketCommand({ Bucket }));
}
