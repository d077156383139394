import type { ListedSnapshot, Snapshot } from '../../engine/catalog/types.ts';
import { displayRef } from '../../manifest/name.ts';
import { sourceOf } from '../../manifest/summary.ts';
import type { WriteStats } from '../../repository/repository.ts';

/** Returns the fields of a snapshot for `--json` and `--format json|yaml`, in snake_case and UTC like the manifest. */
export function snapshotData({ ref, digest, manifest, isProtected }: ListedSnapshot): Record<string, unknown> {
  return {
    name: ref.name,
    project: ref.project,
    /** Accepted by every command. */
    reference: displayRef(ref),
    digest,
    kind: manifest.kind,
    type: manifest.is_global ? 'global' : 'project',
    ...(isProtected === undefined ? {} : { protected: isProtected }),
    created_at: manifest.created_at,
    ...(manifest.trigger === undefined ? {} : { trigger: manifest.trigger }),
    ...(manifest.context === undefined ? {} : { context: manifest.context }),
    ...(manifest.run_id === undefined ? {} : { run_id: manifest.run_id }),
    ...(manifest.container === undefined ? {} : { container: manifest.container }),
    size_bytes: manifest.size_bytes,
    platform: manifest.platform,
    languages: manifest.languages,
    tools: manifest.tools,
    source: sourceOf(manifest),
    description: manifest.description,
    image_digest: manifest.image_digest,
    git: manifest.git,
  };
}

/** Returns the manifest with the name and digest of the snapshot. */
export function manifestData({ ref, digest, manifest, isProtected = false }: Snapshot): Record<string, unknown> {
  return { reference: displayRef(ref), digest, protected: isProtected, ...manifest };
}

export function statsData(stats: WriteStats): Record<string, number> {
  return { read_bytes: stats.bytesRead, new_bytes: stats.bytesNew, stored_bytes: stats.bytesStored };
}

export function toJson(data: unknown): string {
  return JSON.stringify(data, null, 2);
}

/** Serializes to YAML without aliases. */
export async function toYaml(data: unknown): Promise<string> {
  const { stringify } = await import('yaml');
  return stringify(data, { aliasDuplicateObjects: false }).trimEnd();
}
