import type { Snapshot } from '../engine/types.ts';
import { formatBytes } from '../lib/sizes.ts';
import { displayRef } from '../manifest/name.ts';
import type { Manifest } from '../manifest/schema.ts';
import { code, details, escapeMarkdown, table } from './markdown.ts';

/** Title and Markdown; rows with nothing to say are left out. */
export type Row = readonly [title: string, value: string];

const MOST_ROWS = 50;

export function facts(rows: readonly Row[]): string {
  return table(
    ['', ''],
    rows.filter(([, value]) => value !== '').map(([title, value]) => [`**${title}**`, value]),
  );
}

/** What the snapshot is, in a line or two. */
export function snapshotRows({ manifest }: Snapshot): Row[] {
  const layers = layersOf(manifest).length;
  return [
    ['Holds', `${formatBytes(manifest.size_bytes)} in ${layers} ${layers === 1 ? 'layer' : 'layers'}, ${code(manifest.platform)}`],
    ['Description', escapeMarkdown(manifest.description)],
  ];
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
