import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { type TestDocker, testOnNewestEngine } from '../helpers/engines.ts';
import { importBusybox } from '../helpers/images.ts';
import { run, until } from '../helpers/processes.ts';
import { runStep, type StepOptions, type StepResult } from '../helpers/runner.ts';

/* Containers with their data through the built actions: saved, restored, and never left paused. */

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-actions-machines-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const NAME = 'actions-machine';
const RESTORED = `${NAME}-again`;

testOnNewestEngine(
  'a container is captured while paused, runs on even if the step is killed, and is restored under another name',
  async (docker) => {
    const at = (...args: string[]): Promise<string> => run(['docker', '-H', docker.host, ...args]);
    const state = (): Promise<string> => at('inspect', '--format', '{{.State.Status}}', NAME);
    try {
      await importBusybox(docker, 'actions-machine:1');
      // Makes the pause long enough to interrupt it.
      const fill = 'dd if=/dev/urandom of=/data/noise bs=1M count=150 2>/dev/null; echo kept > /data/file; exec sleep 10000';
      await at('run', '--detach', '--name', NAME, '--network', 'none', '--volume', '/data', 'actions-machine:1', 'sh', '-c', fill);
      await until('the data', 60, async () => (await at('exec', NAME, 'ls', '/data')).includes('file'));
      const inputs = { name: 'shop/machine', container: NAME, quiesce: 'true', 'if-exists': 'replace' };

      const killed = await killedWhilePaused(docker, inputs, state);
      expect([killed.exitCode, await state()]).toEqual([1, 'paused']);
      const post = await step(docker, 'create', inputs, { phase: 'post', state: killed.state });
      expect([post.exitCode, post.outputs.outcome, await state()]).toEqual([0, 'success', 'running']);

      const cancel = new AbortController();
      const cancelling = step(docker, 'create', inputs, { signal: cancel.signal });
      await until('the pause', 60, async () => (await state()) === 'paused');
      cancel.abort();
      const cancelled = await cancelling;
      expect([cancelled.exitCode, cancelled.outputs.error, await state()]).toEqual([1, 'ERR_CANCELLED', 'running']);
      const nothing = await step(docker, 'create', inputs, { phase: 'post', state: cancelled.state });
      expect(nothing.outputs.outcome).toBe('skipped');

      const saved = await step(
        docker,
        'create',
        { ...inputs, trigger: 'on_error', context: 'make test' },
        { env: { GITHUB_RUN_ID: '4711' } },
      );
      expect([saved.exitCode, saved.annotations, saved.outputs.saved]).toEqual([0, [], 'true']);
      expect(saved.summary).toContain('in 1 layer, 1 volume');
      const restored = await step(docker, 'restore', { name: 'shop/machine', 'container-name': RESTORED });
      expect([restored.exitCode, restored.annotations]).toEqual([0, []]);
      expect(restored.outputs).toMatchObject({ container: RESTORED, 'cache-hit': 'true' });
      expect(await at('exec', RESTORED, 'cat', '/data/file')).toBe('kept');
    } finally {
      await at('rm', '--force', '--volumes', NAME, RESTORED).catch(() => {});
    }
  },
);

function step(docker: TestDocker, action: string, inputs: Record<string, string>, options: Partial<StepOptions> = {}): Promise<StepResult> {
  const env = { DOCKER_HOST: docker.host, DOCKER_CONFIG: process.env.DOCKER_CONFIG ?? '', HOME: folder, ...options.env };
  return runStep(action, { workspace: folder, ...options, inputs: { store: join(folder, 'store'), ...inputs }, env });
}

/** Kills the step and its child processes, as a runner does after its grace period. */
async function killedWhilePaused(docker: TestDocker, inputs: Record<string, string>, state: () => Promise<string>): Promise<StepResult> {
  let pid = 0;
  const stepping = step(docker, 'create', inputs, {
    onStart: (started) => {
      pid = started;
    },
  });
  await until('the pause', 60, async () => (await state()) === 'paused');
  const started = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).split(' ').filter(Boolean);
  for (const each of [...started.map(Number), pid]) killIfAlive(each);
  return await stepping;
}

/** A child may end between the listing and the kill. */
function killIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
