import { quietContext } from '../src/lib/context.ts';
import { loadIndex } from '../src/repository/index/load-index.ts';
import { readSegment, SEGMENTS } from '../src/repository/index/pack-tables.ts';
import { readRecipe } from '../src/repository/read/blob-reader.ts';
import { FrameReader } from '../src/repository/read/frame-reader.ts';
import { STREAMS, type Tree } from '../src/repository/read/recipe.ts';
import { leaves } from '../src/repository/read/tree-reader.ts';
import type { StoredBlob } from '../src/repository/repository.ts';
import type { ListableStore } from '../src/stores/abilities.ts';
import type { ObjectStore } from '../src/stores/store.ts';

const c = quietContext();

export async function objectsOf(store: ListableStore): Promise<Map<string, number>> {
  const objects = new Map<string, number>();
  for await (const { key, size } of store.list('', c)) objects.set(key, size);
  return objects;
}

/**
 * Returns the bytes of all new objects by kind. A frame has chunks of one kind: the kind is that of the stream in which a blob references the
 * frame's first chunk, and frames without such a stream are recipes.
 */
export async function gainByKind(from: {
  store: ObjectStore & ListableStore;
  before: ReadonlyMap<string, number>;
  blobs: readonly StoredBlob[];
}): Promise<Record<string, number>> {
  const gain: Record<string, number> = { contents: 0, records: 0, times: 0, recipes: 0, tables: 0, segments: 0, total: 0 };
  const add = (kind: string, bytes: number): void => {
    gain[kind] = (gain[kind] ?? 0) + bytes;
  };
  const kinds = await kindsOfChunks(from.store, from.blobs);
  for (const [key, size] of await objectsOf(from.store)) {
    if (from.before.has(key)) continue;
    add('total', size);
    if (!key.startsWith(SEGMENTS)) continue;
    add('segments', size);
    const [pack] = (await readSegment(from.store, key, c)).packs;
    if (!pack) continue;
    let frames = 0;
    for (const { stored, digests } of pack.frames) {
      frames += stored;
      add(kinds.get(hex(digests.subarray(0, 32))) ?? 'recipes', stored);
    }
    add('tables', pack.size - frames);
  }
  return gain;
}

async function kindsOfChunks(store: ObjectStore, blobs: readonly StoredBlob[]): Promise<Map<string, string>> {
  const frames = new FrameReader(store, (await loadIndex(store, c)).chunks, c);
  const kinds = new Map<string, string>();
  for (const blob of blobs) {
    const recipe = await readRecipe(frames, blob);
    for (const stream of STREAMS[recipe.kind]) {
      const tree: Tree = recipe.streams[stream] ?? { depth: 0, entries: [] };
      for await (const { digest } of leaves(frames, tree)) kinds.set(hex(digest), stream);
    }
  }
  return kinds;
}

function hex(digest: Uint8Array): string {
  return Buffer.from(digest).toString('hex');
}
