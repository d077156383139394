import type { BuildResult, CreateResult, ExportResult, ImportResult, Snapshot, TransferResult } from '../engine/types.ts';
import { formatSeconds } from '../lib/durations.ts';
import { formatBytes } from '../lib/sizes.ts';
import { displayRef } from '../manifest/name.ts';
import type { WriteStats } from '../repository/types.ts';
import type { Ref } from '../stores/types.ts';
import type { Failure } from './failure.ts';
import { code, codeBlock, escapeMarkdown, table } from './markdown.ts';
import { about, facts, next, type Place, page, type Row, shellWord, snapshotRows, type Told } from './summary-parts.ts';

const MOST_ROWS = 50;

/** Found, and not restored. */
export function foundSummary(found: readonly Snapshot[], { store }: Place): Told {
  const names = found.map(({ ref }) => displayRef(ref)).join(', ');
  const rows = found.map(({ ref, manifest, digest }) => [
    code(displayRef(ref)),
    formatBytes(manifest.size_bytes),
    escapeMarkdown(manifest.created_at),
    code(digest),
  ]);
  return page('🔍', `${names} is in ${store}`, [table(['Snapshot', 'Holds', 'Made', 'Digest'], rows.slice(0, MOST_ROWS))]);
}

export function missSummary(what: string, { store, advice }: Place & { advice: string }): Told {
  return page('🔍', `${what} is not in ${store}`, [escapeMarkdown(advice)]);
}

export interface MissBuilt extends Place {
  readonly image: string;
  readonly buildSeconds: number;
  readonly from: string;
  readonly saved: 'later' | 'never' | 'saved' | 'exists' | 'refused';
}

const AFTER_MISS = {
  later: 'saved when the job succeeds, so that the next run restores it',
  never: 'not saved',
  saved: 'saved, so that the next run restores it',
  exists: 'another job saved it in the meantime',
  refused: 'not saved: the store takes nothing from this job',
} as const;

export function missBuiltSummary(ref: Ref, { store, image, buildSeconds, from, saved }: MissBuilt): Told {
  const then = AFTER_MISS[saved];
  return page('🏗️', `Built ${displayRef(ref)} in ${formatSeconds(buildSeconds)}: it was not there yet`, [
    facts([
      ['Image', code(image)],
      ['From', code(from)],
      ['Store', `${code(store)}: ${then}`],
    ]),
    next('Use it', `docker run --rm ${shellWord(image)} …`),
  ]);
}

export function builtSummary(result: BuildResult, { store, image }: Place & { image: string }): Told {
  return page('🏗️', `Built ${displayRef(result.ref)} in ${formatSeconds(result.buildSeconds)}, saved in ${formatSeconds(result.seconds)}`, [
    facts([['Image', code(image)], ...gainedRows(result, store), ...snapshotRows(result)]),
    about(result),
    next('Make one file of it with the export action, or here', `vm snapshot export ${shellWord(displayRef(result.ref))}`),
  ]);
}

/** Built and not saved: a warning says why. */
export function unsavedSummary(ref: Ref, { store, image, buildSeconds }: Place & { image: string; buildSeconds: number }): Told {
  return page('🏗️', `Built ${displayRef(ref)} in ${formatSeconds(buildSeconds)}, not saved`, [
    facts([
      ['Image', code(image)],
      ['Store', `${code(store)} was not written to: see the warning`],
    ]),
    next('Use it', `docker run --rm ${shellWord(image)} …`),
  ]);
}

/** Several at once. `unsaved`: how many more there were. */
export function savedAllSummary(results: readonly CreateResult[], { store, unsaved }: Place & { unsaved: number }): Told {
  const rows = results.map(({ ref, manifest, stats, seconds }) => [
    code(displayRef(ref)),
    code(manifest.source.from),
    formatBytes(manifest.size_bytes),
    formatBytes(stats.bytesStored),
    formatSeconds(seconds),
  ]);
  const more = unsaved === 0 ? '' : `, and not ${unsaved} more`;
  return page(
    '💾',
    `Saved ${results.length} ${results.length === 1 ? 'image' : 'images'} in ${formatSeconds(sum(results.map((each) => each.seconds)))}${more}`,
    [
      facts([['Store', `${code(store)} grew by ${formatBytes(sum(results.map(({ stats }) => stats.bytesStored)))}`]]),
      table(['Snapshot', 'Image', 'Holds', 'Stored anew', 'Time'], rows.slice(0, MOST_ROWS)),
    ],
  );
}

