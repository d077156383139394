import { IntegrityError } from '../../lib/errors.ts';
import type { FrameReader } from './frame-reader.ts';
import { EMPTY, type Entry, MAX_NODE, parseNode, type Tree } from './recipe.ts';
import { VisitedNodes } from './visited-nodes.ts';

/** Chunks that are asked for ahead, so that reading and decompressing hide behind hashing and assembling. */
const AHEAD_CHUNKS = 256;
const AHEAD_BYTES = 6 << 20;
/** Chunks whose frames are fetched ahead: enough to keep a distant store's connections busy. Compressed they take less. */
const EXPECTED_BYTES = 64 << 20;

export interface StreamPart {
  /** The first byte that is wanted, and how many. */
  readonly start: number;
  readonly length: number;
}

/** The entries of a tree's chunks, in order; with `part` only those that overlap it, with their place in the stream. */
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

/** Every digest that a tree names: its nodes before what is in them, then its chunks. What is in a node of `seen` is left out. */
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

/** The bytes of one stream, a chunk at a time, read ahead. */
export async function* streamChunks(frames: FrameReader, tree: Tree): AsyncGenerator<Uint8Array> {
  const ahead: { bytes: Promise<Uint8Array>; span: number }[] = [];
  let aheadBytes = 0;
  for await (const entry of expected(frames, leaves(frames, tree))) {
    const bytes = checkedChunk(frames, entry);
    // Awaited in its turn; an error that comes earlier must not end the process.
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

/** The same entries, each after the frames of those that follow it have been asked for. */
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

/** One part of a stream, which the caller has capped. */
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
