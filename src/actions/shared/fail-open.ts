import { DeniedError, UnavailableError } from '../../lib/errors.ts';
import { firstError } from '../../lib/first-error.ts';
import type { ActionContext } from '../runtime/action.ts';

/** The store does not answer, or not to this job. Docker that cannot be used is another matter. */
export function isStoreUnavailable(error: unknown): error is UnavailableError | DeniedError {
  return (error instanceof UnavailableError || error instanceof DeniedError) && error.fields.service === undefined;
}

interface Detour<T> {
  readonly work: () => Promise<T>;
  /** What happens without the store, for the warning. */
  readonly instead: string;
  readonly otherwise: () => T | Promise<T>;
}

/** What `work` returns; with `fail-open`, where the store is out of reach, one warning and what `otherwise` returns. */
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
