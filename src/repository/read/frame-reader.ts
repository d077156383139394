import { hash } from 'node:crypto';
import { decompressFrame } from '../../lib/codec/zstd.ts';
import { IntegrityError } from '../../lib/errors.ts';
import type { CallOptions, ObjectStore } from '../../stores/store.ts';
import { MissingError, REPAIR_HINT, retryOnCorruption, toMissingChunkError } from '../errors.ts';
import type { KnownRecipes } from '../gc/known-recipes.ts';
import type { ChunkFinder, ChunkPlace, FrameRef } from '../index/chunk-index.ts';
import { MAX_FRAME } from '../pack/pack-file.ts';
import { Prefetcher } from './prefetcher.ts';

/** Bytes of uncompressed frames to cache, because neighboring chunks are likely to be read next. */
const CACHE = 16 << 20;
/** Maximum number of sweeps that a reader survives. */
const MAX_RELOADS = 4;

/** Returns an index of all existing packs; those in `damaged` are used only for chunks that no other pack contains. */
export type WholeIndex = (damaged: ReadonlySet<string>) => Promise<ChunkFinder>;

/** Reads chunks. Every chunk that it returns has the requested digest. */
export class FrameReader implements AsyncDisposable {
  readonly #store: ObjectStore;
  readonly #ahead: Prefetcher;
  #index: ChunkFinder;
  readonly #whole: WholeIndex | undefined;
  readonly #known: KnownRecipes | undefined;
  /** Packs with a chunk that was corrupt in two reads. */
  readonly #damaged: Set<string>;
  /** Cached frames, the least recently used first. */
  readonly #frames = new Map<FrameRef, Promise<Uint8Array>>();
  #cached = 0;
  #generation = 0;
  #reloading: Promise<ChunkFinder>;

  /**
   * `whole` is called if a chunk is not where `index` locates it, or is corrupt there: the hint was stale, a sweep moved the chunk
   * meanwhile, or the chunk was stored again because it is damaged. Packs with corrupt chunks are added to `damaged`. Chunks in `known` are
   * not read; chunks that are read are added to it.
   */
  constructor(
    store: ObjectStore,
    index: ChunkFinder,
    options: CallOptions & { whole?: WholeIndex | undefined; damaged?: Set<string>; known?: KnownRecipes | undefined },
  ) {
    this.#store = store;
    this.#index = index;
    this.#ahead = new Prefetcher(store, options);
    this.#whole = options.whole;
    this.#known = options.known;
    this.#damaged = options.damaged ?? new Set();
    this.#reloading = Promise.resolve(index);
  }

  /** Throws MissingError if no known pack contains the chunk, IntegrityError if its bytes are corrupt in all packs that do. */
  async chunk(digest: Uint8Array): Promise<Uint8Array> {
    const known = this.#known?.get(digest);
    if (known) return known;
    const bytes = await this.#chunk(digest);
    this.#known?.add(digest, bytes);
    return bytes;
  }

  async #chunk(digest: Uint8Array): Promise<Uint8Array> {
    const generation = this.#generation;
    try {
      return await this.#read(digest);
    } catch (error) {
      if (!(error instanceof IntegrityError) || !(await this.#reload(generation))) throw error;
      const other = this.#index.find(digest)?.frame.pack.id;
      if (other === undefined || this.#damaged.has(other)) throw error;
      return await this.#read(digest);
    }
  }

  /** Returns the place of a chunk, after loading the index again if it is not known. Throws MissingError as `chunk` does. */
  async locate(digest: Uint8Array): Promise<ChunkPlace> {
    const generation = this.#generation;
    if (!this.#index.find(digest)) await this.#reload(generation);
    return this.place(digest);
  }

  /** Returns the place of a chunk. Throws MissingError as `chunk` does. */
  place(digest: Uint8Array): ChunkPlace {
    const place = this.#index.find(digest);
    if (!place) throw new MissingError(`chunk ${hex(digest)}`, this.#store.location);
    return place;
  }

  /** Announces that `chunk` will be called with this digest, after those that were announced before: its frame is prefetched. */
  expect(digest: Uint8Array): void {
    if (this.#known?.has(digest)) return;
    const frame = this.#index.find(digest)?.frame;
    if (frame && !this.#frames.has(frame)) this.#ahead.expect(frame);
  }

  /** Cancels the announcement of a digest. */
  forget(digest: Uint8Array): void {
    const frame = this.#index.find(digest)?.frame;
    if (frame) this.#ahead.forget(frame);
  }

  /** Cancels the requests in progress and waits for them to end. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#ahead[Symbol.asyncDispose]();
  }

  async #read(digest: Uint8Array): Promise<Uint8Array> {
    const place = this.place(digest);
    const { pack } = place.frame;
    let loading: Promise<Uint8Array> | undefined;
    const read = async (): Promise<Uint8Array> => {
      loading = this.#frame(place.frame, loading);
      return chunkIn(await loading, digest, place);
    };
    return await retryOnCorruption(read, () => this.#damaged.add(pack.id ?? ''));
  }

  /** Returns false if no newer index can be expected. Many chunks that are missing at the same time cause one reload. */
  async #reload(generation: number): Promise<boolean> {
    if (!this.#whole) return false;
    if (generation === this.#generation) {
      if (generation === MAX_RELOADS) return false;
      this.#generation++;
      this.#reloading = this.#whole(this.#damaged);
    }
    this.#index = await this.#reloading;
    this.#ahead.clear();
    return true;
  }

  /** Returns the uncompressed bytes of the frame. `wrong`: a corrupt result of an earlier call, which is not returned again. */
  #frame(frame: FrameRef, wrong: Promise<Uint8Array> | undefined): Promise<Uint8Array> {
    const cached = this.#frames.get(frame);
    if (cached !== undefined) this.#drop(frame, cached);
    const loading = cached === undefined || cached === wrong ? this.#load(frame) : cached;
    this.#frames.set(frame, loading);
    this.#cached += frame.raw;
    if (loading !== cached) loading.catch(() => this.#drop(frame, loading));
    for (const [old, bytes] of this.#frames) {
      if (this.#cached <= CACHE || bytes === loading) break;
      this.#drop(old, bytes);
    }
    return loading;
  }

  #drop(frame: FrameRef, bytes: Promise<Uint8Array>): void {
    if (this.#frames.get(frame) !== bytes) return;
    this.#frames.delete(frame);
    this.#cached -= frame.raw;
  }

  async #load(frame: FrameRef): Promise<Uint8Array> {
    if (frame.raw > MAX_FRAME) throw new IntegrityError(`a frame of pack ${frame.pack.id} has ${frame.raw} bytes`);
    const stored = await this.#ahead.take(frame).catch(toMissingChunkError(frame.pack.id ?? '', this.#store.location));
    return await decompressFrame(stored, frame.raw, `the frame at ${frame.offset} of pack ${frame.pack.id}`);
  }
}

function chunkIn(frame: Uint8Array, digest: Uint8Array, { offset, length, frame: { pack } }: ChunkPlace): Uint8Array {
  const bytes = frame.subarray(offset, offset + length);
  // Hash on this thread: handing a chunk of this size to another thread costs this thread more than hashing it.
  if (hash('sha256', bytes, 'buffer').equals(digest)) return bytes;
  throw new IntegrityError(`chunk ${hex(digest)} in pack ${pack.id} is damaged: its bytes have another digest`, { hint: REPAIR_HINT });
}

function hex(digest: Uint8Array): string {
  return Buffer.from(digest).toString('hex');
}
