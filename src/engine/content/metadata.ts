import { once } from '../../lib/streams/bytes.ts';
import type { ManifestBlob } from '../../manifest/schema.ts';
import type { RepositoryWriter } from '../../repository/repository.ts';

/** Stores a bundle's small files as blobs, with their paths in the bundle, so that an export need not inspect the target again. */
export async function storeFiles(files: Readonly<Record<string, Uint8Array>>, writer: RepositoryWriter): Promise<ManifestBlob[]> {
  const blobs: ManifestBlob[] = [];
  for (const [path, bytes] of Object.entries(files)) blobs.push({ ...(await writer.add(once(bytes))), role: 'metadata', path });
  return blobs;
}

export function jsonFile(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`);
}
