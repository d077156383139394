import { Worker } from 'node:worker_threads';
import type { Traffic } from './traffic.ts';

export interface CountingProxy {
  /** `127.0.0.1:port`. */
  readonly address: string;
  /** Bytes of bodies, without headers. */
  traffic(): Traffic;
  stop(): Promise<void>;
}

/** Starts a proxy for an HTTP server that counts bodies of requests and answers, in a separate thread, so that samples are taken on time. */
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
