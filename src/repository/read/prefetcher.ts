import type { CallOptions, ObjectStore } from '../../stores/store.ts';
import type { FrameRef, PackRef } from '../index/chunk-index.ts';
import { PACKS } from '../index/pack-tables.ts';

/** Prefetched compressed bytes that are not taken yet, of all blobs of a reader together. */
const BUDGET = 48 << 20;
/**
 * Adjacent frames are read in one request, up to this size: two that did not compress, which are a little more than 1 MiB each, or more.
 */
const RUN = (2 << 20) + (256 << 10);

/**
 * Fetches frames before they are requested, several runs at a time, in the order in which they are expected. Requests bypass the budget, so
 * that of many readers that share a budget none blocks another.
 */
export class Prefetcher implements AsyncDisposable {
  readonly #store: ObjectStore;
  readonly #stop = new AbortController();
  readonly #signal: AbortSignal;
  /** Expected frames, in the order of need and by position in their pack. */
  readonly #expected = new Set<FrameRef>();
  readonly #byPlace = new Map<PackRef, Map<number, FrameRef>>();
  readonly #fetched = new Map<FrameRef, Promise<Uint8Array>>();
  readonly #running = new Set<Promise<unknown>>();
  /** Bytes in `#fetched`, both received and in transit. */
  #held = 0;
  #scheduled = false;

  constructor(store: ObjectStore, { signal }: CallOptions) {
    this.#store = store;
    this.#signal = AbortSignal.any([signal, this.#stop.signal]);
  }

  /**
   * Announces that the frame will be needed, after those that were announced before. The caller must `take` or `forget` each frame that it
   * expects.
   */
  expect(frame: FrameRef): void {
    if (frame.pack.id === undefined || this.#expected.has(frame) || this.#fetched.has(frame)) return;
    this.#expected.add(frame);
    const places = this.#byPlace.get(frame.pack) ?? new Map<number, FrameRef>();
    this.#byPlace.set(frame.pack, places.set(frame.offset, frame));
    this.#pumpSoon();
  }

  /** Returns the compressed bytes, which are not kept for another call. Throws the errors of the store. */
  async take(frame: FrameRef): Promise<Uint8Array> {
    if (frame.bytes !== undefined) return frame.bytes;
    if (!this.#fetched.has(frame)) this.#fetch(this.#runFrom(frame));
    const bytes = this.#fetched.get(frame) as Promise<Uint8Array>;
    try {
      return await bytes;
    } finally {
      this.forget(frame);
    }
  }

  /** Drops a frame that will not be taken. */
  forget(frame: FrameRef): void {
    this.#unexpect(frame);
    if (this.#fetched.delete(frame)) this.#held -= frame.stored;
    this.#pumpSoon();
  }

  /** Drops all frames; calls of `take` in progress still return theirs. */
  clear(): void {
    this.#expected.clear();
    this.#byPlace.clear();
    this.#fetched.clear();
    this.#held = 0;
  }

  /** Cancels the requests in progress and waits for them to end. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.clear();
    this.#stop.abort();
    await Promise.allSettled(this.#running);
  }

  /** Fetches later: the frame that is expected next may be adjacent to this one, and often several frames are forgotten together. */
  #pumpSoon(): void {
    if (this.#scheduled || this.#expected.size === 0) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.#pump();
    });
  }

  #pump(): void {
    for (const frame of this.#expected) {
      if (this.#held >= BUDGET || this.#running.size >= this.#store.traits.concurrency) return;
      // An earlier run of this loop may have included the frame.
      if (this.#expected.has(frame)) this.#fetch(this.#runFrom(frame));
    }
  }

  /** Returns the frame and the expected frames that directly follow it in its pack. */
  #runFrom(first: FrameRef): FrameRef[] {
    const run = [first];
    const places = this.#byPlace.get(first.pack);
    let end = first.offset + first.stored;
    for (let next = places?.get(end); next && end + next.stored - first.offset <= RUN; next = places?.get(end)) {
      run.push(next);
      end += next.stored;
    }
    for (const frame of run) this.#unexpect(frame);
    return run;
  }

  #fetch(run: readonly FrameRef[]): void {
    const [first] = run as [FrameRef];
    const length = run.reduce((sum, frame) => sum + frame.stored, 0);
    const reading = this.#store.get(PACKS + first.pack.id, { range: { start: first.offset, length }, signal: this.#signal });
    for (const frame of run) {
      const at = frame.offset - first.offset;
      const bytes = reading.then((all) => all.subarray(at, at + frame.stored));
      // The promise is awaited later; an error before that must not end the process.
      bytes.catch(() => {});
      this.#fetched.set(frame, bytes);
    }
    this.#held += length;
    const running = reading.then(
      () => {},
      () => {},
    );
    this.#running.add(running);
    void running.then(() => {
      this.#running.delete(running);
      this.#pumpSoon();
    });
  }

  #unexpect(frame: FrameRef): void {
    if (!this.#expected.delete(frame)) return;
    const places = this.#byPlace.get(frame.pack);
    places?.delete(frame.offset);
    if (places?.size === 0) this.#byPlace.delete(frame.pack);
  }
}
