import { setTimeout as sleep } from 'node:timers/promises';

/** Time in milliseconds, for tests to put another one in its place. */
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

/** Everything that goes through one of these together keeps to its rate, whoever it is for. */
export class Rate {
  readonly #bytesPerMs: number;
  readonly #clock: Clock;
  /** When all that was let through so far has had its time. */
  #free = 0;

  constructor(bytesPerSecond: number, clock: Clock = realClock) {
    this.#bytesPerMs = bytesPerSecond / 1000;
    this.#clock = clock;
  }

  /** Waits until what was let through before has had its time, and takes the time of `bytes`. In the order of the calls. */
  async pass(bytes: number, signal: AbortSignal): Promise<void> {
    const start = Math.max(this.#clock.now(), this.#free);
    this.owe(bytes);
    // setTimeout counts milliseconds in 31 bits.
    for (let wait = start - this.#clock.now(); wait > 0; wait = start - this.#clock.now()) {
      await this.#clock.sleep(Math.min(wait, 2 ** 30), signal);
    }
  }

  /** These bytes went through: whoever comes next waits for their time. */
  owe(bytes: number): void {
    this.#free = Math.max(this.#clock.now(), this.#free) + bytes / this.#bytesPerMs;
  }
}
