import { DeniedError, UnavailableError } from '../../lib/errors.ts';
import { firstError } from '../../lib/first-error.ts';
import type { ActionContext } from '../runtime/action.ts';

/** Returns true if the store does not answer, or denies access to this job. An unusable Docker daemon does not count. */
export function isStoreUnavailable(error: unknown): error is UnavailableError | DeniedError {
  return (error instanceof UnavailableError || error instanceof DeniedError) && error.fields.service === undefined;
}

interface Detour<T> {
  readonly work: () => Promise<T>;
  /** The alternative without the store, for the warning. */
  readonly instead: string;
  readonly otherwise: () => T | Promise<T>;
}

/** Returns the result of `work`. With `fail-open`, an unreachable store causes one warning, and the result of `otherwise` is returned. */
export async function failingOpen<T>(
  given: { readonly 'fail-open': boolean },
  { log }: ActionContext,
  { work, instead, otherwise }: Detour<T>,
): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    const error = firstError(thrown);
    if (!given['fail-open'] || !isStoreUnavailable(error)) throw error;
    log.warn(`${error.message}: ${instead} ('fail-open')`);
    return await otherwise();
  }
}
