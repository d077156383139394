import type { ListedSnapshot } from '../engine/catalog/types.ts';
import { displayRef } from '../manifest/name.ts';
import { sourceOf } from '../manifest/summary.ts';
import type { SnapshotInfo } from './results.ts';

export function infoOf({ ref, digest, manifest, isProtected }: ListedSnapshot): SnapshotInfo {
  const { type, from } = sourceOf(manifest);
  const { trigger, context, run_id: runId, container } = manifest;
  return {
    reference: displayRef(ref),
    digest,
    name: ref.name,
    project: ref.project,
    kind: manifest.kind,
    createdAt: new Date(manifest.created_at),
    description: manifest.description,
    platform: manifest.platform,
    sizeBytes: manifest.size_bytes,
    ...(manifest.image_digest !== undefined && { imageDigest: manifest.image_digest }),
    languages: manifest.languages,
    tools: manifest.tools,
    volumes: manifest.volumes.map(({ name }) => name),
    git: manifest.git,
    source: { type, from },
    ...(trigger !== undefined && { trigger }),
    ...(context !== undefined && { context }),
    ...(runId !== undefined && { runId }),
    ...(container !== undefined && { container }),
    ...(isProtected !== undefined && { isProtected }),
  };
}
