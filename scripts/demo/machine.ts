import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { binariesOf, type Engine } from '../../__tests__/helpers/daemon-binaries.ts';
import { startDaemon } from '../../__tests__/helpers/daemons.ts';
import { CACHE, ROOT } from '../../__tests__/helpers/paths.ts';

const CLI = join(ROOT, 'dist/cli/index.js');

/** A Docker daemon and a home: what makes two machines of one. */
export interface Machine extends AsyncDisposable {
  /** `Docker 26.1.5 (private)` */
  readonly about: string;
  /** Runs the shipped command as a user would, with its output on the terminal; throws when it fails. */
  vm(...args: string[]): Promise<void>;
  docker(...args: string[]): Promise<string>;
}

export interface MachineOptions {
  readonly home: string;
  readonly engine: Engine;
  /** Use the daemon that the user's `docker` talks to, if one answers. */
  readonly preferRunning: boolean;
}

export async function openMachine({ home, engine, preferRunning }: MachineOptions): Promise<Machine> {
  await mkdir(home, { recursive: true });
  const running = preferRunning ? await runningHost() : undefined;
  const daemon = running === undefined ? await startDaemon({ engine: binariesOf(engine) === undefined ? 'classic' : engine }) : undefined;
  const host = daemon?.host ?? running ?? '';
  const env = { ...process.env, HOME: home, DOCKER_HOST: host, DOCKER_CONFIG: join(CACHE, 'docker-config'), VM_SNAPSHOTS_DIR: '' };
  const docker = async (...args: string[]): Promise<string> =>
    (await promisify(execFile)('docker', args, { env, cwd: home })).stdout.trim();
  const facts = await docker('info', '--format', 'Docker {{.ServerVersion}}, image store {{.Driver}}');
  return {
    about: `${facts} (${daemon ? 'private, started for this' : 'the one that runs here'})`,
    docker,
    vm: (...args) => runVm(args, { env, cwd: home }),
    [Symbol.asyncDispose]: async () => daemon?.stop(),
  };
}

async function runVm(args: string[], options: { env: NodeJS.ProcessEnv; cwd: string }): Promise<void> {
  console.log(`$ vm ${args.join(' ')}`);
  const child = spawn(process.execPath, [CLI, ...args], { ...options, stdio: ['ignore', 'inherit', 'inherit'] });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`vm ${args.join(' ')} ended with ${code}`);
}

/** Where the user's own command finds its daemon, contexts included; undefined if nothing answers there. */
async function runningHost(): Promise<string | undefined> {
  const docker = async (...args: string[]): Promise<string> =>
    (await promisify(execFile)('docker', args, { timeout: 10_000 })).stdout.trim();
  try {
    await docker('version', '--format', '{{.Server.Version}}');
    return process.env.DOCKER_HOST || (await docker('context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'));
  } catch {
    return undefined;
  }
}
