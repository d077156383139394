import { IntegrityError } from '../../lib/errors.ts';
import type { FrameReader } from './frame-reader.ts';
import { EMPTY, type Entry, MAX_NODE, parseNode, type Tree } from './recipe.ts';
import { VisitedNodes } from './visited-nodes.ts';

/** Chunks that are requested ahead, so that reading and decompressing overlap with hashing and assembling. */
const AHEAD_CHUNKS = 256;
const AHEAD_BYTES = 6 << 20;
/**
 * Uncompressed bytes of the chunks whose frames are prefetched: enough to keep the connections of a remote store busy. Compressed they take
 * less memory.
 */
const EXPECTED_BYTES = 64 << 20;

export interface StreamPart {
  /** Offset of the first byte; `length` is the number of bytes. */
  readonly start: number;
  readonly length: number;
}

/** Yields the entries of a tree's chunks in order, with their position in the stream; with `part` only those that overlap it. */
export async function* leaves(frames: FrameReader, tree: Tree, part?: StreamPart): AsyncGenerator<Entry & { readonly start: number }> {
  let start = 0;
  for (const entry of tree.entries) {
    const end = start + entry.span;
    if (!part || (start < part.start + part.length && end > part.start)) {
      if (tree.depth === 0) yield { ...entry, start };
      else {
        const inner = { depth: tree.depth - 1, entries: await node(frames, entry) };
        const within = part && { start: part.start - start, length: part.length };
        for await (const leaf of leaves(frames, inner, within)) yield { ...leaf, start: start + leaf.start };
      }
    }
    start = end;
  }
}

/** Yields every digest that a tree names: each node before its content, and the chunks. The content of a node in `seen` is skipped. */
export async function* nodesAndLeaves(
  frames: FrameReader,
  tree: Tree = EMPTY,
  seen = new VisitedNodes(),
): AsyncGenerator<Entry & { readonly isNode: boolean }> {
  for (const entry of tree.entries) {
    yield { ...entry, isNode: tree.depth > 0 };
    if (tree.depth > 0 && seen.first(entry.digest, tree.depth)) {
      yield* nodesAndLeaves(frames, { depth: tree.depth - 1, entries: await node(frames, entry) }, seen);
    }
  }
}

/** Yields the bytes of one stream chunk by chunk, reading ahead. */
export async function* streamChunks(frames: FrameReader, tree: Tree): AsyncGenerator<Uint8Array> {
  const ahead: { bytes: Promise<Uint8Array>; span: number }[] = [];
  let aheadBytes = 0;
  for await (const entry of expected(frames, leaves(frames, tree))) {
    const bytes = checkedChunk(frames, entry);
    // The promise is awaited later; an error before that must not end the process.
    bytes.catch(() => {});
    ahead.push({ bytes, span: entry.span });
    aheadBytes += entry.span;
    while (ahead.length > AHEAD_CHUNKS || aheadBytes > AHEAD_BYTES) {
      const next = ahead.shift();
      if (!next) break;
      aheadBytes -= next.span;
      yield await next.bytes;
    }
  }
  for (const { bytes } of ahead) yield await bytes;
}

/** Yields the same entries, each after the frames of the entries that follow it were requested. */
async function* expected(frames: FrameReader, entries: AsyncIterable<Entry>): AsyncGenerator<Entry> {
  const waiting: Entry[] = [];
  let bytes = 0;
  try {
    for await (const entry of entries) {
      frames.expect(entry.digest);
      waiting.push(entry);
      bytes += entry.span;
      for (let next = waiting[0]; next && bytes > EXPECTED_BYTES; next = waiting[0]) {
        yield next;
        bytes -= next.span;
        waiting.shift();
      }
    }
    for (let next = waiting[0]; next; next = waiting[0]) {
      yield next;
      waiting.shift();
    }
  } finally {
    for (const { digest } of waiting) frames.forget(digest);
  }
}

/** Returns one part of a stream. The caller limits its length. */
export async function streamPart(frames: FrameReader, tree: Tree, part: StreamPart): Promise<Uint8Array> {
  const out = new Uint8Array(part.length);
  let done = 0;
  for await (const entry of leaves(frames, tree, part)) {
    const bytes = await checkedChunk(frames, entry);
    const from = Math.max(0, part.start - entry.start);
    const piece = bytes.subarray(from, Math.min(bytes.length, part.start + part.length - entry.start));
    out.set(piece, entry.start + from - part.start);
    done += piece.length;
  }
  if (done !== part.length) throw new IntegrityError('a stored blob is damaged: one of its streams ends too early');
  return out;
}

async function node(frames: FrameReader, entry: Entry): Promise<Entry[]> {
  const bytes = await frames.chunk(entry.digest);
  if (bytes.length > MAX_NODE) throw new IntegrityError(`a recipe is damaged: a node has ${bytes.length} bytes`);
  return parseNode(bytes, entry.span, 'a recipe');
}

async function checkedChunk(frames: FrameReader, entry: Entry): Promise<Uint8Array> {
  const bytes = await frames.chunk(entry.digest);
  if (bytes.length !== entry.span) throw new IntegrityError(`a recipe is damaged: a chunk has ${bytes.length} bytes, not ${entry.span}`);
  return bytes;
}
