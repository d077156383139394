import type { Digest } from '../lib/digest.ts';

/**
 * One blob in the repository: `digest` and `size` describe the bytes of the blob, `recipe` is the digest of the recipe that assembles it.
 */
export interface StoredBlob {
  readonly digest: Digest;
  readonly size: number;
  readonly recipe: Digest;
}
