import { cacheVerdicts } from './cache-marks.ts';
import { LIST } from './list.ts';
import { megabytes } from './measure.ts';
import type { Result, Row } from './part.ts';
import { remoteVerdicts } from './remote-marks.ts';
import type { Verdict } from './verdict.ts';

/** Returns the verdicts on all goals whose rows were measured. */
export function verdicts({ part: { name }, rows }: Result): Verdict[] {
  const row = (part: string, label: string): Row | undefined =>
    part === name ? rows.find(({ candidate }) => candidate.label === label) : undefined;
  const list: (Verdict | undefined)[] = [
    gain(row('create-classic', 'vm, rebuild')),
    time('first create against docker save with zstd -T0', row('create-classic', 'vm'), row('create-classic', 'zstd -T0')),
    ...['classic', 'containerd'].map((engine) =>
      time(
        `cold restore, ${engine}, against zstd and docker load`,
        row(`restore-${engine}`, 'vm, cold'),
        row(`restore-${engine}`, 'zstd -T0, cold'),
      ),
    ),
    peak(rows),
    ...['create', 'restore'].map((verb) => growth(verb, row('memory', `${verb}, small`), row('memory', `${verb}, base`))),
    start(row('start', 'restore action, nothing to do')),
    thousand(row('list', LIST)),
    ...remoteVerdicts(row),
    ...cacheVerdicts(row),
  ];
  return list.filter((verdict) => verdict !== undefined);
}

function gain(row: Row | undefined): Verdict | undefined {
  if (row?.gainedBytes === undefined) return undefined;
  return {
    mark: 'bytes gained for the rebuild',
    limit: '5 MB (aim 2)',
    measured: `${megabytes(row.gainedBytes, 2)} MB`,
    kept: row.gainedBytes <= 5e6,
  };
}

function time(mark: string, ours: Row | undefined, theirs: Row | undefined): Verdict | undefined {
  if (ours === undefined || theirs === undefined) return undefined;
  const ratio = ours.seconds / theirs.seconds;
  return { mark, limit: '× 1.1', measured: `× ${ratio.toFixed(2)}`, kept: ratio <= 1.1 };
}

function peak(rows: readonly Row[]): Verdict | undefined {
  const ours = rows.filter(({ candidate }) => /(^|\s)(vm snapshot |(create|restore)-action$)/.test(candidate.script));
  const largest = ours.toSorted((a, b) => b.peakBytes - a.peakBytes)[0];
  if (largest === undefined) return undefined;
  const measured = `${megabytes(largest.peakBytes, 0)} MB (${largest.candidate.label})`;
  return { mark: 'peak memory of any verb', limit: '400 MB', measured, kept: largest.peakBytes <= 400e6 };
}

/** Garbage collection alone makes two equal runs differ by some percent. */
function growth(verb: string, small: Row | undefined, base: Row | undefined): Verdict | undefined {
  if (small === undefined || base === undefined) return undefined;
  const measured = `${megabytes(small.peakBytes, 0)} and ${megabytes(base.peakBytes, 0)} MB`;
  return { mark: `peak of ${verb}, 0.5 and 2 GB`, limit: 'equal within 15 %', measured, kept: base.peakBytes <= small.peakBytes * 1.15 };
}

function thousand(row: Row | undefined): Verdict | undefined {
  if (row === undefined) return undefined;
  return { mark: 'list of 1,000 snapshots', limit: '0.3 s', measured: `${row.seconds.toFixed(2)} s`, kept: row.seconds <= 0.3 };
}

function start(row: Row | undefined): Verdict | undefined {
  if (row === undefined) return undefined;
  return {
    mark: 'start of the restore action with nothing to do',
    limit: '0.5 s',
    measured: `${row.seconds.toFixed(2)} s`,
    kept: row.seconds <= 0.5,
  };
}
