import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Duplex, Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CancelledError, CommandError, DeniedError, type SnapshotError, UnsupportedError } from '../errors.ts';
import { programStream } from './program-stream.ts';

/* The only module that starts subprocesses: no shell, arguments as a list, limited output, killed when the signal fires. */

export interface ExecOptions {
  readonly signal: AbortSignal;
  readonly cwd?: string;
  /** Added to this process's environment; undefined removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** Called with each line of stdout and stderr as it arrives, without its line ending. `exec` then returns an empty stdout. */
  readonly onLine?: (line: string) => void;
  /** Selects the lines for an error from the last lines (at most 20, none blank); all of them by default. */
  readonly tellLast?: (lines: readonly string[]) => readonly string[];
  /** Values to replace by `***` in lines and errors. */
  readonly secrets?: readonly string[];
  /** The name of the call in errors. Default: the program and its first argument; never more, because arguments may contain secrets. */
  readonly title?: string;
  /** What to do if the program is not installed. */
  readonly missingHint?: string;
  /** Maximum bytes of stdout to return; more is an error. Default 16 MiB. */
  readonly maxOutput?: number;
}

export interface ExecResult {
  /** Empty if the caller reads lines. */
  readonly stdout: string;
  /** The first 1 MiB. Empty if the caller reads lines. */
  readonly stderr: string;
}

const MAX_OUTPUT = 16 * 1024 * 1024;
/** Bytes of stderr that are returned; the rest is dropped. */
const MAX_ERRORS = 1024 * 1024;
const MAX_LINE = 16 * 1024;
const LAST_LINES = 20;
/** Milliseconds between SIGTERM and SIGKILL. */
const GRACE = 5000;

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/**
 * Runs a program to its end. Throws CommandError with its last lines if it fails, UnsupportedError if it is not installed, CancelledError if the
 * signal ends it (SIGTERM, SIGKILL after five seconds).
 */
export async function exec(command: string, args: readonly string[], options: ExecOptions): Promise<ExecResult> {
  const title = titleOf(command, args, options);
  const hide = redactor(options.secrets ?? []);
  const { line, tail } = lastLines(options, hide);
  const child = start(command, args, options);
  const outputs = Promise.all([
    collect(child.stdout, line, { keep: options.onLine ? 0 : (options.maxOutput ?? MAX_OUTPUT) }),
    collect(child.stderr, line, { keep: options.onLine ? 0 : MAX_ERRORS, drops: true }),
  ]);
  const feeding = feed(child, options.input);
  try {
    // Awaited together: the first failure ends the program, and an unhandled rejection would end this process.
    const [[code, ended], [stdout, stderr]] = await Promise.all([exited(child, title, options), outputs, feeding]);
    if (code === 0) return { stdout: hide(stdout), stderr: hide(stderr) };
    throw failure(title, { code, ended, last: options.tellLast?.(tail) ?? tail });
  } catch (error) {
    child.kill('SIGKILL');
    await Promise.allSettled([outputs, feeding]);
    throw error;
  }
}

/**
 * Yields a program's stdout as it arrives and returns its exit code. Throws the errors of `exec`; `accepts` are exit codes besides 0 that are not
 * failures. Leaving early kills the program.
 */
export async function* execStream(
  command: string,
  args: readonly string[],
  options: Omit<ExecOptions, 'maxOutput'> & { readonly accepts?: readonly number[] },
): AsyncGenerator<Uint8Array, number> {
  const title = titleOf(command, args, options);
  const { line, tail } = lastLines(options, redactor(options.secrets ?? []));
  const child = start(command, args, options);
  const running = Promise.all([exited(child, title, options), collect(child.stderr, line, { keep: 0 }), feed(child, options.input)]);
  running.catch(() => {});
  try {
    yield* child.stdout as AsyncIterable<Uint8Array>;
    const [[code, ended]] = await running;
    if (code !== 0 && !options.accepts?.includes(code ?? -1)) throw failure(title, { code, ended, last: options.tellLast?.(tail) ?? tail });
    return code ?? 0;
  } finally {
    child.kill('SIGKILL');
    await Promise.allSettled([running]);
  }
}

/**
 * Starts a program that may outlive this process. The returned function writes a last text to its input, closes the input and waits for the program
 * to end. If this process ends first, for any reason, the input is closed without it. The program's output is discarded.
 */
export function execWatchdog(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): (last: string) => Promise<void> {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['pipe', 'ignore', 'ignore'], detached: true, cwd: '/' });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()).once('error', () => resolve()));
  child.stdin.on('error', () => {});
  child.unref();
  return async (last) => {
    child.ref();
    child.stdin.end(last);
    await ended;
  };
}

