import { constants } from 'node:os';
import { CancelledError } from '../lib/errors.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface Stopping extends Disposable {
  readonly signal: AbortSignal;
  /** 128 and the signal's number, once one has come: what shells expect. */
  readonly exitCode: number | undefined;
}

/** The first Ctrl-C, SIGTERM or SIGHUP asks the verb to stop and to clean up; the second ends the process at once. */
export function listenForSignals(onFirst: () => void): Stopping {
  const controller = new AbortController();
  let exitCode: number | undefined;
  const listener = (name: (typeof SIGNALS)[number]): void => {
    if (exitCode !== undefined) process.exit(exitCode);
    exitCode = 128 + constants.signals[name];
    onFirst();
    controller.abort(new CancelledError('Cancelled'));
  };
  for (const name of SIGNALS) process.on(name, listener);
  return {
    signal: controller.signal,
    get exitCode() {
      return exitCode;
    },
    [Symbol.dispose]: () => {
      for (const name of SIGNALS) process.off(name, listener);
    },
  };
}
