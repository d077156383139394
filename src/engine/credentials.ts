import type { Context } from '../lib/context.ts';
import type { ManifestBlob } from '../manifest/schema.ts';
import type { BlobReader } from '../repository/types.ts';
import type { Credential } from '../secrets/credentials.ts';
import { toStored } from './blobs.ts';

/** Larger than any builder's config. */
const LARGEST_CONFIG = 4 << 20;
const MOST_NAMED = 5;

/**
 * Before something is shared: one warning that names each place of the images' configs that seems to hold a credential, never its value.
 * Not a refusal: names and patterns can be wrong.
 */
export async function warnOfCredentials(blobs: readonly ManifestBlob[], reader: BlobReader, c: Context): Promise<void> {
  for (const blob of blobs) {
    if (blob.role !== 'config' || blob.size > LARGEST_CONFIG) continue;
    const pieces: Uint8Array[] = [];
    for await (const piece of reader.open(toStored(blob))) pieces.push(piece);
    await warnOfCredentialsIn(tryJson(Buffer.concat(pieces)), c);
  }
}

/** The same for a config that is at hand, in the form of the OCI image specification. */
export async function warnOfCredentialsIn(config: unknown, c: Context): Promise<void> {
  const { findCredentials } = await import('../secrets/credentials.ts');
  const found = await findCredentials(config);
  if (found.length > 0) c.log.warn(warningOf(found));
}

function warningOf(found: readonly Credential[]): string {
  const places = found.slice(0, MOST_NAMED).map(({ place, kind }) => `${place} (${kind})`);
  const more = found.length > MOST_NAMED ? ` and ${found.length - MOST_NAMED} more` : '';
  return `the image seems to hold credentials that everybody who gets it can read: ${places.join(', ')}${more}. Give them to the build as secrets, and revoke those that are real`;
}

function tryJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}
