import { z } from 'zod';
import { ConflictError, DeniedError, ExistsError, NotFoundError, UnavailableError } from '../../lib/errors.ts';
import { message, option } from '../../lib/text/message.ts';
import type { Runtime } from './runtime.ts';
import { callService } from './twirp.ts';

/*
 * Artifacts of the current run, version 4 and later. A name can be taken once; an artifact is one blob, which need not be a zip.
 * https://github.com/actions/toolkit/tree/main/packages/artifact
 */

export interface RunArtifact {
  readonly name: string;
  readonly id: string;
  readonly size: number;
  /** `sha256:<hex>` of its bytes, if the writer sent it. */
  readonly digest: string | undefined;
}

interface Options {
  readonly signal: AbortSignal;
}

/** The first version in which an artifact need not be a zip. */
const VERSION = 7;

const created = z.object({ ok: z.boolean().default(false), signed_upload_url: z.string().default('') });
const finalized = z.object({ ok: z.boolean().default(false), artifact_id: z.string().default('') });
const listed = z.object({
  artifacts: z
    .array(z.object({ database_id: z.string(), name: z.string(), size: z.string().default('0'), digest: z.string().optional() }))
    .default([]),
});
const signed = z.object({ signed_url: z.string() });

/** Returns the URL to upload the bytes to. Throws ExistsError if the run has an artifact of this name. */
export async function createArtifact(
  runtime: Runtime,
  { name, mimeType, expires }: { name: string; mimeType: string; expires: Date | undefined },
  { signal }: Options,
): Promise<string> {
  const doing = `uploading the artifact ${name}`;
  const request = { ...idsOf(runtime), name, mime_type: mimeType, version: VERSION, ...(expires && { expires_at: expires.toISOString() }) };
  const method = 'ArtifactService/CreateArtifact';
  let attempts = 0;
  const onAttempt = (attempt: number): void => {
    attempts = attempt;
  };
  const create = async (): Promise<string> => {
    const answer = await callService({ runtime, method, request, answer: created, doing, signal, onAttempt });
    if (!answer.ok) throw new UnavailableError(`${doing}: the service rejected the request without a reason`, { hint: 'Try again later' });
    return answer.signed_upload_url;
  };
  try {
    return await create();
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    // If the answer to an earlier attempt was lost, that attempt has taken the name.
    const isOwn = attempts > 1 && (await findRunArtifact(runtime, name, { signal })) === undefined;
    if (!isOwn) throw taken(name, error);
    await deleteRunArtifact(runtime, name, { signal });
    return await create().catch((again: unknown) => {
      throw again instanceof ConflictError ? taken(name, again) : again;
    });
  }
}

function taken(name: string, cause: unknown): ExistsError {
  return new ExistsError(`Artifact '${name}' already exists in this run`, {
    hint: message`Use ${option('force', true)} to replace it, or another name`,
    cause,
  });
}

/** Makes the artifact visible. If the answer is lost, or reports that there is nothing to finish, succeeds if the artifact exists. */
export async function finalizeArtifact(
  runtime: Runtime,
  { name, size, sha256 }: { name: string; size: number; sha256: string },
  { signal }: Options,
): Promise<void> {
  const doing = `uploading the artifact ${name}`;
  const digest = `sha256:${sha256}`;
  const request = { ...idsOf(runtime), name, size: `${size}`, hash: digest };
  try {
    const answer = await callService({ runtime, method: 'ArtifactService/FinalizeArtifact', request, answer: finalized, doing, signal });
    if (answer.ok) return;
    throw new UnavailableError(`${doing}: the service did not complete it`, { hint: 'Try again later' });
  } catch (error) {
    signal.throwIfAborted();
    // If the lookup fails too, the first error is the more useful one.
    const found = await findRunArtifact(runtime, name, { signal }).catch(() => undefined);
    const isThere = found !== undefined && found.size === size && (found.digest ?? digest) === digest;
    if (!isThere) throw error;
  }
}

/** Returns the newest finished artifact of this name in the current run; undefined if none exists. */
export async function findRunArtifact(runtime: Runtime, name: string, { signal }: Options): Promise<RunArtifact | undefined> {
  const doing = `looking for the artifact ${name}`;
  const request = { ...idsOf(runtime), name_filter: name };
  const { artifacts } = await callService({ runtime, method: 'ArtifactService/ListArtifacts', request, answer: listed, doing, signal });
  const [newest] = artifacts.filter((artifact) => artifact.name === name).sort((a, b) => Number(b.database_id) - Number(a.database_id));
  return newest && { name, id: newest.database_id, size: Number(newest.size), digest: newest.digest };
}

/** Returns a signed URL to download the bytes from. Throws NotFoundError. */
export async function runArtifactUrl(runtime: Runtime, name: string, { signal }: Options): Promise<string> {
  const doing = `downloading the artifact ${name}`;
  const request = { ...idsOf(runtime), name };
  return (await callService({ runtime, method: 'ArtifactService/GetSignedArtifactURL', request, answer: signed, doing, signal }))
    .signed_url;
}

/** Succeeds if the artifact does not exist. */
export async function deleteRunArtifact(runtime: Runtime, name: string, { signal }: Options): Promise<void> {
  const doing = `deleting the artifact ${name}`;
  const request = { ...idsOf(runtime), name };
  try {
    await callService({ runtime, method: 'ArtifactService/DeleteArtifact', request, answer: finalized, doing, signal });
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
  }
}

function idsOf({ claims }: Runtime): Readonly<Record<string, string>> {
  if (claims.ids === undefined) {
    throw new DeniedError('Cannot access artifacts: the token of this job does not name its run', {
      hint: 'Use github.com, or a server that supports version 4 of artifacts',
    });
  }
  return { workflow_run_backend_id: claims.ids.run, workflow_job_run_backend_id: claims.ids.job };
}
