import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { CACHE } from '../__tests__/helpers/paths.ts';
import { run } from '../__tests__/helpers/processes.ts';
import { installPackages } from '../scripts/setup/install-packages.mjs';
import { casync, gzip, restic, zstd } from './peers.ts';
import { awsZstd, registry } from './remote-peers.ts';

export interface Facts {
  readonly date: string;
  readonly machine: string;
  readonly versions: readonly string[];
}

/** Nothing here names the machine. */
export async function facts(env: NodeJS.ProcessEnv): Promise<Facts> {
  const [cpu] = cpus();
  const gib = Math.round(totalmem() / 2 ** 30);
  const commands = ['docker --version', ...[zstd, gzip, restic, casync, awsZstd, registry].map(({ version }) => version)];
  const servers = ['radosgw --version', 'docker buildx version'];
  const versions: string[] = [];
  for (const command of [...commands, ...servers]) versions.push(await firstLine(command, env));
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores (${cpu?.model}), ${gib} GiB memory, ${type()} ${release()}`,
    versions: [`Node ${process.versions.node}`, ...versions.filter((version) => version !== '')],
  };
}

/** Debian's packages of the peers and servers, by a program that each brings. */
const PACKAGES: Readonly<Record<string, string>> = {
  debootstrap: 'debootstrap',
  zstd: 'zstd',
  gzip: 'gzip',
  restic: 'restic',
  casync: 'casync',
  aws: 'awscli',
  'docker-registry': 'docker-registry',
};

/** Installs what is missing of the peers; ends with a list of what to install where that cannot be done. */
export async function installTools(): Promise<void> {
  const missing: string[] = [];
  for (const [program, name] of Object.entries(PACKAGES)) {
    await run(['sh', '-c', `command -v ${program}`]).catch(() => missing.push(name));
  }
  if (missing.length > 0) installPackages(missing, { units: missing.filter((name) => name === 'docker-registry') });
}

/** Empty where the program is not there. */
async function firstLine(command: string, env: NodeJS.ProcessEnv): Promise<string> {
  return (
    (await run(['sh', '-c', command], { DOCKER_CONFIG: join(CACHE, 'docker-config'), ...env }).catch(() => '')).split('\n')[0]?.trim() ?? ''
  );
}
