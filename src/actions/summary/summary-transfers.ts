import type { ExportResult, ImportResult, TransferResult } from '../../engine/catalog/types.ts';
import { formatSeconds } from '../../lib/text/durations.ts';
import { shellWord } from '../../lib/text/shell-word.ts';
import { formatBytes } from '../../lib/text/sizes.ts';
import { displayRef } from '../../manifest/name.ts';
import { code } from './markdown.ts';
import { about, facts, gainedRows, next, nextInStore, type Place, page, percent, type SummaryPage, snapshotRows } from './summary-parts.ts';

/** `repository` is the `owner/name` of the workflow's repository, if it has one. */
export function exportedSummary(result: ExportResult, repository?: string): SummaryPage {
  const whole = result.manifest.size_bytes;
  return page('🗜️', `Exported ${displayRef(result.ref)} in ${formatSeconds(result.seconds)}`, [
    facts([
      ['File', code(result.path)],
      ['File size', `${formatBytes(result.size)} for ${formatBytes(whole)} (${percent(result.size, whole)})`],
      ['sha256', code(result.sha256)],
      ...snapshotRows(result),
    ]),
    about(result),
    next('on any other machine', `vm snapshot import ${shellWord(elsewhere(result.path, repository))}`),
  ]);
}

export function pushedSummary(result: TransferResult, { store }: Place): SummaryPage {
  return page('📤', transferLine(result, `to ${store}`), [
    facts([...gainedRows(result, store), ...snapshotRows(result)]),
    about(result),
    nextInStore('on any machine that can access the store', `vm snapshot restore ${shellWord(displayRef(result.ref))}`, store),
  ]);
}

export function pulledSummary(result: TransferResult, { store, from }: Place & { from: string }): SummaryPage {
  return page('📥', transferLine(result, `from ${from}`), [
    facts([...gainedRows(result, store), ...snapshotRows(result)]),
    about(result),
    nextInStore(
      'restore it into Docker with the restore action, or with',
      `vm snapshot restore ${shellWord(displayRef(result.ref))}`,
      store,
    ),
  ]);
}

export function importedSummary(result: ImportResult, { store, path }: Place & { path: string }): SummaryPage {
  return page('📥', `Imported ${displayRef(result.ref)} in ${formatSeconds(result.seconds)}`, [
    facts([['From', `${code(path)}, every byte verified`], ...gainedRows(result, store), ...snapshotRows(result)]),
    about(result),
    nextInStore(
      'restore it into Docker with the restore action, or with',
      `vm snapshot restore ${shellWord(displayRef(result.ref))}`,
      store,
    ),
  ]);
}

/** Returns the location of the output as another host addresses it. */
function elsewhere(path: string, repository: string | undefined): string {
  const [, artifact] = /^artifact:([^/?]+)$/.exec(path) ?? [];
  if (artifact !== undefined && repository !== undefined) return `artifact:${repository}/${artifact}`;
  return /^[a-z0-9]+:/.test(path) ? path : (path.split('/').at(-1) ?? path);
}

function transferLine({ ref, changed, seconds }: TransferResult, where: string): string {
  return changed ? `Copied ${displayRef(ref)} ${where} in ${formatSeconds(seconds)}` : `${displayRef(ref)} already existed`;
}
