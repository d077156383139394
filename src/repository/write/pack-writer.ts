import { compressFrame } from '../../lib/codec/zstd.ts';
import type { ProgressTask } from '../../lib/context.ts';
import type { CallOptions, ObjectStore } from '../../stores/store.ts';
import { BufferPool } from '../chunking/buffer-pool.ts';
import { DIGEST_BYTES } from '../chunking/chunker.ts';
import type { ChunkIndex, FrameRef, PackRef } from '../index/chunk-index.ts';
import type { SegmentPack } from '../index/segment.ts';
import { packOf, randomFrame } from '../pack/assemble-pack.ts';
import { PACK_MAGIC, type PackFrame } from '../pack/pack-file.ts';

/** Frames of one kind contain chunks of one kind, which compress well together and are read together. */
export type FrameKind = 'contents' | 'records' | 'times' | 'recipes';

/**
 * A frame is closed once it has this many bytes: a larger frame improves the compression ratio little, and reading one chunk costs a whole
 * frame.
 */
const FRAME = 1 << 20;
const COMPRESSING = 4;
/** Packs in transit to a store that accepts several at a time: each is kept in memory. */
const STORING = 3;

export interface NewChunk {
  readonly kind: FrameKind;
  readonly digest: Uint8Array;
  readonly bytes: Uint8Array;
}

interface OpenFrame {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ref: FrameRef;
  readonly number: number;
  readonly lengths: number[];
  readonly digests: Uint8Array[];
  length: number;
}

interface FullPack {
  readonly ref: PackRef;
  readonly frames: readonly { info: PackFrame; ref: FrameRef }[];
  readonly stored: readonly Uint8Array[];
}

export interface PackWriterOptions extends CallOptions {
  readonly level: number;
  /** Returns whether a pack of this name is scheduled for deletion or damaged, so that a new pack must not have the same name. */
  isTaken?(pack: string): boolean;
  /** Called after a pack was stored. */
  onPack?(pack: SegmentPack): Promise<void>;
}

/** Puts new chunks into frames, frames into packs, and packs into a store. One pack is filled while others are being stored. */
export class PackWriter {
  readonly #store: ObjectStore;
  readonly #index: ChunkIndex;
  readonly #options: PackWriterOptions;
  readonly #shelf = new BufferPool();
  /** Open frames by lane and kind. */
  readonly #open = new Map<string, OpenFrame>();
  readonly #packs: { readonly id: string; readonly size: number }[] = [];
  #pack: PackRef = { id: undefined };
  #body: Uint8Array[] = [PACK_MAGIC];
  #frames: { info: PackFrame; ref: FrameRef }[] = [];
  #size = PACK_MAGIC.length;
  /** Appends frames to the pack, in the order in which they were closed. */
  #tail: Promise<void> = Promise.resolve();
  readonly #compressing: Promise<void>[] = [];
  /** Packs being stored. A promise that failed is kept, so that the next caller that waits gets the error. */
  readonly #storing = new Set<Promise<void>>();
  /** Bytes of frames that are not in a stored pack yet. */
  #pending = 0;
  #finishing: ProgressTask | undefined;
  #abandoned = false;

  constructor(store: ObjectStore, index: ChunkIndex, options: PackWriterOptions) {
    this.#store = store;
    this.#index = index;
    this.#options = options;
  }

  /** Returns whether no pack of this name can be stored; its content is then stored in another pack. */
  isTaken(pack: string): boolean {
    return this.#options.isTaken?.(pack) ?? false;
  }

  /** The packs stored so far. Only `onPack` receives their tables, which take as much memory as the index. */
  get packs(): readonly { readonly id: string; readonly size: number }[] {
    return this.#packs;
  }

