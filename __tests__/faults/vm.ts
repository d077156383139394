import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../helpers/paths.ts';

/** The bundled command; to test the sources instead: VM_TEST_CLI=__tests__/helpers/vm-entry.ts. */
const CLI = resolve(ROOT, process.env.VM_TEST_CLI ?? 'dist/cli/index.js');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

/** Runs `vm snapshot … --json` with a store, and kills it after `killAfter` milliseconds if given. */
export async function runVm(
  args: readonly string[],
  {
    home,
    store,
    killAfter,
    killWhen,
    host,
    cwd,
  }: {
    home: string;
    store: string;
    killAfter?: number | undefined;
    /** Kills it when the promise settles. */
    killWhen?: () => Promise<void>;
    host?: string;
    cwd?: string;
  },
): Promise<Outcome & { readonly pid: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, [CLI, 'snapshot', ...args, '--json'], {
    ...(cwd !== undefined && { cwd }),
    env: {
      ...process.env,
      VM_SNAPSHOTS_DIR: store,
      HOME: home,
      CI: 'true',
      NODE_OPTIONS: '',
      ...(host !== undefined && { DOCKER_HOST: host }),
    },
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => {
    output.stdout += data;
  });
  child.stderr.on('data', (data) => {
    output.stderr += data;
  });
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  if (killAfter !== undefined) void sleep(killAfter, undefined, { ref: false }).then(() => child.kill('SIGKILL'));
  if (killWhen !== undefined) void killWhen().finally(() => child.kill('SIGKILL'));
  return { code: await closed, ...output, milliseconds: performance.now() - started, pid: child.pid ?? 0 };
}
