import type { Digest } from '../../lib/digest.ts';
import type { ChunkIndex, FrameRef } from '../index/chunk-index.ts';
import type { FrameReader } from '../read/frame-reader.ts';
import { chunksOfBlob } from '../read/walk.ts';
import type { StoredBlob } from '../repository.ts';
import type { FrameKind } from './pack-writer.ts';

/** What is to be copied, by what the source's index says. */
export interface CopyPlan {
  /** Chunks. */
  readonly wanted: number;
  /** What a wanted chunk is; undefined for another one. */
  kindOf(digest: Uint8Array): FrameKind | undefined;
  /** Of each pack that is needed the bytes wanted of it, uncompressed, in the order of first need. */
  readonly packs: ReadonlyMap<string, number>;
  /** Bytes of all that is wanted, uncompressed; and its share of the frames it is in. */
  readonly raw: number;
  readonly stored: number;
  /** Of each blob, by its recipe, the frames that hold what is held of it. */
  readonly frames: ReadonlyMap<Digest, ReadonlySet<FrameRef>>;
}

const KINDS: readonly FrameKind[] = ['recipes', 'records', 'times', 'contents'];

/** Reads recipes only. Throws MissingError for a chunk that the source's index does not know. */
export async function planCopy(
  blobs: readonly StoredBlob[],
  { frames, index, held }: { frames: FrameReader; index: ChunkIndex; held: ChunkIndex },
): Promise<CopyPlan> {
  /** Of each chunk of the source's index, one more than its kind; 0 for none. */
  const kinds = new Uint8Array(index.size);
  let wanted = 0;
  const packs = new Map<string, number>();
  let [raw, stored] = [0, 0];
  const heldIn = new Map<Digest, Set<FrameRef>>();
  for (const blob of blobs) {
    const used = new Set<FrameRef>();
    heldIn.set(blob.recipe, used);
    for await (const { digest, kind } of chunksOfBlob(frames, blob)) {
      const there = held.find(digest);
      if (there) used.add(there.frame);
      if (there) continue;
      const { frame, length } = frames.place(digest);
      const entry = index.entryOf(digest);
      if (kinds[entry] !== 0) continue;
      kinds[entry] = KINDS.indexOf(kind) + 1;
      wanted++;
      raw += length;
      stored += frame.raw === 0 ? 0 : (length * frame.stored) / frame.raw;
      const id = frame.pack.id ?? '';
      packs.set(id, (packs.get(id) ?? 0) + length);
    }
  }
  const kindOf = (digest: Uint8Array) => KINDS[(kinds[index.entryOf(digest)] ?? 0) - 1];
  return { wanted, kindOf, packs, raw, stored: Math.round(stored), frames: heldIn };
}
