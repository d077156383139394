import { z } from 'zod';
import {
  ConflictError,
  DeniedError,
  type ErrorFacts,
  InputError,
  NotFoundError,
  type SnapshotError,
  UnavailableError,
  UnsupportedError,
} from '../../lib/errors.ts';
import { retry } from '../../lib/retry.ts';
import { bytesOf, type Reply, retryAfter, send } from './http.ts';
import type { Runtime } from './runtime.ts';

const MAX_ANSWER = 4 << 20;
const PACKAGE = 'github.actions.results.api.v1';
const refusal = z.object({ msg: z.string() });

export interface Rpc<T> {
  readonly runtime: Runtime;
  /** `CacheService/CreateCacheEntry`. */
  readonly method: string;
  readonly request: Readonly<Record<string, unknown>>;
  readonly answer: z.ZodType<T>;
  readonly doing: string;
  readonly signal: AbortSignal;
  /** Called before each attempt, with its number. */
  readonly onAttempt?: (attempt: number) => void;
}

/**
 * Calls the service behind the cache and artifacts: https://twitchtv.github.io/twirp/docs/spec_v7.html, JSON with the proto's names.
 * Retries failures that may be transient. Throws ConflictError if the object exists, DeniedError with a remedy if there is one.
 */
export async function callService<T>({ runtime, method, request, answer, doing, signal, onAttempt }: Rpc<T>): Promise<T> {
  return await retry(
    async (attempt) => {
      onAttempt?.(attempt);
      const reply = await send({
        doing,
        url: `${runtime.resultsUrl}twirp/${PACKAGE}.${method}`,
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${runtime.token}` },
        body: [Buffer.from(JSON.stringify(request))],
        signal,
      });
      const text = (await bytesOf(reply, { doing, signal }, MAX_ANSWER)).toString('utf8');
      if (reply.status !== 200) throw refused(reply, { doing, said: refusal.safeParse(jsonOf(text)).data?.msg ?? '' });
      const parsed = answer.safeParse(jsonOf(text));
      if (!parsed.success) throw new UnsupportedError(`${doing}: the service returned an unknown format`);
      return parsed.data;
    },
    { signal },
  );
}

const EXPIRED = 'Save earlier, or use another store for long jobs: the token of a job expires after some hours, at the latest with the job';
const NONE = "Use another store, or add '?client=official' to the location of the cache: this server does not have the service";

function refused(reply: Reply, { doing, said }: { doing: string; said: string }): SnapshotError {
  const detail = said === '' ? '' : `: ${said}`;
  const facts = (hint: string, fields: ErrorFacts['fields'] = {}): ErrorFacts => ({ hint, fields });
  switch (reply.status) {
    case 400:
      return new InputError(`${doing}: the service rejected the request${detail}`);
    case 401:
      return new DeniedError(`${doing}: the token of this job is no longer valid${detail}`, facts(EXPIRED));
    case 403:
      return new DeniedError(`${doing}: the token of this job lacks a permission${detail}`, facts(CACHE_HINT));
    case 404:
      return /not_found|not found/i.test(said)
        ? new NotFoundError(`${doing}${detail}`)
        : new UnsupportedError(`${doing}: the server does not support this call${detail}`, facts(NONE));
    case 409:
      return new ConflictError(`${doing}: it already exists${detail}`);
    case 429: {
      const seconds = retryAfter(reply);
      return new UnavailableError(
        `${doing}: too many requests${detail}`,
        facts('Save fewer entries at once: GitHub accepts 200 cache uploads a minute for a repository', {
          retry_after: seconds,
          limited: true,
        }),
      );
    }
    default:
      if (reply.status >= 500) {
        const seconds = retryAfter(reply);
        return new UnavailableError(
          `${doing}: the service failed with status ${reply.status}${detail}`,
          facts('Try again later', { retry_after: seconds }),
        );
      }
      return new UnsupportedError(`${doing}: the service returned ${reply.status}${detail}`);
  }
}

/** Also used for refusals with status 200. `permissions:` has no effect on the cache. */
export const CACHE_HINT =
  "Save from a push, a schedule or pull_request: runs of pull_request_target, issue_comment or workflow_run, and jobs with 'cache-mode: read', may only read";

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
