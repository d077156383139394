import { hash } from 'node:crypto';
import { BinaryReader, BinaryWriter } from '../../lib/codec/binary.ts';
import { compressFrame, decompressFrame } from '../../lib/codec/zstd.ts';
import type { Context } from '../../lib/context.ts';
import { CancelledError, IntegrityError, NotFoundError, SnapshotError } from '../../lib/errors.ts';
import type { DeletableStore, ListableStore } from '../../stores/abilities.ts';
import type { ListedObject, ObjectStore } from '../../stores/store.ts';
import { listDigests } from '../index/list-digests.ts';
import { MAX_NODE } from '../read/recipe.ts';

/*
 * The recipes that the last sweep of a remote store read, in one object: without it each of them is a request, on every machine that has
 * not cached it. docs/format.md, "Known recipes".
 */

const RECIPES = 'recipes/';
const MAGIC = Buffer.from('VMSRECS1');
const HEAD = MAGIC.length + 4;
const MAX_BYTES = 16 << 20;
const MAX_CHUNKS = 100_000;
/** Maximum size of an object; zstd never turns `MAX_BYTES` into more. */
const MAX_OBJECT = 2 * MAX_BYTES;
/** Recipes of fewer blobs are read as quickly one by one. */
export const WORTH_KEEPING = 64;
/** Number of new chunks that makes a new object worthwhile. */
const WORTH_WRITING = 50;

type RecipeStore = ObjectStore & ListableStore & DeletableStore;

/** Chunks by digest, each verified against it. */
export class KnownRecipes {
  readonly #found = new Map<string, Uint8Array>();
  readonly #used = new Map<string, Uint8Array>();
  #bytes = 0;
  #new = 0;
  #closed = false;

  /** Adds the chunks of a stored object. */
  learn(chunks: Iterable<Uint8Array>): void {
    for (const chunk of chunks) this.#found.set(keyOf(hash('sha256', chunk, 'buffer')), chunk);
  }

  has(digest: Uint8Array): boolean {
    return this.#found.has(keyOf(digest));
  }

  /** Returns the chunk, which then counts as used. */
  get(digest: Uint8Array): Uint8Array | undefined {
    const key = keyOf(digest);
    const chunk = this.#found.get(key);
    if (chunk && !this.#closed) this.#keep(key, chunk);
    return chunk;
  }

  /** Adds a chunk that was read and verified. */
  add(digest: Uint8Array, bytes: Uint8Array): void {
    const key = keyOf(digest);
    if (this.#closed || bytes.length > MAX_NODE || this.#used.has(key)) return;
    if (this.#keep(key, bytes.slice())) this.#new++;
  }

  /** Returns the chunks that were used or added. Later uses and additions are ignored. */
  close(): { chunks: readonly Uint8Array[]; isWorthWriting: boolean } {
    this.#closed = true;
    const chunks = [...this.#used.values()];
    return { chunks, isWorthWriting: this.#new > Math.min(WORTH_WRITING, chunks.length / 10) };
  }

  #keep(key: string, chunk: Uint8Array): boolean {
    if (this.#used.has(key) || this.#bytes + chunk.length > MAX_BYTES || this.#used.size >= MAX_CHUNKS) return false;
    this.#used.set(key, chunk);
    this.#bytes += chunk.length;
    return true;
  }
}

/** Returns the chunks of the newest object. The result is empty if no object exists or the newest one is damaged. */
export async function readRecipes(store: RecipeStore, c: Context): Promise<KnownRecipes> {
  const known = new KnownRecipes();
  let last: ListedObject | undefined;
  for await (const object of listDigests(store, RECIPES, c)) if (last === undefined || object.modified > last.modified) last = object;
  if (last === undefined || last.size > MAX_OBJECT) return known;
  try {
    known.learn(await parse(await store.get(last.key, c), last.key));
  } catch (error) {
    if (!(error instanceof IntegrityError || error instanceof NotFoundError)) throw error;
  }
  return known;
}

/**
 * Replaces the existing objects by one with the chunks that were used. It only saves requests, so an error of the store is logged and
 * ignored.
 */
export async function writeRecipes(store: RecipeStore, known: KnownRecipes, c: Context): Promise<void> {
  const { chunks, isWorthWriting } = known.close();
  if (!isWorthWriting) return;
  const raw = new BinaryWriter(1 << 20);
  for (const chunk of chunks) raw.varint(chunk.length).bytes(chunk);
  const head = Buffer.alloc(HEAD);
  MAGIC.copy(head);
  head.writeUInt32LE(raw.length, MAGIC.length);
  const bytes = Buffer.concat([head, await compressFrame(raw.view(), 3)]);
  const key = RECIPES + hash('sha256', bytes, 'hex');
  try {
    await store.put(key, [bytes], c);
    for await (const other of listDigests(store, RECIPES, c)) if (other.key !== key) await store.delete(other.key, c);
  } catch (error) {
    if (!(error instanceof SnapshotError) || error instanceof CancelledError) throw error;
    c.log.debug(`cannot write the recipe cache: ${error.message}`);
  }
}

async function parse(bytes: Uint8Array, key: string): Promise<Uint8Array[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const size = buffer.length > HEAD ? buffer.readUInt32LE(MAGIC.length) : 0;
  // Each chunk also takes one varint.
  const most = MAX_BYTES + 4 * MAX_CHUNKS;
  if (hash('sha256', bytes, 'hex') !== key.slice(RECIPES.length) || !buffer.subarray(0, MAGIC.length).equals(MAGIC) || size > most) {
    throw new IntegrityError(`${key} is damaged`);
  }
  const reader = new BinaryReader(await decompressFrame(buffer.subarray(HEAD), size, key), key);
  const chunks: Uint8Array[] = [];
  while (reader.left > 0) chunks.push(reader.bytes(reader.varint(Math.min(MAX_NODE, reader.left))));
  return chunks;
}

function keyOf(digest: Uint8Array): string {
  return Buffer.from(digest.buffer, digest.byteOffset, digest.length).toString('latin1');
}
