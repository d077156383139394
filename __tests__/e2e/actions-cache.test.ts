import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type ActionsService, type JobOptions, startActionsService } from '../helpers/actions-service/index.ts';
import { imageArchive } from '../helpers/archives.ts';
import { runStep, type StepResult } from '../helpers/runner.ts';

/* The built actions with the Actions cache and artifacts, as steps of jobs on several branches. They run without Docker. */

let service: ActionsService;
let folder: string;
let store: string;
let number = 0;

beforeAll(async () => {
  service = await startActionsService();
  folder = await mkdtemp(join(tmpdir(), 'vm-actions-cache-'));
  await writeFile(join(folder, 'image.tar'), imageArchive());
});
beforeEach(() => {
  store = `cache:test-${number++}`;
});
afterAll(async () => {
  await service?.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Given {
  readonly job?: JobOptions;
  readonly env?: Record<string, string>;
}

const step = (action: string, inputs: Record<string, string>, { job, env = {} }: Given = {}): Promise<StepResult> =>
  runStep(action, {
    inputs: { store, ...inputs },
    workspace: folder,
    env: { HOME: folder, DOCKER_HOST: 'unix:///nowhere.sock', ...service.jobEnvironment(job), ...env },
  });
const SAVE = { name: 'base-1', archive: 'image.tar' };
const LOOK = { 'lookup-only': 'true', 'fail-on-miss': 'false' };
const FEATURE = [
  { ref: 'refs/heads/feature', permission: 'both' },
  { ref: 'refs/heads/main', permission: 'read' },
] as const;
const FORK = [
  { ref: 'refs/pull/7/merge', permission: 'read' },
  { ref: 'refs/heads/main', permission: 'read' },
] as const;

test('other branches find a snapshot of the default branch by its name and by a restore key', async () => {
  const saved = await step('create', SAVE);
  expect(saved.annotations).toEqual([]);
  expect(saved.outputs).toMatchObject({ saved: 'true', exists: 'false', refused: 'false', outcome: 'success' });

  const exact = await step('restore', { name: 'base-1', ...LOOK }, { job: { scopes: FEATURE } });
  expect(exact.outputs).toMatchObject({ 'cache-hit': 'true', matched: '@base-1', digest: saved.outputs.digest });
  const near = await step('restore', { name: 'base-2', 'restore-keys': 'base-', ...LOOK }, { job: { scopes: FEATURE } });
  expect(near.outputs).toMatchObject({ 'cache-hit': 'false', matched: '@base-1' });
  const none = await step('restore', { name: 'other', ...LOOK });
  expect(none.outputs).toMatchObject({ 'cache-hit': 'false', outcome: 'miss' });
});

test('an existing name is kept, and the outputs report it', async () => {
  await step('create', SAVE);
  const again = await step('create', { ...SAVE, 'if-exists': 'skip' });
  expect([again.exitCode, again.annotations, again.outputs.exists, again.outputs.saved]).toEqual([0, [], 'true', 'false']);
});

test('a fork reads the cache, and its save is refused with one warning that says what to do', async () => {
  await step('create', SAVE);
  const found = await step('restore', { name: 'base-1', ...LOOK }, { job: { scopes: FORK } });
  expect(found.outputs['cache-hit']).toBe('true');
  const refused = await step('create', { ...SAVE, name: 'base-fork' }, { job: { scopes: FORK } });
  expect([refused.exitCode, refused.outputs.refused, refused.outputs.saved]).toEqual([0, 'true', 'false']);
  expect(refused.annotations).toEqual([
    expect.objectContaining({ level: 'warning', message: expect.stringMatching(/'@base-fork' was not saved: .*read-only/) }),
  ]);
  const asked = await step('create', { ...SAVE, name: 'base-fork', 'fail-on-refused': 'true' }, { job: { scopes: FORK } });
  expect([asked.exitCode, asked.outputs.error]).toEqual([1, 'ERR_DENIED']);
});

test('a write-only job saves, and a later job restores the snapshot', async () => {
  const job = { scopes: [{ ref: 'refs/heads/main', permission: 'write' }] } as const;
  const blind = { job, env: { ACTIONS_CACHE_MODE: 'write-only' } };
  const saved = await step('create', SAVE, blind);
  expect([saved.exitCode, saved.annotations, saved.outputs.saved]).toEqual([0, [], 'true']);
  const taken = await step('create', { ...SAVE, 'if-exists': 'skip' }, blind);
  expect([taken.exitCode, taken.annotations, taken.outputs.exists]).toEqual([0, [], 'true']);
  expect((await step('restore', { name: 'base-1', ...LOOK })).outputs).toMatchObject({ 'cache-hit': 'true', digest: saved.outputs.digest });
});

test('a dropped entry is a miss with the reason, and the next save repairs it', async () => {
  await step('create', SAVE);
  expect(await service.cache.drop(({ key }) => key.includes(`${store.replace('cache:', '')}/packs/`))).toBeGreaterThan(0);
  const lost = await step('restore', { name: 'base-1', ...LOOK });
  expect(lost.outputs).toMatchObject({ 'cache-hit': 'false', outcome: 'miss' });
  expect(lost.annotations).toEqual([expect.objectContaining({ level: 'warning', message: expect.stringContaining('has evicted') })]);
  expect((await step('create', SAVE)).outputs.saved).toBe('true');
  expect((await step('restore', { name: 'base-1', ...LOOK })).outputs['cache-hit']).toBe('true');
});

test('outside of an action the missing cache is reported in one annotation', async () => {
  const env = { ACTIONS_RUNTIME_TOKEN: '', ACTIONS_RESULTS_URL: '' };
  const looked = await step('restore', { name: 'base-1', ...LOOK }, { env });
  expect([looked.exitCode, looked.outputs.error, looked.annotations.length]).toEqual([1, 'ERR_DENIED', 1]);
  const open = await step('restore', { name: 'base-1', ...LOOK, 'fail-open': 'true' }, { env });
  expect([open.exitCode, open.outputs.outcome, open.annotations.map(({ level }) => level)]).toEqual([0, 'miss', ['warning']]);
});

test('a step with the list permission finds all matching snapshots, and one without it gets its name', async () => {
  await step('create', { ...SAVE, name: 'ci/one' });
  const named = { names: 'ci/*', ...LOOK };
  const listed = await step('restore', { ...named, 'github-token': service.restToken('read') });
  expect(listed.outputs).toMatchObject({ 'cache-hit': 'true', matched: 'ci/one' });
  const blind = await step('restore', named);
  expect([blind.exitCode, blind.annotations[0]?.message]).toEqual([1, expect.stringContaining('actions: read')]);
});

test('an image is passed on byte for byte as an artifact of the run', async () => {
  const local = join(folder, 'local');
  const saved = await step('create', { ...SAVE, name: 'base', store: local });
  const exported = await step('export', { name: 'base', store: local, output: 'artifact:base?retention-days=1' });
  expect([exported.exitCode, exported.annotations]).toEqual([0, []]);
  const other = join(folder, 'other');
  const imported = await step('import', { path: 'artifact:base', store: other, 'allow-platform-mismatch': 'true' });
  expect([imported.exitCode, imported.annotations]).toEqual([0, []]);
  const digests = await Promise.all([local, other].map((at) => step('restore', { name: 'base', store: at, ...LOOK })));
  expect(digests[0]?.outputs.digest).toBe(saved.outputs.digest);
  expect(digests[1]?.outputs).toMatchObject({ 'cache-hit': 'true', size: saved.outputs.size });
});
