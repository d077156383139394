import type { Progress } from '../../lib/context.ts';
import { fraction, type Meter, measure, startMeter } from './meter.ts';
import { plainLine } from './text.ts';

const EVERY_MS = 10_000;
/** A tenth of the total. */
const STEPS = 10;
/** However fast it goes, a task has no more than one line in this time. */
const LEAST_MS = 2000;

/** For logs: a line per task every ten seconds, or every ten percent where that takes a while. Short tasks say nothing. */
export class LineProgress implements Progress {
  readonly #write: (line: string) => void;
  readonly #now: () => number;

  constructor(write: (line: string) => void, now: () => number = () => performance.now()) {
    this.#write = write;
    this.#now = now;
  }

  start(label: string, total?: number): { add(bytes: number): void; done(): void } {
    const meter = startMeter(label, total, this.#now());
    const told = { at: meter.started, step: 0 };
    const look = (): void => {
      const now = this.#now();
      if (!isDue(meter, told, now)) return;
      measure(meter, now);
      told.at = now;
      told.step = stepOf(meter);
      this.#write(plainLine(meter));
    };
    /** Tells about a task that has come to a halt as well. */
    const timer = setInterval(look, EVERY_MS).unref();
    return {
      add: (bytes) => {
        meter.done += bytes;
        look();
      },
      done: () => clearInterval(timer),
    };
  }
}

function isDue(meter: Meter, told: { at: number; step: number }, now: number): boolean {
  const passed = now - told.at;
  return passed >= EVERY_MS || (passed >= LEAST_MS && stepOf(meter) > told.step);
}

function stepOf(meter: Meter): number {
  return Math.floor((fraction(meter) ?? 0) * STEPS);
}
