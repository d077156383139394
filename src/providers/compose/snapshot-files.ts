import type { Digest } from '../../lib/digest.ts';
import { ExhaustedError, IntegrityError, UnsupportedError } from '../../lib/errors.ts';
import type { Manifest, ManifestBlob } from '../../manifest/schema.ts';
import type { BlobReader, StoredBlob } from '../../repository/types.ts';
import { DOCUMENT, type ProjectDocument, parseDocument } from './document.ts';

const LARGEST = 16 << 20;

/** A snapshot's parts, found by what the project calls them. */
export interface SnapshotParts {
  readonly document: ProjectDocument;
  /** A small file by its path in a bundle. Throws IntegrityError where there is none. */
  file(path: string): Promise<Uint8Array>;
  volume(name: string): StoredBlob | undefined;
}

/** Throws UnsupportedError for a snapshot of another kind, IntegrityError for one whose parts do not fit together. */
export async function openParts(snapshot: Manifest, blobs: BlobReader): Promise<SnapshotParts> {
  if (snapshot.kind !== 'compose') {
    throw new UnsupportedError(`The snapshot '${snapshot.snapshot_name}' holds no Compose project but a ${snapshot.kind}`);
  }
  const files = new Map(snapshot.blobs.flatMap((blob) => (blob.role === 'metadata' && blob.path !== undefined ? [[blob.path, blob]] : [])));
  const byDigest = new Map(snapshot.blobs.map((blob) => [blob.digest, blob]));
  const volumes = new Map(snapshot.volumes.map(({ name, digest }) => [name, byDigest.get(digest)]));
  const file = async (path: string): Promise<Uint8Array> => {
    const blob = files.get(path);
    if (blob === undefined) throw new IntegrityError(`The snapshot '${snapshot.snapshot_name}' has no file ${path}`);
    if (blob.size > LARGEST) throw new ExhaustedError(`${path} of the snapshot has ${blob.size} bytes, more than the limit of ${LARGEST}`);
    const pieces: Uint8Array[] = [];
    for await (const piece of blobs.open(stored(blob))) pieces.push(piece);
    return Buffer.concat(pieces);
  };
  const document = parseDocument(await file(DOCUMENT));
  const services = new Set(snapshot.services.map(({ name }) => name));
  const missing = document.containers.find(({ image }) => !services.has(image));
  if (missing !== undefined)
    throw new IntegrityError(`The snapshot has no image '${missing.image}', which its service ${missing.service} needs`);
  return {
    document,
    file,
    volume: (name) => {
      const blob = volumes.get(name);
      return blob === undefined ? undefined : stored(blob);
    },
  };
}

/** The manifest of one of the images, as if it were a snapshot of its own. */
export function imageAlone(snapshot: Manifest, name: string): Manifest {
  const service = snapshot.services.find((candidate) => candidate.name === name);
  if (service === undefined) throw new IntegrityError(`The snapshot has no image '${name}'`);
  return { ...snapshot, kind: 'image', services: [service], volumes: [], platform: service.platform ?? snapshot.platform };
}

function stored({ digest, size, recipe }: ManifestBlob): StoredBlob {
  if (recipe === undefined) throw new IntegrityError(`The manifest does not say how ${digest} is put together`);
  return { digest: digest as Digest, size, recipe };
}
