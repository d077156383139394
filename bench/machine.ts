import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { CACHE, ROOT } from '../__tests__/helpers/paths.ts';
import { run } from '../__tests__/helpers/processes.ts';
import { installPackages } from '../scripts/setup/install-packages.mjs';
import { actionsCache } from './cache-peers.ts';
import { casync, gzip, restic, zstd } from './peers.ts';
import { awsZstd, registry } from './remote-peers.ts';

export interface Facts {
  readonly date: string;
  /** Short hash of the checkout. */
  readonly commit: string;
  readonly machine: string;
  /** By program name, with a pattern that matches command lines that use the program. */
  readonly versions: readonly { readonly name: string; readonly used: RegExp; readonly version: string }[];
}

const PROGRAMS: readonly (readonly [name: string, used: RegExp, printsVersion: string])[] = [
  ['docker', /\bdocker /, 'docker --version'],
  ['zstd', /\bzstd /, zstd.version],
  ['gzip', /\bgzip /, gzip.version],
  ['restic', /\brestic /, restic.version],
  ['casync', /\bcasync /, casync.version],
  ['aws', /\baws /, awsZstd.version],
  ['Ceph', /\bs3:/, 'radosgw --version'],
  ['docker-registry', /REGISTRY/, registry.version],
  ['buildx', /buildx/, 'docker buildx version'],
  ['@actions/cache', /(actions|docker)-cache /, actionsCache.version],
];

/** Returns facts that do not identify the machine. */
export async function facts(env: NodeJS.ProcessEnv): Promise<Facts> {
  const [cpu] = cpus();
  const gib = Math.round(totalmem() / 2 ** 30);
  const versions: Facts['versions'][number][] = [];
  for (const [name, used, command] of PROGRAMS) versions.push({ name, used, version: await versionOf(command, env) });
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: await run(['git', '-C', ROOT, 'rev-parse', '--short', 'HEAD']).catch(() => 'unknown'),
    machine: `${cpus().length} cores (${cpu?.model}), ${gib} GiB memory, ${type()} ${release()}`,
    versions,
  };
}

/** Debian's packages of the peers and servers, by one of their programs. */
const PACKAGES: Readonly<Record<string, string>> = {
  debootstrap: 'debootstrap',
  zstd: 'zstd',
  gzip: 'gzip',
  restic: 'restic',
  casync: 'casync',
  aws: 'awscli',
  'docker-registry': 'docker-registry',
};

/** Installs missing programs of the peers; exits with a list of packages if that is not possible. */
export async function installTools(): Promise<void> {
  const missing: string[] = [];
  for (const [program, name] of Object.entries(PACKAGES)) {
    await run(['sh', '-c', `command -v ${program}`]).catch(() => missing.push(name));
  }
  if (missing.length > 0) installPackages(missing, { units: missing.filter((name) => name === 'docker-registry') });
}

/** Returns an empty text if the program does not exist. */
async function versionOf(command: string, env: NodeJS.ProcessEnv): Promise<string> {
  const said = await run(['sh', '-c', command], { DOCKER_CONFIG: join(CACHE, 'docker-config'), ...env }).catch(() => '');
  const [line = ''] = said.split('\n');
  return /\d+\.\d[\w.+~-]*/.exec(line)?.[0] ?? /\d+/.exec(line)?.[0] ?? '';
}
