import type { Context } from '../../lib/context.ts';
import { ExhaustedError } from '../../lib/errors.ts';
import { formatMinute } from '../../lib/text/durations.ts';
import { formatBytes } from '../../lib/text/sizes.ts';
import { displayRef } from '../../manifest/name.ts';
import type { Manifest } from '../../manifest/schema.ts';
import { sourceOf } from '../../manifest/summary.ts';
import type { TargetIdentity } from '../../providers/kind.ts';
import type { Ref } from '../../stores/store.ts';
import { list } from '../catalog/list.ts';
import { toStoredBlob } from '../catalog/manifest-blobs.ts';
import { agreedNow, warnOfAges } from '../catalog/now.ts';
import type { Catalog, Limits, Snapshot, TargetRules } from '../catalog/types.ts';
import { clean } from './clean.ts';
import { garbageCollect } from './garbage-collect.ts';
import { hasKeepRules } from './keep-rules.ts';
import { planRetention, type RetentionDecision, type RetentionRules, type SizeOf } from './retention.ts';

/*
 * Limits of snapshots that have a trigger and were created in this repository; all others are neither counted nor removed. Imported snapshots are
 * excluded, because their creation time comes from the bundle, and one with a false date could evict all the others. docs/adr/0060
 */

/** Rules for a target whose kind is not given. */
export const BY_SOURCE: TargetRules = {
  name: 'image',
  targetText: ({ source }) => `the target '${source.from}'`,
  isSameTarget: (a, b) => a.source.from === b.source.from,
};

/** Where the limits apply. */
interface LimitScope {
  readonly limits: Limits;
  readonly rules: TargetRules;
}

/**
 * Called before anything is captured under the name `ref`. Throws ExhaustedError if protected snapshots use up a limit, so that no removal can make
 * room. `machine` is called only if its result is needed.
 */
export async function assertCountAvailable(
  { ref, limits, rules, target }: LimitScope & { ref: Ref; target: () => Promise<TargetIdentity> },
  catalog: Catalog,
  c: Context,
): Promise<void> {
  const staying = (await limitedSnapshots(catalog, c)).filter((snapshot) => snapshot.isProtected === true && !isAt(snapshot, ref));
  const { maxPerMachine, maxTotal } = limits;
  if (maxTotal !== undefined && staying.length >= maxTotal) throw usedUp(`${maxTotal} snapshots in total`, staying);
  if (maxPerMachine === undefined || staying.length < maxPerMachine) return;
  const facts = await target();
  const mine = staying.filter(({ manifest }) => isSameTarget(manifest, facts, rules));
  if (mine.length >= maxPerMachine) throw usedUp(`${maxPerMachine} snapshots of ${rules.targetText(facts)}`, mine);
}

/**
 * Called after the content is stored, before the snapshot gets its name. Throws ExhaustedError if the snapshot does not fit beside the protected
 * ones, so that no other snapshot is removed for it.
 */
export async function assertSizeAvailable(
  manifest: Manifest,
  { ref, maxSize, catalog }: { ref: Ref; maxSize: number; catalog: Catalog },
  c: Context,
): Promise<void> {
  const sizeOf = await measure(catalog, c);
  let size = await sizeOf({ manifest });
  for (const snapshot of await limitedSnapshots(catalog, c))
    if (snapshot.isProtected === true && !isAt(snapshot, ref)) size += await sizeOf(snapshot);
  if (size <= maxSize) return;
  throw new ExhaustedError(
    `The snapshot and the protected ones need ${formatBytes(size)}, more than the limit of ${formatBytes(maxSize)}: it was not saved`,
    { hint: 'Raise the limit, or unprotect or delete a snapshot', fields: { bytes: size, limit: maxSize } },
  );
}

/**
 * Frees the stored content of a snapshot that did not fit, and reports the bytes that are freed later. A failure is only a warning: the refusal is
 * the error.
 */
