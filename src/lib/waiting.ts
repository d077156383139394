import { AsyncLocalStorage } from 'node:async_hooks';

/** How long a service may delay a caller, and where delays are reported. */
export interface Patience {
  /** Receives one line that names the service or operation being waited for. */
  readonly tell: (line: string) => void;
  /** Milliseconds without a response until the first line, and the minimum interval between lines. */
  readonly quietMs: number;
  /** Milliseconds without traffic after which a connection is aborted. */
  readonly idleMs: number;
}

const DEFAULTS: Patience = { tell: () => {}, quietMs: 5_000, idleMs: 30_000 };
const current = new AsyncLocalStorage<Patience>();

/** Runs `work` and reports each of its waits to `tell`, at any call depth. Without this, waits are not reported. */
export async function reportWaits<T>(patience: Partial<Patience>, work: () => Promise<T>): Promise<T> {
  const { tell, quietMs, idleMs } = { ...DEFAULTS, ...patience };
  let last = Number.NEGATIVE_INFINITY;
  const sparing = (line: string): void => {
    // Many requests may wait at the same time, mostly for the same service.
    if (performance.now() - last < quietMs) return;
    last = performance.now();
    tell(line);
  };
  return await current.run({ tell: sparing, quietMs, idleMs }, work);
}

export function patience(): Patience {
  return current.getStore() ?? DEFAULTS;
}

/** Reports that `doing` receives no response, until disposed. */
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
    /** Stops reporting until the next `moved`, while the caller itself works. */
    pause() {
      since = Number.POSITIVE_INFINITY;
    },
    [Symbol.dispose]: () => clearInterval(timer),
  };
}
