import type { BuildResult, CreateResult, Snapshot } from '../../engine/catalog/types.ts';
import { formatSeconds } from '../../lib/text/durations.ts';
import { shellWord } from '../../lib/text/shell-word.ts';
import { formatBytes } from '../../lib/text/sizes.ts';
import { displayRef } from '../../manifest/name.ts';
import type { Ref } from '../../stores/store.ts';
import type { Saved } from '../shared/save.ts';
import { code, escapeMarkdown, table } from './markdown.ts';
import {
  about,
  facts,
  gainedRows,
  minute,
  next,
  nextInStore,
  type Place,
  page,
  type SummaryPage,
  shortDigest,
  snapshotRows,
} from './summary-parts.ts';

const MOST_ROWS = 50;

/** Summarizes snapshots that were found but not restored. */
export function foundSummary(found: readonly Snapshot[], { store }: Place): SummaryPage {
  const names = found.map(({ ref }) => displayRef(ref)).join(', ');
  const rows = found.map(({ ref, manifest, digest }) => [
    code(displayRef(ref)),
    formatBytes(manifest.size_bytes),
    minute(manifest.created_at),
    shortDigest(digest),
  ]);
  return page('🔍', `${names} is in ${store}`, [table(['Snapshot', 'Size', 'Created', 'Digest'], rows.slice(0, MOST_ROWS))]);
}

export function missSummary(what: string, { store, advice }: Place & { advice: string }): SummaryPage {
  return page('🔍', `${what} is not in ${store}`, [escapeMarkdown(advice)]);
}

export interface MissBuilt extends Place {
  readonly image: string;
  readonly buildSeconds: number;
  readonly from: string;
  /** The reason for the build: the second part of a sentence. */
  readonly why: string;
  readonly saved: 'later' | 'never' | 'failed' | Saved['state'];
  /** Set if the image was saved immediately. */
  readonly result?: CreateResult | undefined;
}

const AFTER_MISS = {
  later: 'when the job succeeds, so that the next run restores it',
  never: 'no',
  failed: 'no: see the warning',
  saved: 'yes: the next run restores it',
  exists: 'no: the name is already taken',
  refused: 'no: see the warning',
} as const;

export function missBuiltSummary(ref: Ref, { store, image, buildSeconds, from, why, saved, result }: MissBuilt): SummaryPage {
  return page('🏗️', `Built ${displayRef(ref)} in ${formatSeconds(buildSeconds)}: ${why}`, [
    facts([
      ['Image', code(image)],
      ['From', code(from)],
      ...(result === undefined ? [['Store', code(store)] as const] : [...gainedRows(result, store), ...snapshotRows(result)]),
      ['Saved', AFTER_MISS[saved]],
    ]),
    result === undefined ? '' : about(result),
    next('use it', `docker run --rm ${shellWord(image)} …`),
  ]);
}

export function builtSummary(result: BuildResult, { store, image }: Place & { image: string }): SummaryPage {
  return page('🏗️', `Built ${displayRef(result.ref)} in ${formatSeconds(result.buildSeconds)}, saved in ${formatSeconds(result.seconds)}`, [
    facts([['Image', code(image)], ...gainedRows(result, store), ...snapshotRows(result)]),
    about(result),
    nextInStore('export it to one file with the export action, or with', `vm snapshot export ${shellWord(displayRef(result.ref))}`, store),
  ]);
}

/** Built but not saved: a warning states the reason. */
export function unsavedSummary(ref: Ref, { store, image, buildSeconds }: Place & { image: string; buildSeconds: number }): SummaryPage {
  return page('🏗️', `Built ${displayRef(ref)} in ${formatSeconds(buildSeconds)}, not saved`, [
    facts([
      ['Image', code(image)],
      ['Store', code(store)],
      ['Saved', AFTER_MISS.refused],
    ]),
    next('use it', `docker run --rm ${shellWord(image)} …`),
  ]);
}

/** Summarizes several saves. `unsaved` is the number of images that were not saved. */
export function savedAllSummary(results: readonly CreateResult[], { store, unsaved }: Place & { unsaved: number }): SummaryPage {
  const rows = results.map(({ ref, manifest, stats, seconds }) => [
    code(displayRef(ref)),
    code(manifest.source.from),
    formatBytes(manifest.size_bytes),
    formatBytes(stats.bytesStored),
    formatSeconds(seconds),
  ]);
  const more = unsaved === 0 ? '' : `, ${unsaved} not saved`;
  return page(
    '💾',
    `Saved ${results.length} ${results.length === 1 ? 'image' : 'images'} in ${formatSeconds(sum(results.map((each) => each.seconds)))}${more}`,
    [
      facts([['Store', `${code(store)} grew by ${formatBytes(sum(results.map(({ stats }) => stats.bytesStored)))}`]]),
      table(['Snapshot', 'Image', 'Size', 'New data', 'Time'], rows.slice(0, MOST_ROWS)),
    ],
  );
}

export function savedSummary(result: CreateResult, { store }: Place): SummaryPage {
  return page('💾', `Saved ${displayRef(result.ref)} in ${formatSeconds(result.seconds)}`, [
    facts([...gainedRows(result, store), ...snapshotRows(result)]),
    about(result),
    nextInStore('restore it with the restore action, or with', `vm snapshot restore ${shellWord(displayRef(result.ref))}`, store),
  ]);
}

/** Summary of the main action's post step; the page of its main step shows the rest. */
export function savedLaterSummary(result: CreateResult, { store }: Place): SummaryPage {
  const { line } = savedSummary(result, { store });
  const [gained, grown] = gainedRows(result, store).map(([, value]) => value);
  return { line, summary: `💾 ${escapeMarkdown(line)}: ${gained} was new, ${grown}.\n` };
}

export function presentSummary(snapshot: Snapshot, { store }: Place): SummaryPage {
  return page('⏭️', `${displayRef(snapshot.ref)} exists, nothing was built`, [
    facts([['In', code(store)], ...snapshotRows(snapshot)]),
    about(snapshot),
  ]);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
