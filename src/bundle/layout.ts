import { hash } from 'node:crypto';
import { posix } from 'node:path';
import type { ArchiveImage } from '../image/archive/write-archive.ts';
import type { Digest } from '../lib/digest.ts';
import { IntegrityError } from '../lib/errors.ts';
import { GLOBAL_PROJECT } from '../manifest/name.ts';
import type { BundleFile, Manifest, Part, Service } from '../manifest/schema.ts';
import { isOneImage } from '../manifest/summary.ts';

/*
 * Order of the files in a bundle (docs/bundle.md): manifest.json first, then the small files, then the images, then the tars of volumes and bind
 * mounts. The first kilobytes thus describe the whole bundle, and a reader can verify every byte as it arrives.
 */

export const MANIFEST_FILE = 'manifest.json';
export const README_FILE = 'docs/README.md';

/** With its folder and `.tar`, a name of this length still fits a plain tar header. */
const LONGEST_NAME = 80;

/**
 * Returns the image files with the services whose images they contain, in the manifest's order: `images/base.tar` for a single service. Of several
 * services, those that share a layer share a file, named after the first of them, so that no layer is stored twice; every other service has a
 * separate file.
 */
export function imageFiles(services: readonly Service[]): ReadonlyMap<string, readonly Service[]> {
  let groups: { services: Service[]; blobs: Set<Digest> }[] = [];
  for (const service of services) {
    const own = [service.image_digest, ...service.layers];
    const related = groups.filter(({ blobs }) => own.some((digest) => blobs.has(digest)));
    const joined = {
      services: [...related.flatMap((group) => group.services), service],
      blobs: new Set([...related.flatMap(({ blobs }) => [...blobs]), ...own]),
    };
    groups = [...groups.filter((group) => !related.includes(group)), joined];
  }
  const groupOf = new Map(groups.flatMap((group) => group.services.map((service) => [service, group] as const)));
  const named = Map.groupBy(services, (service) => groupOf.get(service));
  return new Map(
    [...named.values()].map((all) => [posix.join('images', `${services.length === 1 ? 'base' : all[0]?.name}.tar`), all] as const),
  );
}

/** Returns `volumes/<name>.tar`; a name that is too long is truncated and made unique with a part of its checksum. */
export function volumeFile(name: string): string {
  const short = name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 17)}-${hash('sha256', name, 'hex').slice(0, 16)}`;
  return posix.join('volumes', `${short}.tar`);
}

/** Returns a path such as `bind-mounts/1-uploads.tar`; the manifest contains the original path. */
export function bindFile(path: string, at: number): string {
  const plain = posix.basename(path).replace(/[^A-Za-z0-9._-]/g, '_');
  return posix.join('bind-mounts', `${at + 1}-${plain.slice(0, 60) || 'root'}.tar`);
}

/** Returns a path such as `parts/1-disk-vda`. */
export function partFile({ role, name }: Pick<Part, 'role' | 'name'>, at: number): string {
  return posix.join('parts', `${at + 1}-${role}-${name.slice(0, 50)}`);
}

/** Returns the manifest to store in a bundle: with the list of files, without the fields that only the repository uses. */
export function bundleManifest(manifest: Manifest, files: readonly BundleFile[]): Manifest {
  const { packs: _, imported: _imported, ...rest } = manifest;
  const fileOf = new Map([...imageFiles(manifest.services)].flatMap(([path, all]) => all.map((service) => [service, path] as const)));
  const binds = manifest.bind_mounts?.map((bind, at) => ({ ...bind, bind_file: bindFile(bind.path, at) }));
  const parts = manifest.parts?.map((part, at) => ({ ...part, part_file: partFile(part, at) }));
  return {
    ...rest,
    services: manifest.services.map((service) => ({ ...service, image_file: fileOf.get(service) })),
    volumes: manifest.volumes.map((volume) => ({ ...volume, volume_file: volumeFile(volume.name) })),
    ...(binds !== undefined && { bind_mounts: binds }),
    ...(parts !== undefined && { parts }),
    blobs: manifest.blobs.map(({ recipe: _, ...blob }) => blob),
    files: files.map(({ path, size, sha256 }) => ({ path, size, sha256 })),
  };
}

/** Returns the images of services as `docker load` gets them, each once. Throws IntegrityError if the manifest does not list all their blobs. */
export function archiveImages(services: readonly Service[], manifest: Manifest): ArchiveImage[] {
  const sizes = new Map(manifest.blobs.map(({ digest, size }) => [digest, size]));
  const find = (digest: Digest) => {
    const size = sizes.get(digest);
    if (size === undefined) throw new IntegrityError(`The manifest of '${manifest.snapshot_name}' lacks the blob ${digest} of its image`);
    return { digest, size };
  };
  return [...Map.groupBy(services, ({ image_digest }) => image_digest)].map(([config, same]) => ({
    config: find(config),
    layers: (same[0]?.layers ?? []).map(find),
    platform: same[0]?.platform ?? manifest.platform,
    references: [...new Set(same.flatMap(loadableReferences))],
  }));
}

/** Returns the tags that `docker load` gives the image: its original tags, or the one created by vm-snapshot, so that the image is never untagged. */
export function loadableReferences(service: Service): string[] {
  const tags = service.references.filter((reference) => !reference.includes('@'));
  return tags.length > 0 ? tags : [service.image_tag];
}

/** Returns the default project of an import: the original project for data that belongs to it, `global` for an image of general use. */
export function homeProject(manifest: Manifest): string {
  const { project_name, volumes, bind_mounts = [], parts = [] } = manifest;
  return isOneImage(manifest) && volumes.length + bind_mounts.length + parts.length === 0 ? GLOBAL_PROJECT : project_name;
}
