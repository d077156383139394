import { writeBundle } from '../bundle/write.ts';
import type { Context } from '../lib/context.ts';
import { UnsupportedError } from '../lib/errors.ts';
import { displayRef } from '../manifest/name.ts';
import { storedBlob } from './blobs.ts';
import { warnOfCredentials } from './credentials.ts';
import { readSnapshot } from './snapshots.ts';
import type { Catalogue, ExportRequest, ExportResult, Snapshot } from './types.ts';

/** Writes a snapshot as one portable file. All or nothing; throws what `writeBundle` throws, NotFoundError for an unknown name. */
export async function exportSnapshot(request: ExportRequest, catalogue: Catalogue, c: Context): Promise<ExportResult> {
  const started = performance.now();
  const snapshot = await readSnapshot(request.name, catalogue.store, c);
  refuseVolumes(snapshot);
  await using reader = await catalogue.repository.reader(c, snapshot.manifest.packs);
  await warnOfCredentials(snapshot.manifest.blobs, reader, c);
  const written = await writeBundle(
    {
      manifest: { ...snapshot.manifest, snapshot_name: snapshot.ref.name },
      open: (digest) => reader.open(storedBlob(snapshot.manifest, digest)),
      output: request.output,
      ...(request.format && { format: request.format }),
      level: request.level,
      force: request.force,
    },
    c,
  );
  return { ...snapshot, path: written.path, size: written.size, sha256: written.sha256, seconds: (performance.now() - started) / 1000 };
}

/** Volumes have no place in a bundle yet: leaving them out in silence would lose data. */
function refuseVolumes({ manifest, ref }: Snapshot): void {
  if (manifest.volumes.length === 0) return;
  throw new UnsupportedError(`'${displayRef(ref)}' holds volumes, which a bundle cannot hold`, {
    hint: 'Copy it to another repository instead: vm snapshot push',
  });
}
