import type { Context } from '../../lib/context.ts';
import { IntegrityError } from '../../lib/errors.ts';
import { isListable } from '../../stores/abilities.ts';
import type { CallOptions, ObjectStore } from '../../stores/store.ts';
import { ChunkIndex } from '../index/chunk-index.ts';
import { loadPacks, loadReadable } from '../index/load-index.ts';
import { FrameReader } from './frame-reader.ts';

const NONE: ReadonlySet<string> = new Set();

/** For who only reads. `packs`: what is known to be needed; all that is there is looked at where that does not suffice. */
export async function openFrames(store: ObjectStore, packs: readonly string[] | undefined, c: Context): Promise<FrameReader> {
  return framesOver(store, await readableIndex(store, { packs, signal: c.signal }), c);
}

/** All that is there is looked at for what the index does not know, or has wrong. */
export function framesOver(store: ObjectStore, index: ChunkIndex, { signal }: Context): FrameReader {
  const whole = isListable(store) ? (avoid: ReadonlySet<string>) => loadReadable(store, { signal, avoid }) : undefined;
  return new FrameReader(store, index, { signal, whole });
}

/**
 * What these packs hold; or all that is there, where none are named, or where one of them is so damaged that what is right in it may have
 * been stored again. Of packs of `avoid` only what no other one has. A store that cannot list has what is named.
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
