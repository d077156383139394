import type { Context, ProgressTask } from '../../lib/context.ts';
import { digestOf } from '../../lib/digest.ts';
import { ExistsError } from '../../lib/errors.ts';
import { message, option } from '../../lib/text/message.ts';
import { digestIn } from '../../manifest/identity.ts';
import { displayRef } from '../../manifest/name.ts';
import { serializeManifest } from '../../manifest/serialize.ts';
import type { RepositoryWriter } from '../../repository/repository.ts';
import { isListable } from '../../stores/abilities.ts';
import { moveName, readManifest } from '../catalog/commit.ts';
import { toStoredBlob } from '../catalog/manifest-blobs.ts';
import { withReadErrors } from '../catalog/read-errors.ts';
import { writeReadableCopies } from '../catalog/readable-copies.ts';
import type { Catalog, RepositoryPair, Snapshot, TransferRequest, TransferResult } from '../catalog/types.ts';
import { assertSpace } from '../content/free-space.ts';
import { warnAboutSecrets } from '../content/secret-warnings.ts';

/**
 * Copies a snapshot to the remote repository, under the same name and with the same digest. Only chunks that are missing there are transferred.
 * Readers see all of it or nothing; a push that was killed resumes without sending anything twice. Throws NotFoundError for an unknown name,
 * ExistsError if the name has another snapshot and `force` is not set, ConflictError if another process took the name meanwhile, ExhaustedError if
 * the snapshot does not fit, IntegrityError for content that is missing or corrupt at the source.
 */
export async function push(request: TransferRequest, { catalog, remote }: RepositoryPair, c: Context): Promise<TransferResult> {
  return await transfer(request, { from: catalog, to: remote, doing: 'Pushing' }, c);
}

/** Copies a snapshot from the remote repository, in the same way as `push`. */
export async function pull(request: TransferRequest, { catalog, remote }: RepositoryPair, c: Context): Promise<TransferResult> {
  return await transfer(request, { from: remote, to: catalog, doing: 'Pulling' }, c);
}

interface Direction {
  readonly from: Catalog;
  readonly to: Catalog;
  readonly doing: string;
}

async function transfer({ name, force }: TransferRequest, { from, to, doing }: Direction, c: Context): Promise<TransferResult> {
  const started = performance.now();
  const { snapshot, bytes } = await readManifest(name, from.store, c);
  const { ref, manifest } = snapshot;
  const there = await to.store.read(ref, c);
  const same = there !== undefined && digestIn(there) === snapshot.digest;
  if (same && !force) return { ...snapshot, changed: false, stats: { bytesRead: 0, bytesNew: 0, bytesStored: 0 }, seconds: 0 };
  if (there !== undefined && !same && !force) throw taken(snapshot, to);
  const blobs = manifest.blobs.map(toStoredBlob);
  if (to.store.traits.shared) await withReadErrors(snapshot, from.store, look, c);
  await using writer = await to.repository.writer(c, { resumable: true, near: ref });
  await withReadErrors(snapshot, from.store, () => copy(writer), c);
  const published = await writer.publish(blobs);
  const next = bytesThere(published.packs);
  await moveName(ref, { previous: there, bytes: next }, { published, refs: to.store, signal: c.signal, log: c.log });
  await writeReadableCopies(snapshot, to, c);
  return { ...snapshot, held: digestOf(next), changed: !same, stats: writer.stats, seconds: (performance.now() - started) / 1000 };

  async function look(): Promise<void> {
    await using reader = await from.repository.reader(c, manifest.packs);
    await warnAboutSecrets(manifest.blobs, reader, c);
  }

  async function copy(writer: RepositoryWriter): Promise<void> {
    let task: ProgressTask | undefined;
    try {
      await writer.copy(blobs, from.repository.source(manifest.packs), {
        onPlan: async (size) => {
          await assertSpace(size, to.store, c);
          task?.done();
          task = c.progress.start(`${doing} ${displayRef(ref)}`, size);
        },
        onBytes: (count) => task?.add(count),
      });
    } finally {
      task?.done();
    }
  }

  /** On a store that cannot list, only the manifest says which packs are needed, so it must list the packs of that store. */
  function bytesThere(packs: readonly string[]): Uint8Array {
    return isListable(to.store) ? bytes : serializeManifest({ ...manifest, packs: [...packs] });
  }
}

function taken({ ref }: Snapshot, { store }: Catalog): ExistsError {
  return new ExistsError(`Snapshot '${displayRef(ref)}' already exists at ${store.location} with other content`, {
    hint: message`Use ${option('force', true)} to replace it there`,
    fields: { project: ref.project, name: ref.name },
  });
}
