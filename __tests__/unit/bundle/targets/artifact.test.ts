import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openArtifactTarget } from '../../../../src/bundle/targets/artifact.ts';
import { pathTarget } from '../../../../src/bundle/targets/path.ts';
import type { BundleTarget } from '../../../../src/bundle/targets/types.ts';
import { type ActionsService, type JobOptions, startActionsService } from '../../../helpers/actions-service/index.ts';
import { noise, stream } from '../../../helpers/tars.ts';
import { zipOf } from '../../../helpers/zips.ts';

const { signal } = new AbortController();
const bytes = Buffer.concat([Buffer.from('a bundle'), noise(50_000)]);
let service: ActionsService;
let folder: string;
beforeEach(async () => {
  service = await startActionsService();
  folder = await mkdtemp(join(tmpdir(), 'vm-artifact-'));
});
afterEach(async () => {
  await service.stop();
  await rm(folder, { recursive: true });
});

const open = (location: string, job: JobOptions = {}, env: Record<string, string> = {}) =>
  openArtifactTarget(location, { ...service.jobEnvironment(job), ...env });
const write = async (location: string, { force = false, body = bytes }: { force?: boolean; body?: Buffer } = {}) => {
  await using target = await open(location);
  await target.check({ force, signal });
  return await target.write(stream(body), { force, signal });
};
async function read(target: BundleTarget) {
  await using _ = target;
  const { pieces, ...facts } = await target.open({ signal });
  const got: Uint8Array[] = [];
  for await (const piece of pieces) got.push(piece);
  return { ...facts, bytes: Buffer.concat(got) };
}

test('a bundle is uploaded unchanged, and another step of the run reads it', async () => {
  const { sha256, size } = await write('artifact:base');
  expect(service.artifacts.artifacts).toMatchObject([
    { name: 'base.snapshot.tar.gz', mimeType: 'application/gzip', size, digest: `sha256:${sha256}` },
  ]);
  expect(await read(await open('artifact:base'))).toEqual({ label: 'base.snapshot.tar.gz', size, sha256, bytes });
});

test('a large bundle is uploaded in several blocks and read back unchanged', async () => {
  const large = noise(20 << 20);
  await write('artifact:base.snapshot.tar.zst', { body: large });
  expect(service.calls.filter((call) => call === 'PUT blob').length).toBe(4);
  expect((await read(await open('artifact:base.snapshot.tar.zst'))).bytes.equals(large)).toBe(true);
});

test('an existing artifact is an error, and force replaces it', async () => {
  await write('artifact:base');
  await expect(write('artifact:base')).rejects.toMatchObject({ code: 'ERR_EXISTS', hint: expect.stringContaining('force: true') });
  await write('artifact:base', { force: true, body: Buffer.from('other') });
  expect((await read(await open('artifact:base'))).bytes.toString()).toBe('other');
});

test('retention-days sets the retention, up to the maximum of the repository', async () => {
  const days = () => Math.round((Date.parse(service.artifacts.artifacts.at(-1)?.expires ?? '') - Date.now()) / 86_400_000);
  await write('artifact:short?retention-days=3');
  expect(days()).toBe(3);
  await using target = await open('artifact:long?retention-days=90', {}, { GITHUB_RETENTION_DAYS: '14' });
  await target.write(stream(bytes), { force: false, signal });
  expect(days()).toBe(14);
});

test('artifacts of other runs and other repositories are read with a token', async () => {
  await write('artifact:base');
  const laptop = { GITHUB_API_URL: service.jobEnvironment().GITHUB_API_URL as string, GH_TOKEN: service.restToken('read') };
  expect((await read(await openArtifactTarget('artifact:octo/app/base', laptop))).bytes).toEqual(bytes);
  expect((await read(await openArtifactTarget('artifact:octo/app/base?run-id=run-1', laptop))).bytes).toEqual(bytes);
  const later = await open('artifact:base?run-id=run-1', { run: 'run-2' }, { GITHUB_TOKEN: laptop.GH_TOKEN });
  expect((await read(later)).bytes).toEqual(bytes);
});

