import type { Digest } from '../../lib/digest.ts';
import { DeniedError, InputError, IntegrityError, NotFoundError, SnapshotError } from '../../lib/errors.ts';
import { restFrom } from '../../systems/github/rest.ts';
import { repositoryFrom, runtimeFrom } from '../../systems/github/runtime.ts';
import type { EvictingStore, RefSearchStore, TrimResult, WriteProbeStore } from '../abilities.ts';
import { assertKey, assertRef } from '../keys.ts';
import type { ByteRange, CallOptions, ObjectInfo, Ref, Store, StoreTraits } from '../store.ts';
import { listCaches, type RestCaches } from './cache-listing.ts';
import { directTransport } from './direct-transport.ts';
import { evictCaches } from './eviction.ts';
import { objectKey, parseRefKey, refsPrefix } from './keys.ts';
import { type CacheLocation, parseCacheLocation } from './location.ts';
import { type CacheMode, cacheMode } from './mode.ts';
import { findObject, type Held, saveObject } from './objects.ts';
import { readRef, swapRef } from './refs.ts';
import type { CacheEntry, CacheTransport } from './transport.ts';
import { WrittenEntries } from './written.ts';

/** Few entries, because a repository may upload 200 a minute; small enough that two of them fit into memory. */
const TRAITS: StoreTraits = { concurrency: 16, goodObjectSize: 64 << 20, shared: true };
/** More than the size of any pack. */
const MAX_OBJECT = 1 << 30;
/** Explains the entry to human readers. Its existence is all that counts. */
const DAMAGED = Buffer.from('the entry before this one is damaged');

export interface CacheParts {
  readonly transport: CacheTransport;
  readonly mode: CacheMode;
  /** undefined if no token for the REST API is set. */
  readonly caches: RestCaches | undefined;
  /** Where a job with write-only access keeps the entries that it has written. */
  readonly written: WrittenEntries;
}

/**
 * Opens a store in the Actions cache, for the branches that the job's token can access. Throws InputError, and DeniedError outside of an
 * action. Sends no request before the store is used.
 */
export async function openCacheStore(location: string, env: NodeJS.ProcessEnv = process.env): Promise<CacheStore> {
  const place = parseCacheLocation(location, env);
  const rest = restFrom(env);
  const caches = rest && env.GITHUB_REPOSITORY ? { rest, repository: repositoryFrom(env) } : undefined;
  const written = new WrittenEntries(env.RUNNER_TEMP);
  if (place.client === 'official') {
    const { officialTransport } = await import('./toolkit-transport.ts');
    return new CacheStore(place, { transport: officialTransport(env), mode: cacheMode(env, undefined), caches, written });
  }
  const runtime = runtimeFrom(env);
  return new CacheStore(place, { transport: directTransport(runtime), mode: cacheMode(env, runtime), caches, written });
}

class CacheStore implements Store, RefSearchStore, EvictingStore, WriteProbeStore {
  readonly location: string;
  readonly traits = TRAITS;
  readonly #place: CacheLocation;
  readonly #parts: CacheParts;
  /** Objects found so far. Their entries are immutable, and each lookup takes a round trip. */
  readonly #found = new Map<string, Held>();

  constructor(place: CacheLocation, parts: CacheParts) {
    this.#place = place;
    this.#parts = parts;
    this.location = `cache:${place.namespace}`;
  }

  async get(key: string, { range, signal }: CallOptions & { range?: ByteRange }): Promise<Uint8Array> {
    const entry = await this.#entry(key, { signal });
    if (entry === undefined)
      throw new NotFoundError(`${key} not found in ${this.location}`, { hint: 'Save the snapshot again: the cache may have evicted it' });
    if (range === undefined) {
      const bytes = await this.#told(() => entry.readAll(MAX_OBJECT, { signal }));
      if (bytes === undefined) throw new IntegrityError(`${key} has more than ${MAX_OBJECT} bytes: vm-snapshot did not write it`);
      return bytes;
    }
    const size = await this.#told(() => entry.size({ signal }));
    if (range.start + range.length > size) {
      throw new IntegrityError(`${key} is too short: it has ${size} bytes, ${range.start + range.length} are needed`);
    }
    return await this.#told(() => entry.read(range, { signal }));
  }

