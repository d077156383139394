import { hash } from 'node:crypto';
import { fromHex } from '../../lib/digest.ts';
import { IntegrityError } from '../../lib/errors.ts';
import { DIGEST_BYTES } from '../chunking/chunker.ts';
import type { ChunkerConfig } from '../config.ts';
import { encodeRecipe, STREAMS, type Tree } from '../read/recipe.ts';
import type { AddOptions, StoredBlob } from '../repository.ts';
import type { StreamBatch, StreamName } from './ingest.ts';
import { IngestPool } from './ingest-pool.ts';
import type { NewChunk, PackWriter } from './pack-writer.ts';
import { TreeWriter } from './tree-writer.ts';

export interface AddedBytes {
  bytesRead: number;
  /** Bytes of chunks that did not exist before. */
  bytesNew: number;
}

/** Cuts blobs into chunks, several at a time, and adds the new chunks and the recipes to packs. Disposing it ends its threads. */
export class BlobAdder implements AsyncDisposable {
  readonly #packs: PackWriter;
  readonly #chunker: ChunkerConfig;
  readonly #pool: IngestPool;
  readonly #stats: AddedBytes;
  readonly #signal: AbortSignal;
  /** Lanes of the blobs that are being added. */
  readonly #lanes = new Set<number>();

  /** `stats` is incremented while blobs are added. */
  constructor(packs: PackWriter, { chunker, stats, signal }: { chunker: ChunkerConfig; stats: AddedBytes; signal: AbortSignal }) {
    this.#packs = packs;
    this.#chunker = chunker;
    this.#pool = new IngestPool(chunker);
    this.#stats = stats;
    this.#signal = signal;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool[Symbol.asyncDispose]();
  }

  /** Throws IntegrityError if the bytes do not have the expected digest; some of their chunks may be in packs then. */
  async add(source: AsyncIterable<Uint8Array>, options: AddOptions): Promise<StoredBlob> {
    const lane = lowestFree(this.#lanes);
    this.#lanes.add(lane);
    try {
      return await this.#addIn(lane, source, options);
    } finally {
      this.#lanes.delete(lane);
    }
  }

  async #addIn(lane: number, source: AsyncIterable<Uint8Array>, { expected, onBytes }: AddOptions): Promise<StoredBlob> {
    const trees = new Map<StreamName, TreeWriter>();
    const treeOf = (stream: StreamName): TreeWriter => {
      const tree =
        trees.get(stream) ?? new TreeWriter(this.#chunker.fanout, (bytes, digest) => this.#take({ kind: 'recipes', digest, bytes }));
      trees.set(stream, tree);
      return tree;
    };
    const done = await this.#pool.run({
      source,
      onBytes: (bytes) => {
        this.#stats.bytesRead += bytes;
        onBytes?.(bytes);
      },
      signal: this.#signal,
      absorb: (batch) => this.#absorb(batch, { tree: treeOf(batch.stream), lane }),
    });
    if (expected !== undefined && done.digest !== expected) {
      throw new IntegrityError(`the content has the digest ${done.digest} instead of ${expected}`, {
        fields: { expected, found: done.digest },
      });
    }
    const streams: Partial<Record<StreamName, Tree>> = {};
    for (const stream of STREAMS[done.kind]) streams[stream] = treeOf(stream).finish();
    const root = encodeRecipe({ kind: done.kind, size: done.size, streams });
    const recipe = hash('sha256', root, 'buffer');
    this.#take({ kind: 'recipes', digest: recipe, bytes: root });
    await this.#packs.settled();
    return { digest: done.digest, size: done.size, recipe: fromHex(recipe.toString('hex')) };
  }

  async #absorb({ stream, bytes, lengths, digests }: StreamBatch, { tree, lane }: { tree: TreeWriter; lane: number }): Promise<void> {
    let at = 0;
    lengths.forEach((length, i) => {
      const digest = digests.subarray(i * DIGEST_BYTES, (i + 1) * DIGEST_BYTES);
      this.#take({ kind: stream, digest, bytes: bytes.subarray(at, at + length) }, lane);
      tree.add({ digest, span: length });
      at += length;
    });
    await this.#packs.settled();
  }

  #take(chunk: NewChunk, lane?: number): void {
    if (this.#packs.add(chunk, lane)) this.#stats.bytesNew += chunk.bytes.length;
  }
}

function lowestFree(taken: ReadonlySet<number>): number {
  let lowest = 0;
  while (taken.has(lowest)) lowest++;
  return lowest;
}
