import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { actPath } from '../../scripts/setup/act.mjs';

export interface ActRun {
  /** The repository, which `actions/checkout` copies. */
  readonly repository: string;
  /** The workflow file. */
  readonly workflow: string;
  readonly job: string;
  /** Folders that replace actions, by their `uses: owner/repository@ref`. */
  readonly actions?: Readonly<Record<string, string>>;
  /** The environment of every step. Its PATH is searched first, before that of this machine. */
  readonly env: Readonly<Record<string, string>>;
}

export interface ActResult {
  readonly succeeded: boolean;
  readonly log: string;
}

/** The runner labels in the workflows; all of them mean this machine. */
const RUNNERS = ['ubuntu-latest', 'ubuntu-24.04', 'self-hosted'];

/**
 * Runs one job of a workflow file with act, whose steps run on this machine: no container, and no network or service except those in `env`.
 * https://nektosact.com/usage/runners.html
 */
export async function runAct({ repository, workflow, job, actions = {}, env: { PATH = '', ...env } }: ActRun): Promise<ActResult> {
  const home = await mkdtemp(join(tmpdir(), 'vm-act-'));
  try {
    await mkdir(join(home, '.config'));
    const argv = [
      'push',
      ...['--directory', repository, '--workflows', workflow, '--job', job],
      ...RUNNERS.flatMap((runner) => ['--platform', `${runner}=-self-hosted`]),
      ...Object.entries(actions).flatMap(([name, folder]) => ['--local-repository', `${name}=${folder}`]),
      ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
      ...['--no-cache-server', '--container-daemon-socket', '-', '--pull=false', '--quiet=false'],
    ];
    return await execute(argv, {
      ...{ HOME: home, XDG_CACHE_HOME: join(home, '.cache'), XDG_CONFIG_HOME: join(home, '.config') },
      PATH: `${PATH}:${dirname(process.execPath)}:${process.env.PATH}`,
    });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

function execute(argv: readonly string[], env: Record<string, string>): Promise<ActResult> {
  return new Promise((done, fail) => {
    const child = spawn(actPath(), argv, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        log += text;
      });
    }
    child.on('error', fail);
    child.on('close', (code) => done({ succeeded: code === 0, log }));
  });
}
