import { InputError } from '../lib/errors.ts';
import type { Snapshot } from './types.ts';

/** Age first, then count, then size. */
export interface RetentionRules {
  /** Milliseconds; older ones go. */
  readonly maxAge?: number | undefined;
  /** Of each project the newest so many stay. */
  readonly maxCount?: number | undefined;
  /** Bytes that the snapshots take in the repository, all together; the oldest go until they fit. */
  readonly maxSize?: number | undefined;
  /** Of each project the newest so many stay, whatever the other rules say. */
  readonly keepLast?: number | undefined;
}

/** `spell`: how an edge writes a rule. Throws InputError for the one that means nothing without others. */
export function checkRules({ keepLast, ...others }: RetentionRules, spell: (rule: string) => string): void {
  if (keepLast === undefined || Object.values(others).some((value) => value !== undefined)) return;
  throw new InputError(`${spell('keepLast')} alone removes nothing: it says what the other rules must leave`, {
    hint: `To keep only the newest ${keepLast} of each project: ${spell('maxCount')} ${keepLast}`,
  });
}

export type RetentionRule = 'age' | 'count' | 'size';

export interface Judged {
  readonly snapshot: Snapshot;
  readonly rule: RetentionRule;
}

export interface RetentionPlan {
  /** Newest first. */
  readonly remove: readonly Judged[];
  /** What a rule would remove if it were not protected or among the last. */
  readonly spared: readonly Judged[];
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
  const kept = new Set(grouped(snapshots).flatMap((group) => group.slice(0, rules.keepLast ?? 0)));
  const isSafe = (snapshot: Snapshot): boolean => snapshot.isProtected === true || kept.has(snapshot);
  const judged = new Map<Snapshot, RetentionRule>();
  const remaining = (): Snapshot[] => snapshots.filter((snapshot) => isSafe(snapshot) || !judged.has(snapshot));
  for (const snapshot of byAge(snapshots, rules, now)) judged.set(snapshot, 'age');
  for (const snapshot of byCount(grouped(remaining()), rules, isSafe)) if (!judged.has(snapshot)) judged.set(snapshot, 'count');
  for (const snapshot of await bySize(remaining(), rules, { isSafe, sizeOf })) if (!judged.has(snapshot)) judged.set(snapshot, 'size');
  const all = snapshots.flatMap((snapshot) => {
    const rule = judged.get(snapshot);
    return rule === undefined ? [] : [{ snapshot, rule }];
  });
  return { remove: all.filter(({ snapshot }) => !isSafe(snapshot)), spared: all.filter(({ snapshot }) => isSafe(snapshot)) };
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

function projectOf({ ref }: Snapshot): string {
  return ref.project;
}
