import { constants } from 'node:os';
import { CancelledError } from '../lib/errors.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface Stopping extends Disposable {
  readonly signal: AbortSignal;
  /** 128 plus the number of the received signal, as shells expect; undefined before a signal. */
  readonly exitCode: number | undefined;
}

/** The first Ctrl-C, SIGTERM or SIGHUP cancels the command, which then cleans up; the second ends the process immediately. */
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