  /**
   * Adds a copy of the chunk. Returns false if the index already contains it. Call `settled` afterwards to wait for the work that this
   * started. `lane`: blobs that are added concurrently use different lanes and so do not share frames, because each blob is read
   * separately, and reading a shared frame also reads the chunks of other blobs.
   */
  add(chunk: NewChunk, lane = 0): boolean {
    if (this.#index.has(chunk.digest)) return false;
    this.#index.add(chunk.digest, this.#fill(chunk, lane));
    return true;
  }

  /** Adds a chunk, like `add`, that the index contains in a pack scheduled for deletion. */
  rescue(chunk: NewChunk): void {
    this.#index.move(chunk.digest, this.#fill(chunk, 0));
  }

  /**
   * Adds a frame that was made and verified elsewhere, without compressing it again. Returns false and adds nothing if the index already
   * contains one of its chunks.
   */
  addFrame(info: PackFrame, bytes: Uint8Array): boolean {
    for (let i = 0; i < info.lengths.length; i++) {
      if (this.#index.has(info.digests.subarray(i * DIGEST_BYTES, (i + 1) * DIGEST_BYTES))) return false;
    }
    const ref = newRef();
    this.#index.addChunks(info, this.#index.addFrame(ref));
    this.#tail = this.#tail.then(() => this.#append(info, ref, bytes));
    this.#tail.catch(() => {});
    this.#compressing.push(this.#tail);
    return true;
  }

  /** Stores a pack that was made and verified elsewhere under its own name. */
  async addPack(pack: SegmentPack, bytes: Uint8Array): Promise<void> {
    await this.#store.put(`packs/${pack.id}`, [bytes], { signal: this.#options.signal });
    this.#index.addPack(pack, { firstFrame: PACK_MAGIC.length });
    await this.#stored(pack);
  }

  /** Waits until only a few frames are being compressed. Throws the errors of earlier frames. */
  async settled(): Promise<void> {
    while (this.#compressing.length > COMPRESSING) await this.#compressing.shift();
  }

  /** Closes all frames and waits until they can be read back. */
  async flush(): Promise<void> {
    for (const [open, frame] of this.#open) this.#close(open, frame);
    await this.#tail;
  }

  /**
   * Closes the last pack, and returns once all packs are stored. `begin` is called with the number of bytes that are not stored yet, and
   * its task reports those that were stored since.
   */
  async finish(begin?: (pending: number) => ProgressTask): Promise<void> {
    await this.flush();
    this.#finishing = this.#pending > 0 ? begin?.(this.#pending) : undefined;
    try {
      if (this.#frames.length > 0) await this.#storePack();
      await Promise.all(this.#storing);
    } finally {
      this.#finishing?.done();
      this.#shelf.takeAll();
    }
  }

  /** Stores no further packs, and returns once no pack is being stored. */
  async abandon(): Promise<void> {
    this.#abandoned = true;
    await Promise.allSettled([this.#tail, ...this.#storing]);
    // The tail may have started to store a pack before it saw `#abandoned`.
    await Promise.allSettled(this.#storing);
  }

  #fill({ kind, digest, bytes }: NewChunk, lane: number): { frame: number; offset: number; length: number } {
    const open = `${lane} ${kind}`;
    let frame = this.#open.get(open);
    if (frame && frame.length + bytes.length > frame.bytes.length) {
      this.#close(open, frame);
      frame = undefined;
    }
    if (frame === undefined) {
      frame = this.#newFrame(kind, bytes.length);
      this.#open.set(open, frame);
    }
    const place = { frame: frame.number, offset: frame.length, length: bytes.length };
    frame.bytes.set(bytes, frame.length);
    frame.length += bytes.length;
    frame.lengths.push(bytes.length);
    frame.digests.push(digest.slice());
    if (frame.length >= FRAME) this.#close(open, frame);
    return place;
  }

  #newFrame(kind: FrameKind, needed: number): OpenFrame {
    const ref = newRef();
    return {
      bytes: this.#shelf.take(Math.max(needed, kind === 'contents' ? FRAME + FRAME / 4 : FRAME / 4)),
      ref,
      number: this.#index.addFrame(ref),
      lengths: [],
      digests: [],
      length: 0,
    };
  }

  #close(open: string, frame: OpenFrame): void {
    this.#open.delete(open);
    const compressed = compressFrame(frame.bytes.subarray(0, frame.length), this.#options.level);
    this.#tail = Promise.all([compressed, this.#tail]).then(([bytes]) => {
      this.#shelf.release(frame.bytes);
      return this.#append({ stored: bytes.length, lengths: frame.lengths, digests: Buffer.concat(frame.digests) }, frame.ref, bytes);
    });
    this.#tail.catch(() => {});
    this.#compressing.push(this.#tail);
  }

  async #append(info: PackFrame, ref: FrameRef, bytes: Uint8Array): Promise<void> {
    if (this.#abandoned) return;
    this.#options.signal.throwIfAborted();
    const raw = info.lengths.reduce((sum, length) => sum + length, 0);
    Object.assign(ref, { pack: this.#pack, offset: this.#size, stored: bytes.length, raw, bytes });
    this.#frames.push({ info, ref });
    this.#body.push(bytes);
    this.#pending += bytes.length;
    this.#size += bytes.length;
    if (this.#size >= this.#store.traits.goodObjectSize) await this.#storePack();
  }

  /** Waits until the number of packs being stored allows one more. */
  async #storePack(): Promise<void> {
    const full = { ref: this.#pack, frames: this.#frames, stored: this.#body };
    this.#pack = { id: undefined };
    this.#body = [PACK_MAGIC];
    this.#frames = [];
    this.#size = PACK_MAGIC.length;
    while (this.#storing.size >= Math.min(STORING, this.#store.traits.concurrency)) await Promise.race(this.#storing);
    const storing = this.#putPack(full).then(() => {
      this.#storing.delete(storing);
    });
    storing.catch(() => {});
    this.#storing.add(storing);
  }

  async #putPack({ ref, frames, stored }: FullPack): Promise<void> {
    const infos = frames.map(({ info }) => info);
    let { id, body } = packOf(infos, stored);
    if (this.isTaken(id)) {
      const other = await randomFrame(this.#options.level);
      infos.push(other.info);
      ({ id, body } = packOf(infos, [...stored, other.bytes]));
    }
    await this.#store.put(`packs/${id}`, body, { signal: this.#options.signal });
    ref.id = id;
    for (const { ref: frame } of frames) {
      frame.bytes = undefined;
      this.#pending -= frame.stored;
      this.#finishing?.add(frame.stored);
    }
    await this.#stored({ id, size: body.reduce((sum, part) => sum + part.length, 0), frames: infos });
  }

  async #stored(pack: SegmentPack): Promise<void> {
    this.#packs.push({ id: pack.id, size: pack.size });
    await this.#options.onPack?.(pack);
  }
}

function newRef(): FrameRef {
  return { pack: { id: undefined }, offset: 0, stored: 0, raw: 0, bytes: undefined };
}
