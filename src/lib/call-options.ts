/** Options of every call to a store or a service. */
export interface CallOptions {
  /** Cancels the call, which then throws the signal's reason. */
  readonly signal: AbortSignal;
}

export interface ByteRange {
  /** Offset of the first byte. */
  readonly start: number;
  /** Number of bytes, at least 1. */
  readonly length: number;
}
