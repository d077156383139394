import type { Snapshot } from '../engine/types.ts';
import { formatBytes } from '../lib/sizes.ts';
import { displayRef } from '../manifest/name.ts';
import type { Manifest } from '../manifest/schema.ts';
import type { Report } from './action.ts';
import { code, codeBlock, details, escapeMarkdown, table } from './markdown.ts';

/** A result for people: one line for the log, and Markdown that leads with it. */
export type Told = Pick<Report, 'line' | 'summary'>;

/** What a summary tells besides the engine's result. */
export interface Place {
  /** Where the snapshot is, for people. */
  readonly store: string;
}

/** Title and Markdown; rows with nothing to say are left out. */
export type Row = readonly [title: string, value: string];

const MOST_ROWS = 50;

export function page(icon: string, headline: string, parts: readonly string[]): Told {
  const paragraphs = [`### ${icon} ${escapeMarkdown(headline)}`, ...parts.filter((part) => part !== '')];
  return { line: headline, summary: `${paragraphs.join('\n\n')}\n` };
}

export function next(what: string, command: string): string {
  return `**Next.** ${what}:\n\n${codeBlock(command, 'sh')}`;
}

/** Names are plain words as a rule; a file's name may be anything. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

export function facts(rows: readonly Row[]): string {
  return table(
    ['', ''],
    rows.filter(([, value]) => value !== '').map(([title, value]) => [`**${title}**`, value]),
  );
}

/** What the snapshot is, in a line or two. */
export function snapshotRows({ manifest }: Snapshot): Row[] {
  const { services, volumes } = manifest;
  const parts = [
    manifest.kind === 'compose' ? counted(services.length, 'image') : '',
    counted(layersOf(manifest).length, 'layer'),
    volumes.length > 0 ? counted(volumes.length, 'volume') : '',
  ];
  return [
    ['Holds', `${formatBytes(manifest.size_bytes)} in ${parts.filter((part) => part !== '').join(', ')}, ${code(manifest.platform)}`],
    ['Description', escapeMarkdown(manifest.description)],
  ];
}

export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** Where it comes from and what is in it, folded away. */
export function about(snapshot: Snapshot): string {
  const { digest, manifest } = snapshot;
  const languages = Object.entries(manifest.languages).slice(0, MOST_ROWS);
  const origin = facts([
    ['Digest', code(digest)],
    [
      'Made',
      `${escapeMarkdown(manifest.created_at.slice(0, 16).replace('T', ' '))} UTC from ${code(manifest.source.from)}${commit(manifest)}`,
    ],
    ['Languages', languages.map(([name, version]) => escapeMarkdown(`${name} ${version}`)).join(', ')],
  ]);
  return details(`More about ${displayRef(snapshot.ref)}`, `${origin}\n\n${layerTable(manifest)}`);
}

function layerTable(manifest: Manifest): string {
  const layers = layersOf(manifest);
  const rows = layers.slice(0, MOST_ROWS).map(({ digest, size }, i) => [String(i + 1), formatBytes(size), code(digest)]);
  const more = layers.length > MOST_ROWS ? `\n\nand ${layers.length - MOST_ROWS} more` : '';
  return table(['Layer', 'Size', 'Digest'], rows) + more;
}

function layersOf(manifest: Manifest): Manifest['blobs'] {
  const sizes = new Map(manifest.blobs.map((blob) => [blob.digest, blob]));
  return manifest.services.flatMap(({ layers }) => layers).flatMap((digest) => sizes.get(digest) ?? []);
}

function commit({ git }: Manifest): string {
  if (git?.commit == null) return '';
  return ` at ${code(git.commit.slice(0, 8))}${git.dirty ? ' with local changes' : ''}`;
}