/** Returns stdin and stdout of a running program as one stream; destroying it ends the program. stderr is passed to `onLine`. */
export function execDuplex(command: string, args: readonly string[], options: ExecOptions): Duplex {
  const child = start(command, args, options);
  const title = options.title ?? command;
  const duplex = programStream(child);
  collect(child.stderr, options.onLine ?? (() => {}), { keep: 0 }).catch(() => {});
  exited(child, title, options).catch((error: Error) => duplex.destroy(error));
  return duplex;
}

function titleOf(command: string, args: readonly string[], { title }: Pick<ExecOptions, 'title'>): string {
  return title ?? [command, ...args.slice(0, 1)].join(' ');
}

function lastLines({ onLine }: Pick<ExecOptions, 'onLine'>, hide: (text: string) => string): { line(text: string): void; tail: string[] } {
  const tail: string[] = [];
  const line = (text: string): void => {
    const shown = hide(text);
    onLine?.(shown);
    if (shown.trim() !== '') tail.push(shown);
    if (tail.length > LAST_LINES) tail.shift();
  };
  return { line, tail };
}

function failure(
  title: string,
  { code, ended, last }: { code: number | null; ended: string | null; last: readonly string[] },
): CommandError {
  const how = ended ? `was terminated by ${ended}` : `failed with exit code ${code}`;
  return new CommandError([`${title} ${how}`, ...last].join(last.length > 1 ? '\n' : ': '), { fields: { exit_code: code ?? -1 } });
}

function start(command: string, args: readonly string[], options: ExecOptions): Child {
  const env = { ...process.env, ...options.env };
  return spawn(command, args, { env, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true, ...(options.cwd && { cwd: options.cwd }) });
}

function exited(child: Child, title: string, options: ExecOptions): Promise<[code: number | null, signal: string | null]> {
  const { signal } = options;
  return new Promise((resolve, reject) => {
    let force: NodeJS.Timeout | undefined;
    const cancel = (): void => {
      child.kill('SIGTERM');
      force = setTimeout(() => child.kill('SIGKILL'), GRACE);
    };
    const settle = (): void => {
      clearTimeout(force);
      signal.removeEventListener('abort', cancel);
    };
    child.once('error', (error: NodeJS.ErrnoException) => {
      settle();
      reject(startError(error, title, options));
    });
    child.once('close', (code, ended) => {
      settle();
      if (signal.aborted) reject(new CancelledError(`${title} was cancelled`, { cause: signal.reason }));
      else resolve([code, ended]);
    });
    if (signal.aborted) cancel();
    else signal.addEventListener('abort', cancel, { once: true });
  });
}

function startError(error: NodeJS.ErrnoException, title: string, options: ExecOptions): SnapshotError {
  const program = error.path ?? title;
  const hint = options.missingHint === undefined ? {} : { hint: options.missingHint };
  if (error.code === 'ENOENT') return new UnsupportedError(`${title} cannot run: '${program}' is not installed`, { cause: error, ...hint });
  if (error.code === 'EACCES')
    return new DeniedError(`${title} cannot run: '${program}' is not executable`, { cause: error, fields: { service: title } });
  return new CommandError(`${title} cannot run: ${error.message}`, { cause: error });
}

/** Ignores a broken pipe: a program that stops reading early explains that by its exit code. */
async function feed(child: Child, input: ExecOptions['input']): Promise<void> {
  try {
    await pipeline(input ?? [], child.stdin);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!['EPIPE', 'ECONNRESET', 'ECANCELED', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED'].includes(code)) throw error;
  }
}

/**
 * Passes the lines of a stream to `line` and returns its content; with `keep` 0, none of it. Throws CommandError for more than `keep` bytes, or
 * drops them if `drops` is set.
 */
async function collect(
  stream: Readable,
  line: (text: string) => void,
  { keep, drops = false }: { keep: number; drops?: boolean },
): Promise<string> {
  const kept: Uint8Array[] = [];
  const decoder = new TextDecoder();
  let bytes = 0;
  let rest = '';
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    if (bytes < keep) kept.push(drops ? chunk.subarray(0, keep - bytes) : chunk);
    bytes += chunk.length;
    if (keep > 0 && !drops && bytes > keep) throw new CommandError(`more than ${keep} bytes of output`);
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r\n|[\r\n]/);
    rest = (lines.pop() ?? '').slice(0, MAX_LINE);
    for (const text of lines) line(text.slice(0, MAX_LINE));
  }
  if (rest !== '') line(rest);
  return Buffer.concat(kept).toString('utf8');
}

function redactor(secrets: readonly string[]): (text: string) => string {
  const known = secrets.filter((secret) => secret.length > 0);
  return (text) => known.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
}
