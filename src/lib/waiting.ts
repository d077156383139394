import { AsyncLocalStorage } from 'node:async_hooks';

/** How long a service may keep a caller waiting, and where that is reported. */
export interface Patience {
  /** Gets one line that names what is waited for. */
  readonly tell: (line: string) => void;
  /** Milliseconds without an answer until the first line; there is never more than one line in this time. */
  readonly quietMs: number;
  /** Milliseconds after which a connection on which nothing moves is given up. */
  readonly idleMs: number;
}

const DEFAULTS: Patience = { tell: () => {}, quietMs: 5_000, idleMs: 30_000 };
const current = new AsyncLocalStorage<Patience>();

/** Runs `work`; `tell` gets a line about everything that it waits for, whatever layer waits. Without this nothing is reported. */
export async function reportWaits<T>(patience: Partial<Patience>, work: () => Promise<T>): Promise<T> {
  const { tell, quietMs, idleMs } = { ...DEFAULTS, ...patience };
  let last = Number.NEGATIVE_INFINITY;
  const sparing = (line: string): void => {
    // Many requests wait at the same time, mostly for the same service.
    if (performance.now() - last < quietMs) return;
    last = performance.now();
    tell(line);
  };
  return await current.run({ tell: sparing, quietMs, idleMs }, work);
}

export function patience(): Patience {
  return current.getStore() ?? DEFAULTS;
}

/** Reports that `doing` gets no answer, until it is disposed. */
export function watchFor(doing: string): Disposable & { moved(): void; pause(): void } {
  const { tell, quietMs } = patience();
  let since = performance.now();
  const timer = setInterval(() => {
    const seconds = Math.round((performance.now() - since) / 1000);
    if (performance.now() - since >= quietMs) tell(`${doing}: no answer for ${seconds} s, still waiting`);
  }, quietMs);
  timer.unref();
  return {
    moved() {
      since = performance.now();
    },
    /** Until it moves again the caller is at work itself. */
    pause() {
      since = Number.POSITIVE_INFINITY;
    },
    [Symbol.dispose]: () => clearInterval(timer),
  };
}
