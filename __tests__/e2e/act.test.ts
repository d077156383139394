import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hasAct } from '../../scripts/setup/act.mjs';
import { busyboxPath } from '../../scripts/setup/busybox.mjs';
import { runAct } from '../helpers/act.ts';
import { type ActionsService, startActionsService } from '../helpers/actions-service/index.ts';
import { ENGINES } from '../helpers/daemon-binaries.ts';
import { type Daemon, startDaemon } from '../helpers/daemons.ts';
import { dockerOf } from '../helpers/engines.ts';
import { importBusybox } from '../helpers/images.ts';
import { ROOT } from '../helpers/paths.ts';
import { run } from '../helpers/processes.ts';
import { writeOfflineDocker, writeProgram } from '../helpers/programs.ts';

/*
 * Unmodified workflow files, run by the independent runner act: its reading of action.yml, of expressions and conditions, its order of main and
 * post steps. The workflows have a daemon of their own, because they save every image of it.
 */

const testAct = hasAct() ? test : test.skip;

let folder: string;
let bin: string;
let daemon: Daemon;
let service: ActionsService;

beforeAll(async () => {
  if (!hasAct()) return;
  folder = await mkdtemp(join(tmpdir(), 'vm-act-test-'));
  bin = join(folder, 'bin');
  await writeOfflineDocker(bin);
  await symlink(busyboxPath() ?? '', join(bin, 'busybox'));
  service = await startActionsService();
  daemon = await startDaemon({ engine: ENGINES.findLast((engine) => dockerOf(engine) !== undefined) ?? 'classic' });
});
afterAll(async () => {
  await daemon?.stop();
  await service?.stop();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

const environment = (): Record<string, string> => ({
  ...service.jobEnvironment(),
  PATH: bin,
  HOME: folder,
  DOCKER_HOST: daemon.host,
  DOCKER_CONFIG: process.env.DOCKER_CONFIG ?? '',
});

/** A repository with these parts of vm-snapshot and the given files. */
async function repositoryWith(parts: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<string> {
  const repository = await mkdtemp(join(folder, 'repository-'));
  for (const part of parts) await cp(join(ROOT, part), join(repository, part), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(repository, name), text);
  const git = ['git', '-C', repository, '-c', 'user.name=test', '-c', 'user.email=test@example.com'];
  await run([...git, 'init', '--quiet', '--initial-branch', 'main']);
  await run([...git, 'add', '--all']);
  await run([...git, 'commit', '--quiet', '--message', 'test']);
  return repository;
}

const ACTIONS = ['build', 'create', 'export', 'import', 'restore', 'actions', 'dist'];

testAct('act: ci.yml calls every action from its checkout: a store, a file, the cache, and the command', async () => {
  const repository = await repositoryWith([...ACTIONS, '.github', 'examples']);
  const workflow = join(repository, '.github/workflows/ci.yml');
  const { succeeded, log } = await runAct({ repository, workflow, job: 'actions', env: environment() });
  expect([succeeded, succeeded ? '' : log]).toEqual([true, '']);
  for (const line of [
    /Built @ci-base in/,
    /Exported @ci-base in/,
    /Imported @ci-base in/,
    /Restored @ci-base as \S+ in/,
    /Saved ci-images\/|Saved \d+ images/,
  ]) {
    expect(log).toMatch(line);
  }
  expect(service.cache.entries.map(({ key }) => key)).toContainEqual(expect.stringMatching(/^vm-snapshot\/ci\/refs\/global\/ci-base-/));
});

testAct('act: debug-a-failure.yml keeps the containers of a failed test and runs the test again from the start', async () => {
  const example = await readFile(join(ROOT, 'examples/workflows/debug-a-failure.yml'), 'utf8');
  const image = 'act-shop:1';
  await importBusybox(daemon, 'act-base:1');
  const context = join(folder, 'shop-image');
  await writeProgram(join(context, 'make'), 'echo "$*: data was $(cat /data/state || echo fresh)"; echo spoilt > /data/state; exit 1');
  await writeFile(join(context, 'Dockerfile'), 'FROM act-base:1\nCOPY make /bin/make\n');
  await run([join(bin, 'docker'), 'build', '--quiet', '--tag', image, context], { DOCKER_HOST: daemon.host });
  const compose = `name: act-shop\nservices:\n  web:\n    image: ${image}\n    command: sleep 10000\n    stop_grace_period: 0s\n    volumes: ["data:/data"]\nvolumes:\n  data:\n`;
  const repository = await repositoryWith([], { 'compose.yaml': compose });
  const workflow = join(folder, 'debug-a-failure.yml');
  await writeFile(workflow, example);
  // act reads the whole folder of an action into memory, so it gets the files that GitHub would fetch of a release, without node_modules.
  const ours = await repositoryWith([...ACTIONS, 'action.yml']);
  const actions = { 'org/vm-snapshot@v1': ours };
  const { succeeded, log } = await runAct({ repository, workflow, job: 'test', actions, env: environment() });
  expect([succeeded, log]).toEqual([false, expect.stringMatching(/test: data was fresh[\s\S]*test VERBOSE=1: data was fresh/)]);
  expect(service.artifacts.artifacts).toEqual([
    expect.objectContaining({ name: expect.stringMatching(/^failed-.*\.tar\.gz$/), finished: true }),
  ]);
});
