import { styleText } from 'node:util';
import type { Snapshot } from '../../engine/catalog/types.ts';
import { formatMinute, formatSeconds } from '../../lib/text/durations.ts';
import { formatBytes } from '../../lib/text/sizes.ts';
import { displayRef } from '../../manifest/name.ts';
import { isOneImage, sourceOf } from '../../manifest/summary.ts';
import { plain } from '../terminal.ts';

/** Formats one line per fact with aligned values; facts without a value are omitted. */
export function renderFacts(facts: readonly (readonly [string, string])[], { bold }: { bold: boolean }): string {
  const shown = facts.map(([name, value]) => [name, plain(value)] as const).filter(([, value]) => value !== '');
  const width = Math.max(...shown.map(([name]) => name.length)) + 2;
  return shown
    .map(([name, value]) => (bold ? styleText('bold', name.padEnd(width), { validateStream: false }) : name.padEnd(width)) + value)
    .join('\n');
}

/** Output of `vm snapshot inspect`. */
export function renderDetails({ ref, digest, manifest, isProtected }: Snapshot, style: { bold: boolean }): string {
  const layers = manifest.blobs.filter(({ role }) => role === 'layer');
  const { git } = manifest;
  const source = sourceOf(manifest);
  return renderFacts(
    [
      ['Name', displayRef(ref)],
      ['Description', manifest.description],
      ['Protected', isProtected ? 'yes' : ''],
      ['Digest', digest],
      ['Created', `${formatMinute(new Date(manifest.created_at))} by vm-snapshot ${manifest.tool_version}`],
      [
        'Source',
        `${source.type} from ${source.from}${source.build_seconds === undefined ? '' : ` in ${formatSeconds(source.build_seconds)}`}`,
      ],
      ['Trigger', manifest.trigger ?? ''],
      ['Context', manifest.context ?? ''],
      ['Run', manifest.run_id ?? ''],
      ['Container', manifest.container === undefined ? '' : `${manifest.container.name} (${manifest.container.id.slice(0, 12)})`],
      ['Git', git === null ? '' : [git.commit, git.branch, git.dirty ? 'with uncommitted changes' : ''].filter(Boolean).join(', ')],
      ['Platform', manifest.platform],
      ['Size', sizeText(manifest.size_bytes, layers.length)],
      ['Image', manifest.image_digest ?? ''],
      ['Services', isOneImage(manifest) ? '' : manifest.services.map(({ name }) => name).join(', ')],
      ['Volumes', manifest.volumes.map(({ name, size_bytes }) => `${name} (${formatBytes(size_bytes)})`).join(', ')],
      ['Bind mounts', (manifest.bind_mounts ?? []).map(({ path, size_bytes }) => `${path} (${formatBytes(size_bytes)})`).join(', ')],
      ['Parts', (manifest.parts ?? []).map(({ role, name, size_bytes }) => `${role} ${name} (${formatBytes(size_bytes)})`).join(', ')],
      ['Excluded', (manifest.left_out ?? []).join(', ')],
      ['References', manifest.services.flatMap(({ references }) => references).join(', ')],
      [
        'Languages',
        Object.entries(manifest.languages)
          .map(([language, version]) => `${language} ${version}`)
          .join(', '),
      ],
      ['Tools', manifest.tools.join(', ')],
    ],
    style,
  );
}

function sizeText(bytes: number, layers: number): string {
  return layers === 0 ? formatBytes(bytes) : `${formatBytes(bytes)} in ${layers} ${layers === 1 ? 'layer' : 'layers'}`;
}
