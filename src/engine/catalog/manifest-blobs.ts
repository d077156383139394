import type { Digest } from '../../lib/digest.ts';
import { IntegrityError } from '../../lib/errors.ts';
import type { Manifest, ManifestBlob } from '../../manifest/schema.ts';
import type { StoredBlob } from '../../repository/repository.ts';

/** Returns a manifest's blob in the form that the repository uses. Throws IntegrityError for a blob without a recipe, as in a bundle's manifest. */
export function toStoredBlob(blob: ManifestBlob): StoredBlob {
  if (blob.recipe === undefined) throw new IntegrityError(`The manifest does not contain the recipe of ${blob.digest}`);
  return { digest: blob.digest, size: blob.size, recipe: blob.recipe };
}

export function byDigest(blobs: readonly ManifestBlob[]): Map<Digest, StoredBlob> {
  return new Map(blobs.map((blob) => [blob.digest, toStoredBlob(blob)]));
}

/** Returns the blob with that digest. Throws IntegrityError if the manifest does not contain it. */
export function storedBlob(manifest: Manifest, digest: Digest): StoredBlob {
  const blob = manifest.blobs.find((candidate) => candidate.digest === digest);
  if (blob === undefined)
    throw new IntegrityError(`The manifest of '${manifest.snapshot_name}' names ${digest} but does not list that blob`);
  return toStoredBlob(blob);
}
