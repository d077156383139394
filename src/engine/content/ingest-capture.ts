import { availableParallelism } from 'node:os';
import type { Context } from '../../lib/context.ts';
import type { Digest } from '../../lib/digest.ts';
import { IntegrityError } from '../../lib/errors.ts';
import type { ManifestBlob } from '../../manifest/schema.ts';
import { type CapturedBlob, type CaptureResult, FastPathError } from '../../providers/provider.ts';
import type { RepositoryWriter, StoredBlob } from '../../repository/repository.ts';

/** Blobs that are stored at once: one for each thread of the writer. */
const AT_ONCE = Math.min(availableParallelism(), 4);

/**
 * Stores every blob that a capture yields, one after the other or, if they allow it, several at once. Skips existing blobs. Ends the capture also on
 * failure. Throws FastPathError if a fast path yielded other bytes than promised.
 */
export async function storeBlobs<T>(
  capture: AsyncGenerator<CapturedBlob, T>,
  writer: RepositoryWriter,
  c: Context,
): Promise<{ captured: T; stored: Map<Digest, StoredBlob> }> {
  const stored = new Map<Digest, StoredBlob>();
  const running = new Map<Promise<void>, Digest | undefined>();
  const stop = new AbortController();
  const signal = AbortSignal.any([c.signal, stop.signal]);
  try {
    for (;;) {
      signal.throwIfAborted();
      const next = await capture.next();
      if (!next.done) await begin(next.value);
      const most = next.done || !next.value.parallel ? 0 : AT_ONCE - 1;
      while (running.size > most) await Promise.race(running.keys());
      signal.throwIfAborted();
      if (next.done) return { captured: next.value, stored };
    }
  } finally {
    stop.abort();
    await Promise.all(running.keys());
    await capture.return(undefined as T);
  }

  async function begin(blob: CapturedBlob): Promise<void> {
    const { label, digest } = blob;
    const held = digest === undefined ? undefined : await writer.find(digest);
    if (held !== undefined) stored.set(held.digest, held);
    if (held !== undefined || (digest !== undefined && [...running.values()].includes(digest)))
      return c.log.debug(`${label}: already stored`);
    const storing = storeBlob(blob, writer, { c, signal }).then(
      (one) => void stored.set(one.digest, one),
      (error: unknown) => stop.abort(error),
    );
    running.set(storing, digest);
    void storing.then(() => running.delete(storing));
  }
}

/** Returns the manifest's blobs of a target, each once: the config of every image and its layers, base first; then volumes, bind mounts and parts. */
export async function manifestBlobsOf(
  { images, volumes, bindMounts = [], parts = [] }: CaptureResult,
  stored: ReadonlyMap<Digest, StoredBlob>,
  writer: RepositoryWriter,
): Promise<ManifestBlob[]> {
  const find = async (digest: Digest): Promise<StoredBlob> => {
    const blob = stored.get(digest) ?? (await writer.find(digest));
    if (blob === undefined) throw new IntegrityError(`The target names ${digest}, but its source did not provide it`);
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
  for (const { digest } of [...volumes, ...bindMounts]) await name(digest, 'volume');
  for (const { digest } of parts) await name(digest, 'part');
  return [...blobs.values()];
}

async function storeBlob(
  blob: CapturedBlob,
  writer: RepositoryWriter,
  { c, signal }: { c: Context; signal: AbortSignal },
): Promise<StoredBlob> {
  // Opened before anything is awaited, because the next blob may be requested meanwhile.
  const expectedDigest = Promise.withResolvers<Digest>();
  expectedDigest.promise.catch(() => {});
  const bytes = untilStopped(blob.open(expectedDigest.promise), signal);
  const task = c.progress.start(`Storing ${blob.label}`, blob.size);
  try {
    const stored = await writer.add(bytes, {
      ...(blob.digest === undefined ? {} : { expected: blob.digest }),
      onBytes: (count) => task.add(count),
    });
    expectedDigest.resolve(stored.digest);
    return stored;
  } catch (error) {
    expectedDigest.reject(error);
    if (blob.shortcut && error instanceof IntegrityError) throw new FastPathError(error.message, { cause: error });
    // The writer knows the problem, the source its location.
    if (blob.damaged && error instanceof IntegrityError && error.fields.expected !== undefined) throw blob.damaged(error.message, error);
    throw error;
  } finally {
    task.done();
  }
}

/** Stops reading once another blob has failed. */
async function* untilStopped(source: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  for await (const piece of source) {
    signal.throwIfAborted();
    yield piece;
  }
}
