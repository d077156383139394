import type { Progress, ProgressTask } from '../context.ts';
import { formatSeconds } from './durations.ts';
import { formatBytes, formatRate } from './sizes.ts';

const EVERY_MS = 10_000;
const EVERY_PERCENT = 10;
/** Tasks shorter than this say nothing, and no task says more than this often. */
const QUIET_MS = 3_000;

/**
 * Progress as plain lines for logs: at every 10 % or 10 seconds, whichever comes first, never more than one in 3 seconds for a task. A task
 * that stands still is told too.
 */
export function progressLines(write: (line: string) => void): Progress {
  return { start: (label, total, waiting) => startTask({ label, total, waiting }, write) };
}

interface Task {
  readonly label: string;
  readonly total: number | undefined;
  readonly waiting: (() => string | undefined) | undefined;
}

function startTask({ label, total, waiting }: Task, write: (line: string) => void): ProgressTask {
  const started = performance.now();
  let done = 0;
  let told = { at: started, percent: 0, bytes: 0 };
  const timer = setInterval(tell, EVERY_MS);
  timer.unref();
  let over = false;

  return {
    add(bytes) {
      done += bytes;
      if (percent() >= told.percent + EVERY_PERCENT && percent() < 100 && performance.now() - told.at >= QUIET_MS) tell();
    },
    done() {
      if (over) return;
      over = true;
      clearInterval(timer);
      const seconds = (performance.now() - started) / 1000;
      if (seconds * 1000 >= QUIET_MS) write(`${label}: ${formatBytes(done)} in ${formatSeconds(seconds)} (${formatRate(done, seconds)})`);
    },
  };

  function percent(): number {
    return total === undefined || total === 0 ? 0 : Math.min(100, Math.floor((done / total) * 100));
  }

  function amount(): string {
    return total === undefined ? formatBytes(done) : `${percent()} % of ${formatBytes(total)}`;
  }

  function tell(): void {
    const now = performance.now();
    const still = done > 0 && done === told.bytes ? waiting?.() : undefined;
    if (still !== undefined) write(`${label}: ${amount()}, ${still}`);
    // All of it was handed over, and the receiver is still at work on it: a store that confirms.
    else if (total !== undefined && done >= total && done === told.bytes) write(`${label}: ${formatBytes(done)}, finishing`);
    else tellPace(now);
    told = { at: now, percent: percent(), bytes: done };
    timer.refresh();
  }

  function tellPace(now: number): void {
    const rate = ((done - told.bytes) * 1000) / (now - told.at);
    const left = total !== undefined && rate > 0 && done < total ? `, ${formatSeconds((total - done) / rate)} left` : '';
    write(`${label}: ${amount()}, ${formatRate(rate, 1)}${left}`);
  }
}
