import { Worker } from 'node:worker_threads';
import type { Traffic } from './traffic.ts';

export interface CountingProxy {
  /** `127.0.0.1:port`. */
  readonly address: string;
  /** Of bodies: headers are not counted. */
  traffic(): Traffic;
  stop(): Promise<void>;
}

/** Stands in front of an HTTP server and counts the bodies of requests and answers. In a thread of its own, so that samples are taken in time. */
export async function startProxy(target: string): Promise<CountingProxy> {
  const counts = new BigInt64Array(new SharedArrayBuffer(16));
  const worker = new Worker(new URL('./proxy-worker.ts', import.meta.url), { workerData: { target, counts } });
  const port = await new Promise<number>((resolve, reject) => worker.once('message', resolve).once('error', reject));
  return {
    address: `127.0.0.1:${port}`,
    traffic: () => ({ sent: Number(Atomics.load(counts, 0)), received: Number(Atomics.load(counts, 1)) }),
    stop: async () => void (await worker.terminate()),
  };
}
