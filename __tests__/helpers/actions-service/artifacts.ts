import { randomUUID } from 'node:crypto';
import { type Blobs, Refusal } from './reply.ts';
import type { JobToken } from './token.ts';

export interface Artifact {
  readonly id: number;
  readonly repository: string;
  readonly run: string;
  readonly job: string;
  readonly name: string;
  readonly mimeType: string;
  readonly blob: string;
  readonly created: number;
  readonly expires: string | undefined;
  size: number;
  digest: string | undefined;
  finished: boolean;
}

interface Ids {
  readonly workflow_run_backend_id: string;
  readonly workflow_job_run_backend_id: string;
  readonly name: string;
}

/**
 * The check of the toolkit and of the service:
 * https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/upload/path-and-artifact-name-validation.ts
 */
const FORBIDDEN = /["/\\:<>|*?\r\n]/;

/** The rules for artifacts of version 4 and later. */
export class ArtifactRules {
  artifacts: Artifact[] = [];
  readonly #blobs: Blobs;
  #ids = 1000;

  constructor(blobs: Blobs) {
    this.#blobs = blobs;
  }

  create(token: JobToken, request: Ids & { mime_type?: string; version?: number; expires_at?: string }): unknown {
    this.#checkIds(token, request);
    const { name, mime_type = 'application/zip', version = 4, expires_at } = request;
    if (FORBIDDEN.test(name) || name === '') throw new Refusal(400, 'invalid_argument', `artifact name '${name}' is not valid`);
    if (version < 4) throw new Refusal(400, 'invalid_argument', 'version is not supported');
    if (this.#find(token, name)) throw new Refusal(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
    const facts = { id: ++this.#ids, repository: token.repository, run: token.run, job: token.job, name, mimeType: mime_type };
    const artifact = {
      ...facts,
      blob: randomUUID(),
      created: Date.now(),
      expires: expires_at,
      size: 0,
      digest: undefined,
      finished: false,
    };
    this.artifacts.push(artifact);
    return { ok: true, signed_upload_url: this.#blobs.uploadUrl(artifact.blob) };
  }

  async finalize(token: JobToken, request: Ids & { size?: string; hash?: string }): Promise<unknown> {
    this.#checkIds(token, request);
    const artifact = this.#find(token, request.name);
    if (artifact === undefined) throw new Refusal(404, 'not_found', 'artifact not found');
    const size = await this.#blobs.size(artifact.blob);
    if (size === undefined || `${size}` !== (request.size ?? '0')) throw new Refusal(400, 'invalid_argument', 'size does not match');
    Object.assign(artifact, { size, digest: request.hash, finished: true });
    return { ok: true, artifact_id: `${artifact.id}` };
  }

  /** Lists only artifacts of the token's run. */
  list(token: JobToken, { name_filter, id_filter }: { name_filter?: string; id_filter?: string }): unknown {
    const found = this.artifacts.filter(
      ({ finished, run, name, id }) =>
        finished && run === token.run && (name_filter ?? name) === name && (id_filter ?? `${id}`) === `${id}`,
    );
    return {
      artifacts: found.map(({ id, run, job, name, size, created, digest }) => ({
        workflow_run_backend_id: run,
        workflow_job_run_backend_id: job,
        database_id: `${id}`,
        name,
        size: `${size}`,
        created_at: new Date(created).toISOString(),
        ...(digest && { digest }),
      })),
    };
  }

  signedUrl(token: JobToken, { name }: Ids): unknown {
    const artifact = this.#find(token, name);
    if (!artifact?.finished) throw new Refusal(404, 'not_found', 'artifact not found');
    return { signed_url: this.urlOf(artifact) };
  }

  async delete(token: JobToken, { name }: Ids): Promise<unknown> {
    const artifact = this.#find(token, name);
    if (artifact === undefined) throw new Refusal(404, 'not_found', 'artifact not found');
    this.artifacts = this.artifacts.filter((other) => other !== artifact);
    await this.#blobs.remove(artifact.blob);
    return { ok: true, artifact_id: `${artifact.id}` };
  }

  urlOf({ blob, name, mimeType }: Artifact): string {
    const fileName = mimeType === 'application/zip' && !name.endsWith('.zip') ? `${name}.zip` : name;
    return this.#blobs.downloadUrl(blob, { contentType: mimeType, fileName });
  }

  #find(token: JobToken, name: string): Artifact | undefined {
    return this.artifacts.find((artifact) => artifact.run === token.run && artifact.name === name);
  }

  #checkIds(token: JobToken, ids: Ids): void {
    if (ids.workflow_run_backend_id === token.run && ids.workflow_job_run_backend_id === token.job) return;
    throw new Refusal(403, 'permission_denied', 'the token is of another run');
  }
}
