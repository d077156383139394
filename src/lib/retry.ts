import { setTimeout as sleep } from 'node:timers/promises';
import { UnavailableError } from './errors.ts';
import { formatSeconds } from './text/durations.ts';
import { patience } from './waiting.ts';

export interface RetryOptions {
  readonly signal: AbortSignal;
  /** The maximum number of attempts. */
  readonly attempts?: number;
  /** The average wait before the second attempt; it doubles with each further one. */
  readonly waitMs?: number;
}

/** If a service asks for a longer wait, the call is not retried. */
const LONGEST_BREAK_S = 90;

/**
 * Retries after UnavailableError, with jitter, or after the seconds in the error's field `retry_after`, as sent by a server. An error with the field
 * `hung` counts twice, because it has already taken long. Throws other errors and the last failure immediately. Each wait is reported: see
 * `reportWaits`.
 */
export async function retry<T>(work: (attempt: number) => Promise<T>, { signal, attempts = 5, waitMs = 500 }: RetryOptions): Promise<T> {
  for (let attempt = 1, spent = 0; ; attempt++) {
    signal.throwIfAborted();
    try {
      return await work(attempt);
    } catch (error) {
      if (!(error instanceof UnavailableError)) throw error;
      spent += error.fields.hung === true ? 2 : 1;
      const told = Number(error.fields.retry_after ?? 0);
      if (spent >= attempts || told > LONGEST_BREAK_S) throw error;
      const wait = told > 0 ? told * 1000 : waitMs * 2 ** (attempt - 1) * (0.5 + Math.random());
      patience().tell(`${error.message}; trying again in ${formatSeconds(wait / 1000)}`);
      await sleep(wait, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}
