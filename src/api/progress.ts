import type { Progress } from '../lib/context.ts';
import type { ProgressReport } from './options.ts';

/** Minimum interval between reports, because tasks add thousands of chunks a second. */
const EVERY_MS = 100;

/** Reports progress to a callback. */
export function reportedProgress(report: (progress: ProgressReport) => void): Progress {
  return {
    start(task, total) {
      let bytes = 0;
      let told = performance.now();
      let over = false;
      const tell = (done: boolean): void => report({ task, bytes, total, done });
      tell(false);
      return {
        add(more) {
          bytes += more;
          if (performance.now() - told < EVERY_MS) return;
          told = performance.now();
          tell(false);
        },
        done() {
          if (over) return;
          over = true;
          tell(true);
        },
      };
    },
  };
}
