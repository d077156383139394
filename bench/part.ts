import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Daemon } from '../__tests__/helpers/daemons.ts';
import { ROOT_PREFIX, run } from '../__tests__/helpers/processes.ts';
import type { ActionsServer } from './actions-server.ts';
import { type Measurement, measure, median } from './measure.ts';
import type { Servers } from './servers.ts';
import { mapTraffic, moved, type Traffic } from './traffic.ts';

/** One command line that is measured: ours, or a peer's that does the same work. */
export interface Candidate {
  /** Unique in its part. */
  readonly label: string;
  /** Bash, run in the work folder; `vm` in it is our bundled command. Printed as it is. */
  readonly script: string;
  readonly daemon?: () => Daemon;
  /** Beside what all have. */
  readonly env?: NodeJS.ProcessEnv;
  /** What went to and came from servers so far. */
  readonly traffic?: () => Traffic | Promise<Traffic>;
  /** Not measured. */
  readonly prepare?: () => Promise<void>;
  /** The file or folder, in the work folder, whose growth is counted. */
  readonly gains?: string;
  /** Measured with everything read from memory, after one run that is not measured: for times in which no disk should have a part. */
  readonly warmPages?: boolean;
  /** The candidate of the same part that this one is divided by. */
  readonly against?: string;
}

/** Candidates that are run in this order, the whole list again in every further run. */
export interface Part extends AsyncDisposable {
  readonly name: string;
  /** Always the same: what was measured takes the place of what has this heading in docs/performance.md. */
  readonly title: string;
  /** What else is to be known of it. */
  readonly notes?: readonly string[];
  readonly candidates: readonly Candidate[];
}

export interface Row extends Omit<Measurement, 'stdout'> {
  readonly candidate: Candidate;
  readonly gainedBytes: number | undefined;
  readonly traffic: Traffic | undefined;
}

export interface Result {
  readonly part: Pick<Part, 'name' | 'title' | 'notes'>;
  readonly rows: readonly Row[];
}

export interface Bench {
  /** Images, built once. */
  readonly folder: string;
  /** The images are of some MB: only to show that everything works. */
  readonly tiny: boolean;
  /** Everything that the candidates write; empty at the start. */
  readonly work: string;
  readonly env: NodeJS.ProcessEnv;
  readonly runs: number;
  /** Is the row of this label asked for. */
  readonly wants: (label: string) => boolean;
  readonly log: (line: string) => void;
  /** Started when first asked for, and stopped at the end. */
  servers(): Promise<Servers>;
  /** Likewise. */
  actions(): Promise<ActionsServer>;
}

/** Medians over the runs, one row for each candidate. */
export async function runPart(bench: Bench, part: Part): Promise<Result> {
  const all: Row[] = [];
  const candidates = part.candidates.filter(({ label }) => bench.wants(label));
  for (let round = 1; round <= bench.runs; round++) {
    for (const candidate of candidates) {
      const row = await runCandidate(bench, candidate);
      bench.log(`${part.name} ${round}/${bench.runs}: ${candidate.label}: ${row.seconds.toFixed(1)} s`);
      all.push(row);
    }
  }
  return { part, rows: candidates.map((candidate) => medians(all.filter((row) => row.candidate === candidate))) };
}

async function runCandidate(bench: Bench, candidate: Candidate): Promise<Row> {
  await candidate.prepare?.();
  const daemon = candidate.daemon?.();
  const gains = candidate.gains === undefined ? undefined : join(bench.work, candidate.gains);
  const kept = await bytesUnder(gains);
  const options = { cwd: bench.work, env: { ...bench.env, ...candidate.env, ...(daemon && { DOCKER_HOST: daemon.host }) } };
  if (candidate.warmPages) await measure(candidate.script, options);
  else await forgetPages();
  const before = await candidate.traffic?.();
  const { stdout: _, ...measured } = await measure(candidate.script, options);
  const after = await candidate.traffic?.();
  return {
    candidate,
    gainedBytes: gains === undefined ? undefined : (await bytesUnder(gains)) - kept,
    traffic: before && after && moved(before, after),
    ...measured,
  };
}

function medians(rows: readonly Row[]): Row {
  const [first] = rows;
  if (first === undefined) throw new Error('a part without runs');
  const over = (value: (row: Row) => number): number => median(rows.map(value));
  return {
    ...first,
    seconds: over((row) => row.seconds),
    cpuSeconds: over((row) => row.cpuSeconds),
    engineCpuSeconds: over((row) => row.engineCpuSeconds),
    peakBytes: over((row) => row.peakBytes),
    gainedBytes: first.gainedBytes === undefined ? undefined : over((row) => row.gainedBytes ?? 0),
    traffic: first.traffic && mapTraffic(first.traffic, (name) => over(({ traffic }) => traffic?.[name] ?? 0)),
  };
}

/** Everybody starts with a quiet disk and an empty page cache. */
async function forgetPages(): Promise<void> {
  await run(['sync']);
  await run([...ROOT_PREFIX, 'sh', '-c', 'echo 3 > /proc/sys/vm/drop_caches']);
}

/** The sum of the sizes of all files, not of the blocks they take: stores of many small files are not charged for the file system. */
export async function bytesUnder(path: string | undefined): Promise<number> {
  const info = path === undefined ? undefined : await lstat(path).catch(() => undefined);
  if (path === undefined || info === undefined) return 0;
  if (!info.isDirectory()) return info.size;
  let bytes = 0;
  for (const name of await readdir(path)) bytes += await bytesUnder(join(path, name));
  return bytes;
}
