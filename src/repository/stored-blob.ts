import type { Digest } from '../lib/digest.ts';

/** One blob in the repository: `digest` and `size` are of its own bytes, `recipe` is the digest of the recipe that puts it together. */
export interface StoredBlob {
  readonly digest: Digest;
  readonly size: number;
  readonly recipe: Digest;
}
