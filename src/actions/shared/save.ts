import type { SelectedRequest } from '../../app/app.ts';
import type { Catalog, CreateResult } from '../../engine/catalog/types.ts';
import { notSaved } from '../../engine/save-outcome.ts';
import { SnapshotError } from '../../lib/errors.ts';
import { firstError } from '../../lib/first-error.ts';
import { displayRef } from '../../manifest/name.ts';
import type { ActionContext } from '../runtime/action.ts';
import { capture } from './capture.ts';
import { isStoreUnavailable } from './fail-open.ts';
import { openExisting } from './lookup.ts';

const REFUSED = 'refused';

/** Outcome of a save. A save that did not happen is always reported. */
export type Saved =
  | { readonly state: 'saved'; readonly result: CreateResult }
  | { readonly state: 'exists' }
  /** The store accepts nothing from this job (a read-only token, an exhausted quota), or it is down with `fail-open`. */
  | { readonly state: 'refused' };

export interface SaveOptions {
  readonly request: Omit<SelectedRequest, 'force'>;
  readonly store: string;
  /** `replace` moves a taken name; with the other values it is kept. `skip` returns `exists`. */
  readonly ifExists: 'fail' | 'skip' | 'replace';
  readonly failOnRefused: boolean;
  /** Treat a store that is down like one that refuses, which is then never fatal. */
  readonly failOpen: boolean;
}

/** Saves an existing target. Throws any error other than the three outcomes, and ExistsError if a taken name must `fail`. */
export async function save({ request, store, ifExists, failOnRefused, failOpen }: SaveOptions, job: ActionContext): Promise<Saved> {
  let catalog: Catalog | undefined;
  let mayLook = false;
  try {
    catalog = await openExisting(store, job, request.ref);
    mayLook = true;
    catalog ??= await job.app.openCatalog(store, { create: true, signal: job.signal, log: job.log, first: request.ref });
    const result = await capture({ ...request, force: ifExists === 'replace' }, catalog, job);
    return { state: 'saved', result };
  } catch (thrown) {
    const error = firstError(thrown);
    // A store that does not even allow this job to read counts as down.
    const outcome = mayLook ? notSaved(error, catalog?.store)?.outcome : isStoreUnavailable(error) ? 'down' : undefined;
    if (outcome === 'exists' && ifExists === 'skip') return { state: 'exists' };
    if (outcome === 'refused' && failOnRefused) throw Object.assign(error as SnapshotError, { fields: { [REFUSED]: true } });
    if (outcome !== 'refused' && !(outcome === 'down' && failOpen)) throw error;
    const { message, hint } = error as SnapshotError;
    job.log.warn([`'${displayRef(request.ref)}' was not saved: ${message}`, ...(hint === undefined ? [] : [hint])].join('\n'));
    return { state: 'refused' };
  } finally {
    await catalog?.[Symbol.asyncDispose]();
  }
}

/** Returns true if a save failed because of `fail-on-refused`, which fails a post step too. */
export function isRefusedSave(error: unknown): boolean {
  return error instanceof SnapshotError && error.fields[REFUSED] === true;
}

const OUTCOMES = ['saved', 'exists', 'refused'] as const;

/** Sets the outputs that describe the outcome of one or more saves. */
export function setSaveOutputs(states: readonly Saved['state'][], job: ActionContext, outputs: readonly Saved['state'][] = OUTCOMES): void {
  job.output(Object.fromEntries(outputs.map((state) => [state, states.includes(state)])));
}
