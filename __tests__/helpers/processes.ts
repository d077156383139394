import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { SEARCH_PATH } from './paths.ts';

/** Daemons need root; tests of other users run them with a passwordless sudo. */
export const ROOT_PREFIX: readonly string[] = process.getuid?.() === 0 ? [] : ['sudo', '-n'];

/** Runs a program to its end and returns its output; throws with its error output if it fails. */
export async function run(argv: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const [command = '', ...args] = argv;
  const { stdout } = await promisify(execFile)(command, args, { maxBuffer: 64 << 20, env: { ...process.env, PATH: SEARCH_PATH, ...env } });
  return stdout.trim();
}

/** Returns the next line of a process. Rejects with its error output if the process ends. */
export async function nextLine(child: ChildProcessWithoutNullStreams): Promise<string> {
  const over = new AbortController();
  let errors = '';
  const onErrors = (piece: Buffer): void => {
    errors += piece;
  };
  child.stderr.on('data', onErrors);
  const ended = once(child, 'close', { signal: over.signal }).then(() => {
    throw new Error(`the process ended: ${errors}`);
  });
  ended.catch(() => {});
  try {
    const [line] = await Promise.race([once(child.stdout, 'data', { signal: over.signal }), ended]);
    return String(line).trim();
  } finally {
    over.abort();
    child.stderr.off('data', onErrors);
  }
}

export interface Background {
  readonly argv: readonly string[];
  readonly logfile: string;
  readonly path: string;
}

/** Starts a program as root that the kernel stops when this process dies. */
export function startAsRoot({ argv, logfile, path }: Background): void {
  const log = openSync(logfile, 'a');
  const [command = '', ...args] = [...ROOT_PREFIX, 'env', `PATH=${path}`, 'setpriv', '--pdeathsig', 'TERM', '--', ...argv];
  spawn(command, args, { stdio: ['ignore', log, log], detached: true }).unref();
}

/** Sends SIGTERM, and SIGKILL after the grace period; a process that has already ended is fine. */
export async function stopPid(pid: number, graceSeconds: number): Promise<void> {
  await signal(pid, 'TERM');
  if (await untilGone(pid, graceSeconds)) return;
  await signal(pid, 'KILL');
  await untilGone(pid, 60);
}

/** Returns the kernel's start time of a process. No two processes have the same pid and start time. */
export function startTime(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

/** Factor for loaded or slow machines: a limit only has to detect what never happens, and costs nothing otherwise. */
const SLOWEST = 10;

/**
 * Waits for a condition, up to `seconds` on an idle machine and ten times as long on a loaded one. Throws if it is not met in time.
 * A check may start a process, so the pause after it is twice as long as the check, in order not to slow down the awaited work.
 */
export async function until(what: string, seconds: number, done: () => Promise<boolean> | boolean): Promise<void> {
  const limit = seconds * SLOWEST;
  for (const end = Date.now() + limit * 1000; Date.now() < end; ) {
    const begun = performance.now();
    if (await done()) return;
    await sleep(Math.max(50, 2 * (performance.now() - begun)));
  }
  throw new Error(`${what}: not within ${limit} s`);
}

async function untilGone(pid: number, seconds: number): Promise<boolean> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(50)) if (startTime(pid) === undefined) return true;
  return startTime(pid) === undefined;
}

async function signal(pid: number, name: string): Promise<void> {
  await run([...ROOT_PREFIX, 'kill', `-${name}`, String(pid)]).catch(() => undefined);
}
