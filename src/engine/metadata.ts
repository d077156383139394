import type { ManifestBlob } from '../manifest/schema.ts';
import type { RepositoryWriter } from '../repository/types.ts';

/** Keeps the small files of a bundle's `metadata/` folder as blobs, so that an export has them without looking into the image again. */
export async function storeMetadata(files: Readonly<Record<string, unknown>>, writer: RepositoryWriter): Promise<ManifestBlob[]> {
  const blobs: ManifestBlob[] = [];
  for (const [name, value] of Object.entries(files)) {
    const bytes = Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`);
    blobs.push({ ...(await writer.add(once(bytes))), role: 'metadata', path: `metadata/${name}.json` });
  }
  return blobs;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
