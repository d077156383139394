import { posix } from 'node:path';
import type { ArchiveImage } from '../image/write-archive.ts';
import type { Digest } from '../lib/digest.ts';
import { IntegrityError } from '../lib/errors.ts';
import type { BundleFile, Manifest, Service } from '../manifest/schema.ts';

/*
 * What stands where in a bundle (docs/bundle.md): manifest.json first, then the small files, then the images, so that a reader of the
 * first kilobytes knows all about a bundle, and a reader of the whole can check every byte as it comes.
 */

export const MANIFEST_FILE = 'manifest.json';
export const README_FILE = 'docs/README.md';

/** `images/base.tar` for one service, `images/<service>.tar` for several. */
export function imageFile(service: Service, services: readonly Service[]): string {
  return posix.join('images', `${services.length === 1 ? 'base' : service.name}.tar`);
}

/** The snapshot's manifest as it stands in a bundle: with the files, without what only its repository understands. */
export function bundleManifest(manifest: Manifest, files: readonly BundleFile[]): Manifest {
  const { packs: _, ...rest } = manifest;
  return {
    ...rest,
    services: manifest.services.map((service) => ({ ...service, image_file: imageFile(service, manifest.services) })),
    blobs: manifest.blobs.map(({ recipe: _, ...blob }) => blob),
    files: files.map(({ path, size, sha256 }) => ({ path, size, sha256 })),
  };
}

/** What `docker load` gets to see of a service. Throws IntegrityError for a manifest that does not name all its blobs. */
export function archiveImage(service: Service, manifest: Manifest): ArchiveImage {
  const sizes = new Map(manifest.blobs.map(({ digest, size }) => [digest, size]));
  const find = (digest: Digest) => {
    const size = sizes.get(digest);
    if (size === undefined) throw new IntegrityError(`The manifest of '${manifest.snapshot_name}' lacks the blob ${digest} of its image`);
    return { digest, size };
  };
  return {
    config: find(service.image_digest),
    layers: service.layers.map(find),
    platform: manifest.platform,
    references: loadableReferences(service),
  };
}

/** The tags that `docker load` gives the image: those it had, or the one of ours, so that it never comes without a name. */
export function loadableReferences(service: Service): string[] {
  const tags = service.references.filter((reference) => !reference.includes('@'));
  return tags.length > 0 ? tags : [service.image_tag];
}
