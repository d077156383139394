import type { Digest } from '../../lib/digest.ts';
import type { ChunkIndex, FrameRef } from '../index/chunk-index.ts';
import type { FrameReader } from '../read/frame-reader.ts';
import { chunksOfBlob } from '../read/walk.ts';
import type { StoredBlob } from '../repository.ts';
import type { FrameKind } from './pack-writer.ts';

/** Chunks to copy, according to the index of the source. */
export interface CopyPlan {
  /** Number of chunks to copy. */
  readonly wanted: number;
  /** Returns the kind of a chunk to copy, undefined for any other chunk. */
  kindOf(digest: Uint8Array): FrameKind | undefined;
  /** For each needed pack, the uncompressed bytes to copy from it, in the order of first need. */
  readonly packs: ReadonlyMap<string, number>;
  /** Uncompressed bytes of all chunks to copy; `stored` is their share of the compressed frames. */
  readonly raw: number;
  readonly stored: number;
  /** For each blob, by recipe digest, the frames of the target that contain its existing chunks. */
  readonly frames: ReadonlyMap<Digest, ReadonlySet<FrameRef>>;
}

const KINDS: readonly FrameKind[] = ['recipes', 'records', 'times', 'contents'];

/** Plans a copy; reads only recipes. Throws MissingError for a chunk that the source's index does not contain. */
export async function planCopy(
  blobs: readonly StoredBlob[],
  { frames, index, held }: { frames: FrameReader; index: ChunkIndex; held: ChunkIndex },
): Promise<CopyPlan> {
  /** For each chunk of the source's index, its kind plus one; 0 if it is not copied. */
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
