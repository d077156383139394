import { randomUUID } from 'node:crypto';
import { type DeletableStore, isClocked, type ListableStore } from '../../stores/abilities.ts';
import type { CallOptions, ObjectStore } from '../../stores/store.ts';

const CLOCK = 'clock/';

/**
 * What the store's own clock shows: what it says itself, or the time of an object that was put just now. What others left there a grace ago
 * goes with it.
 */
export async function storeTime(
  store: ObjectStore & ListableStore & DeletableStore,
  { graceMs, signal }: CallOptions & { graceMs: number },
): Promise<number> {
  if (isClocked(store)) return await store.now({ signal });
  const own = CLOCK + randomUUID();
  await store.put(own, [Buffer.from('now')], { signal });
  try {
    const times = new Map<string, number>();
    for await (const { key, modified } of store.list(CLOCK, { signal })) times.set(key, modified);
    // Another sweep may have taken it for one that was left, if putting it took very long: then it is now at least as late as they say.
    const now = times.get(own) ?? latest(times.values());
    for (const [key, modified] of times) if (modified + graceMs < now) await store.delete(key, { signal });
    return now;
  } finally {
    await store.delete(own, { signal });
  }
}

function latest(times: Iterable<number>): number {
  let last = 0;
  for (const time of times) last = Math.max(last, time);
  return last;
}
