import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT_PREFIX, run, startTime, stopPid } from './processes.ts';

/** Ends the daemon of this folder, even one of another process, and removes the folder with all mounts in it. Idempotent. */
export async function removeDaemonFolder(folder: string): Promise<void> {
  await stopAll(processesOf(folder, ['dockerd']), 20);
  await stopAll(processesOf(folder, ['containerd', 'containerd-shim-runc-v2']), 5);
  for (const mount of mountsUnder(folder)) await run([...ROOT_PREFIX, 'umount', '--lazy', mount]).catch(() => undefined);
  await run([...ROOT_PREFIX, 'rm', '-rf', '--one-file-system', folder]);
}

/** Removes the daemon folders that a killed test run left behind. */
export async function sweepStaleDaemons(): Promise<void> {
  const folders = readdirSync(tmpdir()).filter((name) => name.startsWith('vm-daemon-'));
  for (const folder of folders.map((name) => join(tmpdir(), name))) if (!isOwned(folder)) await removeDaemonFolder(folder);
}

function isOwned(folder: string): boolean {
  const file = join(folder, 'owner.json');
  // Without the file its creator is in the middle of startDaemon, or died there and left an empty folder.
  if (!existsSync(file)) return true;
  const owner = JSON.parse(readFileSync(file, 'utf8')) as { pid: number; startTime: string };
  return startTime(owner.pid) === owner.startTime;
}

/** Finds processes by the folder on their command line, so that a reused pid in a stale pid file is harmless. */
function processesOf(folder: string, programs: readonly string[]): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      const [program = '', ...args] = commandLine(pid);
      return programs.includes(program.split('/').at(-1) ?? '') && args.some((arg) => arg.includes(`${folder}/`));
    });
}

async function stopAll(pids: readonly number[], graceSeconds: number): Promise<void> {
  await Promise.all(pids.map((pid) => stopPid(pid, graceSeconds)));
}

function commandLine(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

/** Deepest first. */
function mountsUnder(folder: string): string[] {
  return readFileSync('/proc/self/mountinfo', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[4] ?? '')
    .filter((mount) => mount.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length);
}
