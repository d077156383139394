import type { ArtifactRules } from './artifacts.ts';
import type { CacheRules } from './cache.ts';
import { type Answer, Refusal } from './reply.ts';

/** A GITHUB_TOKEN or a personal token; `actions` is the only relevant permission. */
export interface RestToken {
  readonly repository: string;
  readonly actions: 'none' | 'read' | 'write';
}

interface Call {
  readonly method: string;
  readonly url: URL;
  readonly token: RestToken | undefined;
}

const NEEDED = { GET: ['read', 'write'], DELETE: ['write'] } as const;

/** The parts of https://docs.github.com/en/rest/actions for caches and artifacts. */
export async function answerRest({ method, url, token }: Call, rules: { cache: CacheRules; artifacts: ArtifactRules }): Promise<Answer> {
  const [, repository = '', path = ''] = /^\/repos\/([^/]+\/[^/]+)\/actions\/(.+)$/.exec(url.pathname) ?? [];
  if (token === undefined) throw new Refusal(401, 'unauthenticated', 'Bad credentials');
  // A repository that the token cannot see is reported as not found.
  if (token.repository !== repository) throw new Refusal(404, 'not_found', 'Not Found');
  if (!NEEDED[method as keyof typeof NEEDED]?.includes(token.actions as never)) {
    throw new Refusal(403, 'permission_denied', 'Resource not accessible by integration');
  }
  const [, resource = '', rest = ''] = /^(caches|cache\/usage|artifacts|runs)\/?(.*)$/.exec(path) ?? [];
  if (resource === 'caches') return await caches(method, { repository, id: rest, url }, rules.cache);
  if (resource === 'cache/usage') return { body: usage(repository, rules.cache) };
  return artifacts({ repository, resource, rest, url }, rules.artifacts);
}

async function caches(
  method: string,
  { repository, id, url }: { repository: string; id: string; url: URL },
  cache: CacheRules,
): Promise<Answer> {
  const query = url.searchParams;
  if (method === 'DELETE') {
    const dropped = await cache.drop((entry) => entry.repository === repository && `${entry.id}` === id);
    if (dropped === 0) throw new Refusal(404, 'not_found', 'Not Found');
    return { status: 204 };
  }
  const by = query.get('sort') === 'created_at' ? 'created' : query.get('sort') === 'size_in_bytes' ? 'size' : 'accessed';
  const sign = query.get('direction') === 'asc' ? 1 : -1;
  const found = cache.entries
    .filter(({ finished, repository: of }) => finished && of === repository)
    .filter(({ key, ref }) => key.startsWith(query.get('key') ?? '') && (query.get('ref') ?? ref) === ref)
    .sort((a, b) => sign * (a[by] - b[by]));
  const actions_caches = page(found, query).map(({ id, ref, key, version, created, accessed, size }) => ({
    id,
    ref,
    key,
    version,
    created_at: new Date(created).toISOString(),
    last_accessed_at: new Date(accessed).toISOString(),
    size_in_bytes: size,
  }));
  return { body: { total_count: found.length, actions_caches } };
}

function usage(repository: string, cache: CacheRules): unknown {
  const mine = cache.entries.filter((entry) => entry.repository === repository && entry.finished);
  return {
    full_name: repository,
    active_caches_size_in_bytes: mine.reduce((sum, { size }) => sum + size, 0),
    active_caches_count: mine.length,
  };
}

function artifacts(
  { repository, resource, rest, url }: { repository: string; resource: string; rest: string; url: URL },
  rules: ArtifactRules,
): Answer {
  const mine = rules.artifacts.filter((artifact) => artifact.repository === repository && artifact.finished);
  const [id, format] = rest.split('/');
  if (resource === 'artifacts' && format !== undefined) {
    const artifact = mine.find((candidate) => `${candidate.id}` === id);
    if (artifact === undefined) throw new Refusal(404, 'not_found', 'Not Found');
    return { status: 302, headers: { Location: rules.urlOf(artifact) } };
  }
  if (resource === 'runs' && format !== 'artifacts') throw new Refusal(404, 'not_found', 'Not Found');
  const name = url.searchParams.get('name');
  const found = mine
    .filter((artifact) => (resource === 'runs' ? artifact.run === id : true) && (name ?? artifact.name) === artifact.name)
    .sort((a, b) => b.id - a.id);
  return {
    body: {
      total_count: found.length,
      artifacts: page(found, url.searchParams).map(({ id, name, size, digest, created, expires, run }) => ({
        id,
        name,
        size_in_bytes: size,
        digest: digest ?? null,
        created_at: new Date(created).toISOString(),
        expires_at: expires ?? null,
        expired: false,
        workflow_run: { id: run },
      })),
    },
  };
}

function page<T>(items: readonly T[], query: URLSearchParams): readonly T[] {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100);
  const start = (Number(query.get('page') ?? 1) - 1) * size;
  return items.slice(start, start + size);
}
