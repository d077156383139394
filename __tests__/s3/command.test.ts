import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hybridArchive, layerOf, tarOf } from '../helpers/archives.ts';
import { describeS3, newLocation } from '../helpers/s3.ts';
import { vm as runVm, type VmResult } from '../helpers/vm.ts';

/* The command as a process, with its repository in a bucket. */

describeS3('command', (s3) => {
  let folder: string;
  const store = newLocation(s3);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vm-s3-'));
    await mkdir(join(folder, 'shop'));
    await writeFile(join(folder, 'image.tar'), tarOf(...hybridArchive([layerOf('base'), layerOf('tools')])));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const vm = (line: string, location = store, env: Record<string, string> = {}): Promise<VmResult> =>
    runVm(['snapshot', ...line.split(' '), '--store', location], {
      cwd: join(folder, 'shop'),
      home: join(folder, 'home'),
      env: { ...s3.env, ...env },
    });
  const succeed = async (line: string): Promise<VmResult> => {
    const result = await vm(line);
    expect({ line, code: result.code, stderr: result.code === 0 ? '' : result.stderr }).toEqual({ line, code: 0, stderr: '' });
    return result;
  };
  const json = async (line: string): Promise<ReturnType<typeof JSON.parse>> => JSON.parse((await succeed(`${line} --json`)).stdout);

  test('a snapshot is created, listed, verified, exported, deleted and imported again', async () => {
    expect((await vm('list')).code).toBe(10);
    expect((await succeed(`create @base --archive ${join(folder, 'image.tar')}`)).stdout).toContain("✓ Created snapshot '@base'");
    const [listed] = await json('list');
    expect(listed).toMatchObject({ reference: '@base', platform: 'linux/amd64' });
    expect(await json('verify')).toMatchObject({ sound: true, snapshots: 1 });
    expect(await vm(`create @base --archive ${join(folder, 'image.tar')}`)).toMatchObject({ code: 11 });
    const { path } = await json('export @base');

    await succeed('protect @base');
    expect(await json('list')).toMatchObject([{ reference: '@base', protected: true }]);
    expect((await vm('delete @base --yes')).code).toBe(12);
    expect(await json('clean --max-count 0 --project global --dry-run')).toMatchObject({
      remove: [],
      keep: [{ reference: '@base', reasons: ['protected'] }],
    });
    await succeed('unprotect @base');
    // Other processes may be writing, so the space is freed a day later.
    const deleted = await json('delete @base --yes');
    expect(deleted).toMatchObject({ snapshot: { reference: '@base' }, freed_bytes: 0, pending_until: expect.stringMatching(/Z$/) });
    expect(deleted.pending_bytes).toBeGreaterThan(0);
    expect(await json('clean --all-projects')).toMatchObject({ removed: [], freed_bytes: 0, pending_bytes: deleted.pending_bytes });
    expect(await json('list')).toEqual([]);
    await succeed(`import ${path}`);
    expect((await json('inspect @base')).image_digest).toBe(listed.image_digest);
    expect(await json('stats')).toMatchObject({ snapshots: 1, location: store });
  });

  test.each([
    ['s3://no-such-bucket-of-ours', {}, 2, 'the bucket does not exist'],
    ['s3://AKIA:geheim@bucket/a', {}, 2, 'an s3: location must not contain credentials'],
    [store, { AWS_SECRET_ACCESS_KEY: 'guess' }, 12, 'the secret key does not belong to the access key'],
    [store, { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }, 12, 'no usable credentials were found'],
    [store, { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' }, 13, 'http://127.0.0.1:9 does not answer (ECONNREFUSED)'],
    [store, { AWS_ENDPOINT_URL: (s3.env.AWS_ENDPOINT_URL ?? '').replace('http:', 'https:') }, 2, 'no trusted TLS connection'],
    [`${store}/elsewhere`, {}, 10, 'No repository found at s3://'],
  ])('%s with %j ends with one clear error', async (location, env, code, message) => {
    const result = await vm('list', location, env);
    expect(result).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(message) });
    expect(result.stderr).not.toContain('geheim');
    expect(result.stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
  });
});
