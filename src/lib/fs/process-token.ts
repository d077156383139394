import { hash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { attemptSync, errnoOf } from './fs-errors.ts';

/*
 * A name for one piece of work of this process. From the name alone, another process on the same machine can determine whether the worker is alive.
 * Process ids are reused, so it includes the process's start time and the boot id. Containers that share a folder have separate process ids, so it
 * includes the pid namespace. Machines that share a folder may have the same host name, so it includes the machine id:
 * https://www.freedesktop.org/software/systemd/man/latest/machine-id.html
 */

const TOKEN = /^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;

/**
 * Returns `<pid>-<start time>-<boot and host>-<random>`, a valid file name. Throws ExhaustedError if this process cannot read its own start time or
 * the machine's identity.
 */
export function processToken(): string {
  own ??= attemptSync('reading /proc/self/stat', () => ownStart());
  return `${process.pid}-${own}-${machine()}-${randomBytes(6).toString('hex')}`;
}

export function isToken(text: string): boolean {
  return TOKEN.test(text);
}

/** Returns `unknown` for a token of another machine or container and for an invalid one, `dead` for one from before this machine's last boot. */
export function tokenState(token: string): 'alive' | 'dead' | 'unknown' {
  const match = TOKEN.exec(token);
  const [boot, host] = [machine().slice(0, 8), machine().slice(8)];
  if (!match || match[4] !== host) return 'unknown';
  if (match[3] !== boot) return 'dead';
  return processState(Number(match[1]), match[2] ?? NO_START);
}

/**
 * Like `tokenState`, for storage shared between machines. Two machines created from one image have the same identity, so a token from another boot of
 * this machine may belong to a live process of the other one: `unknown`.
 */
export function sharedTokenState(token: string): 'alive' | 'dead' | 'unknown' {
  return TOKEN.exec(token)?.[3] === machine().slice(0, 8) ? tokenState(token) : 'unknown';
}

/** Returns the process id in a token; undefined if it is invalid. */
export function pidOf(token: string): number | undefined {
  const pid = TOKEN.exec(token)?.[1];
  return pid === undefined ? undefined : Number(pid);
}

/** Whether the token was created on this machine and in this pid namespace. */
export function isLocal(token: string): boolean {
  return TOKEN.exec(token)?.[4] === machine().slice(8);
}

/**
 * kill(2) decides whether the process exists, because /proc may hide the processes of other users:
 * https://docs.kernel.org/filesystems/proc.html#mount-options
 */
function processState(pid: number, start: string): 'alive' | 'dead' {
  if (!signalReaches(pid)) return 'dead';
  const found = startTime(pid);
  return found === undefined || start === NO_START || found === start ? 'alive' : 'dead';
}

/** Returns clock ticks since boot; undefined if /proc does not show the process: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function startTime(pid: number): string | undefined {
  return readOr(() => startIn(readFileSync(`/proc/${pid}/stat`, 'latin1')));
}

/** A token with a different start time than this process has would name a dead process, so a read error must not be treated as a missing /proc. */
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

/** The start time on systems without /proc. */
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

/** Returns undefined for a missing or hidden file. A temporary read error (EMFILE, ENOMEM) is thrown, because it would change the identity. */
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
