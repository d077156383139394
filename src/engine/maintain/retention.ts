import { InputError } from '../../lib/errors.ts';
import type { KeepRules, Snapshot } from '../catalog/types.ts';
import { hasKeepRules, KEEP_KEYS, type KeepRule, keptBy } from './keep-rules.ts';

/**
 * Rules that remove snapshots: by age first, then by count, then by size. With keep rules and none of these, snapshots that no keep rule keeps are
 * removed. A snapshot that a keep rule keeps is never removed, and the newest of a group only if `keepLast` or `maxCount` is 0.
 */
export interface RetentionRules extends KeepRules {
  /** Milliseconds; older snapshots are removed. */
  readonly maxAge?: number | undefined;
  /** Number of newest snapshots that are kept in each group, by default in each project. */
  readonly maxCount?: number | undefined;
  /** Bytes that all snapshots together use in the repository; the oldest are removed until the others fit. */
  readonly maxSize?: number | undefined;
}

/** Throws InputError for a rule whose value is not a valid number. `spell` returns a rule's name as the CLI, an action or the API writes it. */
export function checkRules(rules: RetentionRules, spell: (rule: string) => string): void {
  for (const rule of ['maxAge', 'maxCount', 'maxSize', ...KEEP_KEYS] as const) {
    const value = rules[rule];
    const least = rule === 'keepLast' || rule.startsWith('max') ? 0 : 1;
    if (value === undefined || (Number.isFinite(value) && value >= least && (!isCount(rule) || Number.isInteger(value)))) continue;
    throw new InputError(`${spell(rule)} is ${value}, but must be a ${isCount(rule) ? 'whole ' : ''}number of at least ${least}`);
  }
}

/** `keep`: no keep rule keeps the snapshot. */
export type RetentionRule = 'age' | 'count' | 'size' | 'keep';

export interface RetentionDecision {
  readonly snapshot: Snapshot;
  readonly rule: RetentionRule;
}

/** `newest`: the newest of its group, if no other reason keeps it. */
export type KeepReason = 'protected' | KeepRule | 'newest';

export interface Kept {
  readonly snapshot: Snapshot;
  /** Empty only if no rule would remove the snapshot. */
  readonly reasons: readonly KeepReason[];
  /** The rule that would remove the snapshot without these reasons. */
  readonly spared?: RetentionRule;
}

/** Both lists are sorted newest first. */
export interface RetentionPlan {
  readonly remove: readonly RetentionDecision[];
  readonly keep: readonly Kept[];
}

/** Returns the bytes that the snapshot's blobs add to those of all snapshots measured before. */
export type SizeOf = (snapshot: Snapshot) => Promise<number>;

export type GroupOf = (snapshot: Snapshot) => string;

/**
 * Decides which snapshots to remove. `snapshots`: newest first. `sizeOf` is called only if `maxSize` is set. `groupOf` returns the group in which a
 * snapshot is counted, by default its project.
 */
export async function planRetention(
  snapshots: readonly Snapshot[],
  rules: RetentionRules,
  { now, sizeOf, groupOf = projectOf }: { now: number; sizeOf: SizeOf; groupOf?: GroupOf },
): Promise<RetentionPlan> {
  const grouped = (some: readonly Snapshot[]): Snapshot[][] => [...Map.groupBy(some, groupOf).values()];
  const reasons = reasonsIn(grouped(snapshots), rules);
  const isSafe = (snapshot: Snapshot): boolean => reasons.has(snapshot);
  const judged = new Map<Snapshot, RetentionRule>();
  const judge = (some: readonly Snapshot[], rule: RetentionRule): void => {
    for (const snapshot of some) if (!judged.has(snapshot)) judged.set(snapshot, rule);
  };
  const remaining = (): Snapshot[] => snapshots.filter((snapshot) => isSafe(snapshot) || !judged.has(snapshot));
  judge(byAge(snapshots, rules, now), 'age');
  judge(byCount(grouped(remaining()), rules, isSafe), 'count');
  judge(await bySize(remaining(), rules, { isSafe, sizeOf }), 'size');
  if (hasKeepRules(rules) && !hasLimits(rules)) judge(snapshots, 'keep');
  const remove: RetentionDecision[] = [];
  const keep: Kept[] = [];
  for (const snapshot of snapshots) {
    const rule = judged.get(snapshot);
    const why = reasons.get(snapshot) ?? [];
    if (rule !== undefined && why.length === 0) remove.push({ snapshot, rule });
    else keep.push({ snapshot, reasons: why, ...(rule !== undefined && { spared: rule }) });
  }
  return { remove, keep };
}

/** Returns the reasons of each snapshot that must be kept. */
function reasonsIn(groups: readonly Snapshot[][], rules: RetentionRules): Map<Snapshot, readonly KeepReason[]> {
  const reasons = new Map<Snapshot, readonly KeepReason[]>();
  for (const group of groups) {
    const kept = keptBy(group, rules);
    for (const snapshot of group) {
      const why = [...(snapshot.isProtected === true ? ['protected' as const] : []), ...(kept.get(snapshot) ?? [])];
      if (why.length > 0) reasons.set(snapshot, why);
    }
    const [newest] = group;
    if (newest !== undefined && !reasons.has(newest) && rules.keepLast !== 0 && rules.maxCount !== 0) reasons.set(newest, ['newest']);
  }
  return reasons;
}

function byAge(snapshots: readonly Snapshot[], { maxAge }: RetentionRules, now: number): Snapshot[] {
  return maxAge === undefined ? [] : snapshots.filter(({ manifest }) => now - Date.parse(manifest.created_at) > maxAge);
}

/** Safe snapshots count towards the maximum; the oldest of the others are removed in their place. */
function byCount(groups: readonly Snapshot[][], { maxCount }: RetentionRules, isSafe: (snapshot: Snapshot) => boolean): Snapshot[] {
  if (maxCount === undefined) return [];
  return groups.flatMap((group) => {
    const over = Math.max(0, group.length - maxCount);
    const others = group.filter((snapshot) => !isSafe(snapshot));
    return [...group.slice(maxCount).filter(isSafe), ...others.slice(Math.max(0, others.length - over))];
  });
}

async function bySize(
  snapshots: readonly Snapshot[],
  { maxSize }: RetentionRules,
  { isSafe, sizeOf }: { isSafe: (snapshot: Snapshot) => boolean; sizeOf: SizeOf },
): Promise<Snapshot[]> {
  if (maxSize === undefined) return [];
  let size = 0;
  for (const snapshot of snapshots.filter(isSafe)) size += await sizeOf(snapshot);
  const others = snapshots.filter((snapshot) => !isSafe(snapshot));
  for (const [i, snapshot] of others.entries()) {
    size += await sizeOf(snapshot);
    if (size > maxSize) return others.slice(i);
  }
  return [];
}

function hasLimits({ maxAge, maxCount, maxSize }: RetentionRules): boolean {
  return maxAge !== undefined || maxCount !== undefined || maxSize !== undefined;
}

function isCount(rule: keyof RetentionRules): boolean {
  return rule !== 'maxAge' && rule !== 'maxSize' && rule !== 'keepWithin';
}

function projectOf({ ref }: Snapshot): string {
  return ref.project;
}
