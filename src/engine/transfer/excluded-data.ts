import { NotFoundError } from '../../lib/errors.ts';
import { type Message, message, option } from '../../lib/text/message.ts';
import { formatBytes } from '../../lib/text/sizes.ts';
import { displayRef } from '../../manifest/name.ts';
import type { Manifest } from '../../manifest/schema.ts';
import type { Snapshot } from '../catalog/types.ts';

/** Data of volumes and bind mounts; volumes by name, bind mounts by path. */
interface Data {
  readonly names: readonly string[];
  readonly bytes: number;
}

function dataOf({ volumes, bind_mounts = [] }: Manifest): Data {
  return {
    names: [...volumes.map(({ name }) => name), ...bind_mounts.map(({ path }) => path)],
    bytes: [...volumes, ...bind_mounts].reduce((sum, { size_bytes }) => sum + size_bytes, 0),
  };
}

/**
 * Returns the manifest as if no data of volumes and bind mounts had been captured; `left_out` lists the missing data. The rest is unchanged: the
 * images, and the description of how they belong together.
 */
export function withoutData(manifest: Manifest): Manifest {
  const { names } = dataOf(manifest);
  if (names.length === 0) return manifest;
  const { bind_mounts: _, ...rest } = manifest;
  const images = manifest.services.flatMap(({ image_digest, layers }) => [image_digest, ...layers]);
  const kept = new Set([...images, ...(manifest.parts ?? []).map(({ digest }) => digest)]);
  const blobs = manifest.blobs.filter(({ role, digest }) => role === 'metadata' || kept.has(digest));
  return {
    ...rest,
    volumes: [],
    left_out: [...(manifest.left_out ?? []), ...names],
    blobs,
    size_bytes: blobs.reduce((sum, { size }) => sum + size, 0),
  };
}

/** Returns a one-line warning for the user; undefined if nothing is excluded. */
export function warnExcluded(manifest: Manifest): Message | undefined {
  const { names, bytes } = dataOf(manifest);
  if (names.length === 0) return undefined;
  return message`the bundle does not contain the data of ${names.join(', ')} (${formatBytes(bytes)}): use ${option('includeVolumes', true)} to include it`;
}

/** Throws NotFoundError for a snapshot whose data was excluded by an earlier export: it cannot be included here. */
export function assertComplete({ manifest, ref }: Snapshot): void {
  if (manifest.left_out === undefined) return;
  throw new NotFoundError(`Cannot include the data of ${manifest.left_out.join(', ')}: '${displayRef(ref)}' was imported without it`, {
    hint: message`Export it with ${option('includeVolumes', true)} where it was created, or omit it here`,
  });
}
