/** What each call to a store or a service takes. */
export interface CallOptions {
  /** Ends the call; it then throws the signal's reason. */
  readonly signal: AbortSignal;
}

export interface ByteRange {
  /** The first byte. */
  readonly start: number;
  /** Bytes, at least 1. */
  readonly length: number;
}
