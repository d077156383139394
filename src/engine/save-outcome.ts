import { type ErrorCode, ExistsError, SnapshotError } from '../lib/errors.ts';
import { firstError } from '../lib/first-error.ts';
import { isLossy } from '../stores/abilities.ts';
import type { Store } from '../stores/store.ts';

/**
 * Why a snapshot was not saved. `refused`: the store responds, but rejects writes from this job. `down`: it does not respond.
 * docs/adr/0090-unavailable-and-refusing-stores.md
 */
export interface NotSaved {
  readonly outcome: 'exists' | 'refused' | 'down';
  readonly reason: string;
  readonly hint: string | undefined;
}

/**
 * Classifies an error of a save; returns undefined if the store did not cause it. Without `store` only the errors of the Actions cache are recognized
 * as those of a cache, because they name their store.
 */
export function notSaved(thrown: unknown, store?: Store): NotSaved | undefined {
  const error = firstError(thrown);
  if (!(error instanceof SnapshotError) || error.fields.service !== undefined) return undefined;
  const { message: reason, hint } = error;
  const outcome = outcomeOf(error, store);
  return outcome && { outcome, reason, hint };
}

function outcomeOf(error: SnapshotError & { readonly code: ErrorCode }, store: Store | undefined): NotSaved['outcome'] | undefined {
  if (error instanceof ExistsError) return 'exists';
  const isCache = error.fields.store === 'cache' || (store !== undefined && isLossy(store));
  switch (error.code) {
    case 'ERR_DENIED':
      return 'refused';
    case 'ERR_UNAVAILABLE':
      return error.fields.limited === true ? 'refused' : 'down';
    // A full disk of this host needs the user's attention; a quota of a shared store is not this job's fault.
    case 'ERR_EXHAUSTED':
      return isCache || store?.traits.shared === true ? 'refused' : undefined;
    case 'ERR_CONFLICT':
      return error.fields.unread === true ? 'refused' : undefined;
    // A job must succeed without its cache: nothing was saved, and the image is as good as before.
    case 'ERR_INTEGRITY':
    case 'ERR_UNSUPPORTED':
      return isCache ? 'refused' : undefined;
    default:
      return undefined;
  }
}
