import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { IntegrityError } from '../../lib/errors.ts';
import { workerUrl } from '../../lib/worker-url.ts';
import type { ReplayJob } from './replay-worker.ts';

/** A layer's tar from the daemon's own folder, put together in a thread of its own. Nothing of it is verified. */
export async function* replayInThread(job: ReplayJob, { signal }: { signal: AbortSignal }): AsyncGenerator<Uint8Array> {
  signal.throwIfAborted();
  const worker = new Worker(workerUrl('replay-worker', import.meta.url), { workerData: job });
  try {
    for await (const [piece] of on(worker, 'message', { signal, close: ['exit'] }) as AsyncIterable<[Uint8Array | null]>) {
      if (piece === null) return;
      yield piece;
      worker.postMessage('more');
    }
    throw new IntegrityError('the thread that reads the layer ended early');
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    await worker.terminate();
  }
}
