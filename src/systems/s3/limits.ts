/** Limits of requests. Tests lower them to reach them sooner. */
export interface Limits {
  /** A connection that is idle for this long is closed. */
  readonly idleMs: number;
  /** A request, or a body, of n bytes may take this long plus the time of n bytes at the slowest rate. */
  readonly leastMs: number;
  /** Bytes per second. */
  readonly slowest: number;
  /** Attempts of one request, and of a body that breaks off without progress. */
  readonly attempts: number;
  /** Attempts of a request to a server that has not answered yet. */
  readonly firstAttempts: number;
  /** Pause before the second attempt; each further pause is twice as long. */
  readonly backoffMs: number;
  /** No further attempt is begun after this time. */
  readonly patienceMs: number;
  /** Keys per page of a listing; the server has its own limit, usually 1000. */
  readonly pageSize: number;
  /** Larger objects are sent in parts. */
  readonly putLimit: number;
  /** At least 5 MiB: https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html. Larger objects are read in ranges of this size. */
  readonly partSize: number;
}

export const LIMITS: Limits = {
  idleMs: 60_000,
  leastMs: 60_000,
  slowest: 10_000,
  attempts: 10,
  firstAttempts: 4,
  backoffMs: 100,
  patienceMs: 180_000,
  pageSize: 1000,
  putLimit: 64 << 20,
  partSize: 16 << 20,
};
