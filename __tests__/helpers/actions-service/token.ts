import { createHmac } from 'node:crypto';

/** The permission of a runner's token for the cache of one branch, as in https://github.com/falcondev-oss/github-actions-cache-server. */
export interface Scope {
  /** `refs/heads/main`, `refs/pull/1/merge`. */
  readonly ref: string;
  readonly permission: 'read' | 'write' | 'both';
}

export interface JobToken {
  readonly repository: string;
  /** The current branch first, then the ones it may fall back to. */
  readonly scopes: readonly Scope[];
  readonly run: string;
  readonly job: string;
  readonly expires: number;
}

const KEY = 'the service of the tests';
const PERMISSIONS = { read: 1, write: 2, both: 3 } as const;

/** Returns an ACTIONS_RUNTIME_TOKEN like the runner's: a JWT whose claim `ac` is JSON in a string. */
export function signToken(token: JobToken): string {
  const claims = {
    scp: `Actions.GenericRead:00000000 Actions.Results:${token.run}:${token.job}`,
    ac: JSON.stringify(token.scopes.map(({ ref, permission }) => ({ Scope: ref, Permission: PERMISSIONS[permission] }))),
    repository_id: token.repository,
    exp: Math.floor(token.expires / 1000),
  };
  const body = [{ alg: 'HS256', typ: 'JWT' }, claims].map(encode).join('.');
  return `${body}.${signatureOf(body)}`;
}

/** Returns undefined for a token that this service did not sign or that has expired. */
export function readToken(header: string | undefined): JobToken | undefined {
  const [head, payload, signature] = (/^Bearer (.+)$/i.exec(header ?? '')?.[1] ?? '').split('.');
  if (signature === undefined || signature !== signatureOf(`${head}.${payload}`)) return undefined;
  const claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString()) as Record<string, string> & { exp: number };
  if (claims.exp * 1000 < Date.now()) return undefined;
  const [, run = '', job = ''] = claims.scp?.split(' ').at(-1)?.split(':') ?? [];
  const scopes = (JSON.parse(claims.ac ?? '[]') as { Scope: string; Permission: number }[]).map(({ Scope, Permission }) => ({
    ref: Scope,
    permission: (['read', 'read', 'write', 'both'] as const)[Permission] ?? 'read',
  }));
  return { repository: claims.repository_id ?? '', scopes, run, job, expires: claims.exp * 1000 };
}

function encode(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

function signatureOf(body: string): string {
  return createHmac('sha256', KEY).update(body).digest('base64url');
}
