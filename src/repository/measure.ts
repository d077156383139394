import type { Context } from '../lib/context.ts';
import type { ObjectStore } from '../stores/types.ts';
import { FrameReader } from './frame-reader.ts';
import { loadIndex } from './load-index.ts';
import { Marks } from './marks.ts';
import type { Measure } from './types.ts';

/** A chunk's bytes are its share of the frame it is in. */
export async function openMeasure(store: ObjectStore, c: Context): Promise<Measure> {
  const { chunks } = await loadIndex(store, c);
  const whole = async () => (await loadIndex(store, c)).chunks;
  const frames = new FrameReader(store, chunks, { signal: c.signal, whole });
  const marks = new Marks();
  return {
    add: async (blobs) => {
      let bytes = 0;
      const onNew = (digest: Uint8Array): void => {
        const { frame, length } = frames.place(digest);
        bytes += frame.raw === 0 ? 0 : (length * frame.stored) / frame.raw;
      };
      for (const blob of blobs) await marks.add(blob, { frames, onNew, c });
      return Math.round(bytes);
    },
  };
}
