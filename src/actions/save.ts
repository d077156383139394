import type { Chosen } from '../engine/machine-of.ts';
import type { Catalogue, CreateRequest, CreateResult } from '../engine/types.ts';
import { DeniedError, ExhaustedError, ExistsError, type SnapshotError, UnavailableError } from '../lib/errors.ts';
import { displayRef } from '../manifest/name.ts';
import type { Job } from './action.ts';
import { capture } from './capture.ts';

/** What became of a save. One that did not happen is never silent. */
export type Saved =
  | { readonly state: 'saved'; readonly result: CreateResult; readonly location: string }
  | { readonly state: 'exists' }
  /** The store takes nothing from this job: a token that may only read, as in forks; a quota that is used up. */
  | { readonly state: 'refused'; readonly reason: SnapshotError };

export interface Saving {
  readonly request: Omit<CreateRequest<Chosen['machine']>, 'force'>;
  readonly store: string;
  /** `replace` moves a name that is taken; else it stays, which is `exists`. */
  readonly ifExists: 'fail' | 'skip' | 'replace';
  readonly failOnRefused: boolean;
}

/** Saves a machine that is there. Throws what is neither of the three: ExistsError too where a taken name is to `fail`. */
export async function save({ request, store, ifExists, failOnRefused }: Saving, job: Job): Promise<Saved> {
  let catalogue: Catalogue | undefined;
  try {
    catalogue = await job.product.openCatalogue(store, { create: true, signal: job.signal, log: job.log, first: request.ref });
    const result = await capture({ ...request, force: ifExists === 'replace' }, catalogue, job);
    return { state: 'saved', result, location: catalogue.store.location };
  } catch (error) {
    if (error instanceof ExistsError && ifExists === 'skip') return { state: 'exists' };
    if (failOnRefused || !isRefusal(error, catalogue)) throw error;
    job.log.warn(
      [`'${displayRef(request.ref)}' was not saved: ${error.message}`, ...(error.hint === undefined ? [] : [error.hint])].join('\n'),
    );
    return { state: 'refused', reason: error };
  } finally {
    await catalogue?.[Symbol.asyncDispose]();
  }
}

/** Sets the three outputs that say what became of it, of several together. */
export function tellSaved(states: readonly Saved['state'][], job: Job): void {
  const has = (state: Saved['state']): boolean => states.includes(state);
  job.output({ saved: has('saved'), exists: has('exists'), refused: has('refused') });
}

/**
 * A full disk of ours is a fault that somebody has to look at; a quota of a shared store is not this job's fault. A cache is there to be
 * gone on without, whatever is the matter with it.
 */
function isRefusal(error: unknown, catalogue: Catalogue | undefined): error is SnapshotError {
  if (error instanceof DeniedError) return true;
  if (error instanceof ExhaustedError) return catalogue?.store.traits.shared === true;
  return error instanceof UnavailableError && error.fields.store === 'cache';
}
