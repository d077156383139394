import { imageManifest } from '../../../image/oci.ts';
import type { Digest } from '../../../lib/digest.ts';
import { IntegrityError } from '../../../lib/errors.ts';
import { displayRef } from '../../../manifest/name.ts';
import type { Manifest } from '../../../manifest/schema.ts';
import type { BlobReader, StoredBlob } from '../../../repository/repository.ts';
import { onlyService } from '../../shared/snapshot-parts.ts';

/** An image to be loaded into a daemon. */
export interface ImageSource {
  /** Human-readable name of the snapshot. */
  readonly label: string;
  readonly config: StoredBlob;
  /** Base first. */
  readonly layers: readonly StoredBlob[];
  readonly platform: string;
  /** Id of the image in the containerd image store, whether pulled or loaded. */
  readonly manifestDigest: Digest;
  /** Uncompressed bytes; a layer that occurs twice is counted once. */
  readonly size: number;
  open(digest: Digest, onBytes: (bytes: number) => void): AsyncIterable<Uint8Array>;
}

/** Throws IntegrityError for a manifest that does not list everything that its image needs. */
export function imageSource(snapshot: Manifest, blobs: BlobReader): ImageSource {
  const named = new Map(snapshot.blobs.map((blob) => [blob.digest, blob]));
  const stored = (digest: Digest): StoredBlob => {
    const { size, recipe } = named.get(digest) ?? {};
    if (size === undefined || recipe === undefined)
      throw new IntegrityError(`the snapshot's manifest does not contain the recipe of ${digest}`);
    return { digest, size, recipe };
  };
  const service = onlyService(snapshot);
  const config = stored(service.image_digest);
  const layers = service.layers.map(stored);
  return {
    label: displayRef({ project: snapshot.project_name, name: snapshot.snapshot_name }),
    config,
    layers,
    platform: snapshot.platform,
    manifestDigest: imageManifest(config, layers).digest,
    size: [...new Set(service.layers)].reduce((sum, digest) => sum + stored(digest).size, config.size),
    // The daemon verifies the digest of every layer, pulled or loaded.
    open: (digest, onBytes) => blobs.open(stored(digest), { onBytes, digestChecked: true }),
  };
}
