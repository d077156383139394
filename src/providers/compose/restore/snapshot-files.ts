import { IntegrityError, UnsupportedError } from '../../../lib/errors.ts';
import type { Manifest } from '../../../manifest/schema.ts';
import type { BlobReader } from '../../../repository/repository.ts';
import { type StoredParts, storedParts } from '../../shared/snapshot-parts.ts';
import { DOCUMENT, type ProjectDocument, parseDocument } from '../document.ts';

export interface SnapshotParts extends StoredParts {
  readonly document: ProjectDocument;
  readonly images: Manifest['services'];
}

/** Throws UnsupportedError for a snapshot of another kind, IntegrityError if its parts are inconsistent. */
export async function readSnapshotParts(snapshot: Manifest, blobs: BlobReader): Promise<SnapshotParts> {
  if (snapshot.kind !== 'compose') {
    throw new UnsupportedError(`The snapshot '${snapshot.snapshot_name}' is not a Compose project: it contains a ${snapshot.kind}`);
  }
  const parts = storedParts(snapshot, blobs);
  const document = parseDocument(await parts.file(DOCUMENT));
  const services = new Set(snapshot.services.map(({ name }) => name));
  const missing = document.containers.find(({ image }) => !services.has(image));
  if (missing !== undefined)
    throw new IntegrityError(`The snapshot does not contain the image '${missing.image}', which its service ${missing.service} needs`);
  return { document, images: snapshot.services, ...parts };
}
