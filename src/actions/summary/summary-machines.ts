import type { Restored } from '../../app/restore-snapshot.ts';
import { formatSeconds } from '../../lib/text/durations.ts';
import { formatBytes, formatRate } from '../../lib/text/sizes.ts';
import { counted } from '../../lib/text/words.ts';
import { displayRef } from '../../manifest/name.ts';
import { code, escapeMarkdown, table } from './markdown.ts';
import { about, facts, next, type Place, page, type Row, type SummaryPage, snapshotRows } from './summary-parts.ts';

const MOST_REFERENCES = 10;
const MOST_ROWS = 50;

/** `near` is the requested name if a restore key found another one. */
export interface RestoredPlace extends Place {
  readonly near?: string | undefined;
}

export function restoredSummary(result: Restored, { store, near }: RestoredPlace): SummaryPage {
  const { description, bytes, seconds, manifest } = result;
  const built = manifest.source.build_seconds;
  return page('📦', `Restored ${displayRef(result.ref)} as ${description.as} in ${formatSeconds(seconds)}`, [
    facts([
      ['In place of', near === undefined ? '' : `${code(near)}, which does not exist`],
      ...description.facts.map(([title, values]): Row => [title, listed(values)]),
      ['Transferred', description.changed ? `${formatBytes(bytes)} (${formatRate(bytes, seconds)})` : 'nothing: it already existed'],
      ['Build time', built === undefined ? '' : savedTime(built, seconds)],
      ['From', code(store)],
      ...snapshotRows(result),
    ]),
    about(result),
    next(description.next.what, description.next.command),
  ]);
}

/** Summarizes several restores: one row for each, and the totals. */
export function restoredAllSummary(
  all: readonly Restored[],
  { store, near, advice = '' }: RestoredPlace & { advice?: string },
): SummaryPage {
  const [seconds, bytes] = [sum(all.map((each) => each.seconds)), sum(all.map((each) => each.bytes))];
  const built = sum(all.map(({ manifest }) => manifest.source.build_seconds ?? 0));
  const what = all.every(({ kind }) => kind === all[0]?.kind) ? (all[0]?.kind.field ?? '') : 'snapshot';
  return page('📦', `Restored ${counted(all.length, what)} in ${formatSeconds(seconds)}`, [
    facts([
      ['In place of', near === undefined ? '' : `${code(near)}, which does not exist`],
      ['Transferred', formatBytes(bytes)],
      ['Build time', built === 0 ? '' : savedTime(built, seconds)],
      ['From', code(store)],
    ]),
    table(['Snapshot', 'As', 'Size', 'Transferred', 'Time'], all.slice(0, MOST_ROWS).map(rowOf)),
    escapeMarkdown(advice),
  ]);
}

function rowOf({ ref, manifest, bytes, seconds, description }: Restored): string[] {
  const moved = description.changed ? formatBytes(bytes) : 'nothing';
  return [code(displayRef(ref)), listed(description.names), formatBytes(manifest.size_bytes), moved, formatSeconds(seconds)];
}

/** Returns the first few; an image may have a thousand. */
function listed(references: readonly string[]): string {
  const shown = references.slice(0, MOST_REFERENCES).map(code).join(', ');
  return references.length > MOST_REFERENCES ? `${shown} and ${references.length - MOST_REFERENCES} more` : shown;
}

function savedTime(built: number, restored: number): string {
  return built > restored ? `${formatSeconds(built)}, so this saved ${formatSeconds(built - restored)}` : formatSeconds(built);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
