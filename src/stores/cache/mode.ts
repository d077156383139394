import { DeniedError } from '../../lib/errors.ts';
import type { Runtime } from '../../systems/github/runtime.ts';
import { CACHE_HINT } from '../../systems/github/twirp.ts';

/** Permissions of this job on the cache, as far as the runner reports them. The service decides the rest. */
export interface CacheMode {
  readonly read: boolean;
  /** Why no entry can be saved. */
  readonly refusal: DeniedError | undefined;
}

const READING = ['read', 'write'];
const WRITING = ['write', 'write-only'];

/** https://github.com/actions/toolkit/blob/main/packages/cache/src/internal/config.ts: an unknown mode allows everything. */
export function cacheMode(env: NodeJS.ProcessEnv, runtime: Runtime | undefined): CacheMode {
  const mode = (env.ACTIONS_CACHE_MODE ?? '').trim().toLowerCase();
  const known = mode === 'none' || READING.includes(mode) || WRITING.includes(mode);
  const scopes = runtime?.claims.scopes ?? [];
  const readOnly = scopes.length > 0 && !scopes.some(({ write }) => write);
  const reason =
    known && !WRITING.includes(mode) ? `the job's cache-mode is '${mode}'` : readOnly ? 'the token of this job is read-only' : undefined;
  const writeOnly = scopes.length > 0 && !scopes.some(({ read }) => read);
  const told = { hint: CACHE_HINT, fields: { store: 'cache' } };
  return {
    read: (!known || READING.includes(mode)) && !writeOnly,
    refusal: reason === undefined ? undefined : new DeniedError(`Cannot save to the Actions cache: ${reason}`, told),
  };
}