test.each<[string, string, Record<string, string>, object]>([
  ['a missing artifact', 'artifact:none', {}, { code: 'ERR_NOT_FOUND', message: "This run has no artifact 'none'" }],
  ['a missing token', 'artifact:octo/app/base', {}, { code: 'ERR_INPUT', hint: expect.stringContaining('GH_TOKEN') }],
  ['an invalid token', 'artifact:octo/app/base', { GH_TOKEN: 'x' }, { code: 'ERR_DENIED', hint: expect.stringContaining('a valid token') }],
])('%s is reported', async (_, location, env, told) => {
  await expect((await open(location, {}, env)).open({ signal })).rejects.toMatchObject(told);
});

test('the error about a token without permission names the missing permission', async () => {
  const target = await open('artifact:octo/app/base', {}, { GITHUB_TOKEN: service.restToken('none') });
  await expect(target.open({ signal })).rejects.toMatchObject({ hint: expect.stringContaining("'permissions: { actions: read }'") });
});

test('outside of a run an artifact without a repository is an error', async () => {
  await expect((await openArtifactTarget('artifact:base', {})).open({ signal })).rejects.toMatchObject({ code: 'ERR_DENIED' });
});

test.each(['artifact:', 'artifact:a/b', 'artifact:../x', 'artifact:a?what=1', 'artifact:a?retention-days=0', 'artifact:a b'])(
  '%s is refused as the location of an artifact',
  async (location) => {
    await expect(openArtifactTarget(location, {})).rejects.toMatchObject({ code: 'ERR_INPUT' });
  },
);

test('an interrupted upload or download is retried and completes', async () => {
  let puts = 0;
  service.fault = (call) => (call === 'PUT blob' && ++puts === 1 ? 'reset' : undefined);
  await write('artifact:base', { body: noise(20 << 20) });
  service.fault = undefined;
  let gets = 0;
  service.fault = (call) => (call === 'GET blob' && ++gets === 1 ? { status: 503, body: {} } : undefined);
  expect((await read(await open('artifact:base'))).bytes.equals(noise(20 << 20))).toBe(true);
});

test('a bundle is read from the zip of a downloaded artifact', async () => {
  const path = join(folder, 'base.zip');
  await writeFile(path, zipOf({ 'base.snapshot.tar.gz': bytes }));
  expect(await read(pathTarget(path))).toEqual({ label: 'base.snapshot.tar.gz', size: bytes.length, bytes });
});

test('an artifact that was uploaded as a zip is unpacked while it is read', async () => {
  const name = { ...service.jobEnvironment() };
  await write('artifact:base.zip', { body: zipOf({ 'base.snapshot.tar.gz': bytes }) });
  expect((await read(await openArtifactTarget('artifact:base.zip', name))).bytes).toEqual(bytes);
});

test.each([
  ['of another product', { 'report.html': Buffer.from('x') }, 'Use a file that vm snapshot export wrote'],
  ['of many files', { 'a.tar.gz': bytes, 'b.tar.gz': bytes }, 'Use a file that vm snapshot export wrote'],
  ['of a folder', { 'base.snapshot/manifest.json': bytes, 'base.snapshot/a.tar': bytes }, 'Unzip it and import the folder'],
])('a zip %s is refused', async (_, files, hint) => {
  const path = join(folder, 'other.zip');
  await writeFile(path, zipOf(files as Record<string, Buffer>));
  await expect(pathTarget(path).open({ signal })).rejects.toMatchObject({ code: 'ERR_INPUT', hint });
});

test('a truncated or damaged zip is an error', async () => {
  const zip = zipOf({ 'base.snapshot.tar.gz': bytes });
  const path = join(folder, 'base.zip');
  await writeFile(path, zip.subarray(0, zip.length - 30));
  await expect(pathTarget(path).open({ signal })).rejects.toMatchObject({ code: 'ERR_INTEGRITY' });
  const wrong = Buffer.from(zip);
  wrong[1000] = (wrong[1000] as number) ^ 1;
  await writeFile(path, wrong);
  await expect(read(pathTarget(path))).rejects.toThrow();
});
