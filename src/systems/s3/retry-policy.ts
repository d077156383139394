import type { S3ClientConfig } from '@aws-sdk/client-s3';
import type { Limits } from './limits.ts';
import type { ServerClock } from './server-clock.ts';

type Strategy = Extract<NonNullable<S3ClientConfig['retryStrategy']>, { acquireInitialRetryToken: unknown }>;
type Token = Awaited<ReturnType<Strategy['acquireInitialRetryToken']>>;
type Failure = Parameters<Strategy['refreshRetryTokenForRetry']>[1];

interface Try extends Token {
  readonly since: number;
}

const LONGEST_WAIT = 20_000;
/** Factor for a server that throttles: https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html */
const THROTTLED = 10;
/** Upper limit of a wait that the server requests. */
const LONGEST_RETRY_AFTER = 60_000;
const CLOCK_ATTEMPTS = 2;
/** The data was damaged on its way to the server. */
const DAMAGED = ['BadDigest', 'InvalidDigest', 'XAmzContentSHA256Mismatch', 'IncompleteBody'];

/**
 * Returns the milliseconds to wait after this many failures. The wait doubles each time, and half of it is random, so that clients do not
 * return all at once.
 */
export function pause(failures: number, { backoffMs }: Pick<Limits, 'backoffMs'>): number {
  const longest = Math.min(LONGEST_WAIT, backoffMs * 2 ** (failures - 1));
  return longest * (0.5 + Math.random() / 2);
}

/**
 * Decides when a request is sent again: only after a failure that may be transient, after Retry-After if the server sends one, and neither
 * more often nor longer than the limits allow. A server that has not answered yet gets fewer attempts, so that a wrong endpoint is reported
 * soon.
 */
export class RetryStrategy implements Strategy {
  readonly mode = 'standard';
  readonly #limits: Limits;
  readonly #clock: Pick<ServerClock, 'stoodStill'>;
  #answered = false;

  constructor(limits: Limits, clock: Pick<ServerClock, 'stoodStill'>) {
    this.#limits = limits;
    this.#clock = clock;
  }

  async acquireInitialRetryToken(): Promise<Try> {
    return attempt(0, 0, performance.now());
  }

  /** Throws if another attempt does not help. */
  async refreshRetryTokenForRetry(token: Token, failure: Failure): Promise<Try> {
    const { attempts, firstAttempts, patienceMs, backoffMs } = this.#limits;
    if (statusOf(failure.error) !== undefined) this.#answered = true;
    const failures = token.getRetryCount() + 1;
    const { since } = token as Try;
    // The SDK has set its clock by this answer, but does not count that as a correction if this machine's clock was set right meanwhile, as
    // after a laptop's sleep. A request from before this machine was paused is not signed again: the state on which it relies may be
    // outdated.
    const isSkewed = nameOf(failure.error) === 'RequestTimeTooSkewed';
    const clockIsSet = isSkewed && failures <= CLOCK_ATTEMPTS && !this.#clock.stoodStill;
    const mayPass = !isSkewed && passes(failure);
    const most = this.#answered ? attempts : Math.min(attempts, firstAttempts);
    if (!(mayPass || clockIsSet) || failures >= most || performance.now() - since > patienceMs) throw new Error('no further attempt');
    const own = pause(failures, { backoffMs: failure.errorType === 'THROTTLING' ? backoffMs * THROTTLED : backoffMs });
    return attempt(failures, Math.max(own, asked(failure.retryAfterHint)), since);
  }

  recordSuccess(): void {
    this.#answered = true;
  }
}

/** If the clocks differ, the SDK treats every failure as clock skew, and so as transient. The status takes precedence over that. */
function passes({ error, errorType }: Failure): boolean {
  const status = statusOf(error) ?? 0;
  if (DAMAGED.includes(nameOf(error)) || errorType === 'THROTTLING') return true;
  if (status >= 400 && status < 500) return [408, 429].includes(status) || nameOf(error) === 'RequestTimeout';
  return errorType === 'TRANSIENT';
}

function attempt(count: number, delay: number, since: number): Try {
  return { since, getRetryCount: () => count, getRetryDelay: () => delay };
}

function asked(until: Date | undefined): number {
  return until === undefined ? 0 : Math.min(LONGEST_RETRY_AFTER, until.getTime() - Date.now());
}

function statusOf(error: unknown): number | undefined {
  return (error as { $metadata?: { httpStatusCode?: number } } | undefined)?.$metadata?.httpStatusCode;
}

function nameOf(error: unknown): string {
  return (error as { name?: string } | undefined)?.name ?? '';
}
