import type { Digest } from '../../lib/digest.ts';
import { type Bucket, openBucket } from '../../systems/s3/client.ts';
import { deleteManyRequest } from '../../systems/s3/delete-many.ts';
import { withProfile } from '../../systems/s3/environment.ts';
import { LIMITS, type Limits } from '../../systems/s3/limits.ts';
import { parseS3Location } from '../../systems/s3/location.ts';
import { objectSize, readObject } from '../../systems/s3/read.ts';
import { deleteRequest, listRequest } from '../../systems/s3/requests.ts';
import { putObject } from '../../systems/s3/write.ts';
import type {
  ClockedStore,
  DeletableStore,
  ListableStore,
  ProvingStore,
  StampedRef,
  UploadCleanupStore,
  VersionedRefStore,
} from '../abilities.ts';
import { assertKey, isKey } from '../keys.ts';
import type { ByteRange, CallOptions, ListedObject, ObjectInfo, Ref, Store, StoreTraits } from '../store.ts';
import { ConditionalWrites } from './conditional-writes.ts';
import { listVersioned, readRef, swapRef } from './refs.ts';
import { abortUploads } from './stale-uploads.ts';

/*
 * <prefix>/<project>/<name>/metadata.json    a ref, or a marker that it was removed
 * <prefix>/.repository/<key>                 an object
 * <prefix>/.repository/.conditions           shows that the server honors conditional writes
 */
const OBJECTS = '.repository/';
const TRAITS: StoreTraits = { concurrency: 16, goodObjectSize: 16 << 20, shared: true };

/**
 * Opens a store in a bucket, which must exist. Credentials come from the environment, profiles or roles. Throws InputError. Sends no
 * request before the store is used.
 */
export async function openS3Store(location: string, limits: Partial<Limits> = {}): Promise<S3Store> {
  return new S3Store(await openBucket(parseS3Location(location, await withProfile(process.env)), { ...LIMITS, ...limits }));
}

class S3Store implements Store, VersionedRefStore, ListableStore, DeletableStore, UploadCleanupStore, ClockedStore, ProvingStore {
  readonly location: string;
  readonly traits = TRAITS;
  readonly #bucket: Bucket;
  readonly #conditions: ConditionalWrites;

  constructor(bucket: Bucket) {
    this.#bucket = bucket;
    this.#conditions = new ConditionalWrites(bucket);
    this.location = `s3://${bucket.name}/${bucket.prefix}`.replace(/\/$/, '');
  }

  async get(key: string, { range, signal }: CallOptions & { range?: ByteRange }): Promise<Uint8Array> {
    return (await readObject(this.#bucket, this.#keyOf(key), { range, signal })).bytes;
  }

  async put(key: string, body: readonly Uint8Array[], { signal }: CallOptions): Promise<void> {
    const path = this.#keyOf(key);
    await this.#conditions.assertCreation({ signal });
    await putObject(this.#bucket, path, { body, signal });
  }

  async stat(key: string, options: CallOptions): Promise<ObjectInfo | undefined> {
    const size = await objectSize(this.#bucket, this.#keyOf(key), options);
    return size === undefined ? undefined : { key, size };
  }

  async *list(prefix: string, { signal }: CallOptions): AsyncGenerator<ListedObject> {
    const root = this.#bucket.prefix + OBJECTS;
    for await (const { key, size, modified } of listRequest(this.#bucket, { prefix: root + prefix, signal })) {
      const name = key.slice(root.length);
      if (isKey(name)) yield { key: name, size, modified };
    }
  }

  async delete(key: string, options: CallOptions): Promise<void> {
    await deleteRequest(this.#bucket, this.#keyOf(key), options);
  }

  async deleteMany(keys: readonly string[], options: CallOptions): Promise<void> {
    await deleteManyRequest(
      this.#bucket,
      keys.map((key) => this.#keyOf(key)),
      options,
    );
  }

  async read(ref: Ref, options: CallOptions): Promise<Uint8Array | undefined> {
    return await readRef(this.#bucket, ref, options);
  }

  async compareAndSwap(ref: Ref, expected: Digest | undefined, next: Uint8Array | undefined, { signal }: CallOptions): Promise<void> {
    await swapRef(this.#bucket, ref, { expected, next, conditions: this.#conditions, signal });
  }

  async *listRefs(options: CallOptions & { project?: string }): AsyncIterable<Ref> {
    for await (const { ref } of this.listVersioned(options)) yield ref;
  }

  listVersioned(options: CallOptions & { project?: string }): AsyncIterable<StampedRef> {
    return listVersioned(this.#bucket, options);
  }

  async abortStaleUploads(options: CallOptions & { minAgeMs: number }): Promise<number> {
    const { prefix } = this.#bucket;
    // Other programs may store objects below a prefix too. Bundles are stored next to the repository.
    const ours = (key: string): boolean => key.startsWith(prefix + OBJECTS) || /\.snapshot\.tar\.(gz|zst)$/.test(key);
    return await abortUploads(this.#bucket, { ...options, prefix, ours });
  }

  async prove(options: CallOptions): Promise<void> {
    await this.#conditions.prove(options);
  }

  /** Every answer shows the time, whichever object is requested. */
  async now(options: CallOptions): Promise<number> {
    await objectSize(this.#bucket, this.#keyOf('config'), options);
    return this.#bucket.clock.time ?? Date.now();
  }

  stopwatch(): () => number {
    return this.#bucket.clock.stopwatch();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#bucket.close();
  }

  #keyOf(key: string): string {
    assertKey(key);
    return this.#bucket.prefix + OBJECTS + key;
  }
}
