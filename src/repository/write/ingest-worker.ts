import { isMainThread, parentPort } from 'node:worker_threads';
import { BufferPool } from '../chunking/buffer-pool.ts';
import type { ChunkerConfig } from '../config.ts';
import { Ingest, type Ingested, type StreamBatch } from './ingest.ts';

/** `begin` starts a blob, `slab` passes its next bytes and buffers to reuse, `end` finishes it. Each request gets one reply, in order. */
export type IngestRequest =
  | { readonly kind: 'begin'; readonly chunker: ChunkerConfig }
  | {
      readonly kind: 'slab';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly length: number;
      readonly spare: readonly Uint8Array<ArrayBuffer>[];
    }
  | { readonly kind: 'end' };

export interface IngestReply {
  /** Chunks that were completed. */
  readonly batches: readonly StreamBatch[];
  /** The buffer of the block, returned to be filled again. */
  readonly slab?: Uint8Array<ArrayBuffer>;
  readonly done?: Ingested;
}

/** Runs the worker's side: answers requests until the thread is terminated. */
export function runIngestWorker(): void {
  const port = parentPort;
  if (!port) throw new Error('runIngestWorker is for a worker thread');
  const shelf = new BufferPool();
  let batches: StreamBatch[] = [];
  let ingest: Ingest | undefined;
  port.on('message', (request: IngestRequest) => {
    batches = [];
    const reply = answer(request);
    const buffers = batches.map(({ bytes }) => bytes.buffer);
    port.postMessage(reply, reply.slab ? [...buffers, reply.slab.buffer] : buffers);
  });

  function answer(request: IngestRequest): IngestReply {
    if (request.kind === 'begin') ingest = new Ingest(request.chunker, shelf, (batch) => batches.push(batch));
    else if (request.kind === 'slab') {
      for (const buffer of request.spare) shelf.release(buffer);
      ingest?.push(request.bytes.subarray(0, request.length));
      return { batches, slab: request.bytes };
    } else {
      const done = ingest?.finish();
      ingest = undefined;
      return { batches, ...(done && { done }) };
    }
    return { batches };
  }
}

if (!isMainThread && import.meta.url.endsWith('ingest-worker.ts')) runIngestWorker();
