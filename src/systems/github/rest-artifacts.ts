import { z } from 'zod';
import { NotFoundError } from '../../lib/errors.ts';
import { askRest, type Rest, redirectOf } from './rest.ts';

/* Artifacts of any run of any repository that a token can access: https://docs.github.com/en/rest/actions/artifacts */

export interface RestArtifact {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly digest: string | undefined;
}

export interface ArtifactPlace {
  /** `owner/name`. */
  readonly repository: string;
  /** Restricts the search to this run. */
  readonly runId: string | undefined;
}

const NEEDS = 'actions: read';
const listed = z.object({
  artifacts: z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      size_in_bytes: z.number(),
      expired: z.boolean(),
      expires_at: z.string().nullish(),
      digest: z.string().nullish(),
    }),
  ),
});

/** Returns the newest artifact of this name that has not expired; undefined if none ever existed. Throws NotFoundError if all have expired. */
export async function findRestArtifact(
  rest: Rest,
  { repository, runId, name, signal }: ArtifactPlace & { name: string; signal: AbortSignal },
): Promise<RestArtifact | undefined> {
  const query = new URLSearchParams({ name, per_page: '100' });
  const of = runId === undefined ? '' : `runs/${encodeURIComponent(runId)}/`;
  const path = `repos/${repository}/actions/${of}artifacts?${query}`;
  const call = { method: 'GET', path, doing: `looking for the artifact ${name} of ${repository}`, needs: NEEDS, signal } as const;
  const { artifacts } = await askRest(rest, call, listed);
  const found = artifacts.filter((artifact) => artifact.name === name).sort((a, b) => b.id - a.id);
  const live = found.find(({ expired }) => !expired);
  if (live) return { id: live.id, name, size: live.size_in_bytes, digest: live.digest ?? undefined };
  const [expired] = found;
  if (expired === undefined) return undefined;
  throw new NotFoundError(`the artifact ${name} of ${repository} expired${expired.expires_at ? ` at ${expired.expires_at}` : ''}`, {
    hint: 'Run the workflow again; retention-days sets how long artifacts are kept',
  });
}

/** Returns a signed URL to download the artifact from. Throws NotFoundError. */
export async function restArtifactUrl(
  rest: Rest,
  { repository, id, name, signal }: { repository: string; id: number; name: string; signal: AbortSignal },
): Promise<string> {
  const path = `repos/${repository}/actions/artifacts/${id}/zip`;
  return await redirectOf(rest, { method: 'GET', path, doing: `downloading the artifact ${name} of ${repository}`, needs: NEEDS, signal });
}
