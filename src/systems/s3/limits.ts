/** What tests change to see the ends of things sooner. */
export interface Limits {
  /** A connection on which nothing moves for so long is given up. */
  readonly idleMs: number;
  /** A request, or a body, of n bytes has this time and that of n bytes at the slowest rate. */
  readonly leastMs: number;
  /** Bytes a second. */
  readonly slowest: number;
  /** Of one request, and of a body that breaks off where it did before. */
  readonly attempts: number;
  /** Of a request to a server that has not answered yet. */
  readonly firstAttempts: number;
  /** Before the second attempt; each further pause is twice as long. */
  readonly backoffMs: number;
  /** After so long no further attempt is begun. */
  readonly patienceMs: number;
  /** Keys in one answer to a listing; the server has its own limit, mostly 1000. */
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
