/* The model's clock advances between actions, as time passes between a user's commands, without the test waiting. */

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
