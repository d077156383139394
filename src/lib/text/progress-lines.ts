import type { Progress, ProgressTask } from '../context.ts';
import { formatSeconds } from './durations.ts';
import { formatBytes, formatRate } from './sizes.ts';

const EVERY_MS = 10_000;
const EVERY_PERCENT = 10;
/** Shorter tasks write nothing, and no task writes more often than this. */
const QUIET_MS = 3_000;

/**
 * Writes progress as plain lines for logs: every 10 % or 10 seconds, whichever comes first, but at most one line in 3 seconds per task. A stalled
 * task is reported too.
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
    // All bytes were sent, and the receiver is still processing them, such as a store before it confirms.
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
