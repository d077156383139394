/** Progress of one task, with times in milliseconds supplied by the caller. */
export interface Meter {
  readonly label: string;
  readonly total: number | undefined;
  /** Describes the activity while no bytes move, if known. */
  readonly waiting: (() => string | undefined) | undefined;
  readonly started: number;
  done: number;
  /** Bytes per second, weighted towards the last few seconds. */
  rate: number;
  /** Time and byte count of the last measurement of the rate. */
  measured: { at: number; done: number };
  /** Time of the last observed progress. */
  moved: number;
}

/** Half-life of the rate's average: long enough for a steady value, short enough to show a stall. */
const HALF_LIFE_MS = 3000;
/** A task is stalled after this time without progress. */
const STILL_MS = 1000;

export function startMeter(
  { label, total, waiting }: Pick<Meter, 'label' | 'total'> & Partial<Pick<Meter, 'waiting'>>,
  now: number,
): Meter {
  return { label, total, waiting, started: now, done: 0, rate: 0, measured: { at: now, done: 0 }, moved: now };
}

/** Call it about once per frame or line. */
export function measure(meter: Meter, now: number): void {
  const passed = now - meter.measured.at;
  if (passed <= 0) return;
  const current = ((meter.done - meter.measured.done) * 1000) / passed;
  const first = meter.measured.at === meter.started && meter.measured.done === 0;
  const keep = first ? 0 : 0.5 ** (passed / HALF_LIFE_MS);
  meter.rate = meter.rate * keep + current * (1 - keep);
  if (meter.done > meter.measured.done) meter.moved = now;
  meter.measured = { at: now, done: meter.done };
}

/** Returns 0 to 1, or undefined without a total. Never exceeds 1, even if a source reports too small a total. */
export function fraction({ total, done }: Meter): number | undefined {
  if (total === undefined || total <= 0) return undefined;
  return Math.min(1, done / total);
}

/** Returns the activity of a stalled task, if known: the receiver is processing the received data. */
export function standstill({ total, done, measured, moved, waiting }: Meter): string | undefined {
  if (measured.at - moved < STILL_MS || done === 0) return undefined;
  return waiting?.() ?? (total !== undefined && total > 0 && done >= total ? 'finishing' : undefined);
}

/** Returns undefined while it is unknown. */
export function secondsLeft({ total, done, rate }: Meter): number | undefined {
  if (total === undefined || rate <= 0 || done >= total) return undefined;
  return (total - done) / rate;
}
