import type { ByteRange, CallOptions } from '../store.ts';

/** An existing entry. */
export interface CacheEntry {
  readonly key: string;
  size(options: CallOptions): Promise<number>;
  /** Throws IntegrityError for a range past the end, NotFoundError if the entry was evicted meanwhile. */
  read(range: ByteRange, options: CallOptions): Promise<Uint8Array>;
  /** Reads the entry in one round trip; returns undefined if it has more than `max` bytes. Throws NotFoundError if it was evicted meanwhile. */
  readAll(max: number, options: CallOptions): Promise<Uint8Array | undefined>;
}

/** Transfers entries, either directly over the service's protocol or through GitHub's own client. */
export interface CacheTransport extends AsyncDisposable {
  /** Returns the newest entry whose key begins with `prefix`; undefined if none exists. */
  newest(prefix: string, options: CallOptions): Promise<CacheEntry | undefined>;
  /** Returns false if the key is taken, even by a writer that has not finished yet. Throws DeniedError, ExhaustedError, UnavailableError. */
  save(key: string, body: readonly Uint8Array[], options: CallOptions): Promise<boolean>;
}
