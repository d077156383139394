import { hash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { errnoOf } from './fs-errors.ts';

/*
 * A name for one piece of work of this process. From the name alone another process on the same machine can tell whether the worker
 * still lives: process ids are used again, so it also holds the process's start time and the boot's id; containers that share a folder
 * have other process ids, so it holds the pid namespace; and machines that share one may have the same name, so it holds the machine's id:
 * https://www.freedesktop.org/software/systemd/man/latest/machine-id.html
 */

const TOKEN = /^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;

/** `<pid>-<start time>-<boot and host>-<random>`: a file name. */
export function processToken(): string {
  return `${process.pid}-${startTime(process.pid) ?? 0}-${machine()}-${randomBytes(6).toString('hex')}`;
}

export function isToken(text: string): boolean {
  return TOKEN.test(text);
}

/** `unknown`: made on another machine, in another container, or no token at all. */
export function tokenState(token: string): 'alive' | 'dead' | 'unknown' {
  const match = TOKEN.exec(token);
  const [boot, host] = [machine().slice(0, 8), machine().slice(8)];
  if (!match || match[4] !== host) return 'unknown';
  if (match[3] !== boot) return 'dead';
  const pid = Number(match[1]);
  const started = startTime(pid);
  if (started !== undefined) return match[2] === started ? 'alive' : 'dead';
  return hasProc() ? 'dead' : signalReaches(pid);
}

/** Clock ticks since boot; undefined where no such process is, or no /proc: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function startTime(pid: number): string | undefined {
  const stat = readOr(() => readFileSync(`/proc/${pid}/stat`, 'latin1'));
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}

function hasProc(): boolean {
  return startTime(process.pid) !== undefined;
}

function signalReaches(pid: number): 'alive' | 'dead' {
  try {
    process.kill(pid, 0);
    return 'alive';
  } catch (error) {
    return errnoOf(error) === 'EPERM' ? 'alive' : 'dead';
  }
}

let known: string | undefined;

function machine(): string {
  known ??= short(textOf('/proc/sys/kernel/random/boot_id')) + short(`${textOf('/etc/machine-id')} ${hostname()} ${pidNamespace()}`);
  return known;
}

function textOf(path: string): string {
  return readOr(() => readFileSync(path, 'latin1')) ?? '';
}

function pidNamespace(): string {
  return readOr(() => readlinkSync('/proc/self/ns/pid')) ?? '';
}

function short(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 8);
}

function readOr(read: () => string): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
