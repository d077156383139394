import { hash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { attemptSync, errnoOf } from './fs-errors.ts';

/*
 * A name for one piece of work of this process. From the name alone another process on the same machine can tell whether the worker
 * still lives: process ids are used again, so it also holds the process's start time and the boot's id; containers that share a folder
 * have other process ids, so it holds the pid namespace; and machines that share one may have the same name, so it holds the machine's id:
 * https://www.freedesktop.org/software/systemd/man/latest/machine-id.html
 */

const TOKEN = /^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;

/** `<pid>-<start time>-<boot and host>-<random>`: a file name. Throws ExhaustedError where this process cannot read who it is. */
export function processToken(): string {
  own ??= attemptSync('reading /proc/self/stat', () => ownStart());
  return `${process.pid}-${own}-${machine()}-${randomBytes(6).toString('hex')}`;
}

export function isToken(text: string): boolean {
  return TOKEN.test(text);
}

/** `unknown`: made on another machine, in another container, or no token at all. Before the last boot of this machine: `dead`. */
export function tokenState(token: string): 'alive' | 'dead' | 'unknown' {
  const match = TOKEN.exec(token);
  const [boot, host] = [machine().slice(0, 8), machine().slice(8)];
  if (!match || match[4] !== host) return 'unknown';
  if (match[3] !== boot) return 'dead';
  return processState(Number(match[1]), match[2] ?? NO_START);
}

/**
 * The same for a place that several machines share. Two machines that were made from one image have the same identity, and another boot of
 * "this" machine may be the other one, at work: `unknown`.
 */
export function sharedTokenState(token: string): 'alive' | 'dead' | 'unknown' {
  return TOKEN.exec(token)?.[3] === machine().slice(0, 8) ? tokenState(token) : 'unknown';
}

/** The process id that a token names. */
export function pidOf(token: string): number | undefined {
  const pid = TOKEN.exec(token)?.[1];
  return pid === undefined ? undefined : Number(pid);
}

/** Whether the token was made on this machine, under this process namespace. */
export function isLocal(token: string): boolean {
  return TOKEN.exec(token)?.[4] === machine().slice(8);
}

/** The system's answer counts; /proc may hide the processes of other users: https://docs.kernel.org/filesystems/proc.html#mount-options */
function processState(pid: number, start: string): 'alive' | 'dead' {
  if (!signalReaches(pid)) return 'dead';
  const found = startTime(pid);
  return found === undefined || start === NO_START || found === start ? 'alive' : 'dead';
}

/** Clock ticks since boot; undefined where /proc does not show the process: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function startTime(pid: number): string | undefined {
  return readOr(() => startIn(readFileSync(`/proc/${pid}/stat`, 'latin1')));
}

/** A token with another start time than ours names a dead process, so a failure to read it must not pass for "no /proc". */
function ownStart(): string {
  try {
    return startIn(readFileSync('/proc/self/stat', 'latin1')) ?? NO_START;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return NO_START;
    throw error;
  }
}

function startIn(stat: string): string | undefined {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}

function signalReaches(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errnoOf(error) !== 'ESRCH';
  }
}

/** Where there is no /proc. */
const NO_START = '0';
let own: string | undefined;
let known: string | undefined;

function machine(): string {
  known ??= attemptSync(
    'reading the identity of this machine',
    () => short(textOf('/proc/sys/kernel/random/boot_id')) + short(`${textOf('/etc/machine-id')} ${hostname()} ${pidNamespace()}`),
  );
  return known;
}

function textOf(path: string): string {
  return readable(() => readFileSync(path, 'latin1')) ?? '';
}

function pidNamespace(): string {
  return readable(() => readlinkSync('/proc/self/ns/pid')) ?? '';
}

/** What is missing or hidden stays so; what cannot be read at the moment (EMFILE, ENOMEM) would make another identity. */
function readable(read: () => string): string | undefined {
  try {
    return read();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(errnoOf(error) ?? '')) return undefined;
    throw error;
  }
}

function short(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 8);
}

function readOr(read: () => string | undefined): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
