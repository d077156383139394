import type { BuildResult, CreateResult, ExportResult, ImportResult, RestoreResult, Snapshot, TransferResult } from '../engine/types.ts';
import { formatSeconds } from '../lib/durations.ts';
import { formatBytes, formatRate } from '../lib/sizes.ts';
import { displayRef } from '../manifest/name.ts';
import type { WriteStats } from '../repository/types.ts';
import type { Ref } from '../stores/types.ts';
import type { Report } from './action.ts';
import type { Failure } from './failure.ts';
import { code, codeBlock, escapeMarkdown, table } from './markdown.ts';
import { about, facts, type Row, snapshotRows } from './summary-parts.ts';

const MOST_REFERENCES = 10;
const MOST_ROWS = 50;

/** A result for people: one line for the log, and Markdown that leads with it. */
export type Told = Pick<Report, 'line' | 'summary'>;

/** What a summary tells besides the engine's result. */
export interface Place {
  /** Where the snapshot is, for people. */
  readonly store: string;
}

export function restoredSummary(result: RestoreResult, { store }: Place): Told {
  const { machine, bytes, seconds, manifest } = result;
  const others = machine.references.filter((reference) => reference !== machine.image);
  const built = manifest.source.build_seconds;
  const how = machine.changed
    ? `${formatBytes(bytes)} by ${machine.via} (${formatRate(bytes, seconds)})`
    : 'nothing: the image was there already';
  return page('📦', `Restored ${displayRef(result.ref)} in ${formatSeconds(seconds)}`, [
    facts([
      ['Image', code(machine.image)],
      ['Also tagged', listed(others)],
      ['Given to Docker', how],
      ['Building it took', built === undefined ? '' : savedTime(built, seconds)],
      ['From', code(store)],
      ...snapshotRows(result),
    ]),
    about(result),
    next('Use it', `docker run --rm ${shellWord(machine.image)} …`),
  ]);
}

/** Several at once: a line for each, and what they cost together. */
export function restoredAllSummary(results: readonly RestoreResult[], { store }: Place): Told {
  const [seconds, bytes] = [sum(results.map((each) => each.seconds)), sum(results.map((each) => each.bytes))];
  const built = sum(results.map(({ manifest }) => manifest.source.build_seconds ?? 0));
  const rows = results.map(({ ref, machine, manifest, ...each }) => [
    code(displayRef(ref)),
    listed(machine.references.length > 0 ? machine.references : [machine.image]),
    formatBytes(manifest.size_bytes),
    machine.changed ? `${formatBytes(each.bytes)} by ${machine.via}` : 'was there already',
    formatSeconds(each.seconds),
  ]);
  return page('📦', `Restored ${results.length} images in ${formatSeconds(seconds)}`, [
    facts([
      ['Given to Docker', formatBytes(bytes)],
      ['Building them took', built === 0 ? '' : savedTime(built, seconds)],
      ['From', code(store)],
    ]),
    table(['Snapshot', 'Image', 'Holds', 'Given to Docker', 'Time'], rows.slice(0, MOST_ROWS)),
  ]);
}

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
  return page('💾', `Saved ${results.length} images in ${formatSeconds(sum(results.map((each) => each.seconds)))}${more}`, [
    facts([['Store', `${code(store)} grew by ${formatBytes(sum(results.map(({ stats }) => stats.bytesStored)))}`]]),
    table(['Snapshot', 'Image', 'Holds', 'Stored anew', 'Time'], rows.slice(0, MOST_ROWS)),
  ]);
}

export function savedSummary(result: CreateResult, { store }: Place): Told {
  return page('💾', `Saved ${displayRef(result.ref)} in ${formatSeconds(result.seconds)}`, [
    facts([...gainedRows(result, store), ...snapshotRows(result)]),
    about(result),
    'The next run with this name restores it instead of building.',
  ]);
}

export function presentSummary(snapshot: Snapshot, { store }: Place): Told {
  return page('⏭️', `${displayRef(snapshot.ref)} exists, nothing was built`, [
    facts([['In', code(store)], ...snapshotRows(snapshot)]),
    about(snapshot),
  ]);
}

export function exportedSummary(result: ExportResult): Told {
  const whole = result.manifest.size_bytes;
  return page('🗜️', `Exported ${displayRef(result.ref)} in ${formatSeconds(result.seconds)}`, [
    facts([
      ['File', code(result.path)],
      ['File size', `${formatBytes(result.size)} for ${formatBytes(whole)} (${percent(result.size, whole)})`],
      ['sha256', code(result.sha256)],
      ...snapshotRows(result),
    ]),
    about(result),
    next('On any other machine', `vm snapshot import ${shellWord(result.path.split('/').at(-1) ?? result.path)}`),
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

/** The first few; an image may carry a thousand. */
function listed(references: readonly string[]): string {
  const shown = references.slice(0, MOST_REFERENCES).map(code).join(', ');
  return references.length > MOST_REFERENCES ? `${shown} and ${references.length - MOST_REFERENCES} more` : shown;
}

function savedTime(built: number, restored: number): string {
  return built > restored ? `${formatSeconds(built)}, so this saved ${formatSeconds(built - restored)}` : formatSeconds(built);
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

function page(icon: string, headline: string, parts: readonly string[]): Told {
  const paragraphs = [`### ${icon} ${escapeMarkdown(headline)}`, ...parts.filter((part) => part !== '')];
  return { line: headline, summary: `${paragraphs.join('\n\n')}\n` };
}

function next(what: string, command: string): string {
  return `**Next.** ${what}:\n\n${codeBlock(command, 'sh')}`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '0 %' : `${((part / whole) * 100).toFixed(part === whole ? 0 : 1)} %`;
}

/** Names are plain words as a rule; a file's name may be anything. */
function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
