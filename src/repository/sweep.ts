import { hash } from 'node:crypto';
import type { Context } from '../lib/context.ts';
import { hexOf } from '../lib/digest.ts';
import { UnsupportedError } from '../lib/errors.ts';
import { type DeletableStore, isDeletable, isListable, isLockable, type ListableStore, type Store } from '../stores/types.ts';
import { readRecipe } from './blob-reader.ts';
import { DIGEST_BYTES } from './chunk-buffer.ts';
import { ChunkIndex } from './chunk-index.ts';
import type { Config } from './config.ts';
import { FrameReader } from './frame-reader.ts';
import { loadIndex, PACKS, readPackTable, readSegment, SEGMENTS } from './load-index.ts';
import { PackWriter } from './pack-writer.ts';
import { STREAMS } from './recipe.ts';
import { encodeSegment, type SegmentPack } from './segment.ts';
import { nodesAndLeaves } from './tree-reader.ts';
import type { StoredBlob } from './types.ts';

/** A pack of which less is needed is written anew. */
const WORTH_KEEPING = 0.5;

/**
 * Under the exclusive lock, so that no writer counts on what goes. New packs and segments come first, then old segments go, then old
 * packs: killed anywhere it leaves everything that is needed readable, and the next sweep ends what it began.
 */
export async function sweepObjects(
  store: Store,
  config: Config,
  needed: () => Promise<readonly StoredBlob[]>,
  c: Context,
): Promise<number> {
  if (!isListable(store) || !isDeletable(store) || !isLockable(store)) {
    throw new UnsupportedError(`${store.location} cannot be swept: it does not list, delete and lock`);
  }
  await using _lock = await store.lockExclusively(c);
  const blobs = await needed();
  const frames = new FrameReader(store, (await loadIndex(store, c)).chunks, c);
  const live = await markLive(blobs, frames);
  const before = await sizes(store, c);

  const kept = new Set<string>();
  const repacked = new PackWriter(store, new ChunkIndex(), { level: config.compression.level, signal: c.signal });
  for (const key of before.keys()) {
    const pack = key.startsWith(PACKS) ? await readPackTable(store, key.slice(PACKS.length), c) : undefined;
    if (!pack) continue;
    const chunks = chunksUsedFrom(pack, live, frames);
    if (chunks.bytes >= bytesOf(pack) * WORTH_KEEPING) kept.add(pack.id);
    else {
      for (const digest of chunks.digests) {
        repacked.add('contents', digest, await frames.chunk(digest));
        await repacked.settled();
      }
    }
  }
  await repacked.finish();
  const obsolete = await replaceSegments(store, { kept, blobs, packs: repacked.packs }, c);
  const fresh = new Set(repacked.packs.map(({ id }) => id));
  for (const key of before.keys()) {
    const id = key.slice(PACKS.length);
    if (key.startsWith(PACKS) && !kept.has(id) && !fresh.has(id)) obsolete.push(key);
  }
  for (const key of obsolete) await store.delete(key, c);
  return total(before) - total(await sizes(store, c));
}

/** Every digest that a needed blob's recipe names. Throws where one is missing: then nothing is known for sure. */
async function markLive(blobs: readonly StoredBlob[], frames: FrameReader): Promise<ChunkIndex> {
  const live = new ChunkIndex();
  const mark = (digest: Uint8Array) => {
    frames.place(digest);
    live.add(digest, { frame: 0, offset: 0, length: 0 });
  };
  for (const blob of blobs) {
    const recipe = await readRecipe(frames, blob);
    mark(Buffer.from(hexOf(blob.recipe), 'hex'));
    for (const stream of STREAMS[recipe.kind]) {
      for await (const { digest } of nodesAndLeaves(frames, recipe.streams[stream])) mark(digest);
    }
  }
  return live;
}

/** The chunks that are needed and read from this pack; of a chunk that is in several packs, one is read. */
function chunksUsedFrom(pack: SegmentPack, live: ChunkIndex, frames: FrameReader): { digests: Uint8Array[]; bytes: number } {
  const used: Uint8Array[] = [];
  let bytes = 0;
  for (const { digests, lengths } of pack.frames) {
    for (let i = 0; i < lengths.length; i++) {
      const digest = digests.subarray(i * DIGEST_BYTES, (i + 1) * DIGEST_BYTES);
      if (!live.has(digest) || frames.place(digest).frame.pack.id !== pack.id) continue;
      used.push(digest);
      bytes += lengths[i] as number;
    }
  }
  return { digests: used, bytes };
}

/** Writes the segments that are missing for what is kept, and returns the keys of those that tell of more. */
async function replaceSegments(
  store: Store & ListableStore & DeletableStore,
  keep: { kept: ReadonlySet<string>; blobs: readonly StoredBlob[]; packs: readonly SegmentPack[] },
  c: Context,
): Promise<string[]> {
  const needed = new Map(keep.blobs.map((blob) => [blob.digest, blob]));
  const uncovered = new Set(keep.kept);
  const old: string[] = [];
  for await (const { key } of store.list(SEGMENTS, c)) {
    const { pack, blobs } = await readSegment(store, key, c);
    const exact = (!pack || uncovered.has(pack.id)) && blobs.every((blob) => needed.get(blob.digest)?.recipe === blob.recipe);
    if (!exact) old.push(key);
    else {
      if (pack) uncovered.delete(pack.id);
      for (const blob of blobs) needed.delete(blob.digest);
    }
  }
  const packs = [...keep.packs];
  for (const id of uncovered) {
    const pack = await readPackTable(store, id, c);
    if (pack) packs.push(pack);
  }
  const segments = packs.map((pack) => encodeSegment({ pack, blobs: [] }));
  if (needed.size > 0) segments.push(encodeSegment({ pack: undefined, blobs: [...needed.values()] }));
  for (const segment of segments) await store.put(SEGMENTS + hash('sha256', segment, 'hex'), [segment], c);
  return old;
}

async function sizes(store: ListableStore, c: Context): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const prefix of [PACKS, SEGMENTS]) {
    for await (const { key, size } of store.list(prefix, c)) found.set(key, size);
  }
  return found;
}

function bytesOf(pack: SegmentPack): number {
  return pack.frames.reduce((sum, { lengths }) => sum + lengths.reduce((all, length) => all + length, 0), 0);
}

function total(objects: ReadonlyMap<string, number>): number {
  return [...objects.values()].reduce((sum, size) => sum + size, 0);
}
