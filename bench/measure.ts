import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** The cost of one command line, with all processes that it started. */
export interface Measurement {
  readonly seconds: number;
  /** User and system time of every process of the command line, as the kernel counts it. */
  readonly cpuSeconds: number;
  /** User and system time of the Docker daemons that this process started. */
  readonly engineCpuSeconds: number;
  /** The largest sum of the processes' resident memory in any sample. */
  readonly peakBytes: number;
  readonly stdout: string;
}

export interface MeasureOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

const SAMPLE_MS = 50;
const PAGE = 4096;
/** USER_HZ, 100 on every Linux architecture that Node runs on. */
const TICKS_PER_SECOND = 100;

/** Runs a script in bash with pipefail. Throws with the last lines of its output if it fails. */
export async function measure(script: string, { cwd, env }: MeasureOptions): Promise<Measurement> {
  const daemons = childrenOf(process.pid);
  const engineBefore = sum(daemons.map(treeCpuSeconds));
  // bash's `time` reports the kernel's count for all ended children; fd 3 separates it from the script's output.
  const timed = `set -o pipefail; TIMEFORMAT='%R %U %S'; { time { ${script}\n} 2>&4; } 4>&2 2>&3`;
  const child = spawn('bash', ['-c', timed], { cwd, env, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const outputs = [1, 2, 3].map((fd) => collect(child.stdio[fd] as NodeJS.ReadableStream));
  let peakBytes = 0;
  const sampler = setInterval(() => {
    peakBytes = Math.max(peakBytes, sum(childrenOf(child.pid ?? 0).map(treeBytes)));
  }, SAMPLE_MS);
  try {
    const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
    const [stdout = '', stderr = '', times = ''] = await Promise.all(outputs);
    if (code !== 0) throw new Error(`${script}: exit code ${code}\n${`${stdout}\n${stderr}`.trim().split('\n').slice(-20).join('\n')}`);
    const [seconds = Number.NaN, user = Number.NaN, system = Number.NaN] = times.trim().split(/\s+/).slice(-3).map(Number);
    const engineCpuSeconds = sum(daemons.map(treeCpuSeconds)) - engineBefore;
    return { seconds, cpuSeconds: user + system, engineCpuSeconds, peakBytes, stdout };
  } finally {
    clearInterval(sampler);
  }
}

/** Returns the middle value; for an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[half]];
  return (low + high) / 2;
}

/** Formats megabytes of 10⁶ bytes. */
export function megabytes(bytes: number, digits: number): string {
  return (bytes / 1e6).toFixed(digits);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

async function collect(stream: NodeJS.ReadableStream): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

function treeBytes(pid: number): number {
  const resident = Number(processFile(`${pid}/statm`).split(' ')[1] ?? 0) * PAGE;
  return resident + sum(childrenOf(pid).map(treeBytes));
}

/** Returns the CPU time of the running processes and of the ended ones that they waited for. */
function treeCpuSeconds(pid: number): number {
  // Fields 14-17 of proc_pid_stat(5), counted after the command name, which may contain spaces and parentheses.
  const fields = processFile(`${pid}/stat`).split(') ').at(-1)?.split(' ').slice(11, 15) ?? [];
  return sum(fields.map(Number)) / TICKS_PER_SECOND + sum(childrenOf(pid).map(treeCpuSeconds));
}

function childrenOf(pid: number): number[] {
  return threadsOf(pid).flatMap((thread) => processFile(`${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number));
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return []; // it has ended
  }
}

function processFile(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return ''; // it has ended
  }
}
