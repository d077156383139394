import type { BuildResult, CreateResult, ExportResult, ImportResult, RestoreResult, Snapshot, SnapshotName } from '../engine/types.ts';
import { formatSeconds } from '../lib/durations.ts';
import { formatBytes, formatRate } from '../lib/sizes.ts';
import { displayRef } from '../manifest/name.ts';
import type { WriteStats } from '../repository/types.ts';
import type { Failure } from './failure.ts';
import { code, codeBlock, escapeMarkdown } from './markdown.ts';
import { contents, facts, type Row, snapshotRows } from './summary-parts.ts';

/** What a summary tells besides the engine's result. */
export interface Place {
  /** Where the snapshot is, for people. */
  readonly store: string;
}

export function restoredSummary(result: RestoreResult, { store }: Place): string {
  const { machine, bytes, seconds, manifest } = result;
  const others = machine.references.filter((reference) => reference !== machine.image);
  const built = manifest.source.build_seconds;
  const how = machine.changed
    ? `${formatBytes(bytes)} in ${formatSeconds(seconds)} (${formatRate(bytes, seconds)}), by ${machine.via}`
    : `nothing: the image was there already (${formatSeconds(seconds)})`;
  return page(`📦 Restored ${code(displayRef(result.ref))}`, [
    facts([
      ['Image', code(machine.image)],
      ['Also tagged', others.map(code).join(', ')],
      ['Given to Docker', how],
      ...(built === undefined
        ? []
        : [
            [
              'Building it took',
              `${formatSeconds(built)}${built > seconds ? `, so this saved ${formatSeconds(built - seconds)}` : ''}`,
            ] satisfies Row,
          ]),
      ['From', code(store)],
      ...snapshotRows(result),
    ]),
    contents(manifest),
    next('Use it', `docker run --rm ${shellWord(machine.image)} …`),
  ]);
}

export function missSummary(name: SnapshotName, { store, advice }: Place & { advice: string }): string {
  return page(`🔍 ${code(displayRef(name.ref))} is not there yet`, [`Looked in ${code(store)}. ${advice}`]);
}

export interface MissBuilt extends Place {
  readonly image: string;
  readonly buildSeconds: number;
  readonly from: string;
  readonly save: boolean;
}

export function missBuiltSummary(name: SnapshotName, { store, image, buildSeconds, from, save }: MissBuilt): string {
  const then = save ? 'saved when the job succeeds, so that the next run restores it' : "not saved, because of 'save: false'";
  return page(`🏗️ Built ${code(displayRef(name.ref))}: it was not there yet`, [
    facts([
      ['Image', code(image)],
      ['Building', `${formatSeconds(buildSeconds)} from ${code(from)}`],
      ['Store', `${code(store)}: ${then}`],
    ]),
    next('Use it', `docker run --rm ${shellWord(image)} …`),
  ]);
}

export function builtSummary(result: BuildResult, { store, image }: Place & { image: string }): string {
  return page(`🏗️ Built ${code(displayRef(result.ref))}`, [
    facts([
      ['Image', code(image)],
      ['Building', formatSeconds(result.buildSeconds)],
      ['Saving', formatSeconds(result.seconds)],
      ...gainedRows(result, store),
      ...snapshotRows(result),
    ]),
    contents(result.manifest),
    next('Make one file of it with the export action, or here', `vm snapshot export ${shellWord(displayRef(result.ref))}`),
  ]);
}

export function savedSummary(result: CreateResult, { store }: Place): string {
  return page(`💾 Saved ${code(displayRef(result.ref))}`, [
    facts([['Saving', formatSeconds(result.seconds)], ...gainedRows(result, store), ...snapshotRows(result)]),
    contents(result.manifest),
    'The next run with this name restores it instead of building.',
  ]);
}

export function presentSummary(snapshot: Snapshot, { store }: Place): string {
  return page(`⏭️ ${code(displayRef(snapshot.ref))} exists, nothing was built`, [
    facts([['In', code(store)], ...snapshotRows(snapshot)]),
    contents(snapshot.manifest),
  ]);
}

export function exportedSummary(result: ExportResult): string {
  const whole = result.manifest.size_bytes;
  return page(`🗜️ Exported ${code(displayRef(result.ref))}`, [
    facts([
      ['File', code(result.path)],
      ['File size', `${formatBytes(result.size)}, ${percent(result.size, whole)} of the ${formatBytes(whole)} in it`],
      ['sha256', code(result.sha256)],
      ['Time', `${formatSeconds(result.seconds)} (${formatRate(whole, result.seconds)})`],
      ...snapshotRows(result),
    ]),
    contents(result.manifest),
    next('On any other machine', `vm snapshot import ${shellWord(result.path.split('/').at(-1) ?? result.path)}`),
  ]);
}

export function importedSummary(result: ImportResult, { store, path }: Place & { path: string }): string {
  return page(`📥 Imported ${code(displayRef(result.ref))}`, [
    facts([
      ['From', code(path)],
      ['Time', `${formatSeconds(result.seconds)}, every byte verified`],
      ...gainedRows(result, store),
      ...snapshotRows(result),
    ]),
    contents(result.manifest),
    next('Give it to Docker with the restore action, or here', `vm snapshot restore ${shellWord(displayRef(result.ref))}`),
  ]);
}

export function failureSummary({ title, message, hint, code: errorCode }: Failure): string {
  return page(`❌ ${escapeMarkdown(title)}`, [
    codeBlock(message),
    ...(hint === undefined ? [] : [`**Next:** ${escapeMarkdown(hint)}`]),
    code(errorCode),
  ]);
}

function gainedRows({ stats, manifest }: { stats: WriteStats; manifest: Snapshot['manifest'] }, store: string): Row[] {
  const held = Math.max(0, manifest.size_bytes - stats.bytesNew);
  return [
    ['Store', `${code(store)} grew by ${formatBytes(stats.bytesStored)}`],
    [
      'De-duplicated',
      `${formatBytes(held)} of ${formatBytes(manifest.size_bytes)} (${percent(held, manifest.size_bytes)}) was there already`,
    ],
  ];
}

function page(title: string, parts: readonly string[]): string {
  return [`### ${title}`, ...parts.filter((part) => part !== '')].join('\n\n').concat('\n');
}

function next(what: string, command: string): string {
  return `**Next.** ${what}:\n\n${codeBlock(command, 'sh')}`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '0 %' : `${((part / whole) * 100).toFixed(part === whole ? 0 : 1)} %`;
}

/** Names are plain words as a rule; a file's name may be anything. */
function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
