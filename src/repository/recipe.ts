import { hash } from 'node:crypto';
import { BinaryReader, BinaryWriter } from '../lib/binary.ts';
import { DIGEST_BYTES } from './chunk-buffer.ts';
import type { Ingested, StreamName } from './ingest.ts';

/*
 * How a blob is put together: a tree per stream. A leaf entry names a chunk; an inner entry names a node, which is a chunk of its own
 * that holds entries. The root names the streams. Digests and lengths only, so recipes survive any repacking. docs/format.md, "Recipes".
 */

const ROOT_MAGIC = Buffer.from('VMSRECP1');
const MAX_DEPTH = 16;
/** No writer makes larger nodes; readers refuse them before they allocate anything. */
export const MAX_NODE = 1 << 20;

export interface Entry {
  /** 32 bytes: of a chunk, or of a node. */
  readonly digest: Uint8Array;
  /** Bytes of the stream that it stands for. */
  readonly span: number;
}

/** `depth` 0: the entries name chunks; more: nodes of one depth less. */
export interface Tree {
  readonly depth: number;
  readonly entries: readonly Entry[];
}

export const EMPTY: Tree = { depth: 0, entries: [] };

export interface Recipe {
  readonly kind: Ingested['kind'];
  /** Of the blob. */
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
    streams[stream] = { depth, entries };
  }
  reader.end();
  return { kind, size, streams };
}

/** Entries until the end; they must stand for `span` bytes together. */
export function parseNode(bytes: Uint8Array, span: number, what: string): Entry[] {
  const reader = new BinaryReader(bytes, what);
  const entries: Entry[] = [];
  let sum = 0;
  while (reader.left > 0) {
    const entry = readEntry(reader);
    sum += entry.span;
    entries.push(entry);
  }
  if (sum !== span) throw reader.damaged(`it stands for ${sum} bytes instead of ${span}`);
  return entries;
}

/** Writes one stream's tree while its chunks arrive: nodes go out as soon as they are whole. */
export class TreeWriter {
  readonly #fanout: number;
  readonly #store: (node: Uint8Array, digest: Uint8Array) => void;
  readonly #levels: Entry[][] = [];

  /** A node ends, on average, after `fanout` entries, where an entry's digest says so: so a change touches the nodes around it only. */
  constructor(fanout: number, store: (node: Uint8Array, digest: Uint8Array) => void) {
    this.#fanout = fanout;
    this.#store = store;
  }

  add(entry: Entry): void {
    this.#addTo(0, entry);
  }

  finish(): Tree {
    for (let level = 0; level < this.#levels.length; level++) {
      const entries = this.#levels[level] as Entry[];
      if (level === this.#levels.length - 1) return { depth: level, entries };
      if (entries.length > 0) this.#close(level);
    }
    return EMPTY;
  }

  #addTo(level: number, entry: Entry): void {
    this.#levels[level] ??= [];
    const entries = this.#levels[level];
    entries.push(entry);
    const ends = ((entry.digest[DIGEST_BYTES - 1] as number) + (entry.digest[DIGEST_BYTES - 2] as number) * 256) % this.#fanout === 0;
    const count = entries.length;
    if ((ends && count >= this.#fanout / 4) || count >= this.#fanout * 4) this.#close(level);
  }

  #close(level: number): void {
    const entries = this.#levels[level] as Entry[];
    this.#levels[level] = [];
    const node = new BinaryWriter(entries.length * (DIGEST_BYTES + 4));
    let span = 0;
    for (const entry of entries) {
      node.bytes(entry.digest).varint(entry.span);
      span += entry.span;
    }
    const bytes = node.copy();
    const digest = hash('sha256', bytes, 'buffer');
    this.#store(bytes, digest);
    this.#addTo(level + 1, { digest, span });
  }
}

function readEntry(reader: BinaryReader): Entry {
  return { digest: reader.bytes(DIGEST_BYTES), span: reader.varint(Number.MAX_SAFE_INTEGER) };
}
