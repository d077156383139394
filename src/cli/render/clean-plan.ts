import type { Snapshot } from '../../engine/catalog/types.ts';
import type { CleanPlan } from '../../engine/maintain/clean.ts';
import type { KeepReason, Kept, RetentionDecision, RetentionRule } from '../../engine/maintain/retention.ts';
import { formatMinute } from '../../lib/text/durations.ts';
import { formatBytes } from '../../lib/text/sizes.ts';
import { displayRef } from '../../manifest/name.ts';
import { snapshotData } from './data.ts';
import { renderTable } from './table.ts';

/** Values of the flags, for the reasons. */
export interface Limits {
  readonly maxAge?: string;
  readonly maxCount?: string;
  readonly maxSize?: string;
}

export interface PlanStyle {
  readonly width: number;
  readonly bold: boolean;
  /** Show the kept snapshots too. */
  readonly whole: boolean;
}

/** Returns a table of the snapshots to remove with the reasons, followed by their number and the space that this frees. */
export function renderPlan({ remove, keep, bytes }: CleanPlan, limits: Limits, { whole, ...style }: PlanStyle): string {
  const rows = [
    ...remove.map(({ snapshot, rule }) => ({ does: 'remove', snapshot, why: removedFor(rule, limits) })),
    ...(whole ? keep.map(({ snapshot, reasons }) => ({ does: 'keep', snapshot, why: keptFor(reasons) })) : []),
  ].sort((a, b) => madeAt(b.snapshot) - madeAt(a.snapshot));
  const table = renderTable(
    rows,
    [
      { title: 'ACTION', cell: ({ does }) => does },
      { title: 'NAME', cell: ({ snapshot }) => displayRef(snapshot.ref) },
      { title: 'CREATED', cell: ({ snapshot }) => formatMinute(new Date(snapshot.manifest.created_at)) },
      { title: 'SIZE', cell: ({ snapshot }) => formatBytes(snapshot.manifest.size_bytes), align: 'right' },
      { title: 'REASON', cell: ({ why }) => why },
    ],
    style,
  );
  const frees = bytes === undefined ? 'the freed space is unknown' : `about ${formatBytes(bytes)} to be freed`;
  const spared = keep.filter((each) => each.spared !== undefined).length;
  const stays = `${countOf(keep.length)} kept${spared === 0 ? '' : `, ${spared} of them despite a --max rule`}`;
  const end = remove.length === 0 ? `Nothing to remove; ${stays}` : `${countOf(remove.length)} to remove, ${frees}; ${stays}`;
  return rows.length === 0 ? end : `${table}\n\n${end}`;
}

/** Returns the plan for `--json`. */
export function planData({ remove, keep, bytes }: CleanPlan): Record<string, unknown> {
  return {
    remove: remove.map(({ snapshot, rule }: RetentionDecision) => ({ ...snapshotData(snapshot), rule })),
    keep: keep.map(({ snapshot, reasons, spared }: Kept) => ({ ...snapshotData(snapshot), reasons, spared_from: spared ?? null })),
    would_free_bytes: bytes ?? null,
  };
}

/** Returns `1 snapshot`, `3 snapshots`. */
export function countOf(snapshots: number): string {
  return snapshots === 1 ? '1 snapshot' : `${snapshots} snapshots`;
}

function removedFor(rule: RetentionRule, { maxAge, maxCount, maxSize }: Limits): string {
  const reasons = {
    age: `older than ${maxAge}`,
    count: `more than ${maxCount}`,
    size: `more than ${maxSize}`,
    keep: 'no rule keeps it',
  };
  return reasons[rule];
}

function keptFor(reasons: readonly KeepReason[]): string {
  const words = reasons.map((reason) => (reason === 'newest' ? 'newest of its project' : reason));
  return words.length === 0 ? 'no rule removes it' : words.join(', ');
}

function madeAt({ manifest }: Snapshot): number {
  return Date.parse(manifest.created_at);
}
