import type { Manifest } from './schema.ts';

/** The fields of a manifest that lists show: all but those needed only for a restore, which are most of its bytes. */
export type Summary = Omit<Manifest, 'services' | 'blobs' | 'packs' | 'files' | 'bind_mounts' | 'parts' | 'left_out'>;

/** Returns the origin of a snapshot in its current repository, for display. */
export function sourceOf({ source, imported }: Pick<Manifest, 'source' | 'imported'>): Manifest['source'] {
  return imported === undefined ? source : { ...source, type: 'imported', from: imported.from };
}

/** Returns true unless the images of the snapshot belong to named services: the image of an image or a container is named `base`. */
export function isOneImage({ services }: Pick<Manifest, 'services'>): boolean {
  return services.every(({ name }) => name === 'base');
}

export function summaryOf(manifest: Manifest): Summary {
  const { services: _s, blobs: _b, packs: _p, files: _f, bind_mounts: _m, parts: _r, left_out: _l, ...summary } = manifest;
  return summary;
}
