import { randomBytes } from 'node:crypto';
import { isClocked } from '../stores/abilities.ts';

/** Timing of garbage collection: docs/format.md, "Collection". Tests use shorter times. */
export interface GcTiming {
  /** Minimum age of a deletion list, by the store's clock, before its packs are deleted. */
  readonly graceMs: number;
  /**
   * Maximum time for which a writer or a sweep may act on what it read, by the clock of its machine or of the store that shows the longest
   * time. Requests that it sends must arrive within the rest of the grace period.
   */
  readonly leaseMs: number;
  /** Starts a stopwatch; the returned function returns the elapsed milliseconds. */
  stopwatch(): () => number;
  /**
   * Returns 16 bytes that make a deletion list unique. Two machines that were restored from the same memory image can get the same bytes.
   */
  salt(): Uint8Array;
  /** Maximum numbers of deletion lists and of small segments; more are merged, because each costs every process a request. */
  readonly many: { readonly lists: number; readonly segments: number };
}

const HOUR = 3600_000;

export const GC_TIMING: GcTiming = {
  graceMs: 24 * HOUR,
  leaseMs: 12 * HOUR,
  stopwatch,
  salt: () => randomBytes(16),
  many: { lists: 8, segments: 6 },
};

/**
 * Starts a stopwatch that also uses the clock of a store that has one: both clocks of this machine stop while a virtual machine is paused.
 */
export function watchFor(store: object, times: GcTiming): () => number {
  const own = times.stopwatch();
  const there = isClocked(store) ? store.stopwatch() : () => 0;
  return () => Math.max(own(), there());
}

/** Uses the longer of two times: the monotonic clock stops while the machine sleeps, and the wall clock can be set. */
function stopwatch(): () => number {
  const [steady, wall] = [performance.now(), Date.now()];
  return () => Math.max(performance.now() - steady, Date.now() - wall);
}
