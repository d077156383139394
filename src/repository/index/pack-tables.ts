import { hash } from 'node:crypto';
import pLimit from 'p-limit';
import { IntegrityError, NotFoundError } from '../../lib/errors.ts';
import type { ListableStore } from '../../stores/abilities.ts';
import type { CallOptions, ListedObject, ObjectStore } from '../../stores/store.ts';
import { retryOnCorruption } from '../errors.ts';
import { assertPackSize, FOOTER_BYTES, PACK_MAGIC, type PackFrame, parseFooter, parseTable } from '../pack/pack-file.ts';
import type { StoredBlob } from '../repository.ts';
import { listDigests } from './list-digests.ts';
import { parseSegment, type Segment, type SegmentPack } from './segment.ts';

/* Tables of packs, read from segments or from the packs themselves. */

export const PACKS = 'packs/';
export const SEGMENTS = 'index/';
/** Segments of this many bytes or more are worth a separate request. */
export const SMALL_SEGMENT = 2 << 20;

export interface PackObject extends Omit<SegmentPack, 'frames'> {
  readonly modified: number;
  /** undefined: the pack has no segment and is damaged. */
  readonly frames: readonly PackFrame[] | undefined;
}

export interface SegmentObject {
  readonly key: string;
  readonly size: number;
  readonly modified: number;
  /** undefined: the segment is damaged, if the caller accepts such segments. */
  readonly segment: Segment | undefined;
}

/** A segment without the tables of its packs. */
export interface OutlinedSegment extends Omit<SegmentObject, 'segment'> {
  readonly segment: { readonly packs: readonly { readonly id: string }[]; readonly blobs: readonly StoredBlob[] } | undefined;
}

export interface TableHooks {
  /**
   * Called once for each pack, in any order, so that no table needs to be kept in memory. `rank`: the position of the pack among all packs
   * in the order of their keys. If a chunk has two places, every process uses the one with the lower rank.
   */
  onPack(pack: PackObject, rank: number): void;
  /** Called once for each segment, in any order. */
  onSegment?(segment: SegmentObject): void;
}

/** Reads all packs and segments. `damaged`: include damaged segments, which otherwise throw IntegrityError. */
export async function scanTables(
  store: ObjectStore & ListableStore,
  { signal, damaged = false }: CallOptions & { damaged?: boolean },
  { onPack, onSegment }: TableHooks,
): Promise<void> {
  const listed: ListedObject[] = [];
  for await (const object of listDigests(store, SEGMENTS, { signal })) listed.push(object);
  // List the packs after the segments: a pack listed here was not deleted together with a listed segment.
  const untold = new Map<string, ListedObject & { rank: number }>();
  for await (const { id, ...object } of listDigests(store, PACKS, { signal })) untold.set(id, { ...object, rank: untold.size });
  const limit = pLimit(store.traits.concurrency);
  await Promise.all(listed.map((object) => limit(takeSegment, object)));
  await Promise.all([...untold].map(([id, object]) => limit(takePack, id, object)));

  async function takeSegment({ key, size, modified }: ListedObject): Promise<void> {
    const segment = await readListed(key);
    if (segment === 'missing') return;
    for (const pack of segment?.packs ?? []) {
      const found = untold.get(pack.id);
      if (found?.size !== pack.size) continue;
      untold.delete(pack.id);
      onPack({ ...pack, modified: found.modified }, found.rank);
    }
    onSegment?.({ key, size, modified, segment });
  }

  /** Returns undefined for a damaged segment. */
  async function readListed(key: string): Promise<Segment | undefined | 'missing'> {
    try {
      return await readSegment(store, key, { signal });
    } catch (error) {
      // The segment was deleted meanwhile.
      if (error instanceof NotFoundError) return 'missing';
      if (damaged && error instanceof IntegrityError) return undefined;
      throw error;
    }
  }

  /** Reads a pack without a segment. Nothing references such a pack, so a damaged one is passed on without frames. */
  async function takePack(id: string, { size, modified, rank }: ListedObject & { rank: number }): Promise<void> {
    try {
      const orphan = await readPackTable(store, id, { signal });
      if (orphan) onPack({ ...orphan, modified }, rank);
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error;
      onPack({ id, size, modified, frames: undefined }, rank);
    }
  }
}

/** Returns all packs and segments with their tables, in the order of their keys. */
export async function readTables(
  store: ObjectStore & ListableStore,
  options: CallOptions & { damaged?: boolean },
): Promise<{ packs: PackObject[]; segments: SegmentObject[] }> {
  const packs: PackObject[] = [];
  const segments: SegmentObject[] = [];
  await scanTables(store, options, {
    onPack: (pack, rank) => {
      packs[rank] = pack;
    },
    onSegment: (segment) => segments.push(segment),
  });
  // Remove the holes of packs that were deleted meanwhile.
  return { packs: packs.filter((pack) => pack !== undefined), segments: segments.sort((a, b) => (a.key < b.key ? -1 : 1)) };
}

/**
 * Yields the tables of these packs, given with their sizes, which are read again: from segments, or from the packs that no segment lists.
 * Tables that are missing or damaged are skipped.
 */
export async function* rereadTables(
  store: ObjectStore,
  { segments, packs }: { segments: readonly OutlinedSegment[]; packs: ReadonlyMap<string, number> },
  options: CallOptions,
): AsyncGenerator<SegmentPack> {
  const left = new Map(packs);
  for (const { key, segment } of segments) {
    if (!segment?.packs.some(({ id }) => left.has(id))) continue;
    const again = await readSegment(store, key, options).catch(ifLost);
    for (const pack of again?.packs ?? []) {
      if (left.get(pack.id) !== pack.size) continue;
      left.delete(pack.id);
      yield pack;
    }
  }
  for (const id of left.keys()) {
    const pack = await readPackTable(store, id, options).catch(ifLost);
    if (pack) yield pack;
  }
}

function ifLost(error: unknown): undefined {
  if (!(error instanceof IntegrityError || error instanceof NotFoundError)) throw error;
}

/** Returns the pack tables of these segments by pack id. */
export function tablesIn(segments: readonly SegmentObject[]): Map<string, SegmentPack> {
  return new Map(segments.flatMap(({ segment }) => segment?.packs ?? []).map((pack) => [pack.id, pack]));
}

/** Throws IntegrityError if the bytes do not match the key. */
export async function readSegment(store: ObjectStore, key: string, options: CallOptions): Promise<Segment> {
  return await retryOnCorruption(async () => {
    const bytes = await store.get(key, options);
    if (hash('sha256', bytes, 'hex') !== key.slice(SEGMENTS.length))
      throw new IntegrityError(`${key} is damaged: its bytes have another digest`);
    return parseSegment(bytes, key);
  });
}

/** Most tables fit into the first read: they take less than 1/`TABLE_PART` of their pack, and those of small packs are small. */
const TABLE_PART = 256;
const TAIL = 64 * 1024;

/** Returns undefined if the pack does not exist. Throws IntegrityError if its table is damaged, after calling `onDamage`. */
export async function readPackTable(
  store: ObjectStore,
  id: string,
  { signal, onDamage }: CallOptions & { onDamage?: () => void },
): Promise<SegmentPack | undefined> {
  try {
    return await retryOnCorruption(() => readTable(store, id, { signal }), onDamage);
  } catch (error) {
    // The pack was deleted after its size was read.
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
