import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CallOptions } from '../types.ts';
import type { CacheEntry, CacheTransport } from './transport.ts';

/** Who has reserved a key and does not finish it in so long is taken for dead. */
const WAITS_MS = [100, 200, 400, 800, 1600, 3200, 6400];
/** Larger bodies are not kept for those who may not read what they wrote. */
const SMALL = 1 << 20;

/** One after the other: ever longer breaks while somebody else may still be at it. */
export async function* breaks({ signal }: CallOptions): AsyncGenerator<void> {
  for (const wait of WAITS_MS) {
    await sleep(wait * (0.5 + Math.random()), undefined, { signal }).catch(() => signal.throwIfAborted());
    yield;
  }
}

/** A key beside one that a dead writer holds: whoever looks for that finds this, as the newest that begins so. */
export function besides(key: string): string {
  return `${key}-${randomBytes(4).toString('hex')}`;
}

/** The entry of this key, or of one beside it. */
export function isEntryOf(key: string, found: string): boolean {
  return found === key || (found.startsWith(`${key}-`) && /^-[0-9a-f]{8}$/.test(found.slice(key.length)));
}

/** Visible to all when it returns, whoever wrote it. */
export async function saveObject(
  transport: CacheTransport,
  key: string,
  { body, signal }: CallOptions & { body: readonly Uint8Array[] },
): Promise<void> {
  if (await transport.save(key, body, { signal })) return;
  for await (const _ of breaks({ signal })) if (await transport.find(key, { signal })) return;
  await transport.save(besides(key), body, { signal });
}

/** What was just written, for those who may write and not read. */
export function writtenEntry(key: string, body: readonly Uint8Array[]): CacheEntry {
  const size = body.reduce((sum, { length }) => sum + length, 0);
  const kept = size <= SMALL ? Buffer.concat(body) : undefined;
  return {
    key,
    size: async () => size,
    read: async ({ start, length }) => kept?.subarray(start, start + length) ?? new Uint8Array(0),
    readAll: async () => kept ?? new Uint8Array(0),
  };
}
