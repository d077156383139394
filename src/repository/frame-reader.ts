import { webcrypto } from 'node:crypto';
import { IntegrityError, NotFoundError } from '../lib/errors.ts';
import { decompressFrame } from '../lib/zstd.ts';
import type { CallOptions, ObjectStore } from '../stores/types.ts';
import type { ChunkIndex, ChunkPlace, FrameRef } from './chunk-index.ts';
import { MAX_FRAME } from './pack.ts';

/** Bytes of uncompressed frames that are kept because neighbouring chunks will be asked for. */
const CACHE = 16 << 20;
/** A reader outlives so many sweeps. */
const MAX_RELOADS = 4;

/** Reads chunks. Every chunk it hands out has the digest that was asked for. */
export class FrameReader {
  readonly #store: ObjectStore;
  readonly #signal: AbortSignal;
  #index: ChunkIndex;
  readonly #whole: (() => Promise<ChunkIndex>) | undefined;
  /** Least recently used first. */
  readonly #frames = new Map<FrameRef, Promise<Uint8Array>>();
  #cached = 0;
  #generation = 0;
  #reloading: Promise<ChunkIndex>;

  /** `whole` is asked when a chunk is not where `index` says: the hint was stale, or a sweep moved it meanwhile. */
  constructor(store: ObjectStore, index: ChunkIndex, options: CallOptions & { whole?: () => Promise<ChunkIndex> }) {
    this.#store = store;
    this.#index = index;
    this.#signal = options.signal;
    this.#whole = options.whole;
    this.#reloading = Promise.resolve(index);
  }

  /** Throws NotFoundError when no pack that is known has it, IntegrityError when its bytes are wrong. */
  async chunk(digest: Uint8Array): Promise<Uint8Array> {
    const generation = this.#generation;
    try {
      return await this.#read(digest);
    } catch (error) {
      if (!(error instanceof NotFoundError) || !(await this.#reload(generation))) throw error;
      return await this.#read(digest);
    }
  }

  /** Where a chunk is. Throws NotFoundError as `chunk` does. */
  place(digest: Uint8Array): ChunkPlace {
    const place = this.#index.find(digest);
    if (!place) throw new NotFoundError(`chunk ${hex(digest)} is missing from ${this.#store.location}`, { hint: MISSING });
    return place;
  }

  async #read(digest: Uint8Array): Promise<Uint8Array> {
    const place = this.place(digest);
    const frame = await this.#frame(place);
    const bytes = frame.subarray(place.offset, place.offset + place.length);
    // In a thread of libuv's pool, many chunks at once: the thread that assembles has enough to do.
    const found = Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes));
    if (!found.equals(digest)) {
      throw new IntegrityError(`chunk ${hex(digest)} in pack ${place.frame.pack.id} is damaged: its bytes have another digest`);
    }
    return bytes;
  }

  /** False when there is no newer index to hope for. Many chunks that miss at once cause one reload. */
  async #reload(generation: number): Promise<boolean> {
    if (!this.#whole) return false;
    if (generation === this.#generation) {
      if (generation === MAX_RELOADS) return false;
      this.#generation++;
      this.#reloading = this.#whole();
    }
    this.#index = await this.#reloading;
    return true;
  }

  async #frame({ frame }: ChunkPlace): Promise<Uint8Array> {
    const cached = this.#frames.get(frame);
    if (cached !== undefined) {
      this.#frames.delete(frame);
      this.#frames.set(frame, cached);
      return await cached;
    }
    const loading = this.#load(frame);
    this.#frames.set(frame, loading);
    this.#cached += frame.raw;
    loading.catch(() => {
      if (this.#frames.delete(frame)) this.#cached -= frame.raw;
    });
    for (const [old, bytes] of this.#frames) {
      if (this.#cached <= CACHE || bytes === loading) break;
      this.#frames.delete(old);
      this.#cached -= old.raw;
    }
    return await loading;
  }

  async #load(frame: FrameRef): Promise<Uint8Array> {
    if (frame.raw > MAX_FRAME) throw new IntegrityError(`a frame of pack ${frame.pack.id} has ${frame.raw} bytes`);
    const range = { start: frame.offset, length: frame.stored };
    const stored = frame.bytes ?? (await this.#store.get(`packs/${frame.pack.id}`, { range, signal: this.#signal }));
    return await decompressFrame(stored, frame.raw, `the frame at ${frame.offset} of pack ${frame.pack.id}`);
  }
}

const MISSING = 'The repository lost a pack: check it, and create or import the snapshot again.';

function hex(digest: Uint8Array): string {
  return Buffer.from(digest).toString('hex');
}
