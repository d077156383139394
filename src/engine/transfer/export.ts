import { type WrittenBundle, writeBundle } from '../../bundle/write.ts';
import type { Context } from '../../lib/context.ts';
import { snapshotDigest } from '../../manifest/identity.ts';
import { readSnapshot } from '../catalog/commit.ts';
import { storedBlob } from '../catalog/manifest-blobs.ts';
import { withReadErrors } from '../catalog/read-errors.ts';
import type { Catalog, ExportRequest, ExportResult } from '../catalog/types.ts';
import { warnAboutSecrets } from '../content/secret-warnings.ts';
import { assertComplete, warnExcluded, withoutData } from './excluded-data.ts';

/**
 * Writes a snapshot as one portable file, and warns about excluded data if volumes are not included. All or nothing. Throws the errors of
 * `writeBundle`, and NotFoundError for an unknown name.
 */
export async function exportSnapshot(request: ExportRequest, catalog: Catalog, c: Context): Promise<ExportResult> {
  const started = performance.now();
  const snapshot = await readSnapshot(request.name, catalog.store, c);
  if (request.includeVolumes) assertComplete(snapshot);
  const manifest = request.includeVolumes ? snapshot.manifest : withoutData(snapshot.manifest);
  const missing = request.includeVolumes ? undefined : warnExcluded(snapshot.manifest);
  if (missing !== undefined) c.log.warn(missing);
  const { path, size, sha256 } = await withReadErrors(snapshot, catalog.store, write, c);
  // Without the data it is a different snapshot.
  const digest = snapshotDigest(manifest);
  return { ...snapshot, digest, path, size, sha256, leftOut: manifest.left_out ?? [], seconds: (performance.now() - started) / 1000 };

  async function write(): Promise<WrittenBundle> {
    await using reader = await catalog.repository.reader(c, snapshot.manifest.packs);
    await warnAboutSecrets(snapshot.manifest.blobs, reader, c);
    return await writeBundle(
      {
        manifest: { ...manifest, snapshot_name: snapshot.ref.name },
        open: (digest) => reader.open(storedBlob(snapshot.manifest, digest)),
        output: request.output,
        ...(request.format && { format: request.format }),
        level: request.level,
        force: request.force,
      },
      c,
    );
  }
}
