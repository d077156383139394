import type { Manifest } from './schema.ts';

/** What lists tell of a manifest: all but what it takes to put the machine together, which is most of its bytes. */
export type Summary = Omit<Manifest, 'services' | 'blobs' | 'packs' | 'files' | 'bind_mounts' | 'left_out'>;

/** How a snapshot came to be where it is, for people. */
export function sourceOf({ source, imported }: Pick<Manifest, 'source' | 'imported'>): Manifest['source'] {
  return imported === undefined ? source : { ...source, type: 'imported', from: imported.from };
}

export function summaryOf({ services: _s, blobs: _b, packs: _p, files: _f, bind_mounts: _m, left_out: _l, ...summary }: Manifest): Summary {
  return summary;
}
