import type { Context } from '../../lib/context.ts';
import { IntegrityError } from '../../lib/errors.ts';
import { isListable } from '../../stores/abilities.ts';
import type { CallOptions, ObjectStore } from '../../stores/store.ts';
import { ChunkIndex } from '../index/chunk-index.ts';
import { loadPacks, loadReadable } from '../index/load-index.ts';
import { FrameReader } from './frame-reader.ts';

const NONE: ReadonlySet<string> = new Set();

/** Opens a reader. `packs`: the packs known to be needed; the whole index is loaded if they do not suffice. */
export async function openFrames(store: ObjectStore, packs: readonly string[] | undefined, c: Context): Promise<FrameReader> {
  return framesOver(store, await readableIndex(store, { packs, signal: c.signal }), c);
}

/** Returns a reader that loads the whole index to find chunks that the index does not contain or locates in a corrupt pack. */
export function framesOver(store: ObjectStore, index: ChunkIndex, { signal }: Context): FrameReader {
  const whole = isListable(store) ? (avoid: ReadonlySet<string>) => loadReadable(store, { signal, avoid }) : undefined;
  return new FrameReader(store, index, { signal, whole });
}

/**
 * Returns the index of these packs. It contains all existing packs if none are given, or if the table of one of them is damaged, in which
 * case its intact chunks may have been stored again. Packs in `avoid` are used only for chunks that no other pack contains. On a store that
 * cannot list it contains only the given packs.
 */
export async function readableIndex(
  store: ObjectStore,
  { packs, avoid = NONE, signal }: CallOptions & { packs: readonly string[] | undefined; avoid?: ReadonlySet<string> },
): Promise<ChunkIndex> {
  if (!isListable(store)) return packs ? await loadPacks(store, packs, { signal }) : new ChunkIndex();
  try {
    if (packs !== undefined) return await loadPacks(store, packs, { signal });
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
  }
  return await loadReadable(store, { signal, avoid });
}
