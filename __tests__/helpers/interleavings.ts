import { randomBytes } from 'node:crypto';
import type { Digest } from '../../src/lib/digest.ts';
import { UnavailableError } from '../../src/lib/errors.ts';
import type { GcTiming } from '../../src/repository/gc-timing.ts';
import { MemoryStore } from '../../src/stores/memory/index.ts';
import type { ByteRange, CallOptions, ListedObject, ObjectInfo, Ref } from '../../src/stores/store.ts';
import type { SharedStore } from './shared-store.ts';

/*
 * Actors that run the real code against one store. Exactly one of them makes one store call at a time, chosen by a seeded generator. The model
 * sets the time. An actor that is never chosen again has crashed.
 */

export class World {
  now = 1_000_000;
  readonly inner = new MemoryStore(() => this.now);
  /** Requests that arrive later than this after they were sent are refused, like an expired signed request. */
  readonly expiry: number;
  /** Whether the store's answers carry a time, as those of a server do. */
  readonly clocked: boolean;
  readonly #times: Pick<GcTiming, 'graceMs' | 'leaseMs' | 'many'>;
  /** Called after each call that may remove content. */
  onChange: () => Promise<void> = async () => {};

  constructor(times: { graceMs: number; leaseMs: number; expiry: number }, { clocked = false } = {}) {
    this.expiry = times.expiry;
    this.clocked = clocked;
    this.#times = { graceMs: times.graceMs, leaseMs: times.leaseMs, many: { lists: 1, segments: 1 } };
  }

  /** Returns the timing of a machine with the clock `own`. */
  timesOf(own: () => number, salt: () => Uint8Array = () => randomBytes(16)): GcTiming {
    const stopwatch = (): (() => number) => {
      const started = own();
      return () => own() - started;
    };
    return { ...this.#times, stopwatch, salt };
  }
}

export class Actor {
  readonly name: string;
  readonly started: number;
  readonly store: SharedStore;
  readonly #world: World;
  /** The total time of the machine's pauses, in which both its clocks stop, and the start of the current pause. */
  #stood = 0;
  #pausedAt: number | undefined;
  readonly #waiting: (() => void)[] = [];
  #arrived = Promise.withResolvers<void>();
  done = false;
  /** The name of its next call. */
  next = '';
  error: unknown;

  /** `salt`: replaces random bytes. */
  constructor(name: string, world: World, body: (store: SharedStore, times: GcTiming) => Promise<void>, salt?: () => Uint8Array) {
    this.name = name;
    this.started = world.now;
    this.#world = world;
    const gate = (call: string): Promise<void> => this.#gate(call);
    this.store = world.clocked ? new ClockedStore(world, gate) : new GatedStore(world, gate);
    void body(
      this.store,
      world.timesOf(() => world.now - this.#stood, salt),
    )
      .catch((error: unknown) => {
        this.error = error;
      })
      .finally(() => {
        this.done = true;
        this.#arrived.resolve();
      });
  }

  /** Stops the actor's clocks until its next step. */
  pause(): void {
    this.#pausedAt ??= this.#world.now;
  }

  /** Returns when the actor is about to call the store, or is done. */
  async settled(): Promise<void> {
    if (!this.done && this.#waiting.length === 0) await this.#arrived.promise;
  }

  /** Lets the actor make one call and proceed to the next. */
  async step(): Promise<void> {
    if (this.#pausedAt !== undefined) this.#stood += this.#world.now - this.#pausedAt;
    this.#pausedAt = undefined;
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
  readonly #call: (call: string) => Promise<void>;

  constructor(world: World, gate: (call: string) => Promise<void>) {
    this.#world = world;
    this.#call = gate;
  }

  /** Called when the store has answered, with the store's time. */
  protected heard(_time: number): void {}

  async #gate(call: string): Promise<void> {
    await this.#call(call);
    this.heard(this.#world.now);
  }

  protected async ask(): Promise<number> {
    await this.#gate('now');
    return this.#world.now;
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

  /** Lists page by page, so that changes between two pages are partly visible. */
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
    // In the order of the names: a name added before the current position is not seen.
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

/** A gated store whose answers carry the time. */
class ClockedStore extends GatedStore {
  #last = 0;
  readonly #waiting = new Set<{ start: number | undefined }>();

  async now(): Promise<number> {
    return await this.ask();
  }

  /** Measures from the first answer after this call to the last one. */
  stopwatch(): () => number {
    const watch: { start: number | undefined } = { start: undefined };
    this.#waiting.add(watch);
    return () => (watch.start === undefined ? 0 : this.#last - watch.start);
  }

  protected override heard(time: number): void {
    this.#last = time;
    for (const watch of this.#waiting) watch.start = time;
    this.#waiting.clear();
  }
}
