import type { Snapshot } from '../../engine/catalog/types.ts';
import { schemeOf } from '../../lib/text/location.ts';
import { shellWord } from '../../lib/text/shell-word.ts';
import { formatBytes } from '../../lib/text/sizes.ts';
import { counted } from '../../lib/text/words.ts';
import { displayRef } from '../../manifest/name.ts';
import type { Manifest } from '../../manifest/schema.ts';
import { isOneImage } from '../../manifest/summary.ts';
import type { WriteStats } from '../../repository/repository.ts';
import type { ActionResult } from '../runtime/action.ts';
import { INPUTS } from '../runtime/inputs.ts';
import { code, codeBlock, details, escapeMarkdown, table } from './markdown.ts';

/** A human-readable result: one line for the log, and Markdown that begins with it. */
export type SummaryPage = Pick<ActionResult, 'line' | 'summary'>;

/** Facts that a summary shows in addition to the engine's result. */
export interface Place {
  /** Location of the snapshot: the workflow's `store`, without credentials. */
  readonly store: string;
}

/** Title and HTML; rows with an empty value are omitted. */
export type Row = readonly [title: string, value: string];

const MOST_ROWS = 50;

/** Builds a summary. `headline` is plain text, `parts` are Markdown; empty parts are omitted. */
export function page(icon: string, headline: string, parts: readonly string[]): SummaryPage {
  const paragraphs = [`### ${icon} ${escapeMarkdown(headline)}`, ...parts.filter((part) => part !== '')];
  return { line: headline, summary: `${paragraphs.join('\n\n')}\n` };
}

export function next(what: string, command: string): string {
  return `**Next:** ${escapeMarkdown(what)}\n\n${codeBlock(command, 'sh')}`;
}

/** Shows the next command for a snapshot in this store, which any host can run. A snapshot in the Actions cache is available to other jobs only. */
export function nextInStore(what: string, command: string, store: string): string {
  if (schemeOf(store) !== 'cache') return next(what, `${command}${storeFlag(store)}`);
  return `**Next:** a later job restores it with the restore action and ${code(`store: '${store}'`)}.`;
}

/** Returns ` --store <location>`, or empty text for the default store of every command. */
function storeFlag(store: string): string {
  return store === INPUTS.store.fallback ? '' : ` --store ${shellWord(store)}`;
}

/** A table without a header row, which Markdown does not support. */
export function facts(rows: readonly Row[]): string {
  const lines = rows
    .filter(([, value]) => value !== '')
    .map(([title, value]) => `<tr><th align="left">${title}</th><td>${value}</td></tr>`);
  return ['<table>', ...lines, '</table>'].join('\n');
}

/** Shortens a digest, keeping enough of it to distinguish it from others. */
export function shortDigest(digest: string): string {
  return code(digest.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]{52}$/, '$1…'));
}

/** Describes the snapshot in one or two rows. */
export function snapshotRows({ manifest }: Snapshot): Row[] {
  const { services, volumes } = manifest;
  const parts = [
    isOneImage(manifest) ? '' : counted(services.length, 'image'),
    counted(layersOf(manifest).length, 'layer'),
    volumes.length > 0 ? counted(volumes.length, 'volume') : '',
  ];
  return [
    ['Size', `${formatBytes(manifest.size_bytes)} in ${parts.filter((part) => part !== '').join(', ')}, ${code(manifest.platform)}`],
    ['Description', escapeMarkdown(manifest.description)],
  ];
}

/** Returns a collapsed section with the origin and the contents. */
export function about(snapshot: Snapshot): string {
  const { digest, manifest } = snapshot;
  const languages = Object.entries(manifest.languages).slice(0, MOST_ROWS);
  const origin = facts([
    ['Digest', code(digest)],
    ['Created', `${minute(manifest.created_at)} from ${code(manifest.source.from)}${commit(manifest)}`],
    ['Languages', languages.map(([name, version]) => escapeMarkdown(`${name} ${version}`)).join(', ')],
  ]);
  return details(`More about ${displayRef(snapshot.ref)}`, `${origin}\n\n${layerTable(manifest)}`);
}

/** Formats a time to the minute. */
export function minute(time: string): string {
  return `${escapeMarkdown(time.slice(0, 16).replace('T', ' '))} UTC`;
}

function layerTable(manifest: Manifest): string {
  const layers = layersOf(manifest);
  const rows = layers.slice(0, MOST_ROWS).map(({ digest, size }, i) => [String(i + 1), formatBytes(size), shortDigest(digest)]);
  const more = layers.length > MOST_ROWS ? `\n\nand ${layers.length - MOST_ROWS} more` : '';
  return table(['Layer', 'Size', 'Digest'], rows) + more;
}

function layersOf(manifest: Manifest): Manifest['blobs'] {
  const sizes = new Map(manifest.blobs.map((blob) => [blob.digest, blob]));
  return manifest.services.flatMap(({ layers }) => layers).flatMap((digest) => sizes.get(digest) ?? []);
}

function commit({ git }: Manifest): string {
  if (git?.commit == null) return '';
  return ` at ${code(git.commit.slice(0, 8))}${git.dirty ? ' with uncommitted changes' : ''}`;
}

/** Returns rows for the new content and for the growth of the store. */
export function gainedRows({ stats, manifest }: { stats: WriteStats; manifest: Snapshot['manifest'] }, store: string): Row[] {
  // Facts about the image are stored beside it, so the total can slightly exceed the image's size.
  const [gained, whole] = [Math.min(stats.bytesNew, manifest.size_bytes), manifest.size_bytes];
  return [
    [
      'New content',
      gained === whole ? `all of ${formatBytes(whole)}` : `${formatBytes(gained)} of ${formatBytes(whole)} (${percent(gained, whole)})`,
    ],
    ['Store', `${code(store)} grew by ${formatBytes(stats.bytesStored)}`],
  ];
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '0 %' : `${((part / whole) * 100).toFixed(part === whole ? 0 : 1)} %`;
}
