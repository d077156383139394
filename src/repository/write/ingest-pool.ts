import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import { BLOCK_SIZE, type Block, readBlocks } from '../chunking/blocks.ts';
import { BufferPool } from '../chunking/buffer-pool.ts';
import type { ChunkerConfig } from '../config.ts';
import { Ingest, type Ingested, type StreamBatch } from './ingest.ts';
import { IngestThread } from './ingest-thread.ts';

const MAX_WORKERS = 4;

export interface IngestJob {
  readonly source: AsyncIterable<Uint8Array>;
  /** Receives the chunks in order; pending promises apply backpressure to the source. */
  absorb(batch: StreamBatch): Promise<void>;
  readonly onBytes: ((bytes: number) => void) | undefined;
  readonly signal: AbortSignal;
}

/**
 * Worker threads that hash, split and cut blobs: as many as there are cores, at most `MAX_WORKERS`. Disposing it ends them and releases
 * their memory.
 */
export class IngestPool implements AsyncDisposable {
  readonly #chunker: ChunkerConfig;
  readonly #limit = pLimit(Math.min(availableParallelism(), MAX_WORKERS));
  readonly #slabShelf = new BufferPool();
  readonly #batchShelf = new BufferPool();
  readonly #idle: IngestThread[] = [];
  readonly #all = new Set<IngestThread>();

  constructor(chunker: ChunkerConfig) {
    this.#chunker = chunker;
  }

  /** Ingests one blob; reads the source to its end. */
  async run(job: IngestJob): Promise<Ingested> {
    return await this.#limit(async () => {
      const slabs = readBlocks(job.source, this.#slabShelf, job);
      try {
        const first = await slabs.next();
        if (first.done) return await this.#inPlace(undefined, job);
        if (first.value.length < BLOCK_SIZE) return await this.#inPlace(first.value, job);
        return await this.#inThread(chain(first.value, slabs), job);
      } finally {
        await slabs.return();
      }
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.#all].map((thread) => thread.end()));
    this.#all.clear();
    this.#idle.length = 0;
    for (const shelf of [this.#slabShelf, this.#batchShelf]) shelf.takeAll();
  }

  /** Ingests a small blob on this thread: it does not justify a worker. */
  async #inPlace(slab: Block | undefined, job: IngestJob): Promise<Ingested> {
    const batches: StreamBatch[] = [];
    const ingest = new Ingest(this.#chunker, this.#batchShelf, (batch) => batches.push(batch));
    if (slab) ingest.push(slab.bytes.subarray(0, slab.length));
    const done = ingest.finish();
    if (slab) this.#slabShelf.release(slab.bytes);
    for (const batch of batches) {
      await job.absorb(batch);
      this.#batchShelf.release(batch.bytes);
    }
    return done;
  }

  async #inThread(slabs: AsyncIterable<Block>, job: IngestJob): Promise<Ingested> {
    const thread = this.#idle.pop() ?? new IngestThread();
    this.#all.add(thread);
    try {
      const done = await thread.ingest(this.#chunker, slabs, { slabShelf: this.#slabShelf, absorb: job.absorb });
      this.#idle.push(thread);
      return done;
    } catch (error) {
      this.#all.delete(thread);
      await thread.end();
      throw error;
    }
  }
}

async function* chain(first: Block, others: AsyncIterable<Block>): AsyncGenerator<Block> {
  yield first;
  yield* others;
}
