import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { IntegrityError } from '../../../lib/errors.ts';
import { workerUrl } from '../../../lib/process/worker-url.ts';
import type { Replayed, ReplayJob } from './tar-split-worker.ts';

/**
 * The objects created for a line of the record become garbage immediately. Without this limit they take as much memory as the thread that processes
 * all layers.
 */
const YOUNG = { maxYoungGenerationSizeMb: 4 };

/**
 * Reassembles a layer's tar from the daemon's own folder in a separate thread. Verifies nothing, and overwrites a piece when the next one is
 * requested.
 */
export async function* replayInThread(job: ReplayJob, { signal }: { signal: AbortSignal }): AsyncGenerator<Uint8Array> {
  signal.throwIfAborted();
  const worker = new Worker(workerUrl('tar-split-worker', import.meta.url), { workerData: job, resourceLimits: YOUNG });
  try {
    for await (const [replayed] of on(worker, 'message', { signal, close: ['exit'] }) as AsyncIterable<[Replayed]>) {
      if (replayed === null) return;
      yield replayed.bytes.subarray(0, replayed.length);
      worker.postMessage(replayed.bytes, [replayed.bytes.buffer]);
    }
    throw new IntegrityError('the thread that reads the layer ended early');
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    await worker.terminate();
  }
}
