import type { Context } from '../../lib/context.ts';
import type { ObjectStore } from '../../stores/store.ts';
import type { SizeEstimator } from '../repository.ts';
import { LiveChunks } from './live-chunks.ts';
import { framesOver, readableIndex } from './open-frames.ts';

/** Opens an estimator. The size of a chunk is its share of the compressed size of its frame. */
export async function openSizeEstimator(store: ObjectStore, c: Context): Promise<SizeEstimator> {
  const index = await readableIndex(store, { packs: undefined, signal: c.signal });
  const frames = framesOver(store, index, c);
  const marks = new LiveChunks(index);
  return {
    add: async (blobs) => {
      let bytes = 0;
      const onNew = (digest: Uint8Array): void => {
        const { frame, length } = frames.place(digest);
        bytes += frame.raw === 0 ? 0 : (length * frame.stored) / frame.raw;
      };
      await marks.add(blobs, { frames, onNew, c });
      return Math.round(bytes);
    },
  };
}
