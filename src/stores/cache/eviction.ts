import { DeniedError } from '../../lib/errors.ts';
import type { TrimResult } from '../abilities.ts';
import type { CallOptions } from '../store.ts';
import { deleteCache, type ListedCache, listCaches, type RestCaches } from './cache-listing.ts';
import { namespacePrefix, parseObjectKey, refsPrefix } from './keys.ts';

/** Keys that are never deleted: without its config a repository cannot be opened. */
const ALWAYS = ['config'];

/**
 * Deletes entries of the namespace, least recently used first, until the rest fits into `budget`: every restore and every save looks up all
 * entries that it needs, so those that were not looked up are needed least. Never deletes `keep`, nor refs, which are small.
 */
export async function evictCaches(
  caches: RestCaches,
  { namespace, budget, keep, signal }: CallOptions & { namespace: string; budget: number; keep: readonly string[] },
): Promise<TrimResult> {
  const kept = new Set([...keep, ...ALWAYS]);
  const entries = await listCaches(caches, namespacePrefix(namespace), { signal });
  let excess = entries.reduce((sum, { size_in_bytes }) => sum + size_in_bytes, 0) - budget;
  const dropped: ListedCache[] = [];
  const result = (refused?: string): TrimResult => ({
    objects: dropped.length,
    bytes: dropped.reduce((sum, { size_in_bytes }) => sum + size_in_bytes, 0),
    ...(refused !== undefined && { refused }),
  });
  const candidates = entries.filter(
    ({ key }) => !key.startsWith(refsPrefix(namespace, {})) && !kept.has(parseObjectKey(namespace, key)?.key ?? ''),
  );
  for (const entry of candidates) {
    if (excess <= 0) break;
    try {
      await deleteCache(caches, entry.id, { signal });
    } catch (error) {
      if (!(error instanceof DeniedError)) throw error;
      return result(`${error.message}. ${error.hint ?? ''}`);
    }
    dropped.push(entry);
    excess -= entry.size_in_bytes;
  }
  return result();
}
