import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { startDaemon } from '../helpers/daemons.ts';
import { type TestDocker, testOnNewestEngine, testToNewestEngine } from '../helpers/engines.ts';
import { importBusybox, runInImage } from '../helpers/images.ts';
import { run, until } from '../helpers/processes.ts';
import { runStep, type StepOptions, type StepResult } from '../helpers/runner.ts';

/* The built actions on real daemons, as the steps of a job. */

let folder: string;
let jobs = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-actions-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

interface Job {
  readonly docker: TestDocker;
  readonly store: string;
  readonly workspace: string;
  step(action: string, inputs: Record<string, string>, options?: Partial<StepOptions>): Promise<StepResult>;
}

/** A workspace with a Dockerfile over a base image of the daemon, and a store for this job. */
async function startJob(
  docker: TestDocker,
  lines: readonly string[] = ['COPY greeting /greeting', 'CMD ["cat", "/greeting"]'],
): Promise<Job> {
  const workspace = await mkdtemp(join(folder, 'job-'));
  const store = join(folder, `store-${jobs++}`);
  await importBusybox(docker, 'actions-base:1');
  await writeFile(join(workspace, 'Dockerfile'), ['FROM actions-base:1', ...lines, ''].join('\n'));
  await writeFile(join(workspace, 'greeting'), 'hello from the snapshot');
  const env = { DOCKER_HOST: docker.host, DOCKER_CONFIG: process.env.DOCKER_CONFIG ?? '', HOME: folder };
  return {
    docker,
    store,
    workspace,
    step: (action, inputs, options = {}) =>
      runStep(action, { workspace, ...options, inputs: { store, ...inputs }, env: { ...env, ...options.env } }),
  };
}

/** The names and packs of a repository; empty if it does not exist. */
async function savedIn(store: string): Promise<string[]> {
  const files = await readdir(store, { recursive: true }).catch(() => []);
  return files.filter((each) => /metadata\.json|packs\/./.test(each));
}

const remove = (docker: TestDocker, ...images: string[]) => run(['docker', '-H', docker.host, 'image', 'rm', '--force', ...images]);
const BUILD = { name: 'base', network: 'none', tags: 'actions-shop:ci', description: 'for CI' };
const OWN = 'vm-snapshot/global/base:base';

