import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkJson } from './json-output.ts';

const ENTRY = join(import.meta.dirname, 'vm-entry.ts');

export interface VmOptions {
  readonly cwd: string;
  readonly home: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called when the command has started, for example to send it a signal. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => Promise<void>;
  /** Closes standard output immediately. */
  readonly closeStdout?: boolean;
}

export interface VmResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as a separate process without a terminal, and waits for its end. */
export async function vm(args: readonly string[], { cwd, home, env = {}, onStart, closeStdout = false }: VmOptions): Promise<VmResult> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [ENTRY, ...args], {
    cwd,
    env: { PATH, HOME: home, TZ: 'UTC', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (closeStdout) child.stdout.destroy();
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  const ended = Promise.withResolvers<Pick<VmResult, 'code' | 'signal'>>();
  child.on('error', ended.reject);
  child.on('close', (code, signal) => ended.resolve({ code, signal }));
  const [end] = await Promise.all([ended.promise, onStart?.((name) => child.kill(name))]);
  if (end.signal === null && !closeStdout) checkJson(args, said.stdout);
  return { ...end, ...said };
}
