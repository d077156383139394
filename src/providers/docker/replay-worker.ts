import { createReadStream } from 'node:fs';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { replayTarSplit } from '../../image/tar-split.ts';
import { FolderBeneath } from '../../lib/folder-beneath.ts';
import { blocksOf } from '../../lib/streams.ts';

/** What the thread is started with: paths. */
export interface ReplayJob {
  readonly record: string;
  readonly folder: string;
}

const PIECE = 1024 * 1024;
/** Pieces that may be on their way: the thread reads on while they are worked on. */
const AHEAD = 4;

/** The worker's side: sends the layer's tar in pieces and at last `null`. Each message to it asks for one piece more. */
export async function runReplayWorker(): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('runReplayWorker is for a worker thread');
  const { record, folder } = workerData as ReplayJob;
  let wanted = AHEAD;
  let wake = Promise.withResolvers<void>();
  port.on('message', () => {
    wanted++;
    wake.resolve();
  });
  using files = new FolderBeneath(folder);
  const tar = replayTarSplit(createReadStream(record, { highWaterMark: PIECE }), ({ name, size }) => files.read(name, size));
  for await (const piece of blocksOf(tar, PIECE)) {
    while (wanted === 0) {
      wake = Promise.withResolvers();
      await wake.promise;
    }
    wanted--;
    port.postMessage(piece, piece.byteLength === piece.buffer.byteLength ? [piece.buffer as ArrayBuffer] : []);
  }
  port.postMessage(null);
  port.close();
}

if (!isMainThread && import.meta.url.endsWith('replay-worker.ts')) void runReplayWorker();
