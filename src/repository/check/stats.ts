import type { Context } from '../../lib/context.ts';
import { isListable } from '../../stores/abilities.ts';
import type { Store } from '../../stores/store.ts';
import { CONFIG_KEY } from '../config.ts';
import { listDigests } from '../index/list-digests.ts';
import { loadIndex } from '../index/load-index.ts';
import { PACKS, SEGMENTS } from '../index/pack-tables.ts';
import type { RepositoryStats } from '../repository.ts';

/** Counts the existing objects and chunks. All numbers are 0 for a store that cannot list. */
export async function repositoryStats(store: Store, c: Context): Promise<RepositoryStats> {
  const { chunks, blobs } = await loadIndex(store, c);
  let packs = 0;
  let bytes = 0;
  if (isListable(store)) {
    bytes = (await store.stat(CONFIG_KEY, c))?.size ?? 0;
    for (const prefix of [PACKS, SEGMENTS]) {
      for await (const { size } of listDigests(store, prefix, c)) {
        bytes += size;
        if (prefix === PACKS) packs++;
      }
    }
  }
  return { packs, chunks: chunks.size, blobs: blobs.size, bytes };
}