export function savedSummary(result: CreateResult, { store }: Place): Told {
  return page('💾', `Saved ${displayRef(result.ref)} in ${formatSeconds(result.seconds)}`, [
    facts([...gainedRows(result, store), ...snapshotRows(result)]),
    about(result),
    result.manifest.kind === 'image'
      ? 'The next run with this name restores it instead of building.'
      : next('Have it back with the restore action, or here', `vm snapshot restore ${shellWord(displayRef(result.ref))}`),
  ]);
}

export function presentSummary(snapshot: Snapshot, { store }: Place): Told {
  return page('⏭️', `${displayRef(snapshot.ref)} exists, nothing was built`, [
    facts([['In', code(store)], ...snapshotRows(snapshot)]),
    about(snapshot),
  ]);
}

/** `repository`: `owner/name` of the workflow's, where there is one. */
export function exportedSummary(result: ExportResult, repository?: string): Told {
  const whole = result.manifest.size_bytes;
  return page('🗜️', `Exported ${displayRef(result.ref)} in ${formatSeconds(result.seconds)}`, [
    facts([
      ['File', code(result.path)],
      ['File size', `${formatBytes(result.size)} for ${formatBytes(whole)} (${percent(result.size, whole)})`],
      ['sha256', code(result.sha256)],
      ...snapshotRows(result),
    ]),
    about(result),
    next('On any other machine', `vm snapshot import ${shellWord(elsewhere(result.path, repository))}`),
  ]);
}

export function pushedSummary(result: TransferResult, { store }: Place): Told {
  return page('📤', transferLine(result, `to ${store}`), [
    facts([...gainedRows(result, store), ...snapshotRows(result)]),
    about(result),
    next('On any machine that reaches it', `vm snapshot restore ${shellWord(displayRef(result.ref))} --from ${shellWord(store)}`),
  ]);
}

export function pulledSummary(result: TransferResult, { store, from }: Place & { from: string }): Told {
  return page('📥', transferLine(result, `from ${from}`), [
    facts([...gainedRows(result, store), ...snapshotRows(result)]),
    about(result),
    next('Give it to Docker with the restore action, or here', `vm snapshot restore ${shellWord(displayRef(result.ref))}`),
  ]);
}

export function importedSummary(result: ImportResult, { store, path }: Place & { path: string }): Told {
  return page('📥', `Imported ${displayRef(result.ref)} in ${formatSeconds(result.seconds)}`, [
    facts([['From', `${code(path)}, every byte verified`], ...gainedRows(result, store), ...snapshotRows(result)]),
    about(result),
    next('Give it to Docker with the restore action, or here', `vm snapshot restore ${shellWord(displayRef(result.ref))}`),
  ]);
}

export function failureSummary({ title, message, hint, code: errorCode }: Failure): Told {
  return page('❌', title, [codeBlock(message), ...(hint === undefined ? [] : [`**Next:** ${escapeMarkdown(hint)}`]), code(errorCode)]);
}

/** How a machine that is not this job's names what was written. */
function elsewhere(path: string, repository: string | undefined): string {
  const [, artifact] = /^artifact:([^/?]+)$/.exec(path) ?? [];
  if (artifact !== undefined && repository !== undefined) return `artifact:${repository}/${artifact}`;
  return /^[a-z0-9]+:/.test(path) ? path : (path.split('/').at(-1) ?? path);
}

function gainedRows({ stats, manifest }: { stats: WriteStats; manifest: Snapshot['manifest'] }, store: string): Row[] {
  // Facts about the image are stored beside it, so that all can be a little more than it holds.
  const [gained, whole] = [Math.min(stats.bytesNew, manifest.size_bytes), manifest.size_bytes];
  return [
    [
      'New content',
      gained === whole ? `all of the ${formatBytes(whole)}` : `${formatBytes(gained)} of ${formatBytes(whole)} (${percent(gained, whole)})`,
    ],
    ['Store', `${code(store)} grew by ${formatBytes(stats.bytesStored)}`],
  ];
}

function transferLine({ ref, changed, seconds }: TransferResult, where: string): string {
  return changed ? `Copied ${displayRef(ref)} ${where} in ${formatSeconds(seconds)}` : `${displayRef(ref)} was there already`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '0 %' : `${((part / whole) * 100).toFixed(part === whole ? 0 : 1)} %`;
}
