import { type Digest, digestOf } from '../lib/digest.ts';
import { SnapshotError } from '../lib/errors.ts';
import { parseManifest } from './parse.ts';
import { type Manifest, manifestSchema } from './schema.ts';

/*
 * A snapshot's digest names what it is, wherever it is: the sha256 of its manifest without what says where it stands. So it is the same in every
 * repository and bundle, under every name and in every project. By hand: docs/bundle.md, "The digest of a snapshot".
 */

/** Of a manifest as `parseManifest` returns it, or one that was made of such a one. */
export function snapshotDigest(manifest: Manifest): Digest {
  const {
    snapshot_name: _name,
    project_name: _project,
    is_global: _global,
    imported: _imported,
    packs: _packs,
    files: _files,
    services,
    volumes,
    bind_mounts,
    blobs,
    ...rest
  } = manifest;
  const content = {
    ...rest,
    services: services.map(({ image_tag: _tag, image_file: _file, ...service }) => service),
    volumes: volumes.map(({ volume_file: _file, ...volume }) => volume),
    ...(bind_mounts !== undefined && { bind_mounts: bind_mounts.map(({ bind_file: _file, ...bind }) => bind) }),
    blobs: blobs.map(({ recipe: _recipe, ...blob }) => blob),
  };
  return digestOf(`${JSON.stringify(inOrder(content), undefined, 2)}\n`);
}

/** Of a manifest's bytes; undefined where they cannot be read. */
export function digestIn(manifest: Uint8Array): Digest | undefined {
  try {
    return snapshotDigest(parseManifest(manifest));
  } catch (error) {
    if (error instanceof SnapshotError) return undefined;
    throw error;
  }
}

/** As a manifest is written. */
function inOrder(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.keys(manifestSchema.shape).flatMap((field) => (field in fields ? [[field, fields[field]]] : [])));
}
