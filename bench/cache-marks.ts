import type { Row } from './part.ts';
import type { Verdict } from './verdict.ts';

/** The performance goals for snapshots in the Actions cache. */
export function cacheVerdicts(row: (part: string, label: string) => Row | undefined): (Verdict | undefined)[] {
  return [
    entries(row('cache-create', 'vm')),
    ...['classic', 'containerd'].map((engine) => start(engine, row(`cache-restore-${engine}`, 'vm, nothing to do'))),
  ];
}

function entries(saved: Row | undefined): Verdict | undefined {
  const count = saved?.traffic?.entries;
  if (count === undefined) return undefined;
  return { mark: 'entries of a first snapshot', limit: '20', measured: `${count}`, kept: count <= 20 };
}

function start(engine: string, row: Row | undefined): Verdict | undefined {
  if (row === undefined) return undefined;
  const mark = `restore from the Actions cache with nothing to do, ${engine}`;
  return { mark, limit: '0.5 s', measured: `${row.seconds.toFixed(2)} s`, kept: row.seconds <= 0.5 };
}
