import { z } from 'zod';
import { DeniedError, InputError } from '../../lib/errors.ts';

/** Variables that the runner gives to actions, and to no other step of a job. */
export interface Runtime {
  /** With a trailing slash. */
  readonly resultsUrl: string;
  readonly token: string;
  readonly claims: Claims;
}

export interface Claims {
  /** Branches whose caches may be used, the current one first. Empty if the token does not list them. */
  readonly scopes: readonly { readonly ref: string; readonly read: boolean; readonly write: boolean }[];
  /** The ids under which artifacts are stored; undefined if the token does not contain them. */
  readonly ids: { readonly run: string; readonly job: string } | undefined;
  /** Seconds since 1970. */
  readonly expires: number | undefined;
}

const READ = 1;
const WRITE = 2;

const payload = z.object({
  scp: z.string().optional(),
  ac: z.string().optional(),
  exp: z.number().optional(),
});
const scopes = z.array(z.object({ Scope: z.string(), Permission: z.number() }));

/** Throws DeniedError if the runner's variables are not set; its hint explains how to get them. */
export function runtimeFrom(env: NodeJS.ProcessEnv): Runtime {
  const { ACTIONS_RESULTS_URL: resultsUrl, ACTIONS_RUNTIME_TOKEN: token } = env;
  if (!resultsUrl || !token) {
    throw new DeniedError('Cannot access the Actions cache and artifacts: ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL are not set', {
      hint: "Use the actions of this project, or another store: GitHub sets these variables only for actions, not for 'run:' steps",
    });
  }
  return { resultsUrl: resultsUrl.endsWith('/') ? resultsUrl : `${resultsUrl}/`, token, claims: claimsOf(token) };
}

/** Returns the unverified claims of the token: the service verifies them. A token without claims is not an error. */
function claimsOf(token: string): Claims {
  const parsed = payload.safeParse(jsonOf(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')));
  if (!parsed.success) return { scopes: [], ids: undefined, expires: undefined };
  const { scp = '', ac = '[]', exp } = parsed.data;
  const [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(scp) ?? [];
  const given = scopes.safeParse(jsonOf(ac));
  return {
    scopes: (given.success ? given.data : []).map(({ Scope, Permission }) => ({
      ref: Scope,
      read: (Permission & READ) !== 0,
      write: (Permission & WRITE) !== 0,
    })),
    ids: run !== undefined && job !== undefined ? { run, job } : undefined,
    expires: exp,
  };
}

/** Returns `owner/name` of the current repository. Throws InputError if the variable is not set or not of this form. */
export function repositoryFrom(env: NodeJS.ProcessEnv): string {
  const repository = env.GITHUB_REPOSITORY ?? '';
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new InputError('GITHUB_REPOSITORY is not set', { hint: 'Set it to owner/name of the repository' });
  }
  return repository;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