  async put(key: string, body: readonly Uint8Array[], options: CallOptions): Promise<void> {
    const before = await this.#held(key, options);
    if (before?.isDamaged === false) return;
    await this.assertWritable(options);
    const generation = { number: (before?.number ?? 0) + 1, isDamaged: false };
    const name = await this.#told(() => saveObject(this.#inCache, { key, ...generation }, { body, ...options }));
    if (!this.#parts.mode.read) this.#found.set(key, { ...generation, entry: await this.#parts.written.keep(name, body) });
  }

  async stat(key: string, options: CallOptions): Promise<ObjectInfo | undefined> {
    const entry = await this.#entry(key, options);
    return entry && { key, size: await this.#told(() => entry.size(options)) };
  }

  async read(ref: Ref, options: CallOptions): Promise<Uint8Array | undefined> {
    options.signal.throwIfAborted();
    assertRef(ref);
    if (!this.#parts.mode.read) return undefined;
    return (await this.#told(() => readRef(this.#inCache, ref, options))).bytes;
  }

  async compareAndSwap(ref: Ref, expected: Digest | undefined, next: Uint8Array | undefined, options: CallOptions): Promise<void> {
    await this.assertWritable(options);
    await this.#told(() => swapRef(this.#inCache, ref, { expected, next, ...options }));
  }

  /** Yields each ref once, though it may have several entries. Throws DeniedError without a token for the REST API, the only interface that lists. */
  async *listRefs({ project, signal }: CallOptions & { project?: string }): AsyncGenerator<Ref> {
    signal.throwIfAborted();
    const { caches } = this.#parts;
    if (caches === undefined) {
      throw new DeniedError(`Cannot list ${this.location}: listing the Actions cache needs GitHub's REST API`, {
        hint: "Set GITHUB_TOKEN to github.token in the step, and add 'permissions: { actions: read }' to the job",
        fields: { store: 'cache' },
      });
    }
    const prefix = refsPrefix(this.#place.namespace, project === undefined ? {} : { project, name: '' });
    const moved = (await listCaches(caches, prefix, { signal })).map(({ key }) => parseRefKey(this.#place.namespace, key));
    const refs = new Map(moved.flatMap((found) => (found ? [[`${found.ref.project}/${found.ref.name}`, found.ref]] : [])));
    // Removed refs, and those of branches that this job cannot access, read as undefined.
    for (const [, ref] of [...refs].sort(byProjectAndName)) if (await this.read(ref, { signal })) yield ref;
  }

  async newestRef({ project, prefix, signal }: CallOptions & { project?: string; prefix?: string }): Promise<Ref | undefined> {
    if (!this.#parts.mode.read) return undefined;
    const { namespace } = this.#place;
    const begins = refsPrefix(namespace, { ...(project !== undefined && { project }), ...(prefix !== undefined && { name: prefix }) });
    const entry = await this.#told(() => this.#parts.transport.newest(begins, { signal }));
    return entry && parseRefKey(namespace, entry.key)?.ref;
  }

  async missing(keys: readonly string[], { signal }: CallOptions): Promise<string[]> {
    const found = await Promise.all(keys.map((key) => this.#look(key, { signal })));
    return keys.filter((_, i) => found[i]?.isDamaged !== false);
  }

  async markCorrupt(key: string, options: CallOptions): Promise<void> {
    const known = await this.#held(key, options);
    await this.assertWritable(options);
    if (known === undefined || known.isDamaged) return;
    // Another job may have saved the object again since it was read here.
    if ((await this.#look(key, options))?.entry.key !== known.entry.key) return;
    const name = objectKey(this.#place.namespace, key, { number: known.number + 1, isDamaged: true });
    await this.#told(() => this.#parts.transport.save(name, [DAMAGED], options));
    this.#found.delete(key);
  }

  async evict(keep: readonly string[], options: CallOptions): Promise<TrimResult> {
    const { caches } = this.#parts;
    if (caches === undefined) return { objects: 0, bytes: 0 };
    return await evictCaches(caches, { ...this.#place, keep, ...options });
  }

  async assertWritable({ signal }: CallOptions): Promise<void> {
    signal.throwIfAborted();
    if (this.#parts.mode.refusal) throw this.#parts.mode.refusal;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#parts.written[Symbol.asyncDispose]();
    await this.#parts.transport[Symbol.asyncDispose]();
  }

  get #inCache() {
    return { transport: this.#parts.transport, namespace: this.#place.namespace, readable: this.#parts.mode.read };
  }

  async #entry(key: string, options: CallOptions): Promise<CacheEntry | undefined> {
    const held = await this.#held(key, options);
    return held?.isDamaged === false ? held.entry : undefined;
  }

  async #held(key: string, options: CallOptions): Promise<Held | undefined> {
    options.signal.throwIfAborted();
    assertKey(key);
    return this.#found.get(key) ?? (await this.#look(key, options));
  }

  async #look(key: string, options: CallOptions): Promise<Held | undefined> {
    if (!this.#parts.mode.read) return this.#found.get(key);
    const held = await this.#told(() => findObject(this.#inCache, key, options));
    if (held?.isDamaged === false) this.#found.set(key, held);
    else this.#found.delete(key);
    return held;
  }

  /** Adds `store: 'cache'` to the fields of every error but InputError, so that the caller can continue without the cache. */
  async #told<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof SnapshotError && !(error instanceof InputError))
        Object.assign(error, { fields: { ...error.fields, store: 'cache' } });
      throw error;
    }
  }
}

function byProjectAndName([, a]: [string, Ref], [, b]: [string, Ref]): number {
  if (a.project !== b.project) return a.project < b.project ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}
