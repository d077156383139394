/** What one task has done, by a clock in milliseconds that its callers hand in. */
export interface Meter {
  readonly label: string;
  readonly total: number | undefined;
  /** What happens while no bytes move, where it is known. */
  readonly waiting: (() => string | undefined) | undefined;
  readonly started: number;
  done: number;
  /** Bytes per second, weighed towards the last seconds. */
  rate: number;
  /** When and at how many bytes the rate was measured last. */
  measured: { at: number; done: number };
  /** When it was last seen to have grown. */
  moved: number;
}

/** Half of what the rate forgets: long enough to be calm, short enough to notice a stall. */
const HALF_LIFE_MS = 3000;
/** Nothing more comes when nothing has come for so long. */
const STILL_MS = 1000;

export function startMeter(
  { label, total, waiting }: Pick<Meter, 'label' | 'total'> & Partial<Pick<Meter, 'waiting'>>,
  now: number,
): Meter {
  return { label, total, waiting, started: now, done: 0, rate: 0, measured: { at: now, done: 0 }, moved: now };
}

/** Call it about every frame or line. */
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

/** 0 to 1; undefined without a total. Sources may tell too small a total: never more than 1. */
export function fraction({ total, done }: Meter): number | undefined {
  if (total === undefined || total <= 0) return undefined;
  return Math.min(1, done / total);
}

/** What happens instead of moving bytes, where nothing moves and it is known: the receiver is at work on what it got. */
export function standstill({ total, done, measured, moved, waiting }: Meter): string | undefined {
  if (measured.at - moved < STILL_MS || done === 0) return undefined;
  return waiting?.() ?? (total !== undefined && total > 0 && done >= total ? 'finishing' : undefined);
}

/** Undefined while it cannot be known. */
export function secondsLeft({ total, done, rate }: Meter): number | undefined {
  if (total === undefined || rate <= 0 || done >= total) return undefined;
  return (total - done) / rate;
}
