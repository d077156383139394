import type { Context } from '../../lib/context.ts';
import type { ManifestBlob } from '../../manifest/schema.ts';
import type { BlobReader } from '../../repository/repository.ts';
import type { Credential } from '../../security/secret-scan/detector.ts';
import { toStoredBlob } from '../catalog/manifest-blobs.ts';

/** Larger than the config of any image builder. */
const LARGEST_CONFIG = 4 << 20;
/** The regular expressions of the rules are not designed for longer texts. */
const LARGEST_FILE = 64 << 10;
/** Files that providers store for a project or a container; vm-snapshot generates the others. */
const MACHINE_FILES = /^(compose|container)\//;
const MOST_NAMED = 5;

/**
 * Called before content is shared. Logs one warning for each image config with the places that seem to contain a credential, never its value, and one
 * for the files of a project or container. Does not refuse: names and patterns can be wrong.
 */
export async function warnAboutSecrets(blobs: readonly ManifestBlob[], reader: BlobReader, c: Context): Promise<void> {
  const inFiles: Credential[] = [];
  for (const blob of blobs) {
    const { role, path = '' } = blob;
    if (role === 'config' && blob.size <= LARGEST_CONFIG) await warnAboutSecretsInConfig(tryJson(await readAll(blob, reader)), c);
    else if (role === 'metadata' && MACHINE_FILES.test(path) && blob.size <= LARGEST_FILE) {
      const { findCredentialsInText } = await import('../../security/secret-scan/detector.ts');
      for (const found of await findCredentialsInText(path, (await readAll(blob, reader)).toString())) inFiles.push(found);
    }
  }
  if (inFiles.length > 0)
    c.log.warn(`files in the snapshot seem to contain credentials, readable by anyone with access to it: ${listed(inFiles)}`);
}

/** Like `warnAboutSecrets`, for one config in the format of the OCI image specification. */
export async function warnAboutSecretsInConfig(config: unknown, c: Context): Promise<void> {
  const { findCredentials } = await import('../../security/secret-scan/detector.ts');
  const found = await findCredentials(config);
  if (found.length > 0) c.log.warn(warningOf(found));
}

function warningOf(found: readonly Credential[]): string {
  return `the image seems to contain credentials, readable by anyone with access to it: ${listed(found)}. Pass them to the build as secrets, and revoke the real ones`;
}

function listed(found: readonly Credential[]): string {
  const places = found.slice(0, MOST_NAMED).map(({ place, kind }) => `${place} (${kind})`);
  return `${places.join(', ')}${found.length > MOST_NAMED ? ` and ${found.length - MOST_NAMED} more` : ''}`;
}

async function readAll(blob: ManifestBlob, reader: BlobReader): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of reader.open(toStoredBlob(blob))) pieces.push(piece);
  return Buffer.concat(pieces);
}

function tryJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}
