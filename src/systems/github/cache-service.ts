import { z } from 'zod';
import { ConflictError, DeniedError, ExhaustedError, UnavailableError } from '../../lib/errors.ts';
import type { Runtime } from './runtime.ts';
import { CACHE_HINT, callService } from './twirp.ts';

/*
 * The Actions cache, version 2. Entries are immutable and belong to a branch, a key and a version, which is any string: an entry is found
 * by its whole key or by a prefix, and only with the same version. No call lists them.
 */

export interface EntryName {
  readonly key: string;
  readonly version: string;
}

interface Options {
  readonly signal: AbortSignal;
}

const created = z.object({ ok: z.boolean().default(false), signed_upload_url: z.string().default(''), message: z.string().default('') });
const finalized = z.object({ ok: z.boolean().default(false), message: z.string().default('') });
const found = z.object({
  ok: z.boolean().default(false),
  signed_download_url: z.string().default(''),
  matched_key: z.string().default(''),
});

/**
 * Returns the URL to upload the entry's bytes to; undefined if the key is taken, maybe by a writer that has not finished. Throws
 * DeniedError, ExhaustedError.
 */
export async function reserveEntry(runtime: Runtime, { key, version }: EntryName, { signal }: Options): Promise<string | undefined> {
  const doing = `saving ${shortKey(key)} in the Actions cache`;
  try {
    const request = { key, version };
    const answer = await callService({ runtime, method: 'CacheService/CreateCacheEntry', request, answer: created, doing, signal });
    if (answer.ok) return answer.signed_upload_url;
    if (/budget|quota|storage/i.test(answer.message)) {
      throw new ExhaustedError(`${doing}: ${answer.message}`, {
        hint: 'Delete caches of the repository, or ask an administrator to raise its limit: https://docs.github.com/actions/reference/limits',
      });
    }
    if (/denied/i.test(answer.message)) throw new DeniedError(`${doing}: ${answer.message}`, { hint: CACHE_HINT });
    throw new UnavailableError(`${doing}: ${answer.message || 'the service rejected the request without a reason'}`, {
      hint: 'Try again later',
    });
  } catch (error) {
    if (error instanceof ConflictError) return undefined;
    throw error;
  }
}

/** Makes the entry visible. If the answer is lost, or reports that there is nothing to finish, succeeds if the entry exists. */
export async function finalizeEntry(runtime: Runtime, entry: EntryName & { size: number }, { signal }: Options): Promise<void> {
  const { key, version, size } = entry;
  const doing = `saving ${shortKey(key)} in the Actions cache`;
  const request = { key, version, size_bytes: `${size}` };
  const method = 'CacheService/FinalizeCacheEntryUpload';
  try {
    const answer = await callService({ runtime, method, request, answer: finalized, doing, signal });
    if (answer.ok) return;
    throw new UnavailableError(`${doing}: ${answer.message || 'the service did not complete it'}`, { hint: 'Try again later' });
  } catch (error) {
    signal.throwIfAborted();
    // If the lookup fails too, the first error is the more useful one.
    const found = await findEntry(runtime, { keys: [key], version }, { signal }).catch(() => undefined);
    if (found?.key !== key) throw error;
  }
}

/**
 * Returns the entry of the first key, or the newest one that begins with one of the keys, of the branches that the token can read;
 * undefined if none exists. Marks the entry as used.
 */
export async function findEntry(
  runtime: Runtime,
  { keys, version }: { keys: readonly [string, ...string[]]; version: string },
  { signal }: Options,
): Promise<{ key: string; url: string } | undefined> {
  const [key, ...restoreKeys] = keys;
  const request = { key, version, ...(restoreKeys.length > 0 && { restore_keys: restoreKeys }) };
  const doing = `looking up ${shortKey(key)} in the Actions cache`;
  const answer = await callService({ runtime, method: 'CacheService/GetCacheEntryDownloadURL', request, answer: found, doing, signal });
  return answer.ok ? { key: answer.matched_key, url: answer.signed_download_url } : undefined;
}

/** Shortens digests in a key for messages: the beginning is enough to find the entry. */
export function shortKey(key: string): string {
  return key.replace(/\b([0-9a-f]{12})[0-9a-f]{52}\b/g, '$1…');
}
