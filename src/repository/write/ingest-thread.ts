import { Worker } from 'node:worker_threads';
import { workerUrl } from '../../lib/process/worker-url.ts';
import type { Block } from '../chunking/blocks.ts';
import { BufferPool } from '../chunking/buffer-pool.ts';
import type { ChunkerConfig } from '../config.ts';
import type { Ingested, StreamBatch } from './ingest.ts';
import type { IngestReply, IngestRequest } from './ingest-worker.ts';

/** Blocks in transit to and from the worker: it processes one while the next ones wait. */
const IN_FLIGHT = 3;

/** One worker thread, which ingests one blob after the other. An idle thread does not keep the process alive. */
export class IngestThread {
  readonly #worker = new Worker(workerUrl('ingest-worker', import.meta.url));
  readonly #waiting: PromiseWithResolvers<IngestReply>[] = [];
  readonly #batchShelf = new BufferPool();
  #broken: Error | undefined;

  constructor() {
    this.#worker.unref();
    this.#worker.on('message', (reply: IngestReply) => this.#waiting.shift()?.resolve(reply));
    this.#worker.on('error', (error) => this.#fail(error instanceof Error ? error : new Error(String(error))));
    this.#worker.on('exit', (code) => this.#fail(new Error(`a worker thread ended with code ${code}`)));
  }

  /**
   * `absorb` receives the chunks in order, and its pending promises apply backpressure to the blocks. The thread cannot be used again after
   * a failure.
   */
  async ingest(
    chunker: ChunkerConfig,
    slabs: AsyncIterable<Block>,
    { slabShelf, absorb }: { slabShelf: BufferPool; absorb(batch: StreamBatch): Promise<void> },
  ): Promise<Ingested> {
    this.#worker.ref();
    try {
      await this.#ask({ kind: 'begin', chunker });
      const absorbed: Promise<void>[] = [];
      let tail = Promise.resolve();
      for await (const { bytes, length } of slabs) {
        const spare = this.#batchShelf.takeAll();
        const reply = this.#ask({ kind: 'slab', bytes, length, spare }, [bytes.buffer, ...spare.map(({ buffer }) => buffer)]);
        tail = Promise.all([reply, tail]).then(async ([{ slab, batches }]) => {
          if (slab) slabShelf.release(slab);
          for (const batch of batches) {
            await absorb(batch);
            this.#batchShelf.release(batch.bytes);
          }
        });
        // The promise is awaited below; without this handler a rejection that is not awaited any more would end the process.
        tail.catch(() => {});
        absorbed.push(tail);
        if (absorbed.length >= IN_FLIGHT) await absorbed.shift();
      }
      await tail;
      const { done, batches } = await this.#ask({ kind: 'end' });
      for (const batch of batches) await absorb(batch);
      if (!done) throw new Error('a worker thread lost its blob');
      return done;
    } finally {
      this.#worker.unref();
    }
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #ask(request: IngestRequest, transfer: ArrayBuffer[] = []): Promise<IngestReply> {
    const waiter = Promise.withResolvers<IngestReply>();
    waiter.promise.catch(() => {});
    if (this.#broken) waiter.reject(this.#broken);
    else {
      this.#waiting.push(waiter);
      this.#worker.postMessage(request, transfer);
    }
    return waiter.promise;
  }

  #fail(error: Error): void {
    this.#broken ??= error;
    for (const waiter of this.#waiting.splice(0)) waiter.reject(this.#broken);
  }
}
