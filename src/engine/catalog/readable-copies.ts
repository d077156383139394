import type { Context } from '../../lib/context.ts';
import { SnapshotError } from '../../lib/errors.ts';
import type { Repository } from '../../repository/repository.ts';
import { isShelving } from '../../stores/abilities.ts';
import type { Store } from '../../stores/store.ts';
import { toStoredBlob } from './manifest-blobs.ts';
import type { Snapshot } from './types.ts';

/**
 * Writes human-readable copies of the files in a snapshot, such as those of a Compose project, next to its manifest, if the store supports sidecar
 * files. The repository holds the originals, so a failed write is only a warning.
 */
export async function writeReadableCopies(
  { ref, manifest }: Pick<Snapshot, 'ref' | 'manifest'>,
  { store, repository }: { store: Store; repository: Repository },
  c: Context,
): Promise<void> {
  if (!isShelving(store)) return;
  try {
    await using reader = await repository.reader(c, manifest.packs);
    const folders = new Map<string, Record<string, Uint8Array>>();
    for (const blob of manifest.blobs) {
      const [folder = '', name] = blob.role === 'metadata' ? (blob.path?.split(/\/(.*)/s) ?? []) : [];
      if (name === undefined) continue;
      const pieces: Uint8Array[] = [];
      for await (const piece of reader.open(toStoredBlob(blob))) pieces.push(piece);
      folders.set(folder, { ...folders.get(folder), [name]: Buffer.concat(pieces) });
    }
    for (const [folder, files] of folders) await store.putSidecarFiles(ref, { folder, files }, c);
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error;
    c.log.warn(`${manifest.snapshot_name}: cannot write copies of its files next to its manifest: ${error.message}`);
  }
}
