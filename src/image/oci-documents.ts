import { z } from 'zod';
import { tryJson } from './config.ts';

/* References from one OCI document to the next, in indexes and manifests: https://github.com/opencontainers/image-spec. */

export interface Descriptor {
  /** sha256 or sha512. */
  readonly digest: string;
  readonly mediaType?: string | null | undefined;
  readonly platform?: { readonly os?: string | null | undefined } | null | undefined;
  readonly annotations?: Readonly<Record<string, string>> | null | undefined;
}

export interface OciDocument {
  /** Set for an index. */
  readonly children?: readonly Descriptor[];
  /** Set for an image manifest. */
  readonly image?: { readonly config: Descriptor; readonly layers: readonly Descriptor[] };
}

/** Maximum number of entries in one document: Docker's manifest.json, an index, the layers of a manifest. */
export const MAX_IMAGES = 1000;

const descriptor = z.object({
  digest: z.string().regex(/^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/),
  mediaType: z.string().nullish(),
  platform: z.object({ os: z.string().nullish() }).nullish(),
  annotations: z.record(z.string(), z.string()).nullish(),
});
const index = z.object({ manifests: z.array(descriptor).max(MAX_IMAGES) });
const manifest = z.object({ config: descriptor, layers: z.array(descriptor).max(MAX_IMAGES) });

/** Returns an empty object for a document that is neither an index nor a manifest. */
export function readOciDocument(bytes: Uint8Array): OciDocument {
  const value = tryJson(bytes);
  const children = index.safeParse(value).data?.manifests;
  const image = manifest.safeParse(value).data;
  return { ...(children && { children }), ...(image && { image }) };
}

/** https://github.com/moby/buildkit/blob/master/docs/attestations/attestation-storage.md; copies may lack the annotation. */
export function isAttestation({ annotations, platform }: Descriptor): boolean {
  return annotations?.['vnd.docker.reference.type'] === 'attestation-manifest' || platform?.os === 'unknown';
}

/** Returns true for charts, signatures and SBOMs: artifacts in the format of an image that are not images. */
export function isArtifact({ config, layers }: NonNullable<OciDocument['image']>): boolean {
  const isImage = !config.mediaType || /^application\/vnd\.(oci\.image\.config|docker\.container\.image)\.v1\+json$/.test(config.mediaType);
  return !isImage || layers.some(({ mediaType }) => mediaType && !/(\.layer|\.diff|rootfs\.).*tar/.test(mediaType));
}
