import type { Context } from '../../lib/context.ts';
import { ConflictError, IntegrityError } from '../../lib/errors.ts';
import { displayRef } from '../../manifest/name.ts';
import type { SweepResult } from '../../repository/repository.ts';
import { isOfContainer, list, nameFilter } from '../catalog/list.ts';
import { toStoredBlob } from '../catalog/manifest-blobs.ts';
import { agreedNow, warnOfAges } from '../catalog/now.ts';
import { isProtected } from '../catalog/protect.ts';
import { readRoster } from '../catalog/roster.ts';
import type { Catalog, Snapshot } from '../catalog/types.ts';
import { clearTimings } from '../restore/restore-timing.ts';
import { clearAbandoned } from '../single-flight.ts';
import { abortStaleUploads } from './abort-stale-uploads.ts';
import { garbageCollect } from './garbage-collect.ts';
import { planRetention, type RetentionPlan, type RetentionRules } from './retention.ts';

export interface CleanRequest {
  /** Only this project; by default every project. */
  readonly project?: string;
  /** Only this container: its name or its id. */
  readonly container?: string;
  /** Only matching names, as in `ListRequest`. */
  readonly filter?: string;
  readonly rules: RetentionRules;
}

export interface CleanPlan extends RetentionPlan {
  /** Approximate bytes in the repository that only these snapshots need; undefined if unknown because of damage. */
  readonly bytes: number | undefined;
}

export interface CleanResult {
  readonly removed: readonly Snapshot[];
  readonly space: SweepResult;
}

/** Returns the snapshots that `clean` would remove, with the reasons. Changes nothing. */
export async function planClean({ project, container, filter, rules }: CleanRequest, catalog: Catalog, c: Context): Promise<CleanPlan> {
  const all = await list({}, { store: catalog.store, roster: await readRoster(catalog.store, c) }, c);
  const matches = nameFilter(filter);
  const snapshots = all.filter(
    ({ ref, manifest }) =>
      (project === undefined || ref.project === project) &&
      (container === undefined || isOfContainer(manifest, container)) &&
      matches(ref.name),
  );
  const at = await now();
  const plan = await planRetention(snapshots, rules, { now: at, sizeOf: await sizes(rules.maxSize !== undefined) });
  if (rules.maxAge !== undefined && plan.remove.length > 0) warnOfAges(all, { maxAge: rules.maxAge, now: at }, c);
  const going = new Set(plan.remove.map(({ snapshot }) => snapshot));
  const staying = all.filter((snapshot) => !going.has(snapshot));
  return { ...plan, bytes: await bytesOf([...going], staying) };

  async function now(): Promise<number> {
    return rules.maxAge !== undefined ? await agreedNow(catalog.store, c) : Date.now();
  }

  async function sizes(asked: boolean): Promise<(snapshot: Snapshot) => Promise<number>> {
    if (!asked) return async () => 0;
    const measure = await catalog.repository.measure(c);
    return async ({ manifest }) => await measure.add(manifest.blobs.map(toStoredBlob));
  }

  async function bytesOf(removed: readonly Snapshot[], others: readonly Snapshot[]): Promise<number | undefined> {
    if (removed.length === 0) return 0;
    try {
      const sizeOf = await sizes(true);
      for (const snapshot of others) await sizeOf(snapshot);
      let bytes = 0;
      for (const snapshot of removed) bytes += await sizeOf(snapshot);
      return bytes;
    } catch (error) {
      if (error instanceof IntegrityError) return undefined;
      throw error;
    }
  }
}

/**
 * Deletes the planned snapshots, oldest first, then unreferenced content, stale uploads, abandoned single flights and obsolete restore timings (also
 * if the plan is empty). A snapshot whose name was moved or protected since is kept, with a warning. Safe to interrupt: the next run resumes.
 * `force`: frees space also if no name is listed although content exists.
 */
export async function clean(
  plan: Pick<CleanPlan, 'remove'> & { readonly force?: boolean },
  catalog: Catalog,
  c: Context,
): Promise<CleanResult> {
  const removed: Snapshot[] = [];
  for (const { snapshot } of plan.remove.toReversed()) if (await remove(snapshot)) removed.push(snapshot);
  const space = await garbageCollect(removed, { ...catalog, force: plan.force === true }, c);
  await abortStaleUploads(catalog.store, c);
  await clearAbandoned(catalog.store, c);
  await clearTimings(catalog.store, c);
  return { removed: removed.reverse(), space };

  async function remove({ ref, digest, held = digest }: Snapshot): Promise<boolean> {
    try {
      if (!(await isProtected(ref, catalog.store, c))) {
        await catalog.store.compareAndSwap(ref, held, undefined, c);
        return true;
      }
      c.log.warn(`Snapshot '${displayRef(ref)}' is kept: it is now protected`);
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      c.log.warn(`Snapshot '${displayRef(ref)}' is kept: another process moved or removed it`);
    }
    return false;
  }
}
