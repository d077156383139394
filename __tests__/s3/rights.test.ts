import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteBucketPolicyCommand,
  DeleteObjectCommand,
  ListObjectsV2Command,
  PutBucketPolicyCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hybridArchive, layerOf, tarOf } from '../helpers/archives.ts';
import { describeS3Guest } from '../helpers/s3.ts';
import { vmHere } from '../helpers/vm-here.ts';

/* A user with some rights in a bucket: allowed commands work, and others name the missing permission. Docs: docs/stores/s3.md. */

const READ = ['s3:ListBucket', 's3:GetObject'];

describeS3Guest('rights', (s3, guest) => {
  const client = new S3Client({ forcePathStyle: true });
  const Bucket = `vm-test-${randomBytes(6).toString('hex')}`;
  const store = `s3://${Bucket}/team`;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vm-s3-rights-'));
    await writeFile(join(folder, 'image.tar'), tarOf(...hybridArchive([layerOf('base'), layerOf('tools')])));
    await client.send(new CreateBucketCommand({ Bucket }));
    expect(await vm(`create @base --archive ${join(folder, 'image.tar')}`, s3.env)).toMatchObject({ code: 0 });
  });
  afterAll(async () => {
    for (const Key of await keys()) await client.send(new DeleteObjectCommand({ Bucket, Key }));
    await client.send(new DeleteBucketCommand({ Bucket }));
    await rm(folder, { recursive: true });
  });

  const vm = (line: string, env: Readonly<Record<string, string>> = guest) =>
    vmHere([...line.split(' '), '--store', store], { cwd: folder, env });

  const keys = async (): Promise<string[]> =>
    ((await client.send(new ListObjectsV2Command({ Bucket }))).Contents ?? []).map(({ Key = '' }) => Key);

  async function allow(...actions: string[]): Promise<void> {
    if (actions.length === 0) return void (await client.send(new DeleteBucketPolicyCommand({ Bucket })));
    const Resource = [`arn:aws:s3:::${Bucket}`, `arn:aws:s3:::${Bucket}/*`];
    const Statement = [{ Effect: 'Allow', Principal: '*', Action: actions, Resource }];
    await client.send(new PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify({ Version: '2012-10-17', Statement }) }));
  }

  test.each([
    ['no permission', [], 's3:GetObject and s3:ListBucket', ['list', 'verify', 'inspect @base']],
    ['only s3:GetObject', ['s3:GetObject'], 's3:ListBucket', ['list', 'verify']],
    ['read permissions', READ, 's3:PutObject', ['create @other --archive image.tar', 'create @base --force --archive image.tar']],
    ['read permissions, for a delete', READ, 's3:DeleteObject', ['delete @base --yes']],
  ])('with %s the error names the missing permission', async (_name, actions, needed, lines) => {
    await allow(...actions);
    const before = await keys();
    for (const line of lines) {
      const { code, stderr } = await vm(line.replace('image.tar', join(folder, 'image.tar')));
      expect({ line, code, stderr }).toEqual({ line, code: 12, stderr: expect.stringContaining('access denied') });
      expect(stderr.trim().split('\n').at(-1)).toBe(`The credentials need ${needed} there: see docs/stores/s3.md`);
    }
    expect(await keys()).toEqual(before);
  });

  test('a push with read permissions is refused and sends nothing', async () => {
    await allow(...READ);
    const before = await keys();
    const local = (line: string) => vmHere(line.split(' '), { cwd: folder, env: guest });
    expect(await local(`pull @base ${store}`)).toMatchObject({ code: 0 });
    expect(await local('tag @base @other')).toMatchObject({ code: 0 });
    expect(await local(`push @other ${store}`)).toMatchObject({ code: 12, stderr: expect.stringContaining('need s3:PutObject there') });
    expect(await keys()).toEqual(before);
  });

  test('read permissions are enough for all reading commands', async () => {
    await allow(...READ);
    for (const line of ['list', 'inspect @base', 'verify', 'stats', `export @base --output ${join(folder, 'base.snapshot.tar.gz')}`]) {
      expect({ line, ...(await vm(line)) }).toMatchObject({ line, code: 0 });
    }
  });

  test('the documented permissions are enough to write and to delete', async () => {
    await allow(...READ, 's3:PutObject', 's3:AbortMultipartUpload');
    expect(await vm(`create @mine --archive ${join(folder, 'image.tar')}`)).toMatchObject({ code: 0 });
    await allow(...READ, 's3:PutObject', 's3:AbortMultipartUpload', 's3:DeleteObject');
    expect(await vm('delete @mine --yes')).toMatchObject({ code: 0 });
    expect((await vm('verify', s3.env)).code).toBe(0);
  });
});
