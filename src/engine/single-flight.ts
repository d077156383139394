import { hash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Context } from '../lib/context.ts';
import { NotFoundError, SnapshotError } from '../lib/errors.ts';
import { formatSeconds } from '../lib/text/durations.ts';
import { displayRef } from '../manifest/name.ts';
import { isDeletable, isListable } from '../stores/abilities.ts';
import type { Ref, Store } from '../stores/store.ts';
import type { Catalog } from './catalog/types.ts';

/*
 * Single flight: of several processes that would create the same snapshot, one creates it, and the others wait. The process that puts
 * `flights/<name>-<n>` first is the leader; the object contains its deadline. If a leader fails or misses its deadline, the next leader is the
 * process that first puts the same key again, if the leader has deleted it, or otherwise `<n + 1>`. Best effort, like Go's `singleflight`: if two
 * leaders are elected, both create the snapshot, and only one of them commits the name.
 */
const FLIGHTS = 'flights/';
const POLL_MS = [500, 5000] as const;
const TELL_MS = 30_000;

const bodySchema = z.object({ token: z.string(), until: z.number() });

export interface SingleFlight extends AsyncDisposable {
  /** True for the process that creates the snapshot; false once another process has created it. */
  readonly isLeader: boolean;
  // [Symbol.asyncDispose] releases the leadership; if the name still has no snapshot, another process leads next
}

const LANDED: SingleFlight = { isLeader: false, async [Symbol.asyncDispose]() {} };

interface Joining {
  readonly ref: Ref;
  /** Milliseconds that a leader may take before the others stop waiting for it. */
  readonly limit: number;
}

/**
 * Elects a leader, and waits for it if it is another process. If the store rejects writes or is unavailable, every process is a leader. Throws if
 * cancelled; of other errors only those that are not a SnapshotError.
 */
export async function acquireSingleFlight(joining: Joining, catalog: Catalog, c: Context): Promise<SingleFlight> {
  try {
    return await join(joining, catalog, c);
  } catch (error) {
    if (c.signal.aborted || !(error instanceof SnapshotError)) throw error;
    c.log.info(`Not waiting for other jobs that may create '${displayRef(joining.ref)}': ${error.message}`);
    return { ...LANDED, isLeader: true };
  }
}

async function join({ ref, limit }: Joining, catalog: Catalog, c: Context): Promise<SingleFlight> {
  const { store } = catalog;
  const token = randomUUID();
  const name = `${FLIGHTS}${hash('sha256', displayRef(ref), 'hex').slice(0, 32)}`;
  for (let n = 0; ; ) {
    const key = `${name}-${n}`;
    await store.put(key, [Buffer.from(JSON.stringify({ token, until: Date.now() + limit }))], c);
    const leader = await readLeader(store, key, c);
    if (leader === undefined) {
      // Deleted, or not complete yet: in a cache a key is reserved before its content exists.
      await pause(POLL_MS[0], c);
      continue;
    }
    if (leader.token === token) {
      const flight = { isLeader: true, [Symbol.asyncDispose]: () => land(store, key) };
      if ((await store.read(ref, c)) === undefined) return flight;
      await flight[Symbol.asyncDispose]();
      return LANDED;
    }
    const seen = await follow(key, leader.until);
    if (seen === 'landed') return LANDED;
    if (seen === 'over') n++;
  }

  /** Waits until the snapshot exists, the leader has given up or missed its deadline, or its object was deleted. */
  async function follow(key: string, until: number): Promise<'landed' | 'released' | 'over'> {
    const name = displayRef(ref);
    const most = formatSeconds(limit / 1000);
    c.log.info(`Another job is creating '${name}': waiting for up to ${most}`);
    const since = performance.now();
    let lastReport = since;
    for (let wait: number = POLL_MS[0]; ; wait = Math.min(wait * 1.5, POLL_MS[1])) {
      if ((await store.read(ref, c)) !== undefined) return 'landed';
      if ((await store.stat(`${key}-over`, c)) !== undefined || Date.now() > until || performance.now() - since > limit) return 'over';
      if ((await store.stat(key, c)) === undefined) return 'released';
      await pause(wait, c);
      if (performance.now() - lastReport < TELL_MS) continue;
      lastReport = performance.now();
      c.log.info(`Still waiting for '${name}' after ${formatSeconds((lastReport - since) / 1000)} of up to ${most}`);
    }
  }
}

/** Deletes objects of leaders that died, once their deadline has passed. */
export async function clearAbandoned(store: Store, c: Context): Promise<void> {
  if (!isListable(store) || !isDeletable(store)) return;
  for await (const { key } of store.list(FLIGHTS, c)) {
    const leader = await readLeader(store, key, c);
    if (leader !== undefined && leader.until < Date.now()) await store.delete(key, c);
  }
}

/** Adds jitter, so that waiting processes do not poll at the same time. */
async function pause(milliseconds: number, { signal }: Context): Promise<void> {
  await sleep(milliseconds * (0.75 + Math.random() / 2), undefined, { signal });
}

/** Releases the leadership, also after a cancellation: otherwise the others wait until the deadline. */
async function land(store: Store, key: string): Promise<void> {
  const options = { signal: AbortSignal.timeout(10_000) };
  if (isDeletable(store)) await store.delete(key, options).catch(() => {});
  else await store.put(`${key}-over`, [Buffer.from('{}')], options).catch(() => {});
}

/** Returns undefined if the object does not exist any more. Unreadable content counts as expired. */
async function readLeader(store: Store, key: string, c: Context): Promise<z.infer<typeof bodySchema> | undefined> {
  try {
    const bytes = await store.get(key, c);
    return bodySchema.safeParse(JSON.parse(Buffer.from(bytes).toString())).data ?? { token: '', until: 0 };
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    if (error instanceof SyntaxError) return { token: '', until: 0 };
    throw error;
  }
}
