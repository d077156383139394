import type { ByteRange, CallOptions } from '../store.ts';

/** One entry that was found. */
export interface CacheEntry {
  readonly key: string;
  size(options: CallOptions): Promise<number>;
  /** Throws IntegrityError for a range past the end, NotFoundError where it was evicted meanwhile. */
  read(range: ByteRange, options: CallOptions): Promise<Uint8Array>;
  /** In one round trip; undefined where it has more than `max` bytes. Throws NotFoundError where it was evicted meanwhile. */
  readAll(max: number, options: CallOptions): Promise<Uint8Array | undefined>;
}

/** How entries come and go: straight over the service's protocol, or through GitHub's own client. */
export interface CacheTransport extends AsyncDisposable {
  /** The newest whose key begins with `prefix`. */
  newest(prefix: string, options: CallOptions): Promise<CacheEntry | undefined>;
  /** False where the key is taken, also by somebody who is still at it. Throws DeniedError, ExhaustedError, UnavailableError. */
  save(key: string, body: readonly Uint8Array[], options: CallOptions): Promise<boolean>;
}
