import { ExistsError, SnapshotError } from '../lib/errors.ts';

/** What became of saving a snapshot. A save that did not happen need not end a job, but it is always told. */
export type SaveOutcome = 'saved' | 'exists' | 'refused';

export interface NotSaved {
  readonly outcome: Exclude<SaveOutcome, 'saved'>;
  readonly reason: string;
  readonly hint: string | undefined;
}

/** What the place refuses, without any fault of what was to be saved. */
const REFUSALS = ['ERR_DENIED', 'ERR_EXHAUSTED', 'ERR_UNAVAILABLE', 'ERR_CONFLICT', 'ERR_UNSUPPORTED'];

/** undefined for every other failure. Stores whose refusals are no failures name themselves in the error's fields: the Actions cache does. */
export function notSaved(error: unknown): NotSaved | undefined {
  if (!(error instanceof SnapshotError)) return undefined;
  const { message: reason, hint } = error;
  if (error instanceof ExistsError) return { outcome: 'exists', reason, hint };
  return error.fields.store === 'cache' && REFUSALS.includes(error.code) ? { outcome: 'refused', reason, hint } : undefined;
}
