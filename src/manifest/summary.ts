import type { Manifest } from './schema.ts';

/** What lists tell of a manifest: all but what it takes to put the machine together, which is most of its bytes. */
export type Summary = Omit<Manifest, 'services' | 'blobs' | 'packs' | 'files' | 'bind_mounts' | 'left_out'>;

export function summaryOf({ services: _s, blobs: _b, packs: _p, files: _f, bind_mounts: _m, left_out: _l, ...summary }: Manifest): Summary {
  return summary;
}
