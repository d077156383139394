import type { CaptureTarget } from '../../app/capture-target.ts';
import type { Catalog, CreateRequest, CreateResult } from '../../engine/catalog/types.ts';
import { notSaved } from '../../engine/save-outcome.ts';
import { SnapshotError } from '../../lib/errors.ts';
import { firstError } from '../../lib/first-error.ts';
import { displayRef } from '../../manifest/name.ts';
import type { ActionContext } from '../runtime/action.ts';
import { capture } from './capture.ts';
import { isStoreUnavailable } from './fail-open.ts';
import { openExisting } from './lookup.ts';

const REFUSED = 'refused';

/** What became of a save. One that did not happen is never silent. */
export type Saved =
  | { readonly state: 'saved'; readonly result: CreateResult }
  | { readonly state: 'exists' }
  /** The store takes nothing from this job: a token that may only read, a quota that is used up; or it is down, with `fail-open`. */
  | { readonly state: 'refused' };

export interface SaveOptions {
  readonly request: Omit<CreateRequest<CaptureTarget['machine']>, 'force'>;
  readonly store: string;
  /** `replace` moves a name that is taken; else it stays, which is `exists`. */
  readonly ifExists: 'fail' | 'skip' | 'replace';
  readonly failOnRefused: boolean;
  /** A store that is down counts as one that refuses, which is never fatal then. */
  readonly failOpen: boolean;
}

/** Saves a machine that is there. Throws what is neither of the three: ExistsError too where a taken name is to `fail`. */
export async function save({ request, store, ifExists, failOnRefused, failOpen }: SaveOptions, job: ActionContext): Promise<Saved> {
  let catalog: Catalog | undefined;
  let mayLook = false;
  try {
    catalog = await openExisting(store, job, request.ref);
    mayLook = true;
    catalog ??= await job.product.openCatalog(store, { create: true, signal: job.signal, log: job.log, first: request.ref });
    const result = await capture({ ...request, force: ifExists === 'replace' }, catalog, job);
    return { state: 'saved', result };
  } catch (thrown) {
    const error = firstError(thrown);
    // A store that does not even let this job look is as good as down.
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

/** Whether a save was thrown because `fail-on-refused` asks for it: that fails a post step too. */
export function isRefusedSave(error: unknown): boolean {
  return error instanceof SnapshotError && error.fields[REFUSED] === true;
}

const OUTCOMES = ['saved', 'exists', 'refused'] as const;

/** Sets the outputs that say what became of it, of several together. */
export function setSaveOutputs(states: readonly Saved['state'][], job: ActionContext, outputs: readonly Saved['state'][] = OUTCOMES): void {
  job.output(Object.fromEntries(outputs.map((state) => [state, states.includes(state)])));
}
