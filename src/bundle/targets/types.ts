import type { ByteStream, Summary } from '../../lib/streams/bytes.ts';

export interface WriteOptions {
  /** Replace an existing bundle. */
  readonly force: boolean;
  readonly signal: AbortSignal;
}

/** A location for one bundle: a file, an object in a bucket. It is not accessed before the first use. */
export interface BundleTarget extends AsyncDisposable {
  /** Human-readable and accepted by a later `import`; contains no credentials. */
  readonly location: string;
  /**
   * Checks in advance that `write` can succeed; call it before any long operation. Throws ExistsError if the location is taken and `force` is not
   * set, and as far as possible the other errors of `write`.
   */
  check(options: WriteOptions): Promise<void>;
  /** Writes the bundle and, if the location supports it, its checksum beside it. All or nothing: an existing bundle survives a failure. */
  write(pieces: ByteStream, options: WriteOptions): Promise<Summary>;
  /** Throws NotFoundError and DeniedError before the first chunk. */
  open(options: { readonly signal: AbortSignal }): Promise<StoredBundle>;
}

/** A bundle opened for reading; `pieces` can be read once. */
export interface StoredBundle {
  /** Name in messages. */
  readonly label: string;
  readonly pieces: ByteStream;
  readonly size: number | undefined;
  /** Digest of the whole bundle, if the location states one; compared with the bytes read. */
  readonly sha256?: string;
}
