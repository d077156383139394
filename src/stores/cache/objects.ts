import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { patience } from '../../lib/waiting.ts';
import { shortKey } from '../../systems/github/cache-service.ts';
import type { CallOptions } from '../store.ts';
import { type Generation, objectKey, objectPrefix, parseObjectKey } from './keys.ts';
import type { CacheEntry, CacheTransport } from './transport.ts';

export interface CachePlace {
  readonly transport: CacheTransport;
  readonly namespace: string;
  /** False in a job that may only write: it cannot wait for what others write. */
  readonly readable: boolean;
}

/** The newest entry of an object. */
export interface Held extends Generation {
  readonly entry: CacheEntry;
}

/** Who has reserved a key and does not finish it in so long is taken for dead. */
const WAITS_MS = [100, 200, 400, 800, 1600, 3200, 6400];

/** A wait that is worth a line in the log. */
const LONG_WAIT_MS = 1600;

/** One after the other: ever longer breaks while another job may still write `key`. */
export async function* breaks(key: string, { signal }: CallOptions): AsyncGenerator<void> {
  for (const wait of WAITS_MS) {
    if (wait >= LONG_WAIT_MS) patience().tell(`saving ${shortKey(key)} in the Actions cache: waiting for another job that has begun it`);
    await sleep(wait * (0.5 + Math.random()), undefined, { signal }).catch(() => signal.throwIfAborted());
    yield;
  }
}

/** A key beside one that a dead writer holds: whoever looks for that finds this, as the newest that begins so. */
export function besides(key: string): string {
  return `${key}-${randomBytes(4).toString('hex')}`;
}

export async function findObject({ transport, namespace }: CachePlace, key: string, options: CallOptions): Promise<Held | undefined> {
  const entry = await transport.newest(objectPrefix(namespace, key), options);
  const found = entry && parseObjectKey(namespace, entry.key);
  return entry && found?.key === key ? { number: found.number, isDamaged: found.isDamaged, entry } : undefined;
}

/** Visible to all when it returns, whoever wrote it. Returns its entry's key. */
export async function saveObject(
  place: CachePlace,
  { key, ...generation }: Generation & { key: string },
  { body, signal }: CallOptions & { body: readonly Uint8Array[] },
): Promise<string> {
  const name = objectKey(place.namespace, key, generation);
  if (await place.transport.save(name, body, { signal })) return name;
  if (place.readable)
    for await (const _ of breaks(name, { signal })) {
      const now = await findObject(place, key, { signal });
      if (now !== undefined && now.number >= generation.number) return now.entry.key;
    }
  const other = besides(name);
  await place.transport.save(other, body, { signal });
  return other;
}
