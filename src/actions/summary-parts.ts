import type { Snapshot } from '../engine/types.ts';
import { formatBytes } from '../lib/sizes.ts';
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

export function snapshotRows({ digest, manifest }: Snapshot): Row[] {
  const layers = layersOf(manifest);
  return [
    [
      'Holds',
      `${formatBytes(manifest.size_bytes)} in ${layers.length} ${layers.length === 1 ? 'layer' : 'layers'}, ${code(manifest.platform)}`,
    ],
    [
      'Languages',
      Object.entries(manifest.languages)
        .slice(0, MOST_ROWS)
        .map(([name, version]) => escapeMarkdown(`${name} ${version}`))
        .join(', '),
    ],
    ['Description', escapeMarkdown(manifest.description)],
    [
      'Made',
      `${escapeMarkdown(manifest.created_at.slice(0, 16).replace('T', ' '))} UTC from ${code(manifest.source.from)}${commit(manifest)}`,
    ],
    ['Digest', code(digest)],
  ];
}

/** The layers with their sizes, base first, folded away. */
export function contents(manifest: Manifest): string {
  const layers = layersOf(manifest);
  if (layers.length === 0) return '';
  const rows = layers.slice(0, MOST_ROWS).map(({ digest, size }, i) => [String(i + 1), formatBytes(size), code(digest)]);
  const more = layers.length > MOST_ROWS ? `\n\n${layers.length - MOST_ROWS} more` : '';
  return details(`Layers (${layers.length})`, table(['', 'Size', 'Digest'], rows) + more);
}

function layersOf(manifest: Manifest): Manifest['blobs'] {
  const sizes = new Map(manifest.blobs.map((blob) => [blob.digest, blob]));
  return manifest.services.flatMap(({ layers }) => layers).flatMap((digest) => sizes.get(digest) ?? []);
}

function commit({ git }: Manifest): string {
  if (git?.commit == null) return '';
  return ` at ${code(git.commit.slice(0, 8))}${git.dirty ? ' with local changes' : ''}`;
}
