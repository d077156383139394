import { createReadStream } from 'node:fs';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { replayTarSplit } from '../../../image/archive/tar-split.ts';
import { SafeFolder } from '../../../lib/fs/safe-folder.ts';

/** Paths that the thread is started with. */
export interface ReplayJob {
  readonly record: string;
  readonly folder: string;
}

/** A buffer in transfer: its first `length` bytes are valid. `null` marks the end. */
export type Replayed = { readonly bytes: Uint8Array<ArrayBuffer>; readonly length: number } | null;

const PIECE = 1024 * 1024;
/** Total number of buffers: the thread fills one while the receiver processes another. */
const BUFFERS = 3;

/** Runs in the worker: sends the layer's tar in pieces. Messages to the worker return processed buffers, to be filled again. */
export async function runTarSplitWorker(): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('runTarSplitWorker is for a worker thread');
  const { record, folder } = workerData as ReplayJob;
  const spare = Array.from({ length: BUFFERS }, () => new Uint8Array(PIECE));
  let wake = (): void => {};
  port.on('message', (bytes: Uint8Array<ArrayBuffer>) => {
    spare.push(bytes);
    wake();
  });
  const take = async (): Promise<Uint8Array<ArrayBuffer>> => {
    if (spare.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    return spare.pop() as Uint8Array<ArrayBuffer>;
  };
  const send = (message: Replayed): void => port.postMessage(message, message === null ? [] : [message.bytes.buffer]);
  using files = new SafeFolder(folder);
  let bytes = await take();
  let length = 0;
  const tar = replayTarSplit(createReadStream(record, { highWaterMark: PIECE }), ({ name, size }) => files.read(name, size));
  for await (const piece of tar) {
    for (let at = 0; at < piece.length; ) {
      const part = piece.subarray(at, at + PIECE - length);
      bytes.set(part, length);
      at += part.length;
      length += part.length;
      if (length < PIECE) continue;
      send({ bytes, length });
      bytes = await take();
      length = 0;
    }
  }
  if (length > 0) send({ bytes, length });
  send(null);
  port.close();
}

if (!isMainThread && import.meta.url.endsWith('tar-split-worker.ts')) void runTarSplitWorker();
