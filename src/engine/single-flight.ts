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
 * Single flight: of many that would make the same snapshot one does, and the others wait for it. Who puts `flights/<name>-<n>` first leads;
 * the object says until when. A leader that fails, or does not come back in time, is followed by the one who puts `<n + 1>` first.
 * It saves work and promises nothing: two leaders make the same snapshot twice, and the name is still taken only once.
 */
const FLIGHTS = 'flights/';
const POLL_MS = [500, 5000] as const;
const TELL_MS = 30_000;

const bodySchema = z.object({ token: z.string(), until: z.number() });

export interface SingleFlight extends AsyncDisposable {
  /** True for the one who does the work; false once the name holds a snapshot that another one made. */
  readonly isLeader: boolean;
  // [Symbol.asyncDispose] lets the next one lead, where the name still holds nothing
}

const LANDED: SingleFlight = { isLeader: false, async [Symbol.asyncDispose]() {} };

interface Joining {
  readonly ref: Ref;
  /** Milliseconds that a leader may take before the others stop waiting for it. */
  readonly limit: number;
}

/** A store that takes nothing from this one, or is down, has no flights: all lead. Throws nothing but what stops it. */
export async function acquireSingleFlight(joining: Joining, catalog: Catalog, c: Context): Promise<SingleFlight> {
  try {
    return await join(joining, catalog, c);
  } catch (error) {
    if (c.signal.aborted || !(error instanceof SnapshotError)) throw error;
    c.log.info(`Not waiting for others that may make '${displayRef(joining.ref)}': ${error.message}`);
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
      // Gone, or put by somebody who has not yet finished it: in a cache the key is taken before the content is there.
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

  /** Until the snapshot is there, or its leader has given up. */
  async function follow(key: string, until: number): Promise<'landed' | 'gone' | 'over'> {
    const name = displayRef(ref);
    const most = formatSeconds(limit / 1000);
    c.log.info(`Another job is making '${name}': waiting for it, at most ${most}`);
    const since = performance.now();
    let told = since;
    for (let wait: number = POLL_MS[0]; ; wait = Math.min(wait * 1.5, POLL_MS[1])) {
      if ((await store.read(ref, c)) !== undefined) return 'landed';
      if ((await store.stat(`${key}-over`, c)) !== undefined || Date.now() > until || performance.now() - since > limit) return 'over';
      if ((await store.stat(key, c)) === undefined) return 'gone';
      await pause(wait, c);
      if (performance.now() - told < TELL_MS) continue;
      told = performance.now();
      c.log.info(`Still waiting for '${name}' after ${formatSeconds((told - since) / 1000)} of at most ${most}`);
    }
  }
}

/** Removes what leaders that died have left, once their time is over. */
export async function clearAbandoned(store: Store, c: Context): Promise<void> {
  if (!isListable(store) || !isDeletable(store)) return;
  for await (const { key } of store.list(FLIGHTS, c)) {
    const leader = await readLeader(store, key, c);
    if (leader !== undefined && leader.until < Date.now()) await store.delete(key, c);
  }
}

/** Not all at the same time. */
async function pause(milliseconds: number, { signal }: Context): Promise<void> {
  await sleep(milliseconds * (0.75 + Math.random() / 2), undefined, { signal });
}

/** Also for one who was stopped: the others shall not wait for nothing. */
async function land(store: Store, key: string): Promise<void> {
  const options = { signal: AbortSignal.timeout(10_000) };
  if (isDeletable(store)) await store.delete(key, options).catch(() => {});
  else await store.put(`${key}-over`, [Buffer.from('{}')], options).catch(() => {});
}

/** undefined where it is gone by now. What cannot be read is over at once. */
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
