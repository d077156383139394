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
  /** False in a job with write-only access: it cannot wait for the entries of other jobs. */
  readonly readable: boolean;
}

/** The newest entry of an object. */
export interface Held extends Generation {
  readonly entry: CacheEntry;
}

/** A job that has reserved a key and does not finish it within these waits is presumed dead. */
const WAITS_MS = [100, 200, 400, 800, 1600, 3200, 6400];

/** Waits of at least this length are reported. */
const LONG_WAIT_MS = 1600;

/** Yields after each of several increasing waits, while another job may still write `key`. */
export async function* breaks(key: string, { signal }: CallOptions): AsyncGenerator<void> {
  for (const wait of WAITS_MS) {
    if (wait >= LONG_WAIT_MS) patience().tell(`saving ${shortKey(key)} in the Actions cache: waiting for another job that is saving it`);
    await sleep(wait * (0.5 + Math.random()), undefined, { signal }).catch(() => signal.throwIfAborted());
    yield;
  }
}

/** Returns a key next to one that a dead writer has reserved. A lookup of the reserved key finds this one, as the newest with that prefix. */
export function besides(key: string): string {
  return `${key}-${randomBytes(4).toString('hex')}`;
}

/** Returns the newest entry of the object, even one that marks it as damaged; undefined if none exists. */
export async function findObject({ transport, namespace }: CachePlace, key: string, options: CallOptions): Promise<Held | undefined> {
  const entry = await transport.newest(objectPrefix(namespace, key), options);
  const found = entry && parseObjectKey(namespace, entry.key);
  return entry && found?.key === key ? { number: found.number, isDamaged: found.isDamaged, entry } : undefined;
}

/** Saves an object, or waits until another job has saved it. It is visible to all when this returns. Returns the key of its entry. */
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
