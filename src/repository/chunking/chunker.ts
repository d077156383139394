import { hash } from 'node:crypto';
import type { BufferPool } from './buffer-pool.ts';
import { type CutSizes, cutPoint, type GearTable, tailHash } from './fastcdc.ts';

export const DIGEST_BYTES = 32;

/** Consecutive chunks in `bytes`, beginning at its first byte. */
export interface ChunkBatch {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lengths: readonly number[];
  /** The sha256 of each chunk, 32 bytes each. */
  readonly digests: Uint8Array<ArrayBuffer>;
}

const BATCH = 1 << 20;

/** Collects the bytes of one stream, cuts them and emits whole chunks in batches of about 1 MiB. */
export class Chunker {
  readonly #table: GearTable;
  readonly #sizes: CutSizes;
  readonly #shelf: BufferPool;
  readonly #emit: (batch: ChunkBatch) => void;
  readonly #capacity: number;
  /** Taken from the buffer pool when the first byte arrives. */
  #bytes: Uint8Array<ArrayBuffer> = new Uint8Array();
  #lengths: number[] = [];
  #digests: Buffer[] = [];
  /** Start of the current chunk, and end of the buffered bytes. */
  #start = 0;
  #end = 0;

  constructor(how: { table: GearTable; sizes: CutSizes; shelf: BufferPool }, emit: (batch: ChunkBatch) => void) {
    this.#table = how.table;
    this.#sizes = how.sizes;
    this.#shelf = how.shelf;
    this.#emit = emit;
    this.#capacity = BATCH + how.sizes.max;
  }

  /** Bytes since the last cut. */
  get open(): number {
    return this.#end - this.#start;
  }

  /**
   * Appends bytes. `cut`: cuts by content wherever the cut point is already certain; without it the caller must cut before `sizes.max`
   * bytes are open.
   */
  append(bytes: Uint8Array, cut: boolean): void {
    let at = 0;
    while (at < bytes.length) {
      if (this.#end === this.#bytes.length) this.#ship();
      const take = Math.min(bytes.length - at, this.#bytes.length - this.#end);
      this.#bytes.set(bytes.subarray(at, at + take), this.#end);
      this.#end += take;
      at += take;
      if (cut) while (this.open >= this.#sizes.max) this.#cut(this.#nextLength());
    }
  }

  /** Cuts all open bytes by content. */
  cutAll(): void {
    while (this.open > 0) this.#cut(this.#nextLength());
  }

  /** Makes one chunk of all open bytes. */
  cutHere(): void {
    if (this.open > 0) this.#cut(this.open);
  }

  /** Returns the hash of the last open bytes. */
  tailHash(): number {
    return tailHash(this.#table, this.#bytes, { start: this.#start, end: this.#end });
  }

  finish(): void {
    this.cutAll();
    this.#handOver();
  }

  #nextLength(): number {
    return cutPoint(this.#table, this.#bytes, this.#sizes, { start: this.#start, end: this.#end });
  }

  #cut(length: number): void {
    this.#digests.push(hash('sha256', this.#bytes.subarray(this.#start, this.#start + length), 'buffer'));
    this.#lengths.push(length);
    this.#start += length;
  }

  /** Emits the finished chunks and moves the open one to a new buffer. */
  #ship(): void {
    const open = this.#bytes.subarray(this.#start, this.#end);
    const fresh = this.#shelf.take(this.#capacity);
    fresh.set(open);
    this.#handOver();
    this.#bytes = fresh;
    this.#end = open.length;
    this.#start = 0;
  }

  #handOver(): void {
    if (this.#lengths.length === 0) return;
    const digests = new Uint8Array(this.#digests.length * DIGEST_BYTES);
    this.#digests.forEach((digest, i) => {
      digests.set(digest, i * DIGEST_BYTES);
    });
    this.#emit({ bytes: this.#bytes, lengths: this.#lengths, digests });
    this.#lengths = [];
    this.#digests = [];
  }
}
