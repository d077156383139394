import { type Digest, digestOf } from '../lib/digest.ts';

/*
 * OCI documents written by vm-snapshot: https://github.com/opencontainers/image-spec. Layers stay uncompressed, so that a layer's digest is its
 * diffID.
 */

export const MEDIA_TYPES = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar',
} as const;

export interface BlobInfo {
  readonly digest: Digest;
  /** Bytes, uncompressed. */
  readonly size: number;
}

/** Returns the image manifest of a config and its layers, base first. The same image always produces the same bytes. */
export function imageManifest(config: BlobInfo, layers: readonly BlobInfo[]): { bytes: Buffer; digest: Digest } {
  const describe = (mediaType: string, { digest, size }: BlobInfo) => ({ mediaType, digest, size });
  const document = {
    schemaVersion: 2,
    mediaType: MEDIA_TYPES.manifest,
    config: describe(MEDIA_TYPES.config, config),
    layers: layers.map((layer) => describe(MEDIA_TYPES.layer, layer)),
  };
  const bytes = Buffer.from(JSON.stringify(document));
  return { bytes, digest: digestOf(bytes) };
}

/** Returns the path of a blob in an OCI layout: https://github.com/opencontainers/image-spec/blob/main/image-layout.md#blobs */
export function blobPath(digest: string): string {
  return `blobs/${digest.replace(':', '/')}`;
}
