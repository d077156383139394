import { hash } from 'node:crypto';
import pLimit from 'p-limit';
import type { Digest } from '../lib/digest.ts';
import { IntegrityError, NotFoundError } from '../lib/errors.ts';
import { type CallOptions, isListable, type ListableStore, type ListedObject, type ObjectStore } from '../stores/types.ts';
import { ChunkIndex } from './chunk-index.ts';
import { condemnedPacks } from './condemned.ts';
import { listDigests } from './list-digests.ts';
import { readTwice } from './missing.ts';
import { assertPackSize, FOOTER_BYTES, PACK_MAGIC, type PackFrame, parseFooter, parseTable } from './pack.ts';
import { parseSegment, type Segment, type SegmentPack } from './segment.ts';
import type { StoredBlob } from './types.ts';

export const PACKS = 'packs/';
export const SEGMENTS = 'index/';
/** Larger ones are worth a request of their own. */
export const SMALL_SEGMENT = 2 << 20;

export interface LoadedIndex {
  /** What may be counted on. */
  readonly chunks: ChunkIndex;
  /** What is in packs that are to go: it can be read, as long as they are there. */
  readonly doomed: ChunkIndex | undefined;
  /** What was complete when it was stored, which need not be so any more. */
  readonly blobs: Map<Digest, StoredBlob>;
  /** Packs that are so damaged that they hold nothing. Their names are taken. */
  readonly spoilt: ReadonlySet<string>;
  /** What may be merged with what a writer adds. */
  readonly small: readonly SegmentObject[];
}

/**
 * All packs that are there, by their segments, or by their own tables where a writer was killed before it wrote the segment. Where a pack
 * was lost, its chunks are not held, so that they are stored again. A store that cannot list gives an empty index: nothing is known to be
 * held.
 */
export async function loadIndex(
  store: ObjectStore,
  { signal, isCondemned = () => false }: CallOptions & { isCondemned?: (pack: string) => boolean },
): Promise<LoadedIndex> {
  const blobs = new Map<Digest, StoredBlob>();
  const chunks = new ChunkIndex();
  if (!isListable(store)) return { chunks, doomed: undefined, blobs, spoilt: new Set(), small: [] };
  const doomed = new ChunkIndex();
  const { packs, segments } = await readTables(store, { signal, damaged: true });
  for (const { id, frames } of packs) {
    if (frames) (isCondemned(id) ? doomed : chunks).addPack({ id, size: 0, frames }, PACK_MAGIC.length);
  }
  for (const { segment } of segments) for (const blob of segment?.blobs ?? []) blobs.set(blob.digest, blob);
  const spoilt = new Set(packs.flatMap(({ id, frames }) => (frames ? [] : [id])));
  const small = segments.filter(({ size }) => size < SMALL_SEGMENT);
  return { chunks, doomed: doomed.size > 0 ? doomed : undefined, blobs, spoilt, small };
}

/** For who only reads: all that is there. Of packs that are to go, and of those of `avoid`, only what no other pack has. */
export async function loadReadable(
  store: ObjectStore & ListableStore,
  { signal, avoid }: CallOptions & { avoid: ReadonlySet<string> },
): Promise<ChunkIndex> {
  const condemned = await condemnedPacks(store, { signal });
  const { packs } = await readTables(store, { signal, damaged: true });
  return indexOf(packs, (id) => condemned.has(id) || avoid.has(id));
}

/** Where each chunk is read. `isLast`: packs of which only what no other pack has is read. */
export function indexOf(packs: readonly PackObject[], isLast: (pack: string) => boolean): ChunkIndex {
  const index = new ChunkIndex();
  for (const last of [false, true]) {
    for (const { id, size, frames } of packs) {
      if (frames && isLast(id) === last) index.addPack({ id, size, frames }, PACK_MAGIC.length);
    }
  }
  return index;
}

export interface PackObject extends Omit<SegmentPack, 'frames'> {
  readonly modified: number;
  /** undefined: it has no segment, and is damaged. */
  readonly frames: readonly PackFrame[] | undefined;
}

export interface SegmentObject {
  readonly key: string;
  readonly size: number;
  readonly modified: number;
  /** undefined: damaged, where that is allowed. */
  readonly segment: Segment | undefined;
}

