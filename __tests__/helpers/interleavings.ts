import type { Digest } from '../../src/lib/digest.ts';
import { UnavailableError } from '../../src/lib/errors.ts';
import type { Times } from '../../src/repository/times.ts';
import { MemoryStore } from '../../src/stores/memory/index.ts';
import type { ByteRange, CallOptions, ListedObject, ObjectInfo, Ref } from '../../src/stores/types.ts';
import type { SharedStore } from './shared-store.ts';

/*
 * Actors that run the real code against one store, of which exactly one makes one store call at a time: a seeded choice says who. Time is
 * what the model says it is. An actor that is never chosen again has crashed.
 */

export class World {
  now = 1_000_000;
  readonly inner = new MemoryStore(() => this.now);
  /** Requests that arrive later than this after they were sent are refused, as a signed request is. */
  readonly expiry: number;
  readonly times: Times;
  /** Told after each call that could make something go. */
  onChange: () => Promise<void> = async () => {};

  constructor(times: { graceMs: number; leaseMs: number; expiry: number }) {
    this.expiry = times.expiry;
    this.times = { ...times, stopwatch: () => this.#stopwatch(), many: { lists: 1, segments: 1 } };
  }

  #stopwatch(): () => number {
    const started = this.now;
    return () => this.now - started;
  }
}

export class Actor {
  readonly name: string;
  readonly started: number;
  readonly store: SharedStore;
  readonly #waiting: (() => void)[] = [];
  #arrived = Promise.withResolvers<void>();
  done = false;
  /** The call that it wants to make next. */
  next = '';
  error: unknown;

  constructor(name: string, world: World, body: (store: SharedStore) => Promise<void>) {
    this.name = name;
    this.started = world.now;
    this.store = new GatedStore(world, (call) => this.#gate(call));
    void body(this.store)
      .catch((error: unknown) => {
        this.error = error;
      })
      .finally(() => {
        this.done = true;
        this.#arrived.resolve();
      });
  }

  /** Returns when it wants to call the store, or is done. */
  async settled(): Promise<void> {
    if (!this.done && this.#waiting.length === 0) await this.#arrived.promise;
  }

  /** Lets it make one call, and go on to the next. */
  async step(): Promise<void> {
    this.#arrived = Promise.withResolvers();
    this.#waiting.shift()?.();
    await this.settled();
  }

  async #gate(call: string): Promise<void> {
    this.next = call;
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
      this.#arrived.resolve();
    });
  }
}

const PAGE = 3;

class GatedStore implements SharedStore {
  readonly location = 'model:';
  /** One call at a time, and packs of a few chunks. */
  readonly traits = { concurrency: 1, goodObjectSize: 3000, shared: true };
  readonly #world: World;
  readonly #gate: (call: string) => Promise<void>;

  constructor(world: World, gate: (call: string) => Promise<void>) {
    this.#world = world;
    this.#gate = gate;
  }

  async get(key: string, options: CallOptions & { range?: ByteRange }): Promise<Uint8Array> {
    await this.#gate('get');
    return await this.#world.inner.get(key, options);
  }

  async put(key: string, body: readonly Uint8Array[], options: CallOptions): Promise<void> {
    await this.#gate('put');
    await this.#world.inner.put(key, body, options);
  }

  async stat(key: string, options: CallOptions): Promise<ObjectInfo | undefined> {
    await this.#gate('stat');
    return await this.#world.inner.stat(key, options);
  }

  /** Page by page: what happens between two pages is seen in part. */
  async *list(prefix: string, options: CallOptions): AsyncGenerator<ListedObject> {
    for (let last = ''; ; ) {
      await this.#gate('list');
      const page: ListedObject[] = [];
      for await (const object of this.#world.inner.list(prefix, options)) {
        if (object.key > last && page.length < PAGE) page.push(object);
      }
      yield* page;
      if (page.length < PAGE) return;
      last = page.at(-1)?.key ?? '';
    }
  }

  async delete(key: string, options: CallOptions): Promise<void> {
    await this.#inTime('delete');
    await this.#world.inner.delete(key, options);
    await this.#world.onChange();
  }

  async read(ref: Ref, options: CallOptions): Promise<Uint8Array | undefined> {
    await this.#gate('read');
    return await this.#world.inner.read(ref, options);
  }

  async compareAndSwap(ref: Ref, expected: Digest | undefined, next: Uint8Array | undefined, options: CallOptions): Promise<void> {
    await this.#inTime('compareAndSwap');
    await this.#world.inner.compareAndSwap(ref, expected, next, options);
    await this.#world.onChange();
  }

  async *listRefs(options: CallOptions & { project?: string }): AsyncGenerator<Ref> {
    // In the order of the names: one that comes to be behind us is not seen.
    for (let last = ''; ; ) {
      await this.#gate('listRefs');
      let next: Ref | undefined;
      for await (const ref of this.#world.inner.listRefs(options)) if (ref.name > last) next ??= ref;
      if (!next) return;
      last = next.name;
      yield next;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {}

  async #inTime(call: string): Promise<void> {
    const sent = this.#world.now;
    await this.#gate(call);
    if (this.#world.now - sent > this.#world.expiry) throw new UnavailableError('the request has expired');
  }
}
