import type { Context } from '../lib/context.ts';
import { isListable, type Store } from '../stores/types.ts';
import { CONFIG_KEY } from './config.ts';
import { loadIndex, PACKS, SEGMENTS } from './load-index.ts';
import type { RepositoryStats } from './types.ts';

/** Counts what is there. A store that cannot list shows nothing. */
export async function repositoryStats(store: Store, c: Context): Promise<RepositoryStats> {
  const { chunks, blobs } = await loadIndex(store, c);
  let packs = 0;
  let bytes = 0;
  if (isListable(store)) {
    for (const prefix of [CONFIG_KEY, PACKS, SEGMENTS]) {
      for await (const object of store.list(prefix, c)) {
        bytes += object.size;
        if (prefix === PACKS) packs++;
      }
    }
  }
  return { packs, chunks: chunks.size, blobs: blobs.size, bytes };
}