testOnNewestEngine('build saves an image, and restore brings it back with correct outputs', async (docker) => {
  const { step } = await startJob(docker);
  const built = await step('build', BUILD);
  expect(built.annotations).toEqual([]);
  expect(built.outputs).toMatchObject({ snapshot: '@base', image: OWN, outcome: 'success', error: '' });
  expect(built.outputs.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(Number(built.outputs['bytes-moved'])).toBeGreaterThan(0);
  expect(built.groups).toEqual(['Build Dockerfile for @base', 'Save @base']);
  expect(built.outputs).toMatchObject({ saved: 'true', exists: 'false', refused: 'false' });
  expect(built.summary).toMatch(/^### 🏗️ Built /);

  await remove(docker, OWN, 'actions-shop:ci');
  const restored = await step('restore', { name: 'base' });
  expect(restored.annotations).toEqual([]);
  expect(restored.outputs).toMatchObject({ 'cache-hit': 'true', image: OWN, digest: built.outputs.digest, outcome: 'success' });
  expect(await runInImage(docker, restored.outputs.image ?? '')).toBe('hello from the snapshot');
  expect(await runInImage(docker, 'actions-shop:ci')).toBe('hello from the snapshot');

  const again = await step('restore', { name: 'base' });
  expect(again.outputs).toMatchObject({ 'cache-hit': 'true', 'bytes-moved': '0' });
  await remove(docker, OWN, 'actions-shop:ci');
});

testOnNewestEngine('an existing name is refused before the build, skipped, or replaced, as if-exists says', async (docker) => {
  const { step, workspace } = await startJob(docker);
  const first = await step('build', BUILD);
  await writeFile(join(workspace, 'greeting'), 'another one');
  const refused = await step('build', BUILD);
  expect(refused.annotations).toEqual([
    expect.objectContaining({ level: 'error', message: expect.stringMatching(/already exists\nSet 'if-exists: replace'/) }),
  ]);
  expect(refused.log).not.toContain('COPY greeting');
  const skipped = await step('build', { ...BUILD, 'if-exists': 'skip' });
  expect(skipped.outputs).toMatchObject({ outcome: 'skipped', digest: first.outputs.digest, 'bytes-moved': '0' });
  const replaced = await step('build', { ...BUILD, 'if-exists': 'replace' });
  expect(replaced.outputs.outcome).toBe('success');
  expect(replaced.outputs.digest).not.toBe(first.outputs.digest);
  expect(await runInImage(docker, OWN)).toBe('another one');
  await remove(docker, OWN, 'actions-shop:ci');
});

testOnNewestEngine("a Dockerfile that fails is reported with the builder's output, and nothing is saved", async (docker) => {
  const { step, store } = await startJob(docker, ['RUN echo "::error::not ours" && echo the disk is made of cheese >&2 && false']);
  const failed = await step('build', BUILD);
  expect([failed.exitCode, failed.outputs.error]).toEqual([1, 'ERR_COMMAND']);
  expect(failed.annotations).toHaveLength(1);
  expect(failed.annotations[0]?.message).toContain('the disk is made of cheese');
  expect(failed.log).toContain('the disk is made of cheese');
  expect(failed.log).not.toMatch(/^ {4}at /m);
  expect(await savedIn(store)).toEqual([]);
});

testOnNewestEngine('a secret reaches only the builder', async (docker) => {
  const token = 'tok-5f1c9a72';
  const { step } = await startJob(docker, ['RUN --mount=type=secret,id=npm cat /run/secrets/npm && sha256sum /run/secrets/npm > /used']);
  const built = await step('build', { ...BUILD, secrets: 'id=npm,env=NPM_TOKEN' }, { env: { NPM_TOKEN: token } });
  expect(built.annotations).toEqual([]);
  expect(built.masks).toContain(token);
  expect(built.stdout.indexOf(token)).toBe(built.stdout.indexOf(`::add-mask::${token}`) + '::add-mask::'.length);
  expect(built.log + built.summary + JSON.stringify(built.outputs)).not.toContain(token);
  expect(await runInImage(docker, OWN, 'cat', '/used')).toMatch(new RegExp(`^${createHash('sha256').update(token).digest('hex')}`));
  expect(await run(['docker', '-H', docker.host, 'image', 'inspect', OWN])).not.toContain(token);
  await remove(docker, OWN, 'actions-shop:ci');
});

testOnNewestEngine('a build that exceeds its timeout is stopped, and on-error: warn lets the job continue', async (docker) => {
  const { step } = await startJob(docker, ['RUN sleep 300']);
  const late = await step('build', { ...BUILD, timeout: '3s', 'on-error': 'warn' });
  expect([late.exitCode, late.outputs.outcome, late.outputs.error]).toEqual([0, 'failure', 'ERR_CANCELLED']);
  expect(late.annotations).toEqual([
    expect.objectContaining({ level: 'warning', message: expect.stringMatching(/^The step did not finish within 3\.0 s/) }),
  ]);
});

testOnNewestEngine('a canceled build stops immediately and saves nothing', async (docker) => {
  const forever = `sleep ${process.pid}0000`;
  const { step, store } = await startJob(docker, [`RUN ${forever}`]);
  const cancel = new AbortController();
  const stepping = step('build', BUILD, { signal: cancel.signal });
  await until('the build to reach its last step', 60, async () => (await run(['pgrep', '-fx', forever]).catch(() => '')) !== '');
  cancel.abort();
  const cancelled = await stepping;
  expect([cancelled.exitCode, cancelled.outputs.error]).toEqual([1, 'ERR_CANCELLED']);
  expect(cancelled.annotations).toEqual([expect.objectContaining({ message: expect.stringMatching(/^The job was cancelled/) })]);
  expect(await savedIn(store)).toEqual([]);
});

testOnNewestEngine('the main action builds on a miss, saves in the post step, and restores the next time', async (docker) => {
  const { step } = await startJob(docker);
  const inputs = { name: 'shop/base', context: '.', network: 'none' };
  const own = 'vm-snapshot/shop/base:base';
  const miss = await step('.', inputs);
  expect(miss.annotations).toEqual([]);
  expect(miss.outputs).toMatchObject({ 'cache-hit': 'false', outcome: 'miss', image: own });
  expect(await runInImage(docker, own)).toBe('hello from the snapshot');
  const post = await step('.', inputs, { phase: 'post', state: miss.state });
  expect([post.exitCode, post.annotations]).toEqual([0, []]);
  expect(post.summary).toMatch(/^💾 Saved /);

  await remove(docker, own);
  const hit = await step('.', inputs);
  expect(hit.outputs).toMatchObject({ 'cache-hit': 'true', outcome: 'success', image: own });
  expect(await runInImage(docker, own)).toBe('hello from the snapshot');
  const nothing = await step('.', inputs, { phase: 'post', state: hit.state });
  expect([nothing.exitCode, nothing.summary, nothing.log.trim()]).toEqual([0, '', '']);

  const late = await step('.', inputs, { phase: 'post', state: miss.state });
  expect([late.exitCode, late.annotations, late.log]).toEqual([0, [], expect.stringMatching(/already exists in .*: nothing was saved/)]);
  await remove(docker, own);
});

testOnNewestEngine('one step saves or restores several images, and the main action saves those that a job added', async ({ engine }) => {
  // A private daemon: `images: new` would also save the images that other tests add to a shared one.
  const docker = await startDaemon({ engine });
  try {
    const { step, workspace } = await startJob(docker);
    await step('build', BUILD);
    const created = await step('create', { name: 'ci', images: 'actions-base:1\nactions-shop:ci' });
    expect([created.annotations, created.outputs.saved]).toEqual([[], 'true']);
    expect(created.outputs.snapshot).toMatch(/^ci\/actions-base-1-[0-9a-f]{8}\nci\/actions-shop-ci-[0-9a-f]{8}$/);
    await remove(docker, OWN, 'actions-shop:ci');
    const restored = await step('restore', { names: 'ci/*' });
    expect(restored.outputs).toMatchObject({ 'cache-hit': 'true', matched: created.outputs.snapshot });
    expect(await runInImage(docker, 'actions-shop:ci')).toBe('hello from the snapshot');

    const inputs = { name: 'brought', images: 'new' };
    const miss = await step('.', inputs);
    expect(miss.outputs).toMatchObject({ 'cache-hit': 'false', outcome: 'miss' });
    await writeFile(join(workspace, 'greeting'), 'pulled meanwhile');
    await step('build', { ...BUILD, name: 'other', tags: 'actions-other:1' });
    const post = await step('.', inputs, { phase: 'post', state: miss.state });
    expect(post.annotations).toEqual([]);
    expect(post.groups).toContainEqual(expect.stringMatching(/^Save brought\/actions-other-1-/));
    expect(post.groups.join('\n')).not.toMatch(/actions-(base|shop)/);
    await remove(docker, 'vm-snapshot/global/other:base', 'vm-snapshot/global/base:other', 'actions-other:1').catch(() => {});
    const hit = await step('.', inputs);
    expect(hit.outputs).toMatchObject({ 'cache-hit': 'true', outcome: 'success' });
    expect(await runInImage(docker, 'actions-other:1')).toBe('pulled meanwhile');
    await remove(docker, 'actions-shop:ci', 'actions-other:1', ...(restored.outputs.image?.split('\n') ?? []), hit.outputs.image ?? '');
  } finally {
    await docker.stop();
  }
});

testToNewestEngine('an image that one job built and exported runs in another job', async (from, to) => {
  const first = await startJob(from);
  await first.step('build', BUILD);
  const exported = await first.step('export', { name: 'base', output: 'base.snapshot.tar.zst' });
  expect(exported.annotations).toEqual([]);

  const second = await startJob(to);
  const imported = await second.step('import', { path: exported.outputs.path ?? '' });
  const restored = await second.step('restore', { name: imported.outputs.snapshot ?? '', tags: 'actions-copy:1' });
  expect(restored.annotations).toEqual([]);
  expect(await runInImage(to, restored.outputs.image ?? '')).toBe('hello from the snapshot');
  expect(await runInImage(to, 'actions-copy:1')).toBe('hello from the snapshot');
  await remove(from, OWN, 'actions-shop:ci');
  await remove(to, OWN, 'actions-copy:1');
});
