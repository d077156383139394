import { setTimeout as sleep } from 'node:timers/promises';

/** Clock in milliseconds. Tests replace it. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

const realClock: Clock = {
  now: () => performance.now(),
  sleep: async (milliseconds, signal) => {
    await sleep(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted());
  },
};

/** Limits the total rate of all bytes that pass through one instance, for all its callers together. */
export class Rate {
  readonly #bytesPerMs: number;
  readonly #clock: Clock;
  /** Time at which the next bytes may pass. */
  #free = 0;

  constructor(bytesPerSecond: number, clock: Clock = realClock) {
    this.#bytesPerMs = bytesPerSecond / 1000;
    this.#clock = clock;
  }

  /** Reserves the time of `bytes` and waits until the time of all earlier bytes has passed. Serves calls in order. */
  async pass(bytes: number, signal: AbortSignal): Promise<void> {
    const start = Math.max(this.#clock.now(), this.#free);
    this.owe(bytes);
    // The delay of setTimeout is a 31-bit number of milliseconds.
    for (let wait = start - this.#clock.now(); wait > 0; wait = start - this.#clock.now()) {
      await this.#clock.sleep(Math.min(wait, 2 ** 30), signal);
    }
  }

  /** Accounts for bytes that have already passed: the next `pass` waits for their time. */
  owe(bytes: number): void {
    this.#free = Math.max(this.#clock.now(), this.#free) + bytes / this.#bytesPerMs;
  }
}
