import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { Duplex, type Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CancelledError, CommandError, DeniedError, type SnapshotError, UnsupportedError } from '../errors.ts';

/* The one door for subprocesses: no shell, arguments as a list, output capped, and killed with the signal. */

export interface ExecOptions {
  readonly signal: AbortSignal;
  readonly cwd?: string;
  /** Added to our own environment; undefined removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** Every line of both outputs as it comes, without its end. */
  readonly onLine?: (line: string) => void;
  /** Picks from the last lines (at most 20, none blank) those that an error tells; without it all of them. */
  readonly tellLast?: (lines: readonly string[]) => readonly string[];
  /** Values that are replaced by `***` in lines and errors. */
  readonly secrets?: readonly string[];
  /** What errors call it; without it the program and its first argument, never more: arguments may hold secrets. */
  readonly title?: string;
  /** What to do when the program is not installed. */
  readonly missingHint?: string;
  /** Bytes of stdout to keep; more is an error. Default 16 MiB. */
  readonly maxOutput?: number;
}

export interface ExecResult {
  readonly stdout: string;
  readonly stderr: string;
}

const MAX_OUTPUT = 16 * 1024 * 1024;
const MAX_LINE = 16 * 1024;
const LAST_LINES = 20;
/** Milliseconds between asking a process to end and making it. */
const GRACE = 5000;

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/**
 * Runs a program to its end. Throws CommandError with the last lines it wrote when it fails, UnsupportedError when it is not
 * installed, CancelledError when the signal ends it (SIGTERM, after five seconds SIGKILL).
 */
export async function exec(command: string, args: readonly string[], options: ExecOptions): Promise<ExecResult> {
  const title = titleOf(command, args, options);
  const hide = redactor(options.secrets ?? []);
  const { line, tail } = lastLines(options, hide);
  const child = start(command, args, options);
  const outputs = Promise.all([
    collect(child.stdout, line, options.onLine ? 0 : (options.maxOutput ?? MAX_OUTPUT)),
    collect(child.stderr, line, 0),
  ]);
  const feeding = feed(child, options.input);
  try {
    // Together: what fails first ends the program, and a failure that nobody awaits yet would end our process.
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
 * A program's stdout as it comes, and at its end its exit code. Throws what `exec` throws; `accepts` are exit codes besides 0 that are
 * no failure. Leaving early ends the program.
 */
export async function* execStream(
  command: string,
  args: readonly string[],
  options: Omit<ExecOptions, 'maxOutput'> & { readonly accepts?: readonly number[] },
): AsyncGenerator<Uint8Array, number> {
  const title = titleOf(command, args, options);
  const { line, tail } = lastLines(options, redactor(options.secrets ?? []));
  const child = start(command, args, options);
  const running = Promise.all([exited(child, title, options), collect(child.stderr, line, 0), feed(child, options.input)]);
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
 * Starts a program that outlives this process and reads what the returned function writes; its input ends with this process, however
 * that ends. What it prints is lost.
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

/** A running program's stdin and stdout as one stream; destroying it ends the program. What it writes to stderr goes to `onLine`. */
export function execDuplex(command: string, args: readonly string[], options: ExecOptions): Duplex {
  const child = start(command, args, options);
  const title = options.title ?? command;
  const duplex = Duplex.from({ readable: child.stdout, writable: child.stdin });
  collect(child.stderr, options.onLine ?? (() => {}), 0).catch(() => {});
  exited(child, title, options).catch((error: Error) => duplex.destroy(error));
  duplex.once('close', () => child.kill());
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
  const how = ended ? `was ended by ${ended}` : `failed with exit code ${code}`;
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
    return new DeniedError(`${title} cannot run: '${program}' may not be executed`, { cause: error, fields: { service: title } });
  return new CommandError(`${title} cannot run: ${error.message}`, { cause: error });
}

/** A program that stops reading early says why by its exit code, so a broken pipe is no error of its own. */
async function feed(child: Child, input: ExecOptions['input']): Promise<void> {
  try {
    await pipeline(input ?? [], child.stdin);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!['EPIPE', 'ECONNRESET', 'ECANCELED', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED'].includes(code)) throw error;
  }
}

/** Hands on the lines of a stream and keeps at most `keep` bytes of it; 0 keeps nothing. */
async function collect(stream: Readable, line: (text: string) => void, keep: number): Promise<string> {
  const kept: Uint8Array[] = [];
  const decoder = new TextDecoder();
  let bytes = 0;
  let rest = '';
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    if (keep > 0) {
      bytes += chunk.length;
      if (bytes > keep) throw new CommandError(`more than ${keep} bytes of output`);
      kept.push(chunk);
    }
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
