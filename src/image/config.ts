import { z } from 'zod';
import { type Digest, isDigest } from '../lib/digest.ts';

/** What we need of an image's config: https://github.com/opencontainers/image-spec/blob/main/config.md */
export interface ImageConfig {
  /** `os/arch` or `os/arch/variant`, in the config's own words. */
  readonly platform: string;
  /** Digests of the uncompressed layers, base first. */
  readonly layers: readonly Digest[];
}

const MAX_LAYERS = 1024;

const schema = z.object({
  os: z.string().min(1).max(64),
  architecture: z.string().min(1).max(64),
  variant: z.string().max(64).optional(),
  rootfs: z.object({ diff_ids: z.array(z.custom<Digest>(isDigest)).max(MAX_LAYERS).nullable() }),
});

/** undefined where a document is no image config, such as a manifest or an attestation. */
export function tryImageConfig(document: unknown): ImageConfig | undefined {
  const { data } = schema.safeParse(document);
  if (data === undefined) return undefined;
  const { os, architecture, variant, rootfs } = data;
  return { platform: [os, architecture, ...(variant ? [variant] : [])].join('/'), layers: rootfs.diff_ids ?? [] };
}

/** undefined for what is no JSON. */
export function tryJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
