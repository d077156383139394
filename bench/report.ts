import { LINE } from './actions-server.ts';
import type { Facts } from './machine.ts';
import { verdicts } from './marks.ts';
import { megabytes } from './measure.ts';
import type { Result, Row } from './part.ts';
import type { Traffic } from './traffic.ts';

/** The introduction to all sections. */
export const HEAD = `# Performance

Measured by \`npm run bench\`; \`--write\` puts what was measured into its section here and leaves the others. The lines of a section are of
one go on one machine: read the ratios, not the seconds.

- Image: Debian 12 with three layers of apt-get (Python, numpy, git; build-essential, Node, npm; Rust, Cargo, Go); the rebuild is
  \`docker build --no-cache\` of the same packages.
- × is against the zstd pipe of the same state; against actions/cache in the Actions cache, and against vm beside BuildKit.
- CPU is of the command line with all its processes; the engine's own, with the S3 server's, the registry's and the cache service's, is in
  the next column. These servers share the two cores with the tools.
- Peak is the largest sum of resident memory of the command line's processes, sampled every 50 ms.
- Gained is the growth of the sizes of all files that the tool keeps.
- Sent and received are the bodies of requests and answers, counted by a proxy in front of the S3 server (Ceph) and the registry. Before the
  Actions cache they are all bytes of its connections. That cache is an emulator in which GitHub's own client runs unchanged, with
  ${LINE.bytesPerSecond / 1e6} MB/s for each connection and ${LINE.roundTripMs} ms for each round trip. The commands are what steps of a workflow run.
- MB is 10⁶ bytes. Before each line the disk is synced and the page cache dropped, but for the times of the start, and of rows with
  nothing to do in the Actions cache, which are of a second run.`;

const COLUMNS = ['', 'wall s', 'wall ×', 'CPU s', 'engine CPU s', 'peak MB'];

/** Returns Markdown that is also readable in a terminal. */
export function sectionOf(result: Result, { facts, runs }: { facts: Facts; runs: number }): string {
  const { part, rows } = result;
  const marks = verdicts(result).map(({ mark, limit, measured, kept }) => [mark, limit, measured, kept ? 'yes' : 'no']);
  return [
    `## ${part.title}`,
    '',
    origin(result, { facts, runs }),
    '',
    ...table(
      [...COLUMNS, ...furtherColumns(rows)],
      rows.map((row) => cells(row, rows)),
    ),
    '',
    ...(marks.length > 0 ? [...table(['mark', 'limit', 'measured', 'kept'], marks), ''] : []),
    ...commands(rows),
  ].join('\n');
}

/** Describes date, machine and versions. */
function origin({ part, rows }: Result, { facts, runs }: { facts: Facts; runs: number }): string {
  const scripts = rows.map(({ candidate }) => candidate.script).join('\n');
  const tools = facts.versions
    .filter(({ used, version }) => version !== '' && used.test(scripts))
    .map(({ name, version }) => `${name} ${version}`);
  const count = runs === 1 ? 'one run' : `medians of ${runs} runs`;
  const versions = [...(part.notes ?? []), `Node ${process.versions.node}`, ...tools].join(', ');
  return `${facts.date}, commit ${facts.commit}, ${count}; ${facts.machine}; ${versions}.`;
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
    ...furtherCells(row, other, rows),
  ];
}

function furtherColumns(rows: readonly Row[]): string[] {
  if (!isRemote(rows)) return ['gained MB', 'gained ×'];
  return ['sent MB', 'sent ×', 'received MB', 'received ×', ...(counts(rows, 'requests') ? ['requests', 'new entries'] : [])];
}

function furtherCells({ traffic, gainedBytes }: Row, other: Row | undefined, rows: readonly Row[]): string[] {
  if (!isRemote(rows)) return bytes(gainedBytes, other?.gainedBytes);
  const moved = [...bytes(traffic?.sent, other?.traffic?.sent), ...bytes(traffic?.received, other?.traffic?.received)];
  return counts(rows, 'requests') ? [...moved, `${traffic?.requests ?? ''}`, `${traffic?.entries ?? ''}`] : moved;
}

function isRemote(rows: readonly Row[]): boolean {
  return counts(rows, 'sent');
}

function counts(rows: readonly Row[], name: keyof Traffic): boolean {
  return rows.some(({ traffic }) => traffic?.[name] !== undefined);
}

function bytes(value: number | undefined, other: number | undefined): string[] {
  return [value === undefined ? '' : megabytes(value, 2), ratio(value, other)];
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
