import { setTimeout as sleep } from 'node:timers/promises';

export interface RoundOptions {
  /** Milliseconds from the start of one round to the start of the next. */
  readonly every: number;
  readonly signal: AbortSignal;
}

/**
 * Runs one round at once and then one at each interval, until `signal` fires; returns then. Never two at the same time: the rounds whose
 * time has passed when one ends late are left out. What a round throws ends it all.
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
