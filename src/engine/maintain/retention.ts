import { InputError } from '../../lib/errors.ts';
import type { KeepRules, Snapshot } from '../catalog/types.ts';
import { hasKeepRules, KEEP_KEYS, type KeepRule, keptBy } from './keep-rules.ts';

/**
 * What removes: age first, then count, then size; and where none of these is given, that no rule to keep keeps it. What such a rule keeps is
 * never removed, and of each group the newest only where `keepLast` or `maxCount` is 0.
 */
export interface RetentionRules extends KeepRules {
  /** Milliseconds; older ones go. */
  readonly maxAge?: number | undefined;
  /** Of each project the newest so many stay. */
  readonly maxCount?: number | undefined;
  /** Bytes that the snapshots take in the repository, all together; the oldest go until they fit. */
  readonly maxSize?: number | undefined;
}

/** `spell`: how an edge writes a rule. Throws InputError for a rule that is no number of its kind. */
export function checkRules(rules: RetentionRules, spell: (rule: string) => string): void {
  for (const rule of ['maxAge', 'maxCount', 'maxSize', ...KEEP_KEYS] as const) {
    const value = rules[rule];
    const least = rule === 'keepLast' || rule.startsWith('max') ? 0 : 1;
    if (value === undefined || (Number.isFinite(value) && value >= least && (!isCount(rule) || Number.isInteger(value)))) continue;
    throw new InputError(`${spell(rule)} is ${value}, and must be a ${isCount(rule) ? 'whole ' : ''}number from ${least}`);
  }
}

/** `keep`: no rule to keep keeps it. */
export type RetentionRule = 'age' | 'count' | 'size' | 'keep';

export interface RetentionDecision {
  readonly snapshot: Snapshot;
  readonly rule: RetentionRule;
}

/** `newest`: nothing else is left of its group. */
export type KeepReason = 'protected' | KeepRule | 'newest';

export interface Kept {
  readonly snapshot: Snapshot;
  /** Empty where no rule would remove it. */
  readonly reasons: readonly KeepReason[];
  /** What would remove it, were it not for the reasons. */
  readonly spared?: RetentionRule;
}

/** Both newest first. */
export interface RetentionPlan {
  readonly remove: readonly RetentionDecision[];
  readonly keep: readonly Kept[];
}

/** Tells what the blobs of these snapshots take, beyond all that it was asked for before. */
export type SizeOf = (snapshot: Snapshot) => Promise<number>;

export type GroupOf = (snapshot: Snapshot) => string;

/** `snapshots`: newest first. `sizeOf` is asked only where there is a rule for sizes. `groupOf`: what is counted together, else projects. */
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

/** Of each snapshot that must stay. */
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

/** Those that are safe count, and the oldest of the others go instead. */
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
