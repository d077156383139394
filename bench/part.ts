import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Daemon } from '../__tests__/helpers/daemons.ts';
import { ROOT_PREFIX, run } from '../__tests__/helpers/processes.ts';
import type { ActionsServer } from './actions-server.ts';
import { type Measurement, measure, median } from './measure.ts';
import type { Servers } from './servers.ts';
import { mapTraffic, moved, type Traffic } from './traffic.ts';

/** One measured command line: of vm, or of a peer that does the same work. */
export interface Candidate {
  /** Unique within the part. */
  readonly label: string;
  /** Bash, run in the work folder, where `vm` is the bundled command. Printed unchanged. */
  readonly script: string;
  readonly daemon?: () => Daemon;
  /** In addition to the common variables. */
  readonly env?: NodeJS.ProcessEnv;
  /** Returns the bytes sent to and received from servers so far. */
  readonly traffic?: () => Traffic | Promise<Traffic>;
  /** Runs before the measurement. */
  readonly prepare?: () => Promise<void>;
  /** The file or folder in the work folder whose growth is measured. */
  readonly gains?: string;
  /** Measured with a warm page cache, after one unmeasured run: for times without the disk. */
  readonly warmPages?: boolean;
  /** The label of the candidate of this part that is the baseline of the ratio. */
  readonly against?: string;
}

/** Candidates that run in this order; further runs repeat the whole list. */
export interface Part extends AsyncDisposable {
  readonly name: string;
  /** Never changes: results replace the section with this heading in docs/performance.md. */
  readonly title: string;
  /** Further facts for the section. */
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
  /** The folder of the images, which are built once. */
  readonly folder: string;
  /** Whether the images have only some MB, to check that everything works. */
  readonly tiny: boolean;
  /** The folder for all files of the candidates; empty at the start. */
  readonly work: string;
  readonly env: NodeJS.ProcessEnv;
  readonly runs: number;
  /** Whether the row with this label was requested. */
  readonly wants: (label: string) => boolean;
  readonly log: (line: string) => void;
  /** Starts the servers on the first call; they are stopped at the end. */
  servers(): Promise<Servers>;
  /** Starts the emulator on the first call; it is stopped at the end. */
  actions(): Promise<ActionsServer>;
}

/** Returns medians over the runs, one row per candidate. */
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

/** Every candidate starts with a synced disk and an empty page cache. */
async function forgetPages(): Promise<void> {
  await run(['sync']);
  await run([...ROOT_PREFIX, 'sh', '-c', 'echo 3 > /proc/sys/vm/drop_caches']);
}

/** Returns the sum of all file sizes instead of blocks, so that stores of many small files are not charged for the file system. */
export async function bytesUnder(path: string | undefined): Promise<number> {
  const info = path === undefined ? undefined : await lstat(path).catch(() => undefined);
  if (path === undefined || info === undefined) return 0;
  if (!info.isDirectory()) return info.size;
  let bytes = 0;
  for (const name of await readdir(path)) bytes += await bytesUnder(join(path, name));
  return bytes;
}
