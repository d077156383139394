import { CancelledError } from '../../lib/errors.ts';
import { formatSeconds } from '../../lib/text/durations.ts';

/** Maximum time for cleanup: a cancelled job gets SIGINT, SIGTERM 7.5 s later and SIGKILL 2.5 s after that. */
const GRACE_MS = 9_000;

export interface Cancellation extends Disposable {
  readonly signal: AbortSignal;
  /** Cancels after the given number of milliseconds. */
  after(milliseconds: number): void;
  /** True if the runner requested the cancellation, not a timeout. */
  readonly cancelled: boolean;
  /** True if `bound` stopped waiting: part of the work continues and keeps the process alive. */
  readonly abandoned: boolean;
  /** Resolves with the work's result; rejects with the abort reason if stopping the work takes longer than the grace period. */
  bound<T>(work: Promise<T>): Promise<T>;
}

/** Listens for SIGINT and SIGTERM until it is disposed. */
export function stopper(graceMs = GRACE_MS): Cancellation {
  const controller = new AbortController();
  const timers: NodeJS.Timeout[] = [];
  let cancelled = false;
  let abandoned = false;
  const onSignal = () => {
    if (controller.signal.aborted) return;
    cancelled = true;
    controller.abort(new CancelledError('The job was cancelled'));
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);

  return {
    signal: controller.signal,
    get cancelled() {
      return cancelled;
    },
    get abandoned() {
      return abandoned;
    },
    after(milliseconds) {
      const hint = "Increase 'timeout' if the step only needs more time; the log shows its progress";
      const reason = () => new CancelledError(`The step did not finish within ${formatSeconds(milliseconds / 1000)} ('timeout')`, { hint });
      timers.push(setTimeout(() => controller.abort(reason()), milliseconds));
    },
    bound(work) {
      const { promise, reject } = Promise.withResolvers<never>();
      const giveUp = () => {
        abandoned = true;
        reject(controller.signal.reason);
      };
      controller.signal.addEventListener('abort', () => timers.push(setTimeout(giveUp, graceMs)), { once: true });
      return Promise.race([work, promise]);
    },
    [Symbol.dispose]() {
      timers.forEach(clearTimeout);
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    },
  };
}
