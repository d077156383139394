import type { Facts } from './machine.ts';
import type { Verdict } from './marks.ts';
import { megabytes } from './measure.ts';
import type { Result, Row } from './part.ts';

const COLUMNS = ['', 'wall s', 'wall ×', 'CPU s', 'engine CPU s', 'peak MB'];
const FILES = ['gained MB', 'gained ×'];
const SERVERS = ['sent MB', 'sent ×', 'received MB', 'received ×'];

/** Markdown that reads well in a terminal too. */
export function report({
  facts,
  runs,
  results,
  verdicts,
}: {
  facts: Facts;
  runs: number;
  results: readonly Result[];
  verdicts: readonly Verdict[];
}): string {
  return [
    '# Performance',
    '',
    `Written by \`npm run bench -- --write\` on ${facts.date}; ${runs === 1 ? 'one run' : `medians of ${runs} runs`}, all in one go on one machine: read the ratios, not the seconds.`,
    '',
    `- Machine: ${facts.machine}`,
    `- Versions: ${facts.versions.join('; ')}`,
    '- Image: Debian 12 with three layers of apt-get (Python, numpy, git; build-essential, Node, npm; Rust, Cargo, Go); the rebuild is `docker build --no-cache` of the same packages.',
    "- × is against the zstd pipe of the same state, and against vm beside BuildKit. CPU is of the command line with all its processes; the engine's own, with the S3 server's and the registry's, is in the next column. Peak is the largest sum of resident memory of these processes, sampled every 50 ms. Gained is the growth of the sizes of all files that the tool keeps; sent and received are the bodies of requests and answers, counted by a proxy in front of the S3 server (Ceph) and the registry, which share the two cores with the tools. MB is 10⁶ bytes. Before each line the disk is synced and the page cache dropped, but for the times of the start, which are of a second run.",
    '',
    '## Marks',
    '',
    ...table(
      ['mark', 'limit', 'measured', 'kept'],
      verdicts.map(({ mark, limit, measured, kept }) => [mark, limit, measured, kept ? 'yes' : 'no']),
    ),
    ...results.flatMap(({ part, rows }) => [
      '',
      `## ${part.title}`,
      '',
      ...table(
        [...COLUMNS, ...(isRemote(rows) ? SERVERS : FILES)],
        rows.map((row) => cells(row, rows)),
      ),
      '',
      ...commands(rows),
    ]),
    '',
  ].join('\n');
}

function cells(row: Row, rows: readonly Row[]): string[] {
  const other = rows.find(({ candidate }) => candidate.label === row.candidate.against);
  return [
    row.candidate.label,
    row.seconds.toFixed(2),
    ratio(row.seconds, other?.seconds),
    row.cpuSeconds.toFixed(2),
    row.candidate.daemon ? row.engineCpuSeconds.toFixed(2) : '',
    megabytes(row.peakBytes, 0),
    ...(isRemote(rows)
      ? [...moved(row.sentBytes, other?.sentBytes), ...moved(row.receivedBytes, other?.receivedBytes)]
      : moved(row.gainedBytes, other?.gainedBytes)),
  ];
}

function isRemote(rows: readonly Row[]): boolean {
  return rows.some(({ sentBytes }) => sentBytes !== undefined);
}

function moved(bytes: number | undefined, other: number | undefined): string[] {
  return [bytes === undefined ? '' : megabytes(bytes, 2), ratio(bytes, other)];
}

function ratio(value: number | undefined, other: number | undefined): string {
  return value === undefined || !other ? '' : (value / other).toPrecision(3);
}

function commands(rows: readonly Row[]): string[] {
  const scripts = new Map(rows.map(({ candidate }) => [candidate.script, candidate.label]));
  return ['```sh', ...[...scripts].map(([script, label]) => `${script}  # ${label}`), '```'];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, column) => Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)];
}
