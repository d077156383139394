import { UnavailableError } from '../../lib/errors.ts';
import type { Limits } from './limits.ts';

interface TimeLimit extends AsyncDisposable {
  /** Aborted with an UnavailableError when the time is over, and together with the caller's signal. */
  readonly signal: AbortSignal;
}

/**
 * Limits the time of an operation that moves `bytes`: to `leastMs`, plus the time of `bytes` at the slowest rate, plus `extraMs`. A server
 * that sends one byte now and then does not extend it.
 */
export function within(
  { leastMs, slowest }: Pick<Limits, 'leastMs' | 'slowest'>,
  { what, bytes, extraMs = 0, signal }: { what: string; bytes: number; extraMs?: number; signal: AbortSignal },
): TimeLimit {
  const stop = new AbortController();
  const milliseconds = extraMs + leastMs + (bytes / slowest) * 1000;
  const timer = setTimeout(() => {
    stop.abort(
      new UnavailableError(`${what}: not finished after ${Math.round(milliseconds / 1000)} s`, {
        hint: 'Check the network and the server, then try again',
      }),
    );
  }, milliseconds);
  timer.unref();
  return { signal: AbortSignal.any([signal, stop.signal]), [Symbol.asyncDispose]: async () => clearTimeout(timer) };
}
