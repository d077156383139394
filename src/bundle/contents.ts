import type { Digest } from '../lib/digest.ts';
import type { BundleFile, Manifest, Service } from '../manifest/schema.ts';
import type { Damage } from './damage.ts';
import { MANIFEST_FILE } from './layout.ts';

/** What a bundle's manifest promises about its files; every promise has been compared with the others. */
export interface Contents {
  /** Everything after manifest.json, in the order in which it must come. */
  readonly files: readonly BundleFile[];
  /** Of each image file, the service. */
  readonly services: ReadonlyMap<string, Service>;
  /** Of each metadata file, its digest. */
  readonly metadata: ReadonlyMap<string, Digest>;
  /** Bytes of each config and layer. */
  readonly sizes: ReadonlyMap<Digest, number>;
}

/** Throws IntegrityError when the manifest contradicts itself: what it says is the limit for all that is read afterwards. */
export function contentsOf(manifest: Manifest, damage: Damage): Contents {
  const files = new Map<string, BundleFile>();
  for (const file of manifest.files ?? []) {
    if (files.has(file.path) || file.path === MANIFEST_FILE) throw damage.error(`it lists ${file.path} twice`);
    files.set(file.path, file);
  }
  const sizes = new Map<Digest, number>();
  const metadata = new Map<string, Digest>();
  for (const { role, path, digest, size } of manifest.blobs) {
    if (role !== 'metadata') sizes.set(digest, size);
    else if (path === undefined || !isFile(files.get(path), digest, size))
      throw damage.error(`it lacks the file of the metadata blob ${digest}`);
    else metadata.set(path, digest);
  }
  const services = new Map<string, Service>();
  for (const service of manifest.services) {
    const path = service.image_file;
    if (path === undefined || !files.has(path)) throw damage.error(`it lacks the image file of the service ${service.name}`);
    if (services.has(path) || metadata.has(path)) throw damage.error(`it uses ${path} for two things`);
    const missing = [service.image_digest, ...service.layers].find((digest) => !sizes.has(digest));
    if (missing !== undefined) throw damage.error(`it lacks the blob ${missing} of the service ${service.name}`);
    services.set(path, service);
  }
  const needed = new Set(manifest.services.flatMap(({ image_digest, layers }) => [image_digest, ...layers]));
  if (needed.size !== sizes.size) throw damage.error('it names blobs that no service uses');
  if (manifest.services[0]?.image_digest !== manifest.image_digest) throw damage.error('its image_digest is not that of its first service');
  return { files: [...files.values()], services, metadata, sizes };
}

function isFile(file: BundleFile | undefined, digest: Digest, size: number): boolean {
  return file !== undefined && digest === `sha256:${file.sha256}` && size === file.size;
}
