import { z } from 'zod';
import { type Digest, isDigest } from '../lib/digest.ts';
import { tryJson } from './config.ts';

/* What leads from an OCI document to the next one: https://github.com/opencontainers/image-spec. Indexes, manifests. */

export interface Descriptor {
  readonly digest: Digest;
  readonly mediaType?: string | undefined;
  readonly annotations?: Readonly<Record<string, string>> | null | undefined;
}

export interface OciDocument {
  /** Of an index. */
  readonly children?: readonly Descriptor[];
  /** Of an image's manifest. */
  readonly image?: { readonly config: Descriptor; readonly layers: readonly Descriptor[] };
}

/** Entries of one document: Docker's manifest.json, an index, a manifest's layers. */
export const MAX_IMAGES = 1000;

const descriptor = z.object({
  digest: z.custom<Digest>(isDigest),
  mediaType: z.string().optional(),
  annotations: z.record(z.string(), z.string()).nullish(),
});
const index = z.object({ manifests: z.array(descriptor).max(MAX_IMAGES) });
const manifest = z.object({ config: descriptor, layers: z.array(descriptor).max(MAX_IMAGES) });

/** Nothing of it for what is neither an index nor a manifest. */
export function readOciDocument(bytes: Uint8Array): OciDocument {
  const value = tryJson(bytes);
  const children = index.safeParse(value).data?.manifests;
  const image = manifest.safeParse(value).data;
  return { ...(children && { children }), ...(image && { image }) };
}
