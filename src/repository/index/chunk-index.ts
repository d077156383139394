import { DIGEST_BYTES } from '../chunking/chunker.ts';
import type { PackFrame } from '../pack/pack-file.ts';
import { ChunkTable } from './chunk-table.ts';
import type { SegmentPack } from './segment.ts';

/** A stored pack, or a pack that is being filled and has no id yet. */
export interface PackRef {
  id: string | undefined;
  /** If two packs contain a chunk, the one with the lower rank is read. undefined: the pack that was added first. */
  readonly rank?: number | undefined;
}

export interface FrameRef {
  pack: PackRef;
  /** Offset in the pack. */
  offset: number;
  stored: number;
  /** Uncompressed bytes of its chunks together. */
  raw: number;
  /** The compressed bytes while the pack is being filled. */
  bytes: Uint8Array | undefined;
}

export interface ChunkPlace {
  readonly frame: FrameRef;
  /** Offset in the uncompressed bytes of the frame. */
  readonly offset: number;
  readonly length: number;
}

/** The part of an index that is needed to read chunks. */
export interface ChunkFinder {
  find(digest: Uint8Array): ChunkPlace | undefined;
}

/** Maps chunks to the frames that contain them. Takes the memory of a `ChunkTable`, and one object for each frame. */
export class ChunkIndex {
  readonly #table = new ChunkTable();
  readonly #frames: FrameRef[] = [];

  get size(): number {
    return this.#table.size;
  }

  /** Memory of its chunks in bytes. */
  get bytes(): number {
    return this.#table.bytes;
  }

  /** The frames of the added packs, in order. */
  get frames(): readonly FrameRef[] {
    return this.#frames;
  }

  /** Adds all chunks of a pack. An existing chunk keeps its place, unless that is in a pack of a higher rank. */
  addPack(pack: SegmentPack, { firstFrame, rank }: { firstFrame: number; rank?: number }): void {
    const ref: PackRef = { id: pack.id, rank };
    let position = firstFrame;
    for (const info of pack.frames) {
      const raw = info.lengths.reduce((sum, length) => sum + length, 0);
      this.addChunks(info, this.addFrame({ pack: ref, offset: position, stored: info.stored, raw, bytes: undefined }));
      position += info.stored;
    }
  }

  /** Adds all chunks of one frame. */
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

  /** Adds a frame and returns the number by which `add` refers to it. */
  addFrame(frame: FrameRef): number {
    this.#frames.push(frame);
    return this.#frames.length - 1;
  }

  /** Returns false if the chunk already exists. */
  add(digest: Uint8Array, place: { frame: number; offset: number; length: number }): boolean {
    return this.#table.add(digest, place);
  }

  /** Changes the place of an existing chunk. */
  move(digest: Uint8Array, place: { frame: number; offset: number; length: number }): void {
    const entry = this.#table.entryOf(digest);
    if (entry >= 0) this.#table.put(entry, place);
  }

  has(digest: Uint8Array): boolean {
    return this.#table.entryOf(digest) >= 0;
  }

  /** Returns the number of the chunk, from 0 in the order in which chunks were added; a negative number if the chunk does not exist. */
  entryOf(digest: Uint8Array): number {
    return this.#table.entryOf(digest);
  }

  /** Returns the digest of the chunk with this number. The caller must not change it. */
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
