import { InputError } from '../../lib/errors.ts';
import { parseBytes } from '../../lib/text/sizes.ts';
import { isWord } from '../keys.ts';

export interface CacheLocation {
  /** Snapshots of different namespaces never see each other. */
  readonly namespace: string;
  /** Maximum total size of the namespace in bytes. The excess is evicted if a token allows it. */
  readonly budget: number;
  /** `official`: GitHub's own client, which works on every server and is slower. */
  readonly client: 'direct' | 'official';
}

const DEFAULT_NAMESPACE = 'default';
/** GitHub gives a repository 10 GB for all its caches. */
const DEFAULT_BUDGET = 8_000_000_000;
const EXAMPLE = 'Write cache:, cache:<namespace>, or cache:<namespace>?budget=5GB';

/** Parses `cache:` and `cache:<namespace>`, with `budget` and `client` in a query. Throws InputError. */
export function parseCacheLocation(location: string, env: NodeJS.ProcessEnv): CacheLocation {
  const [, name = '', query = ''] = /^cache:(?:\/\/)?([^?]*)(?:\?(.*))?$/i.exec(location) ?? [];
  const namespace = name.replace(/\/$/, '') || DEFAULT_NAMESPACE;
  if (!isWord(namespace) || namespace.length > 64) {
    throw new InputError(`'${namespace}' is not a valid cache namespace`, {
      hint: `${EXAMPLE}; a namespace may contain letters, digits, dots, underscores and dashes`,
    });
  }
  const settings = new URLSearchParams(query);
  for (const key of settings.keys()) {
    if (key !== 'budget' && key !== 'client') throw new InputError(`Unknown cache option '${key}'`, { hint: EXAMPLE });
  }
  const client = settings.get('client') ?? (hasDirect(env) ? 'direct' : 'official');
  if (client !== 'direct' && client !== 'official') {
    throw new InputError(`'${client}' is not a cache client`, { hint: 'Write client=direct or client=official, or omit it' });
  }
  const budget = settings.get('budget');
  return { namespace, client, budget: budget === null ? DEFAULT_BUDGET : parseBytes(budget) };
}

/** GitHub Enterprise Server and Gitea have only version 1 of the service, which GitHub's own client supports. */
function hasDirect(env: NodeJS.ProcessEnv): boolean {
  if (!env.ACTIONS_CACHE_SERVICE_V2) return env.ACTIONS_CACHE_URL === undefined;
  const host = /^https?:\/\/([^/:]+)/i.exec(env.GITHUB_SERVER_URL ?? 'https://github.com')?.[1]?.toLowerCase() ?? '';
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}
