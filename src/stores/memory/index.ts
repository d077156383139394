import { type Digest, digestOf } from '../../lib/digest.ts';
import { ConflictError, IntegrityError, NotFoundError } from '../../lib/errors.ts';
import type { DeletableStore, ExclusiveLock, ListableStore, LockableStore, Stage, StagingStore } from '../abilities.ts';
import type { ByteRange, CallOptions, ListedObject, ObjectInfo, Ref, Store, StoreTraits } from '../store.ts';

const TRAITS: StoreTraits = { concurrency: 16, goodObjectSize: 16 << 20, shared: false };

/** A store that lives as long as the process, for tests and experiments. */
export class MemoryStore implements Store, ListableStore, DeletableStore, StagingStore, LockableStore {
  readonly location: string = 'memory:';
  readonly traits: StoreTraits = TRAITS;
  readonly #objects = new Map<string, { bytes: Uint8Array; modified: number }>();
  readonly #refs = new Map<string, { ref: Ref; bytes: Uint8Array }>();
  #stages = 0;
  #exclusive: Promise<void> | undefined;
  readonly #now: () => number;

  /** `now`: the store's clock, in milliseconds. */
  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  async get(key: string, { range, signal }: CallOptions & { range?: ByteRange }): Promise<Uint8Array> {
    signal.throwIfAborted();
    return readFrom(this.#objects.get(key)?.bytes, key, range);
  }

  async put(key: string, body: readonly Uint8Array[], { signal }: CallOptions): Promise<void> {
    signal.throwIfAborted();
    if (!this.#objects.has(key)) this.#objects.set(key, { bytes: Buffer.concat(body), modified: this.#now() });
  }

  async stat(key: string, { signal }: CallOptions): Promise<ObjectInfo | undefined> {
    signal.throwIfAborted();
    const size = this.#objects.get(key)?.bytes.length;
    return size === undefined ? undefined : { key, size };
  }

  async *list(prefix: string, { signal }: CallOptions): AsyncGenerator<ListedObject> {
    signal.throwIfAborted();
    const found = [...this.#objects].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => compare(a, b));
    for (const [key, { bytes, modified }] of found) yield { key, size: bytes.length, modified };
  }

  async delete(key: string, { signal }: CallOptions): Promise<void> {
    signal.throwIfAborted();
    this.#objects.delete(key);
  }

  async stage({ signal }: CallOptions): Promise<Stage> {
    while (this.#exclusive !== undefined) await this.#exclusive;
    signal.throwIfAborted();
    this.#stages++;
    return this.#newStage();
  }

  async lockExclusively({ signal }: CallOptions): Promise<ExclusiveLock> {
    signal.throwIfAborted();
    const sweeping = this.#exclusive !== undefined;
    if (this.#stages > 0 || sweeping) throw new ConflictError('the memory store is in use by another writer', { fields: { sweeping } });
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#exclusive = promise;
    return {
      now: this.#now(),
      [Symbol.asyncDispose]: async () => {
        this.#exclusive = undefined;
        resolve();
      },
    };
  }

  async read(ref: Ref, { signal }: CallOptions): Promise<Uint8Array | undefined> {
    signal.throwIfAborted();
    return this.#refs.get(nameOf(ref))?.bytes;
  }

  async compareAndSwap(ref: Ref, expected: Digest | undefined, next: Uint8Array | undefined, { signal }: CallOptions): Promise<void> {
    signal.throwIfAborted();
    const current = this.#refs.get(nameOf(ref));
    if ((current && digestOf(current.bytes)) !== expected) throw new ConflictError(`${nameOf(ref)} was changed by another process`);
    if (next) this.#refs.set(nameOf(ref), { ref, bytes: next });
    else this.#refs.delete(nameOf(ref));
  }

  async *listRefs({ project, signal }: CallOptions & { project?: string }): AsyncGenerator<Ref> {
    signal.throwIfAborted();
    const refs = [...this.#refs.values()].map(({ ref }) => ref).filter((ref) => project === undefined || ref.project === project);
    yield* refs.sort((a, b) => compare(a.project, b.project) || compare(a.name, b.name));
  }

  async [Symbol.asyncDispose](): Promise<void> {}

  #newStage(): Stage {
    const staged = new Map<string, Uint8Array>();
    let open = true;
    return {
      id: 'memory',
      assertStanding: async () => {},
      location: this.location,
      traits: this.traits,
      get: async (key, options) => (staged.has(key) ? readFrom(staged.get(key), key, options.range) : await this.get(key, options)),
      put: async (key, body, { signal }) => {
        signal.throwIfAborted();
        if (!this.#objects.has(key)) staged.set(key, Buffer.concat(body));
      },
      stat: async (key, options) => {
        const size = staged.get(key)?.length;
        return size === undefined ? await this.stat(key, options) : { key, size };
      },
      publish: async (options) => {
        for (const [key, bytes] of staged) await this.put(key, [bytes], options);
        staged.clear();
      },
      [Symbol.asyncDispose]: async () => {
        if (open) this.#stages--;
        open = false;
      },
    };
  }
}

function readFrom(bytes: Uint8Array | undefined, key: string, range?: ByteRange): Uint8Array {
  if (!bytes) throw new NotFoundError(`${key} not found in the memory store`);
  if (!range) return bytes;
  if (range.start + range.length > bytes.length) throw new IntegrityError(`${key} is too short: it has ${bytes.length} bytes`);
  return bytes.subarray(range.start, range.start + range.length);
}

function nameOf(ref: Ref): string {
  return `${ref.project}/${ref.name}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
