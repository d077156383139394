import type { Context } from '../lib/context.ts';
import type { Digest } from '../lib/digest.ts';
import { IntegrityError } from '../lib/errors.ts';
import type { ImageIdentity, ManifestBlob } from '../manifest/schema.ts';
import type { CapturedBlob } from '../providers/types.ts';
import type { RepositoryWriter, StoredBlob } from '../repository/types.ts';

/** Takes every blob that a capture offers, one after the other, and skips those that are held. Ends the capture also on failure. */
export async function storeBlobs<T>(
  capture: AsyncGenerator<CapturedBlob, T>,
  writer: RepositoryWriter,
  c: Context,
): Promise<{ machine: T; stored: Map<Digest, StoredBlob> }> {
  const stored = new Map<Digest, StoredBlob>();
  try {
    for (;;) {
      c.signal.throwIfAborted();
      const next = await capture.next();
      if (next.done) return { machine: next.value, stored };
      const blob = await storeBlob(next.value, writer, c);
      stored.set(blob.digest, blob);
    }
  } finally {
    await capture.return(undefined as T);
  }
}

/** The manifest's entries for an image: its config, then each layer once, base first. */
export async function imageBlobs(
  image: ImageIdentity,
  stored: ReadonlyMap<Digest, StoredBlob>,
  writer: RepositoryWriter,
): Promise<ManifestBlob[]> {
  const find = async (digest: Digest): Promise<StoredBlob> => {
    const blob = stored.get(digest) ?? (await writer.find(digest));
    if (blob === undefined) throw new IntegrityError(`The image names ${digest}, but its source did not deliver it`);
    return blob;
  };
  const blobs: ManifestBlob[] = [{ ...(await find(image.config)), role: 'config' }];
  for (const digest of new Set(image.layers)) blobs.push({ ...(await find(digest)), role: 'layer' });
  return blobs;
}

async function storeBlob(blob: CapturedBlob, writer: RepositoryWriter, c: Context): Promise<StoredBlob> {
  const held = blob.digest === undefined ? undefined : await writer.find(blob.digest);
  if (held !== undefined) {
    c.log.debug(`${blob.label}: held already`);
    return held;
  }
  const task = c.progress.start(`Storing ${blob.label}`, blob.size);
  const told = Promise.withResolvers<Digest>();
  try {
    const stored = await writer.add(blob.open(told.promise), {
      ...(blob.digest === undefined ? {} : { expected: blob.digest }),
      onBytes: (bytes) => task.add(bytes),
    });
    told.resolve(stored.digest);
    return stored;
  } finally {
    task.done();
  }
}
