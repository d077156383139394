/* The time of the model goes on between what is done, as the time of people does, while the test waits for nothing. */

const Real = Date;
let ahead = 0;

class ModelDate extends Real {
  constructor(...args: unknown[]) {
    super(...((args.length === 0 ? [ModelDate.now()] : args) as [number]));
  }

  static override now(): number {
    return Real.now() + ahead;
  }
}

export function startClock(): void {
  globalThis.Date = ModelDate as DateConstructor;
}

export function passTime(seconds: number): void {
  ahead += seconds * 1000;
}