export async function freeRefused(manifest: Manifest, catalog: Catalog, c: Context): Promise<void> {
  try {
    const { freed, pending, due } = await garbageCollect([{ manifest }], catalog, c);
    if (freed > 0) c.log.info(`Freed the data that it had stored: ${formatBytes(freed)}`);
    if (due !== undefined) c.log.warn(`a delete or clean after ${formatMinute(due)} frees ${formatBytes(pending)} of its data`);
  } catch (error) {
    c.log.warn(`a later delete or clean frees the data that it had stored: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * Removes snapshots after `made` was created, and returns them: by age first, then by keep rules, then by count, then by size; the oldest first,
 * never `made` or a protected one.
 */
export async function enforceLimits(
  made: Snapshot,
  { limits, rules, catalog }: LimitScope & { catalog: Catalog },
  c: Context,
): Promise<readonly Snapshot[]> {
  const snapshots = (await limitedSnapshots(catalog, c)).map((snapshot) =>
    isAt(snapshot, made.ref) ? { ...snapshot, isProtected: true } : snapshot,
  );
  const sizeOf: SizeOf = limits.maxSize === undefined ? async () => 0 : await measure(catalog, c);
  const now = limits.maxAge === undefined ? Date.now() : await agreedNow(catalog.store, c);
  const remove = await planLimits({ snapshots, made: made.manifest, limits, rules }, { now, sizeOf });
  const others = snapshots.filter((snapshot) => !isAt(snapshot, made.ref));
  if (limits.maxAge !== undefined && remove.length > 0) warnOfAges(others, { maxAge: limits.maxAge, now }, c);
  return remove.length === 0 ? [] : (await clean({ remove }, catalog, c)).removed;
}

/** Returns the snapshots to remove. Both lists are sorted newest first. */
export async function planLimits(
  { snapshots, made, limits, rules }: LimitScope & { snapshots: readonly Snapshot[]; made: TargetIdentity },
  means: { now: number; sizeOf: SizeOf },
): Promise<readonly RetentionDecision[]> {
  const { maxAge, maxPerMachine, maxTotal, maxSize, keep = {} } = limits;
  const all = (): boolean => true;
  const ofMachine = ({ manifest }: Snapshot): boolean => isSameTarget(manifest, made, rules);
  const steps: { of: (snapshot: Snapshot) => boolean; rules: RetentionRules }[] = [
    { of: all, rules: { maxAge } },
    ...(hasKeepRules(keep) ? [{ of: ofMachine, rules: keep }] : []),
    { of: ofMachine, rules: { maxCount: maxPerMachine } },
    { of: all, rules: { maxCount: maxTotal, maxSize } },
  ];
  const gone = new Map<Snapshot, RetentionDecision>();
  for (const { of, rules } of steps) {
    const candidates = snapshots.filter((snapshot) => !gone.has(snapshot) && of(snapshot));
    const plan = await planRetention(candidates, rules, { ...means, groupOf: () => 'all' });
    for (const judged of plan.remove) gone.set(judged.snapshot, judged);
  }
  return snapshots.flatMap((snapshot) => gone.get(snapshot) ?? []);
}

async function limitedSnapshots(catalog: Catalog, c: Context): Promise<Snapshot[]> {
  return (await list({}, catalog, c)).filter(({ manifest }) => manifest.trigger !== undefined && sourceOf(manifest).type !== 'imported');
}

async function measure({ repository }: Catalog, c: Context): Promise<(snapshot: Pick<Snapshot, 'manifest'>) => Promise<number>> {
  const measuring = await repository.measure(c);
  return async ({ manifest }) => await measuring.add(manifest.blobs.map(toStoredBlob));
}

function isAt({ ref }: Snapshot, { project, name }: Ref): boolean {
  return ref.project === project && ref.name === name;
}

function usedUp(limit: string, by: readonly Snapshot[]): ExhaustedError {
  const named = by.slice(0, 3).map(({ ref }) => displayRef(ref));
  return new ExhaustedError(`The limit of ${limit} is used up by protected snapshots: ${named.join(', ')}${by.length > 3 ? ', …' : ''}`, {
    hint: 'Raise the limit, or unprotect or delete one of them',
    fields: { protected: by.length },
  });
}

function isSameTarget(a: TargetIdentity, b: TargetIdentity, rules: TargetRules): boolean {
  return a.kind === b.kind && rules.isSameTarget(a, b);
}
