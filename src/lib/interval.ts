import { setTimeout as sleep } from 'node:timers/promises';

export interface RoundOptions {
  /** Milliseconds from the start of one call to the start of the next. */
  readonly every: number;
  readonly signal: AbortSignal;
}

/**
 * Calls `round` immediately and then at each interval, never concurrently, until `signal` fires; then returns. Intervals that pass during a long call
 * are skipped. An error thrown by `round` ends the loop.
 */
export async function runAtInterval(round: () => Promise<void>, { every, signal }: RoundOptions): Promise<void> {
  const begun = performance.now();
  while (!signal.aborted) {
    await round();
    const passed = performance.now() - begun;
    const wait = every - (passed % every);
    await sleep(wait, undefined, { signal }).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }
}
