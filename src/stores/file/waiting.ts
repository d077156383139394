import type { Log } from '../../lib/context.ts';

const FIRST_MS = 2_000;
const AGAIN_MS = 60_000;

/** Returns a function to be called repeatedly during a wait. It logs the wait after two seconds and then every minute. */
export function sayWaiting(log: Log | undefined): (what: string) => void {
  let due = performance.now() + FIRST_MS;
  return (what) => {
    if (performance.now() < due) return;
    due = performance.now() + AGAIN_MS;
    log?.info(`Waiting for ${what}. If that process has ended, run: vm snapshot unlock`);
  };
}