/** All packs and segments, in the order of their keys: of two places of a chunk everyone takes the same. */
export async function readTables(
  store: ObjectStore & ListableStore,
  { signal, damaged = false }: CallOptions & { damaged?: boolean },
): Promise<{ packs: PackObject[]; segments: SegmentObject[] }> {
  const listed: ListedObject[] = [];
  for await (const object of listDigests(store, SEGMENTS, { signal })) listed.push(object);
  // After the segments: what is here was not deleted with one of them.
  const found: (ListedObject & { id: string })[] = [];
  for await (const object of listDigests(store, PACKS, { signal })) found.push(object);
  const limit = pLimit(store.traits.concurrency);
  const segments = (await Promise.all(listed.map((object) => limit(readListed, object)))).filter((segment) => segment !== undefined);
  const tables = tablesIn(segments);
  const packs = await Promise.all(found.map((object) => limit(readPack, object)));
  return { packs: packs.filter((pack) => pack !== undefined), segments };

  /** undefined for one that was deleted meanwhile. */
  async function readListed({ key, size, modified }: ListedObject): Promise<SegmentObject | undefined> {
    try {
      return { key, size, modified, segment: await readSegment(store, key, { signal }) };
    } catch (error) {
      if (error instanceof NotFoundError) return undefined;
      if (damaged && error instanceof IntegrityError) return { key, size, modified, segment: undefined };
      throw error;
    }
  }

  /** Nothing relies on a pack without a segment: a damaged one holds nothing. */
  async function readPack({ id, size, modified }: ListedObject & { id: string }): Promise<PackObject | undefined> {
    const table = tables.get(id);
    if (table?.size === size) return { id, size, modified, frames: table.frames };
    try {
      const orphan = await readPackTable(store, id, { signal });
      return orphan && { ...orphan, modified };
    } catch (error) {
      if (error instanceof IntegrityError) return { id, size, modified, frames: undefined };
      throw error;
    }
  }
}

/** What segments tell of packs. */
export function tablesIn(segments: readonly SegmentObject[]): Map<string, SegmentPack> {
  return new Map(segments.flatMap(({ segment }) => segment?.packs ?? []).map((pack) => [pack.id, pack]));
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
  return await readTwice(async () => {
    const bytes = await store.get(key, options);
    if (hash('sha256', bytes, 'hex') !== key.slice(SEGMENTS.length))
      throw new IntegrityError(`${key} is damaged: its bytes have another digest`);
    return parseSegment(bytes, key);
  });
}

/** Most tables fit into the first read: they take less than a part in so many of their packs, and of small packs not much. */
const TABLE_PART = 256;
const TAIL = 64 * 1024;

/** undefined when there is no such pack. Throws IntegrityError, and says so before. */
export async function readPackTable(
  store: ObjectStore,
  id: string,
  { signal, onDamage }: CallOptions & { onDamage?: () => void },
): Promise<SegmentPack | undefined> {
  try {
    return await readTwice(() => readTable(store, id, { signal }), onDamage);
  } catch (error) {
    // Deleted since we asked for its size.
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

async function readTable(store: ObjectStore, id: string, options: CallOptions): Promise<SegmentPack | undefined> {
  const what = `${PACKS}${id}`;
  const size = (await store.stat(what, options))?.size;
  if (size === undefined) return undefined;
  if (size < FOOTER_BYTES + PACK_MAGIC.length) throw new IntegrityError(`${what} is damaged: it has ${size} bytes`);
  const first = Math.min(size, Math.max(TAIL, Math.ceil(size / TABLE_PART)));
  const range = { start: size - first, length: first };
  let tail = await store.get(what, { ...options, range });
  const length = parseFooter(tail.subarray(tail.length - FOOTER_BYTES), size, what);
  const wanted = length + FOOTER_BYTES;
  if (wanted > tail.length) tail = await store.get(what, { ...options, range: { start: size - wanted, length: wanted } });
  const frames = parseTable(tail.subarray(tail.length - wanted, tail.length - FOOTER_BYTES), what);
  assertPackSize(frames, length, { size, what });
  return { id, size, frames };
}
