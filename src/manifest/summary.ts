import type { Manifest } from './schema.ts';

/** The fields of a manifest that lists show: all but those needed only for a restore, which are most of its bytes. */
export type Summary = Omit<Manifest, 'services' | 'blobs' | 'packs' | 'files' | 'bind_mounts' | 'parts' | 'left_out'>;

/** Returns the origin of a snapshot in its current repository, for display. */
export function sourceOf({ source, imported }: Pick<Manifest, 'source' | 'imported'>): Manifest['source'] {
  return imported === undefined ? source : { ...source, type: 'imported', from: imported.from };
}

export function summaryOf(manifest: Manifest): Summary {
  const { services: _s, blobs: _b, packs: _p, files: _f, bind_mounts: _m, parts: _r, left_out: _l, ...summary } = manifest;
  return summary;
}
