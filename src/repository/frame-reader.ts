import { hash } from 'node:crypto';
import { IntegrityError, NotFoundError } from '../lib/errors.ts';
import { decompressFrame } from '../lib/zstd.ts';
import type { CallOptions, ObjectStore } from '../stores/types.ts';
import type { ChunkFinder, ChunkPlace, FrameRef } from './chunk-index.ts';
import { FetchAhead } from './fetch-ahead.ts';
import { MAX_FRAME } from './pack.ts';

/** Bytes of uncompressed frames that are kept because neighbouring chunks will be asked for. */
const CACHE = 16 << 20;
/** A reader outlives so many sweeps. */
const MAX_RELOADS = 4;

/** Reads chunks. Every chunk it hands out has the digest that was asked for. */
export class FrameReader implements AsyncDisposable {
  readonly #store: ObjectStore;
  readonly #ahead: FetchAhead;
  #index: ChunkFinder;
  readonly #whole: (() => Promise<ChunkFinder>) | undefined;
  /** Least recently used first. */
  readonly #frames = new Map<FrameRef, Promise<Uint8Array>>();
  #cached = 0;
  #generation = 0;
  #reloading: Promise<ChunkFinder>;

  /** `whole` is asked when a chunk is not where `index` says: the hint was stale, or a sweep moved it meanwhile. */
  constructor(store: ObjectStore, index: ChunkFinder, options: CallOptions & { whole?: () => Promise<ChunkFinder> }) {
    this.#store = store;
    this.#index = index;
    this.#ahead = new FetchAhead(store, options);
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

  /** Where a chunk is, looked for again where it is not known. Throws NotFoundError as `chunk` does. */
  async locate(digest: Uint8Array): Promise<ChunkPlace> {
    const generation = this.#generation;
    if (!this.#index.find(digest)) await this.#reload(generation);
    return this.place(digest);
  }

  /** Where a chunk is. Throws NotFoundError as `chunk` does. */
  place(digest: Uint8Array): ChunkPlace {
    const place = this.#index.find(digest);
    if (!place) throw new NotFoundError(`chunk ${hex(digest)} is missing from ${this.#store.location}`, { hint: MISSING });
    return place;
  }

  /** `chunk` will be asked for this digest, after those that were expected before: its frame is fetched ahead. */
  expect(digest: Uint8Array): void {
    const frame = this.#index.find(digest)?.frame;
    if (frame && !this.#frames.has(frame)) this.#ahead.expect(frame);
  }

  /** A digest that was expected will not be asked for. */
  forget(digest: Uint8Array): void {
    const frame = this.#index.find(digest)?.frame;
    if (frame) this.#ahead.forget(frame);
  }

  /** Ends what is being fetched. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#ahead[Symbol.asyncDispose]();
  }

  async #read(digest: Uint8Array): Promise<Uint8Array> {
    const place = this.place(digest);
    const frame = await this.#frame(place);
    const bytes = frame.subarray(place.offset, place.offset + place.length);
    // Here, not in a thread: handing over a chunk of this size costs this thread more than hashing it.
    if (!hash('sha256', bytes, 'buffer').equals(digest)) {
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
    this.#ahead.clear();
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
    return await decompressFrame(await this.#ahead.take(frame), frame.raw, `the frame at ${frame.offset} of pack ${frame.pack.id}`);
  }
}

const MISSING = 'The repository lost a pack: put it right with vm snapshot verify --repair, or create or import the snapshot again';

function hex(digest: Uint8Array): string {
  return Buffer.from(digest).toString('hex');
}
