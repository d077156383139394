import { randomUUID } from 'node:crypto';
import { type DeletableStore, isClocked, type ListableStore } from '../../stores/abilities.ts';
import type { CallOptions, ObjectStore } from '../../stores/store.ts';

const CLOCK = 'clock/';

/**
 * Returns the time of the store's own clock: the store reports it, or it is the time of an object that was just put. Also deletes objects
 * that other sweeps put for this purpose more than a grace period ago.
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
    // If the put took very long, another sweep may have deleted the object as stale; the current time is then at least that of the newest
    // other object.
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
