import { type Digest, digestOf } from '../lib/digest.ts';
import { SnapshotError } from '../lib/errors.ts';
import { parseManifest } from './parse.ts';
import { type Manifest, manifestSchema } from './schema.ts';

/*
 * A snapshot's digest identifies it independently of its location: the sha256 of its manifest without the fields that describe where it is stored. It
 * is the same in every repository and bundle, under every name and in every project. By hand: docs/bundle.md, "The digest of a snapshot".
 */

/** Returns the digest of a manifest that `parseManifest` returned, or that was derived from such a manifest. */
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
    parts,
    blobs,
    ...rest
  } = manifest;
  const content = {
    ...rest,
    ...(services.length > 0 && { services: services.map(({ image_tag: _tag, image_file: _file, ...service }) => service) }),
    volumes: volumes.map(({ volume_file: _file, ...volume }) => volume),
    ...(bind_mounts !== undefined && { bind_mounts: bind_mounts.map(({ bind_file: _file, ...bind }) => bind) }),
    ...(parts !== undefined && { parts: parts.map(({ part_file: _file, ...part }) => part) }),
    blobs: blobs.map(({ recipe: _recipe, ...blob }) => blob),
  };
  return digestOf(`${JSON.stringify(inOrder(content), undefined, 2)}\n`);
}

/** Returns the digest of a serialized manifest; undefined if it cannot be parsed. */
export function digestIn(manifest: Uint8Array): Digest | undefined {
  try {
    return snapshotDigest(parseManifest(manifest));
  } catch (error) {
    if (error instanceof SnapshotError) return undefined;
    throw error;
  }
}

/** Sorts the fields in the order in which a manifest is written. */
function inOrder(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.keys(manifestSchema.shape).flatMap((field) => (field in fields ? [[field, fields[field]]] : [])));
}
