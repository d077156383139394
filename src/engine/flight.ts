import { hash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Context } from '../lib/context.ts';
import { DeniedError, NotFoundError } from '../lib/errors.ts';
import { displayRef } from '../manifest/name.ts';
import { isDeletable, isListable, type Ref, type Store } from '../stores/types.ts';
import type { Catalogue } from './types.ts';

/*
 * Single flight: of many that would make the same snapshot one does, and the others wait for it. Who puts `flights/<name>-<n>` first leads;
 * the object says until when. A leader that fails, or does not come back in time, is followed by the one who puts `<n + 1>` first.
 * It saves work and promises nothing: two leaders make the same snapshot twice, and the name is still taken only once.
 */
const FLIGHTS = 'flights/';
const POLL_MS = [500, 5000] as const;

const bodySchema = z.object({ token: z.string(), until: z.number() });

export interface Flight extends AsyncDisposable {
  /** True for the one who does the work; false once the name holds a snapshot that another one made. */
  readonly leads: boolean;
  // [Symbol.asyncDispose] lets the next one lead, where the name still holds nothing
}

const LANDED: Flight = { leads: false, async [Symbol.asyncDispose]() {} };

/** `limit`: milliseconds that a leader may take before the others stop waiting for it. A store that cannot be written to has no flights: all lead. */
export async function joinFlight({ ref, limit }: { ref: Ref; limit: number }, catalogue: Catalogue, c: Context): Promise<Flight> {
  const { store } = catalogue;
  const token = randomUUID();
  const name = `${FLIGHTS}${hash('sha256', displayRef(ref), 'hex').slice(0, 32)}`;
  for (let n = 0; ; ) {
    const key = `${name}-${n}`;
    if (!(await announce(key))) return { ...LANDED, leads: true };
    const leader = await readLeader(store, key, c);
    if (leader === undefined) {
      // Gone, or put by somebody who has not yet finished it: in a cache the key is taken before the content is there.
      await pause(POLL_MS[0], c);
      continue;
    }
    if (leader.token === token) {
      const flight = { leads: true, [Symbol.asyncDispose]: () => land(store, key) };
      if ((await store.read(ref, c)) === undefined) return flight;
      await flight[Symbol.asyncDispose]();
      return LANDED;
    }
    const seen = await follow(key, leader.until);
    if (seen === 'landed') return LANDED;
    if (seen === 'over') n++;
  }

  async function announce(key: string): Promise<boolean> {
    try {
      await store.put(key, [Buffer.from(JSON.stringify({ token, until: Date.now() + limit }))], c);
      return true;
    } catch (error) {
      if (!(error instanceof DeniedError)) throw error;
      return false;
    }
  }

  /** Until the snapshot is there, or its leader has given up. */
  async function follow(key: string, until: number): Promise<'landed' | 'gone' | 'over'> {
    c.log.info(`Another job is making '${displayRef(ref)}': waiting for it`);
    for (let wait: number = POLL_MS[0]; ; wait = Math.min(wait * 1.5, POLL_MS[1])) {
      if ((await store.read(ref, c)) !== undefined) return 'landed';
      if ((await store.stat(`${key}-over`, c)) !== undefined || Date.now() > until) return 'over';
      if ((await store.stat(key, c)) === undefined) return 'gone';
      await pause(wait, c);
    }
  }
}

/** Removes what leaders that died have left, once their time is over. */
export async function clearFlights(store: Store, c: Context): Promise<void> {
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
