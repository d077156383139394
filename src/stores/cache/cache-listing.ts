import { z } from 'zod';
import { NotFoundError } from '../../lib/errors.ts';
import { askRest, type Rest } from '../../systems/github/rest.ts';
import type { CallOptions } from '../store.ts';
import { CACHE_VERSION } from './keys.ts';

/* Operations on caches that need a token for the REST API: https://docs.github.com/en/rest/actions/cache */

const PAGE = 100;
const MAX_PAGES = 100;
const page = z.object({
  actions_caches: z.array(
    z.object({
      id: z.number(),
      ref: z.string(),
      key: z.string(),
      version: z.string(),
      last_accessed_at: z.string(),
      created_at: z.string(),
      size_in_bytes: z.number(),
    }),
  ),
});

export type ListedCache = z.infer<typeof page>['actions_caches'][number];

export interface RestCaches {
  readonly rest: Rest;
  /** `owner/name`. */
  readonly repository: string;
}

/** Returns the entries of vm-snapshot whose key begins with `prefix`, of all branches, least recently used first. Needs `actions: read`. */
export async function listCaches({ rest, repository }: RestCaches, prefix: string, { signal }: CallOptions): Promise<ListedCache[]> {
  const found: ListedCache[] = [];
  for (let number = 1; number <= MAX_PAGES; number++) {
    const query = new URLSearchParams({ key: prefix, per_page: `${PAGE}`, page: `${number}`, sort: 'last_accessed_at', direction: 'asc' });
    const call = {
      method: 'GET',
      path: `repos/${repository}/actions/caches?${query}`,
      doing: `listing the caches of ${repository}`,
      needs: 'actions: read',
      signal,
    } as const;
    const { actions_caches: listed } = await askRest(rest, call, page);
    found.push(...listed.filter(({ key, version }) => key.startsWith(prefix) && version === CACHE_VERSION));
    if (listed.length < PAGE) break;
  }
  return found;
}

/** Succeeds if the entry does not exist. Needs `actions: write`. */
export async function deleteCache({ rest, repository }: RestCaches, id: number, { signal }: CallOptions): Promise<void> {
  const path = `repos/${repository}/actions/caches/${id}`;
  const call = { method: 'DELETE', path, doing: `deleting a cache of ${repository}`, needs: 'actions: write', signal } as const;
  try {
    await askRest(rest, call, z.unknown());
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
  }
}
