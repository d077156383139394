import type { ByteStream, Summary } from '../../lib/streams/bytes.ts';

export interface WriteOptions {
  /** Replace what is there. */
  readonly force: boolean;
  readonly signal: AbortSignal;
}

/** A place that holds one bundle: a file, an object in a bucket. Nothing is asked of it before it is used. */
export interface BundleTarget extends AsyncDisposable {
  /** For people, as a following `import` takes it: no credentials in it. */
  readonly location: string;
  /**
   * To be called before anything long is done for a `write`. Throws ExistsError when something is there and `force` is not set, and
   * whatever else would keep `write` from ending well, as far as that can be known.
   */
  check(options: WriteOptions): Promise<void>;
  /** The bundle and, where the place has room for one, its checksum beside it. All or nothing: what was there survives a failure. */
  write(pieces: ByteStream, options: WriteOptions): Promise<Summary>;
  /** Throws NotFoundError and DeniedError before the first piece. */
  open(options: { readonly signal: AbortSignal }): Promise<StoredBundle>;
}

export interface StoredBundle {
  /** What messages call it. */
  readonly label: string;
  readonly pieces: ByteStream;
  readonly size: number | undefined;
  /** Of the whole, where the place tells; what the pieces add up to is compared with it. */
  readonly sha256?: string;
}
