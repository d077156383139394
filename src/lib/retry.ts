import { setTimeout as sleep } from 'node:timers/promises';
import { UnavailableError } from './errors.ts';

export interface RetryOptions {
  readonly signal: AbortSignal;
  /** In all. */
  readonly attempts?: number;
  /** Before the second attempt, on average; it doubles from one to the next. */
  readonly waitMs?: number;
}

/** A service that asks for a longer break is given up. */
const LONGEST_BREAK_S = 90;

/**
 * Repeats what throws UnavailableError, with jitter, or after the seconds in the error's field `retry_after`, as a server said them.
 * Everything else is thrown at once, and so is the last failure.
 */
export async function retry<T>(work: () => Promise<T>, { signal, attempts = 5, waitMs = 500 }: RetryOptions): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    signal.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UnavailableError) || attempt >= attempts) throw error;
      const told = Number(error.fields.retry_after ?? 0);
      if (told > LONGEST_BREAK_S) throw error;
      const wait = told > 0 ? told * 1000 : waitMs * 2 ** (attempt - 1) * (0.5 + Math.random());
      await sleep(wait, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}
