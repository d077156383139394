import { DIGEST_BYTES } from './chunk-buffer.ts';
import type { PackFrame } from './pack.ts';
import type { SegmentPack } from './segment.ts';

/** A pack that is stored, or that is being filled and has no id yet. */
export interface PackRef {
  id: string | undefined;
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

const EMPTY = 0;

/**
 * Which frame holds which chunk: an open-addressing hash table over typed arrays, 44 bytes a chunk and 8 bytes a slot, so that the
 * 16 million chunks of a terabyte fit into memory.
 */
export class ChunkIndex {
  #slots = new Uint32Array(1024);
  #digests = new Uint8Array(512 * DIGEST_BYTES);
  #frameOf = new Uint32Array(512);
  #offsets = new Uint32Array(512);
  #lengths = new Uint32Array(512);
  #count = 0;
  readonly #frames: FrameRef[] = [];

  get size(): number {
    return this.#count;
  }

  /** Of the packs that were added, in their order. */
  get frames(): readonly FrameRef[] {
    return this.#frames;
  }

  /** Chunks that are here already keep their place. */
  addPack(pack: SegmentPack, firstFrame: number): void {
    const ref: PackRef = { id: pack.id };
    this.#reserve(this.#count + pack.frames.reduce((sum, frame) => sum + frame.lengths.length, 0));
    let position = firstFrame;
    for (const info of pack.frames) {
      const raw = info.lengths.reduce((sum, length) => sum + length, 0);
      this.addChunks(info, this.addFrame({ pack: ref, offset: position, stored: info.stored, raw, bytes: undefined }));
      position += info.stored;
    }
  }

  /** All chunks of one frame. */
  addChunks({ lengths, digests }: Pick<PackFrame, 'lengths' | 'digests'>, frame: number): void {
    let offset = 0;
    lengths.forEach((length, i) => {
      const digest = digests.subarray(i * DIGEST_BYTES, (i + 1) * DIGEST_BYTES);
      this.add(digest, { frame, offset, length });
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
    this.#reserve(this.#count + 1);
    const slot = this.#slot(digest);
    if (this.#slots[slot] !== EMPTY) return false;
    const entry = this.#count++;
    this.#digests.set(digest, entry * DIGEST_BYTES);
    this.#slots[slot] = entry + 1;
    this.#put(entry, place);
    return true;
  }

  /** A chunk that is here gets another place. */
  move(digest: Uint8Array, place: { frame: number; offset: number; length: number }): void {
    const entry = (this.#slots[this.#slot(digest)] as number) - 1;
    if (entry >= 0) this.#put(entry, place);
  }

  has(digest: Uint8Array): boolean {
    return this.#slots[this.#slot(digest)] !== EMPTY;
  }

  find(digest: Uint8Array): ChunkPlace | undefined {
    const entry = (this.#slots[this.#slot(digest)] as number) - 1;
    if (entry < 0) return undefined;
    return {
      frame: this.#frames[this.#frameOf[entry] as number] as FrameRef,
      offset: this.#offsets[entry] as number,
      length: this.#lengths[entry] as number,
    };
  }

  #put(entry: number, { frame, offset, length }: { frame: number; offset: number; length: number }): void {
    this.#frameOf[entry] = frame;
    this.#offsets[entry] = offset;
    this.#lengths[entry] = length;
  }

  /** The slot that holds the digest, or the empty one where it belongs. */
  #slot(digest: Uint8Array): number {
    const mask = this.#slots.length - 1;
    let slot = firstWord(digest, 0) & mask;
    for (;;) {
      const entry = this.#slots[slot] as number;
      if (entry === EMPTY || this.#equals(entry - 1, digest)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #equals(entry: number, digest: Uint8Array): boolean {
    const at = entry * DIGEST_BYTES;
    for (let i = 0; i < DIGEST_BYTES; i++) if (this.#digests[at + i] !== digest[i]) return false;
    return true;
  }

  #reserve(count: number): void {
    const capacity = this.#lengths.length;
    if (count <= capacity) return;
    const next = Math.max(count, Math.ceil(capacity * 1.5));
    this.#digests = grown(new Uint8Array(next * DIGEST_BYTES), this.#digests);
    this.#frameOf = grown(new Uint32Array(next), this.#frameOf);
    this.#offsets = grown(new Uint32Array(next), this.#offsets);
    this.#lengths = grown(new Uint32Array(next), this.#lengths);
    let slots = this.#slots.length;
    while (slots < next * 2) slots *= 2;
    if (slots > this.#slots.length) this.#rehash(slots);
  }

  #rehash(slots: number): void {
    this.#slots = new Uint32Array(slots);
    const mask = slots - 1;
    for (let entry = 0; entry < this.#count; entry++) {
      let slot = firstWord(this.#digests, entry * DIGEST_BYTES) & mask;
      while (this.#slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      this.#slots[slot] = entry + 1;
    }
  }
}

/** Digests are as good as random: their first bytes are the hash. */
function firstWord(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24)) >>> 0
  );
}

function grown<T extends Uint8Array | Uint32Array>(bigger: T, old: T): T {
  bigger.set(old);
  return bigger;
}
