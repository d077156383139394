import type { Digest } from '../../lib/digest.ts';
import { IntegrityError } from '../../lib/errors.ts';
import type { Manifest, ManifestBlob } from '../../manifest/schema.ts';
import type { StoredBlob } from '../../repository/repository.ts';

/** A manifest's blob as the repository needs it. Throws IntegrityError for one without a recipe, as a bundle's manifest has it. */
export function toStoredBlob(blob: ManifestBlob): StoredBlob {
  if (blob.recipe === undefined) throw new IntegrityError(`The manifest does not say how ${blob.digest} is put together`);
  return { digest: blob.digest, size: blob.size, recipe: blob.recipe };
}

export function byDigest(blobs: readonly ManifestBlob[]): Map<Digest, StoredBlob> {
  return new Map(blobs.map((blob) => [blob.digest, toStoredBlob(blob)]));
}

/** The blob of that digest. Throws IntegrityError where the manifest has none. */
export function storedBlob(manifest: Manifest, digest: Digest): StoredBlob {
  const blob = manifest.blobs.find((candidate) => candidate.digest === digest);
  if (blob === undefined) throw new IntegrityError(`The manifest of '${manifest.snapshot_name}' names ${digest} but holds no such blob`);
  return toStoredBlob(blob);
}
