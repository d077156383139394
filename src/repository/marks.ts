import type { Context } from '../lib/context.ts';
import type { Digest } from '../lib/digest.ts';
import { ChunkIndex } from './chunk-index.ts';
import type { FrameReader } from './frame-reader.ts';
import { SeenNodes } from './seen-nodes.ts';
import type { StoredBlob } from './types.ts';
import { chunksOfBlob } from './walk.ts';

/** The chunks of all blobs that were added. */
export class Marks {
  readonly #chunks = new ChunkIndex();
  readonly #recipes = new Set<Digest>();
  readonly #seen = new SeenNodes();

  has(digest: Uint8Array): boolean {
    return this.#chunks.has(digest);
  }

  /** `onNew` is told each chunk once. Throws NotFoundError for one that is missing, and IntegrityError. */
  async add(
    blob: StoredBlob,
    { frames, onNew, c }: { frames: FrameReader; onNew?: (digest: Uint8Array) => void; c: Context },
  ): Promise<void> {
    if (this.#recipes.has(blob.recipe)) return;
    for await (const { digest } of chunksOfBlob(frames, blob, this.#seen)) {
      c.signal.throwIfAborted();
      await frames.locate(digest);
      if (this.#chunks.add(digest, { frame: 0, offset: 0, length: 0 })) onNew?.(digest);
    }
    this.#recipes.add(blob.recipe);
  }
}
