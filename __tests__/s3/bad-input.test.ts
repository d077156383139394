import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteObjectCommand, GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hybridArchive, layerOf, tarOf } from '../helpers/archives.ts';
import { withFakeS3 } from '../helpers/fake-s3.ts';
import { describeS3, newLocation } from '../helpers/s3.ts';
import { type Said, vmHere } from '../helpers/vm-here.ts';

/* Wrong settings for a bucket, and unexpected content in it: one clear error each, and no data is lost. */

describeS3('bad input', (s3) => {
  let folder: string;
  const client = new S3Client({ forcePathStyle: true });
  const Bucket = s3.bucket;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vm-s3-bad-'));
    await writeFile(join(folder, 'image.tar'), tarOf(...hybridArchive([layerOf('base'), layerOf('tools')])));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const vm = (line: string, store: string, env: Record<string, string> = {}): Promise<Said> =>
    vmHere([...line.split(' '), '--store', store], { cwd: folder, env });

  async function fails(line: string, store: string, end: { code: number; message: RegExp; env?: Record<string, string> }): Promise<void> {
    const { code, stderr } = await vm(line, store, end.env);
    expect({ line, code, stderr }).toEqual({ line, code: end.code, stderr: expect.stringMatching(end.message) });
    // One line says what happened, and one what to do.
    expect(stderr.trim().split('\n').length).toBe(2);
  }

  async function withSnapshot(): Promise<{ store: string; prefix: string }> {
    const store = newLocation(s3);
    expect(await vm(`create @base --archive ${join(folder, 'image.tar')}`, store)).toMatchObject({ code: 0 });
    return { store, prefix: store.slice(`s3://${Bucket}/`.length) };
  }

  const keysBelow = async (Prefix: string): Promise<string[]> =>
    ((await client.send(new ListObjectsV2Command({ Bucket, Prefix }))).Contents ?? []).map(({ Key = '' }) => Key);

  async function changeConfig(prefix: string, change: (text: string) => string): Promise<void> {
    const Key = `${prefix}/.repository/config`;
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
    await client.send(new PutObjectCommand({ Bucket, Key, Body: change((await Body?.transformToString()) ?? '') }));
  }

  test('a foreign config object is not changed', async () => {
    const { store, prefix } = await withSnapshot();
    await changeConfig(prefix, () => 'a page of somebody else');
    const before = await keysBelow(prefix);
    for (const line of ['list', `create @other --archive ${join(folder, 'image.tar')}`]) {
      await fails(line, store, { code: 14, message: /is not a vm-snapshot repository, or it is damaged/ });
    }
    expect(await keysBelow(prefix)).toEqual(before);
  });

  test('a repository of a newer format is not changed', async () => {
    const { store, prefix } = await withSnapshot();
    await changeConfig(prefix, (text) =>
      text.replace(/"least_writer":\s*\d+/, '"least_writer": 99').replace(/,\s*"checksum": "[^"]*"/, ''),
    );
    expect(await vm('list', store)).toMatchObject({ code: 0 });
    await fails(`create @other --archive ${join(folder, 'image.tar')}`, store, { code: 15, message: /newer version/ });
    await changeConfig(prefix, (text) => text.replace(/"least_reader":\s*\d+/, '"least_reader": 99'));
    await fails('list', store, { code: 15, message: /newer version/ });
  });

  test('a repository that was partly deleted is reported as damaged, and a new create repairs it', async () => {
    const { store, prefix } = await withSnapshot();
    for (const Key of await keysBelow(`${prefix}/.repository/packs/`)) await client.send(new DeleteObjectCommand({ Bucket, Key }));
    expect(await vm('list', store)).toMatchObject({ code: 0 });
    expect(await vm('verify', store)).toMatchObject({ code: 14 });
    expect(await vm(`export @base --output ${join(folder, 'half.snapshot.tar.gz')}`, store)).toMatchObject({ code: 14 });
    expect(await vm(`create @base --force --archive ${join(folder, 'image.tar')}`, store)).toMatchObject({ code: 0 });
    expect(await vm(`export @base --output ${join(folder, 'whole.snapshot.tar.gz')}`, store)).toMatchObject({ code: 0 });

    await client.send(new DeleteObjectCommand({ Bucket, Key: `${prefix}/.repository/config` }));
    await fails('list', store, { code: 14, message: /its object config is missing/ });
    expect(await keysBelow(`${prefix}/global/base/`)).toHaveLength(1);
  });

  test.each(['list', 'create @base --archive image.tar'])('an endpoint that is not an S3 server is reported: %s', async (line) => {
    for (const status of [200, 404]) {
      await withFakeS3(
        (_request, response) => void response.writeHead(status, { 'content-type': 'text/html' }).end('<html>Welcome</html>'),
        async ({ endpoint }) => {
          const end = { code: 2, message: /no S3 server answers at http:/, env: { AWS_ENDPOINT_URL: endpoint } };
          await fails(line, newLocation(s3), end);
        },
      );
    }
  });

  test('keys are never printed, even with --verbose', async () => {
    const { store } = await withSnapshot();
    for (const env of [{ AWS_SECRET_ACCESS_KEY: 'geheim' }, { AWS_SECRET_ACCESS_KEY: 'geheim', AWS_SESSION_TOKEN: 'geheim' }]) {
      const { stdout, stderr } = await vm('stats --verbose --json', store, env);
      expect(stdout + stderr).not.toContain('geheim');
    }
    const { stdout, stderr } = await vm('stats --verbose --json', store);
    expect(stdout + stderr).not.toContain(s3.env.AWS_SECRET_ACCESS_KEY);
  });
});
