import type { Log } from '../../lib/context.ts';

const FIRST_MS = 2_000;
const AGAIN_MS = 60_000;

/** To be called again and again while something is waited for: says so after two seconds, and each minute. */
export function sayWaiting(log: Log | undefined): (what: string) => void {
  let due = performance.now() + FIRST_MS;
  return (what) => {
    if (performance.now() < due) return;
    due = performance.now() + AGAIN_MS;
    log?.info(`Waiting for ${what}. If that process is gone: vm snapshot unlock`);
  };
}
