import { BinaryReader, BinaryWriter } from '../../lib/codec/binary.ts';
import { DIGEST_BYTES } from '../chunking/chunker.ts';
import type { Ingested, StreamName } from '../write/ingest.ts';

/*
 * A recipe describes how to assemble a blob: one tree for each stream. A leaf entry names a chunk; an inner entry names a node, which is a
 * chunk that contains entries. The root names the streams. Recipes contain only digests and lengths, so they survive any repacking.
 * docs/format.md, "Recipes".
 */

const ROOT_MAGIC = Buffer.from('VMSRECP1');
const MAX_DEPTH = 16;
/** No operation consumes more bytes of a stream for each byte that it produces. */
const MAX_EXPANSION = 16;
/** No writer makes larger nodes; readers reject them before they allocate memory. */
export const MAX_NODE = 1 << 20;

export interface Entry {
  /** 32 bytes, of a chunk or of a node. */
  readonly digest: Uint8Array;
  /** Number of bytes of the stream that the entry represents. */
  readonly span: number;
}

/** If `depth` is 0, the entries name chunks; otherwise they name nodes of the next lower depth. */
export interface Tree {
  readonly depth: number;
  readonly entries: readonly Entry[];
}

export const EMPTY: Tree = { depth: 0, entries: [] };

export interface Recipe {
  readonly kind: Ingested['kind'];
  /** Bytes of the blob. */
  readonly size: number;
  readonly streams: Readonly<Partial<Record<StreamName, Tree>>>;
}

/** The order in which a root lists its streams. */
export const STREAMS: Readonly<Record<Ingested['kind'], readonly StreamName[]>> = {
  plain: ['contents'],
  tar: ['records', 'times', 'contents'],
};
const KINDS: readonly Ingested['kind'][] = ['plain', 'tar'];

export function encodeRecipe(recipe: Recipe): Uint8Array {
  const out = new BinaryWriter(4096).bytes(ROOT_MAGIC).varint(KINDS.indexOf(recipe.kind)).varint(recipe.size);
  for (const stream of STREAMS[recipe.kind]) {
    const { depth, entries } = recipe.streams[stream] ?? EMPTY;
    out.varint(depth).varint(entries.length);
    for (const { digest, span } of entries) out.bytes(digest).varint(span);
  }
  return out.copy();
}

/** Throws IntegrityError if the bytes are not a valid recipe, or if a stream is too long for the size of the blob. */
export function parseRecipe(bytes: Uint8Array, what: string): Recipe {
  const reader = new BinaryReader(bytes, what);
  reader.magic(ROOT_MAGIC);
  const kind = KINDS[reader.varint(KINDS.length - 1)] as Ingested['kind'];
  const size = reader.varint(Number.MAX_SAFE_INTEGER);
  const streams: Partial<Record<StreamName, Tree>> = {};
  for (const stream of STREAMS[kind]) {
    const depth = reader.varint(MAX_DEPTH);
    const count = reader.varint(Math.floor(reader.left / DIGEST_BYTES));
    const entries = Array.from({ length: count }, () => readEntry(reader));
    const span = entries.reduce((sum, entry) => sum + entry.span, 0);
    if (span > size * MAX_EXPANSION) throw reader.damaged(`its ${stream} have ${span} bytes, too many for ${size}`);
    streams[stream] = { depth, entries };
  }
  reader.end();
  return { kind, size, streams };
}

/** Parses entries until the end of the node. Throws IntegrityError unless they represent `span` bytes together. */
export function parseNode(bytes: Uint8Array, span: number, what: string): Entry[] {
  const reader = new BinaryReader(bytes, what);
  const entries: Entry[] = [];
  let sum = 0;
  while (reader.left > 0) {
    const entry = readEntry(reader);
    sum += entry.span;
    entries.push(entry);
  }
  if (sum !== span) throw reader.damaged(`it represents ${sum} bytes instead of ${span}`);
  return entries;
}

function readEntry(reader: BinaryReader): Entry {
  const digest = reader.bytes(DIGEST_BYTES);
  const span = reader.varint(Number.MAX_SAFE_INTEGER);
  // Reject zero-length nodes, which would allow unlimited nesting.
  if (span === 0) throw reader.damaged('an entry represents zero bytes');
  return { digest, span };
}
