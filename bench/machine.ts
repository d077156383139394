import { cpus, release, totalmem, type } from 'node:os';
import { run } from '../__tests__/helpers/processes.ts';
import { casync, gzip, restic, zstd } from './peers.ts';

export interface Facts {
  readonly date: string;
  readonly machine: string;
  readonly versions: readonly string[];
}

/** Nothing here names the machine. */
export async function facts(): Promise<Facts> {
  const [cpu] = cpus();
  const gib = Math.round(totalmem() / 2 ** 30);
  const versions = [`Node ${process.versions.node}`, await firstLine('docker --version')];
  for (const peer of [zstd, gzip, restic, casync]) versions.push(await firstLine(peer.version));
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores (${cpu?.model}), ${gib} GiB memory, ${type()} ${release()}`,
    versions,
  };
}

/** Ends with a list of what to install where a peer is missing. */
export async function assertTools(): Promise<void> {
  const missing: string[] = [];
  for (const tool of ['debootstrap', 'zstd', 'gzip', 'restic', 'casync']) {
    await run(['sh', '-c', `command -v ${tool}`]).catch(() => missing.push(tool));
  }
  if (missing.length > 0) throw new Error(`Missing programs: apt-get install ${missing.join(' ')}`);
}

async function firstLine(command: string): Promise<string> {
  return (await run(['sh', '-c', command])).split('\n')[0]?.trim() ?? '';
}
