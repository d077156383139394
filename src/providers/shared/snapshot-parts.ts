import { ExhaustedError, IntegrityError } from '../../lib/errors.ts';
import type { Manifest, ManifestBlob, Service } from '../../manifest/schema.ts';
import type { BlobReader, StoredBlob } from '../../repository/repository.ts';

const LARGEST = 16 << 20;

/** Parts of a snapshot by their names. */
export interface StoredParts {
  /** Reads a small file by its path in a bundle. Throws IntegrityError if it does not exist, ExhaustedError if it is larger than 16 MiB. */
  file(path: string): Promise<Uint8Array>;
  volume(name: string): StoredBlob | undefined;
  /** Returns the contents of the bind mount of this host path. */
  bindMount(path: string): StoredBlob | undefined;
  /** Returns the parts with this role, in the order of the manifest. */
  parts(role: string): readonly { readonly name: string; readonly blob: StoredBlob }[];
}

export function storedParts(snapshot: Manifest, blobs: BlobReader): StoredParts {
  const files = new Map(snapshot.blobs.flatMap((blob) => (blob.role === 'metadata' && blob.path !== undefined ? [[blob.path, blob]] : [])));
  const byDigest = new Map(snapshot.blobs.map((blob) => [blob.digest, blob]));
  const volumes = new Map(snapshot.volumes.map(({ name, digest }) => [name, byDigest.get(digest)]));
  const binds = new Map(snapshot.bind_mounts?.map(({ path, digest }) => [path, byDigest.get(digest)]));
  const found = (blob: ManifestBlob | undefined): StoredBlob | undefined => (blob === undefined ? undefined : stored(blob));
  return {
    async file(path) {
      const blob = files.get(path);
      if (blob === undefined) throw new IntegrityError(`The snapshot '${snapshot.snapshot_name}' does not contain the file ${path}`);
      if (blob.size > LARGEST)
        throw new ExhaustedError(`${path} of the snapshot has ${blob.size} bytes, more than the limit of ${LARGEST}`);
      const pieces: Uint8Array[] = [];
      for await (const piece of blobs.open(stored(blob))) pieces.push(piece);
      return Buffer.concat(pieces);
    },
    volume: (name) => found(volumes.get(name)),
    bindMount: (path) => found(binds.get(path)),
    parts: (role) =>
      (snapshot.parts ?? []).flatMap((part) => {
        const blob = found(byDigest.get(part.digest));
        return part.role === role && blob !== undefined ? [{ name: part.name, blob }] : [];
      }),
  };
}

/** Returns the image of a snapshot that has one. Throws IntegrityError if it has none. */
export function onlyService({ services, snapshot_name }: Manifest): Service {
  const [service] = services;
  if (service === undefined) throw new IntegrityError(`The manifest of '${snapshot_name}' lists no image`);
  return service;
}

/** Returns the manifest of one image as a separate snapshot. Throws IntegrityError for an unknown name. */
export function singleImageManifest(snapshot: Manifest, name: string): Manifest {
  const service = snapshot.services.find((candidate) => candidate.name === name);
  if (service === undefined) throw new IntegrityError(`The snapshot does not contain the image '${name}'`);
  return { ...snapshot, kind: 'image', services: [service], volumes: [], platform: service.platform ?? snapshot.platform };
}

function stored({ digest, size, recipe }: ManifestBlob): StoredBlob {
  if (recipe === undefined) throw new IntegrityError(`The manifest does not contain the recipe of ${digest}`);
  return { digest, size, recipe };
}
