import type { z } from 'zod';
import { DeniedError, NotFoundError, type SnapshotError, UnavailableError, UnsupportedError } from '../../lib/errors.ts';
import { retry } from '../../lib/retry.ts';
import { bytesOf, type Reply, retryAfter, send } from './http.ts';

/** The REST API with a token: https://docs.github.com/en/rest. */
export interface Rest {
  /** Without a trailing slash. */
  readonly apiUrl: string;
  readonly token: string;
}

export interface RestCall {
  readonly method: 'GET' | 'DELETE';
  /** `repos/octo/app/actions/caches?key=a`. */
  readonly path: string;
  readonly doing: string;
  /** The required permission: `actions: read`. */
  readonly needs: string;
  readonly signal: AbortSignal;
}

const MAX_ANSWER = 16 << 20;

/** Returns undefined if no token is set: GITHUB_TOKEN or GH_TOKEN. */
export function restFrom(env: NodeJS.ProcessEnv): Rest | undefined {
  const token = env.GITHUB_TOKEN || env.GH_TOKEN;
  if (!token) return undefined;
  return { apiUrl: (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''), token };
}

/** Throws DeniedError if the token is invalid or lacks the permission in `needs`, NotFoundError, UnavailableError. */
export async function askRest<T>(rest: Rest, call: RestCall, answer: z.ZodType<T>): Promise<T> {
  const text = (await request(rest, call)).toString('utf8');
  const parsed = answer.safeParse(JSON.parse(text || 'null'));
  if (!parsed.success) throw new UnsupportedError(`${call.doing}: GitHub returned an unknown format`);
  return parsed.data;
}

/** Returns the target of a redirect: GitHub issues signed URLs this way. */
export async function redirectOf(rest: Rest, call: RestCall): Promise<string> {
  const reply = await sendTo(rest, call);
  reply.body.destroy();
  const { location } = reply.headers;
  if (reply.status !== 302 || location === undefined) throw restError(reply, call);
  return location;
}

async function request(rest: Rest, call: RestCall): Promise<Buffer> {
  return await retry(async () => {
    const reply = await sendTo(rest, call);
    const bytes = await bytesOf(reply, call, MAX_ANSWER);
    if (reply.status !== 200 && reply.status !== 204) throw restError(reply, call);
    return bytes;
  }, call);
}

async function sendTo({ apiUrl, token }: Rest, { path, method, doing, signal }: RestCall): Promise<Reply> {
  const headers = { Authorization: `Bearer ${token}`, Accept: 'application/vnd.github+json', 'X-GitHub-Api-Version': '2022-11-28' };
  return await send({ doing, url: `${apiUrl}/${path}`, method, headers, signal });
}

function restError(reply: Reply, { doing, needs }: RestCall): SnapshotError {
  const message = `${doing}: GitHub returned ${reply.status}`;
  const wait = retryAfter(reply);
  if (reply.status === 429 || wait > 0 || reply.status >= 500) {
    return new UnavailableError(message, { hint: 'Try again later', fields: { retry_after: wait } });
  }
  if (reply.status === 401) return new DeniedError(message, { hint: 'Set GITHUB_TOKEN or GH_TOKEN to a valid token' });
  if (reply.status === 403) {
    return new DeniedError(message, {
      hint: `Add 'permissions: { ${needs} }' to the job, or grant this permission to the token`,
    });
  }
  if (reply.status === 404 || reply.status === 410) {
    return new NotFoundError(message, {
      hint: `Check that it exists and has not expired, and that the token has the permission '${needs}'`,
    });
  }
  return new UnsupportedError(message);
}
