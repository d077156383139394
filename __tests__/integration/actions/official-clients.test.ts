import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startAzurite } from '../../helpers/actions-service/azurite.ts';
import { type ActionsService, type JobOptions, startActionsService } from '../../helpers/actions-service/index.ts';
import { runOfficial } from '../../helpers/actions-service/official.ts';

/* GitHub's own clients from npm behave with the test service as with GitHub, so the tests of our clients against it are meaningful. */

let service: ActionsService;
let folder: string;
beforeAll(async () => {
  service = await startActionsService(await startAzurite());
  folder = await mkdtemp(join(tmpdir(), 'vm-official-'));
});
afterAll(async () => {
  await service?.stop();
  await rm(folder, { recursive: true, force: true });
});

const run = (script: string, job: JobOptions = {}, env: Record<string, string> = {}) =>
  runOfficial(script, { env: { ...service.jobEnvironment(job), ...env }, cwd: folder });

const CACHE = `
  import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
  import * as cache from '@actions/cache/lib/cache.js';
  const save = async (key, text) => { mkdirSync('data', { recursive: true }); writeFileSync('data/a', text); return await cache.saveCache(['data'], key); };
  const restore = async (key, keys, options) => {
    rmSync('data', { recursive: true, force: true });
    const hit = await cache.restoreCache(['data'], key, keys, options);
    return [hit ?? null, hit && !options ? readFileSync('data/a', 'utf8') : null];
  };
`;

test('the cache: entries are saved, restored, missed, found by prefix and looked up', async () => {
  const told = await run(`${CACHE}
    const first = await save('app-1', 'one');
    const again = await save('app-1', 'other');
    const second = await save('app-2', 'two');
    tell({
      ids: [first > 0, again, second > 0],
      exact: await restore('app-1'),
      prefix: await restore('app-9', ['app-']),
      ownPrefix: await restore('app'),
      miss: await restore('none', ['neither']),
      lookup: await restore('app-2', [], { lookupOnly: true }),
      version: (await cache.restoreCache(['elsewhere'], 'app-1')) ?? null,
    });`);
  expect(told).toEqual({
    ids: [true, -1, true],
    exact: ['app-1', 'one'],
    prefix: ['app-2', 'two'],
    ownPrefix: ['app-2', 'two'],
    miss: [null, null],
    lookup: ['app-2', null],
    version: null,
  });
});

test('the cache: read-only and write-only tokens, branches, and cache modes are respected', async () => {
  const main = 'refs/heads/main';
  const branch = [
    { ref: 'refs/heads/topic', permission: 'both' },
    { ref: main, permission: 'read' },
  ] as const;
  expect(await run(`${CACHE} tell(await save('scope-1', 'main') > 0)`)).toBe(true);
  expect(
    await run(`${CACHE} tell([await restore('scope-1'), await save('scope-1', 'topic') > 0, await restore('scope-1')])`, {
      scopes: branch,
    }),
  ).toEqual([['scope-1', 'main'], true, ['scope-1', 'topic']]);
  expect(await run(`${CACHE} tell(await restore('scope-1'))`)).toEqual(['scope-1', 'main']);
  expect(await run(`${CACHE} tell(await save('scope-2', 'x'))`, { scopes: [{ ref: main, permission: 'read' }] })).toBe(-1);
  expect(await run(`${CACHE} tell(await restore('scope-1'))`, { scopes: [{ ref: main, permission: 'write' }] })).toEqual([null, null]);
  expect(await run(`${CACHE} tell(await save('scope-3', 'x'))`, {}, { ACTIONS_CACHE_MODE: 'read' })).toBe(-1);
});

test('the cache: a save after too many uploads is refused', async () => {
  const before = service.cache.limits;
  service.cache.limits = { ...before, uploadsPerMinute: 0 };
  expect(await run(`${CACHE} tell(await save('many-1', 'x'))`)).toBe(-1);
  service.cache.limits = before;
});

test('artifacts: raw and zipped ones are uploaded, listed, downloaded, checked and deleted', async () => {
  const told = (await run(`
    import { readFileSync, writeFileSync } from 'node:fs';
    import { DefaultArtifactClient } from '@actions/artifact/lib/artifact.js';
    const client = new DefaultArtifactClient();
    writeFileSync('raw.bin', 'hello raw');
    const raw = await client.uploadArtifact('ignored', ['raw.bin'], '.', { skipArchive: true, retentionDays: 3 });
    const zip = await client.uploadArtifact('zipped', ['raw.bin'], '.', {});
    const again = await client.uploadArtifact('zipped', ['raw.bin'], '.', {}).catch((error) => error.message);
    const { artifacts } = await client.listArtifacts();
    const one = await client.getArtifact('raw.bin');
    const fetched = await client.downloadArtifact(raw.id, { path: 'out', expectedHash: 'sha256:' + raw.digest });
    const wrong = await client.downloadArtifact(zip.id, { path: 'out2', expectedHash: 'sha256:00' });
    await client.deleteArtifact('zipped');
    tell({
      names: artifacts.map(({ name }) => name).sort(),
      again,
      digest: one.artifact.digest === 'sha256:' + raw.digest,
      text: [readFileSync('out/raw.bin', 'utf8'), readFileSync('out2/raw.bin', 'utf8')],
      mismatch: [fetched.digestMismatch, wrong.digestMismatch],
      left: (await client.listArtifacts()).artifacts.length,
    });`)) as Record<string, unknown>;
  expect(told).toEqual({
    names: ['raw.bin', 'zipped'],
    again: expect.stringContaining('already exists'),
    digest: true,
    text: ['hello raw', 'hello raw'],
    mismatch: [false, true],
    left: 1,
  });
});

test('artifacts of another run are downloaded over the REST API with a token', async () => {
  const findBy = { token: service.restToken('read'), workflowRunId: 'run-1', repositoryOwner: 'octo', repositoryName: 'app' };
  const script = `
    import { readFileSync } from 'node:fs';
    import { DefaultArtifactClient } from '@actions/artifact/lib/artifact.js';
    const client = new DefaultArtifactClient();
    const findBy = ${JSON.stringify(findBy)};
    const { artifact } = await client.getArtifact('raw.bin', { findBy });
    await client.downloadArtifact(artifact.id, { path: 'far', findBy });
    tell([artifact.name, readFileSync('far/raw.bin', 'utf8')]);`;
  expect(await run(script, { run: 'run-2' })).toEqual(['raw.bin', 'hello raw']);
});
