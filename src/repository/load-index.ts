import { hash } from 'node:crypto';
import pLimit from 'p-limit';
import type { Digest } from '../lib/digest.ts';
import { IntegrityError } from '../lib/errors.ts';
import { type CallOptions, isListable, type ObjectStore } from '../stores/types.ts';
import { ChunkIndex } from './chunk-index.ts';
import { assertPackSize, FOOTER_BYTES, PACK_MAGIC, parseFooter, parseTable } from './pack.ts';
import { parseSegment, type Segment, type SegmentPack } from './segment.ts';
import type { StoredBlob } from './types.ts';

export const PACKS = 'packs/';
export const SEGMENTS = 'index/';

export interface LoadedIndex {
  readonly chunks: ChunkIndex;
  readonly blobs: Map<Digest, StoredBlob>;
}

/**
 * All packs that are there, by their segments, or by their own tables where a writer was killed before it wrote the segment. Where a pack was lost, its chunks are not held, so that they are stored again. A store that cannot
 * list gives an empty index: nothing is known to be held.
 */
export async function loadIndex(store: ObjectStore, options: CallOptions): Promise<LoadedIndex> {
  const index: LoadedIndex = { chunks: new ChunkIndex(), blobs: new Map() };
  if (!isListable(store)) return index;
  const packs = new Map<string, number>();
  for await (const { key, size } of store.list(PACKS, options)) packs.set(key.slice(PACKS.length), size);
  const keys: string[] = [];
  for await (const { key } of store.list(SEGMENTS, options)) keys.push(key);
  const limit = pLimit(store.traits.concurrency);
  // In the order of the keys, whatever arrives first: of two places of a chunk everyone takes the same.
  const segments = await Promise.all(keys.map((key) => limit(() => readSegment(store, key, options))));
  const indexed = new Set<string>();
  let lost = false;
  for (const { pack, blobs } of segments) {
    if (pack && packs.get(pack.id) === pack.size) {
      if (!indexed.has(pack.id)) index.chunks.addPack(pack, PACK_MAGIC.length);
      indexed.add(pack.id);
    } else if (pack) lost = true;
    for (const blob of blobs) index.blobs.set(blob.digest, blob);
  }
  const others = [...packs.keys()].filter((id) => !indexed.has(id));
  for (const pack of await Promise.all(others.map((id) => limit(() => readOrphan(store, id, options))))) {
    if (pack) index.chunks.addPack(pack, PACK_MAGIC.length);
  }
  // Which blobs need a lost pack is not known here: all are read again, and only what is missing is stored.
  if (lost) index.blobs.clear();
  return index;
}

/** The tables of these packs alone, read from the packs themselves: works on stores that cannot list. Throws NotFoundError. */
export async function loadPacks(store: ObjectStore, packs: readonly string[], options: CallOptions): Promise<ChunkIndex> {
  const chunks = new ChunkIndex();
  const limit = pLimit(store.traits.concurrency);
  const read = await Promise.all(packs.map((id) => limit(() => readPackTable(store, id, options))));
  for (const pack of read) if (pack) chunks.addPack(pack, PACK_MAGIC.length);
  return chunks;
}

/** Throws IntegrityError when the bytes are not those of its key. */
export async function readSegment(store: ObjectStore, key: string, options: CallOptions): Promise<Segment> {
  const bytes = await store.get(key, options);
  if (hash('sha256', bytes, 'hex') !== key.slice(SEGMENTS.length))
    throw new IntegrityError(`${key} is damaged: its bytes have another digest`);
  return parseSegment(bytes, key);
}

/** Most tables fit into the first read. */
const TAIL = 64 * 1024;

/** undefined when there is no such pack. Throws IntegrityError. */
export async function readPackTable(store: ObjectStore, id: string, options: CallOptions): Promise<SegmentPack | undefined> {
  const what = `${PACKS}${id}`;
  const size = (await store.stat(what, options))?.size;
  if (size === undefined) return undefined;
  if (size < FOOTER_BYTES + PACK_MAGIC.length) throw new IntegrityError(`${what} is damaged: it has ${size} bytes`);
  const range = { start: Math.max(0, size - TAIL), length: Math.min(size, TAIL) };
  let tail = await store.get(what, { ...options, range });
  const length = parseFooter(tail.subarray(tail.length - FOOTER_BYTES), size, what);
  const wanted = length + FOOTER_BYTES;
  if (wanted > tail.length) tail = await store.get(what, { ...options, range: { start: size - wanted, length: wanted } });
  const frames = parseTable(tail.subarray(tail.length - wanted, tail.length - FOOTER_BYTES), what);
  assertPackSize(frames, length, { size, what });
  return { id, size, frames };
}

/** Nothing relies on a pack without a segment: a damaged one holds nothing. */
async function readOrphan(store: ObjectStore, id: string, options: CallOptions): Promise<SegmentPack | undefined> {
  try {
    return await readPackTable(store, id, options);
  } catch (error) {
    if (error instanceof IntegrityError) return undefined;
    throw error;
  }
}
