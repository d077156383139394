import { DIGEST_BYTES } from '../chunking/chunker.ts';
import type { PackFrame } from '../pack/pack-file.ts';
import { ChunkTable } from './chunk-table.ts';
import type { SegmentPack } from './segment.ts';

/** A pack that is stored, or that is being filled and has no id yet. */
export interface PackRef {
  id: string | undefined;
  /** Of two packs that hold a chunk, the one of the lower rank is read. undefined: the one that was added first. */
  readonly rank?: number | undefined;
}

export interface FrameRef {
  pack: PackRef;
  /** In the pack. */
  offset: number;
  stored: number;
  /** Bytes of its chunks together. */
  raw: number;
  /** The compressed bytes while the pack is being filled. */
  bytes: Uint8Array | undefined;
}

export interface ChunkPlace {
  readonly frame: FrameRef;
  /** In the frame's uncompressed bytes. */
  readonly offset: number;
  readonly length: number;
}

/** What reading chunks needs of an index. */
export interface ChunkFinder {
  find(digest: Uint8Array): ChunkPlace | undefined;
}

/** Which frame holds which chunk. What `ChunkTable` takes, and one object for each frame. */
export class ChunkIndex {
  readonly #table = new ChunkTable();
  readonly #frames: FrameRef[] = [];

  get size(): number {
    return this.#table.size;
  }

  /** What its chunks take, in bytes. */
  get bytes(): number {
    return this.#table.bytes;
  }

  /** Of the packs that were added, in their order. */
  get frames(): readonly FrameRef[] {
    return this.#frames;
  }

  /** Chunks that are here already keep their place, unless it is in a pack of a higher rank. */
  addPack(pack: SegmentPack, { firstFrame, rank }: { firstFrame: number; rank?: number }): void {
    const ref: PackRef = { id: pack.id, rank };
    let position = firstFrame;
    for (const info of pack.frames) {
      const raw = info.lengths.reduce((sum, length) => sum + length, 0);
      this.addChunks(info, this.addFrame({ pack: ref, offset: position, stored: info.stored, raw, bytes: undefined }));
      position += info.stored;
    }
  }

  /** All chunks of one frame. */
  addChunks({ lengths, digests }: Pick<PackFrame, 'lengths' | 'digests'>, frame: number): void {
    const rank = this.#rankOf(frame);
    let offset = 0;
    lengths.forEach((length, i) => {
      const digest = digests.subarray(i * DIGEST_BYTES, (i + 1) * DIGEST_BYTES);
      const place = { frame, offset, length };
      const entry = this.#table.entryOf(digest);
      if (entry < 0) this.#table.add(digest, place);
      else if (rank !== undefined && rank < (this.#rankOf(this.#table.placeOf(entry).frame) ?? 0)) this.#table.put(entry, place);
      offset += length;
    });
  }

  /** The number by which `add` names this frame. */
  addFrame(frame: FrameRef): number {
    this.#frames.push(frame);
    return this.#frames.length - 1;
  }

  /** False when the chunk is here already. */
  add(digest: Uint8Array, place: { frame: number; offset: number; length: number }): boolean {
    return this.#table.add(digest, place);
  }

  /** A chunk that is here gets another place. */
  move(digest: Uint8Array, place: { frame: number; offset: number; length: number }): void {
    const entry = this.#table.entryOf(digest);
    if (entry >= 0) this.#table.put(entry, place);
  }

  has(digest: Uint8Array): boolean {
    return this.#table.entryOf(digest) >= 0;
  }

  /** The number of the chunk, from 0 on in the order in which chunks were added; less than 0 where it is not here. */
  entryOf(digest: Uint8Array): number {
    return this.#table.entryOf(digest);
  }

  /** Of the chunk of this number; not to be changed. */
  digestOf(entry: number): Uint8Array {
    return this.#table.digestOf(entry);
  }

  lengthOf(entry: number): number {
    return this.#table.lengthOf(entry);
  }

  find(digest: Uint8Array): ChunkPlace | undefined {
    const entry = this.#table.entryOf(digest);
    if (entry < 0) return undefined;
    const { frame, offset, length } = this.#table.placeOf(entry);
    return { frame: this.#frames[frame] as FrameRef, offset, length };
  }

  #rankOf(frame: number): number | undefined {
    return this.#frames[frame]?.pack.rank;
  }
}
