import { z } from 'zod';
import { type Digest, isDigest } from '../lib/digest.ts';

/** The fields of an image's config that vm-snapshot uses: https://github.com/opencontainers/image-spec/blob/main/config.md */
export interface ImageConfig {
  /** `os/arch` or `os/arch/variant`, as the config spells it; `linux/unknown` if the config states none. */
  readonly platform: string;
  /** Digests of the uncompressed layers, base first. */
  readonly layers: readonly Digest[];
}

const MAX_LAYERS = 1024;
const word = z.string().max(64).nullish();

const schema = z.object({
  // Tools that create images from scratch omit these fields, and Docker runs such images.
  os: word,
  architecture: word,
  variant: word,
  rootfs: z.object({ diff_ids: z.array(z.custom<Digest>(isDigest, 'it is not a sha256 digest')).max(MAX_LAYERS).nullish() }),
});

/** Returns the config, or the reason why the document is not one (manifests and attestations are not configs). */
export function readImageConfig(document: unknown): ImageConfig | { readonly problem: string } {
  const { data, error } = schema.safeParse(document);
  if (data === undefined) {
    const [issue] = error.issues;
    const field = issue?.path.join('.') ?? '';
    return { problem: issue === undefined || field === '' ? 'it is not a JSON object' : `${field}: ${issue.message}` };
  }
  const { os, architecture, variant, rootfs } = data;
  return {
    platform: [os || 'linux', architecture || 'unknown', ...(variant ? [variant] : [])].join('/'),
    layers: rootfs.diff_ids ?? [],
  };
}

/** Returns undefined for bytes that are not JSON. */
export function tryJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
