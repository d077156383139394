import type { Context } from '../lib/context.ts';
import type { Digest } from '../lib/digest.ts';
import { IntegrityError } from '../lib/errors.ts';
import type { ManifestBlob } from '../manifest/schema.ts';
import type { CapturedBlob, CapturedMachine } from '../providers/types.ts';
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

/** The manifest's entries for a machine, each blob once: of every image its config, then its layers, base first; then the volumes. */
export async function machineBlobs(
  { images, volumes }: CapturedMachine,
  stored: ReadonlyMap<Digest, StoredBlob>,
  writer: RepositoryWriter,
): Promise<ManifestBlob[]> {
  const find = async (digest: Digest): Promise<StoredBlob> => {
    const blob = stored.get(digest) ?? (await writer.find(digest));
    if (blob === undefined) throw new IntegrityError(`The machine names ${digest}, but its source did not deliver it`);
    return blob;
  };
  const blobs = new Map<Digest, ManifestBlob>();
  const name = async (digest: Digest, role: ManifestBlob['role']): Promise<void> => {
    if (!blobs.has(digest)) blobs.set(digest, { ...(await find(digest)), role });
  };
  for (const { config, layers } of images) {
    await name(config, 'config');
    for (const layer of layers) await name(layer, 'layer');
  }
  for (const { digest } of volumes) await name(digest, 'volume');
  return [...blobs.values()];
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
