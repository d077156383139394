import { basename } from 'node:path';
import { homeProject } from '../../bundle/layout.ts';
import { readBundle } from '../../bundle/read.ts';
import type { Context } from '../../lib/context.ts';
import type { Digest } from '../../lib/digest.ts';
import { IntegrityError, SnapshotError } from '../../lib/errors.ts';
import { message, option } from '../../lib/text/message.ts';
import { plainText } from '../../lib/text/plain-text.ts';
import { GLOBAL_PROJECT, parseSnapshotName } from '../../manifest/name.ts';
import { parseManifest } from '../../manifest/parse.ts';
import { normalizePlatform } from '../../manifest/platform.ts';
import type { Manifest } from '../../manifest/schema.ts';
import { snapshotReference } from '../../manifest/snapshot-reference.ts';
import type { StoredBlob } from '../../repository/repository.ts';
import type { Ref } from '../../stores/store.ts';
import { claimName, commitSnapshot, type NameReservation } from '../catalog/commit.ts';
import { toStoredBlob } from '../catalog/manifest-blobs.ts';
import { writeReadableCopies } from '../catalog/readable-copies.ts';
import type { Catalog, ImportRequest, ImportResult } from '../catalog/types.ts';
import { warnIfLowSpace } from '../content/free-space.ts';
import { storeBlobs } from '../content/ingest-capture.ts';
import { warnAboutSecrets } from '../content/secret-warnings.ts';
import { checkPlatform } from '../restore/restore.ts';

const TAKEN_HINT = message`Use ${option('force', true)} to overwrite or ${option('name')} to import it under another name`;

/**
 * Imports a bundle into the catalog, without a daemon. All or nothing: every byte is verified before anything is visible.
 * The manifest is read first, so a taken name and a foreign platform are refused before the rest is read.
 */
export async function importSnapshot(request: ImportRequest, catalog: Catalog, c: Context): Promise<ImportResult> {
  const started = performance.now();
  let claim: NameReservation | undefined;
  await using writer = await catalog.repository.writer(c);
  const bundle = readBundle({ path: request.path }, c, {
    onManifest: async (manifest) => {
      const ref = importedRef(manifest, request);
      claim = await claimName(ref, { force: request.force, hint: TAKEN_HINT, refs: catalog.store, signal: c.signal });
      await checkPlatform(manifest.platform, normalizePlatform(`linux/${process.arch}`), request.confirmPlatform);
      if (claim.previous !== undefined) warnWhenOther(claim.previous, ref, manifest);
      await warnIfLowSpace(manifest.size_bytes, catalog.store, c);
    },
  });
  const { captured, stored } = await storeBlobs(bundle, writer, c);
  if (claim === undefined) throw new IntegrityError(`The bundle ${request.path} does not contain a manifest`);
  const manifest = importedManifest(captured.manifest, { ref: claim.ref, stored, path: request.path });
  if (catalog.store.traits.shared) {
    await using reader = await writer.reader();
    await warnAboutSecrets(manifest.blobs, reader, c);
  }
  const published = await writer.publish(manifest.blobs.map(toStoredBlob));
  const snapshot = await commitSnapshot(claim, manifest, { published, refs: catalog.store, signal: c.signal, log: c.log });
  await writeReadableCopies(snapshot, catalog, c);
  return { ...snapshot, stats: writer.stats, seconds: (performance.now() - started) / 1000 };

  /** Warns if the name currently points to different content, because a snapshot is immutable once it was exported. */
  function warnWhenOther(previous: Uint8Array, ref: Ref, manifest: Manifest): void {
    const there = readable(previous);
    if (there !== undefined && there.image_digest === manifest.image_digest && machineOf(there) === machineOf(manifest)) return;
    if (there?.image_digest === undefined || manifest.image_digest === undefined || there.image_digest === manifest.image_digest)
      c.log.warn(`replacing '${ref.name}', which had ${there ? 'other content' : 'an unreadable manifest'}`);
    else c.log.warn(`replacing '${ref.name}', which had another image (${there.image_digest}), with ${manifest.image_digest}`);
  }
}

/** Returns undefined for a manifest that is damaged or of a newer version: neither prevents its replacement. */
function readable(manifest: Uint8Array): Manifest | undefined {
  try {
    return parseManifest(manifest);
  } catch (error) {
    if (error instanceof SnapshotError) return undefined;
    throw error;
  }
}

/** Returns the digests of all content of a target, regardless of how its manifest describes it. */
function machineOf({ blobs }: Manifest): string {
  return blobs
    .flatMap(({ role, digest }) => (role === 'metadata' ? [] : [digest]))
    .sort()
    .join();
}

/** Returns the requested name and project, by default the bundle's own. Throws InputError for an invalid name. */
function importedRef(manifest: Manifest, { name, project }: ImportRequest): Ref {
  return { project: project ?? homeProject(manifest), name: parseSnapshotName(name ?? manifest.snapshot_name) };
}

function importedManifest(
  bundled: Manifest,
  { ref, stored, path }: { ref: Ref; stored: ReadonlyMap<Digest, StoredBlob>; path: string },
): Manifest {
  const { files: _, bind_mounts, parts, ...manifest } = bundled;
  return {
    ...manifest,
    snapshot_name: ref.name,
    project_name: ref.project,
    is_global: ref.project === GLOBAL_PROJECT,
    services: manifest.services.map(({ image_file: _, ...service }) => ({ ...service, image_tag: snapshotReference(ref, service.name) })),
    volumes: manifest.volumes.map(({ volume_file: _, ...volume }) => volume),
    ...(bind_mounts !== undefined && { bind_mounts: bind_mounts.map(({ bind_file: _, ...bind }) => bind) }),
    ...(parts !== undefined && { parts: parts.map(({ part_file: _, ...part }) => part) }),
    // Not part of the content: the same bundle is the same snapshot, regardless of its file name.
    imported: { from: plainText(basename(path)) },
    blobs: manifest.blobs.map((blob) => {
      const found = stored.get(blob.digest);
      if (found === undefined) throw new IntegrityError(`The bundle ${path} names ${blob.digest} but does not contain it`);
      return { ...blob, ...found };
    }),
  };
}
