import type { Digest } from '../lib/digest.ts';
import type { BundleFile, Manifest, Service } from '../manifest/schema.ts';
import type { Damage } from './errors.ts';
import { MANIFEST_FILE } from './layout.ts';

/** The files that a bundle's manifest lists, after checking that the manifest is consistent. */
export interface Contents {
  /** All files after manifest.json, in the required order. */
  readonly files: readonly BundleFile[];
  /** For each image file, the services whose images it contains. */
  readonly images: ReadonlyMap<string, readonly Service[]>;
  /** For each file that is a blob stored unchanged (metadata, the tar of a volume or a bind mount, a part), its digest. */
  readonly blobs: ReadonlyMap<string, Digest>;
  /** Size in bytes of each config and layer. */
  readonly sizes: ReadonlyMap<Digest, number>;
}

/** Throws IntegrityError if the manifest contradicts itself, because its values limit everything that is read later. */
export function contentsOf(manifest: Manifest, damage: Damage): Contents {
  const files = new Map<string, BundleFile>();
  for (const file of manifest.files ?? []) {
    if (files.has(file.path) || file.path === MANIFEST_FILE) throw damage.error(`it lists ${file.path} twice`);
    files.set(file.path, file);
  }
  const sizes = new Map<Digest, number>();
  const blobs = new Map<string, Digest>();
  for (const { role, path, digest, size } of manifest.blobs) {
    if (role !== 'metadata') sizes.set(digest, size);
    else if (path === undefined || !isFile(files.get(path), digest, size))
      throw damage.error(`it lacks the file of the metadata blob ${digest}`);
    else blobs.set(path, digest);
  }
  const data = dataOf(manifest);
  for (const { what, path, digest, size } of data) {
    if (sizes.get(digest) !== size) throw damage.error(`it lacks the blob ${digest} of the ${what}`);
    if (path === undefined || !isFile(files.get(path), digest, size)) throw damage.error(`it lacks the file of the ${what}`);
    if (blobs.has(path)) throw damage.error(`it uses ${path} twice`);
    blobs.set(path, digest);
  }
  const images = new Map<string, Service[]>();
  for (const service of manifest.services) {
    const path = service.image_file;
    if (path === undefined || !files.has(path)) throw damage.error(`it lacks the image file of the service ${service.name}`);
    if (blobs.has(path)) throw damage.error(`it uses ${path} twice`);
    const missing = [service.image_digest, ...service.layers].find((digest) => !sizes.has(digest));
    if (missing !== undefined) throw damage.error(`it lacks the blob ${missing} of the service ${service.name}`);
    images.set(path, [...(images.get(path) ?? []), service]);
  }
  const twice = repeated([...manifest.services.map(({ name }) => `service ${name}`), ...data.map(({ what }) => what)]);
  if (twice !== undefined) throw damage.error(`it names the ${twice} twice`);
  const ofImages = new Set(manifest.services.flatMap(({ image_digest, layers }) => [image_digest, ...layers]));
  if (new Set([...ofImages, ...data.map(({ digest }) => digest)]).size !== sizes.size) throw damage.error('it names unused blobs');
  if (manifest.services[0]?.image_digest !== manifest.image_digest) throw damage.error('its image_digest is not that of its first service');
  // Lists and disk space warnings show this value.
  const sum = manifest.blobs.reduce((total, { size }) => total + size, 0);
  if (manifest.size_bytes !== sum) throw damage.error(`its size_bytes is ${manifest.size_bytes}, and its blobs have ${sum} bytes`);
  return { files: [...files.values()], images, blobs, sizes: new Map([...sizes].filter(([digest]) => ofImages.has(digest))) };
}

interface Data {
  readonly what: string;
  readonly path: string | undefined;
  readonly digest: Digest;
  readonly size: number;
}

function dataOf({ volumes, bind_mounts = [], parts = [] }: Manifest): Data[] {
  return [
    ...volumes.map(({ name, volume_file, digest, size_bytes }) => ({
      what: `volume ${name}`,
      path: volume_file,
      digest,
      size: size_bytes,
    })),
    ...bind_mounts.map(({ path, bind_file, digest, size_bytes }) => ({
      what: `bind mount ${path}`,
      path: bind_file,
      digest,
      size: size_bytes,
    })),
    ...parts.map(({ role, name, part_file, digest, size_bytes }) => ({
      what: `${role} ${name}`,
      path: part_file,
      digest,
      size: size_bytes,
    })),
  ];
}

function repeated(words: readonly string[]): string | undefined {
  return words.find((word, at) => words.indexOf(word) < at);
}

function isFile(file: BundleFile | undefined, digest: Digest, size: number): boolean {
  return file !== undefined && digest === `sha256:${file.sha256}` && size === file.size;
}
