import { randomBytes } from 'node:crypto';
import { isClocked } from '../stores/abilities.ts';

/** What the collection relies on: docs/format.md, "Collection". Tests shorten it. */
export interface GcTiming {
  /** So long a list of condemned packs has been there, by the store's clock, before its packs are deleted. */
  readonly graceMs: number;
  /** So long, by the longest that a clock of its machine or the store's says, a writer or a cleaner may act on what it saw. What it sends must have arrived within the rest of the grace. */
  readonly leaseMs: number;
  /** Starts one that tells milliseconds. */
  stopwatch(): () => number;
  /** 16 bytes that make a list of condemned packs unlike any other. Of two machines that were made from one memory image both can take the same. */
  salt(): Uint8Array;
  /** More than so many lists, or small segments, are merged: each is a request for everyone. */
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

/** As `times.stopwatch`, and by the clock of a store that has one: both of ours stand still while a virtual machine is paused. */
export function watchFor(store: object, times: GcTiming): () => number {
  const own = times.stopwatch();
  const there = isClocked(store) ? store.stopwatch() : () => 0;
  return () => Math.max(own(), there());
}

/** The steady clock stands still while the machine sleeps, and the other one can be set: the longer time counts. */
function stopwatch(): () => number {
  const [steady, wall] = [performance.now(), Date.now()];
  return () => Math.max(performance.now() - steady, Date.now() - wall);
}
