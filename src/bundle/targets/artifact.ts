import { ExistsError, InputError, NotFoundError } from '../../lib/errors.ts';
import { type ByteStream, hashCounter, tap } from '../../lib/streams/bytes.ts';
import { message, option } from '../../lib/text/message.ts';
import {
  createArtifact,
  deleteRunArtifact,
  finalizeArtifact,
  findRunArtifact,
  runArtifactUrl,
} from '../../systems/github/artifact-service.ts';
import { streamWhole } from '../../systems/github/blob-download.ts';
import { uploadBlob } from '../../systems/github/blob-upload.ts';
import { type Rest, restFrom } from '../../systems/github/rest.ts';
import { findRestArtifact, restArtifactUrl } from '../../systems/github/rest-artifacts.ts';
import { repositoryFrom, runtimeFrom } from '../../systems/github/runtime.ts';
import { unzipped } from '../unzip.ts';
import { type ArtifactLocation, fileNames, parseArtifactLocation } from './artifact-location.ts';
import type { BundleTarget } from './types.ts';

const DAY_MS = 24 * 3600_000;
/** Never a zip, because clients unpack zips. */
const MIME_TYPES = { gz: 'application/gzip', tgz: 'application/gzip', tar: 'application/x-tar' } as const;

interface Found {
  readonly name: string;
  readonly size: number;
  readonly digest: string | undefined;
  url(): Promise<string>;
}

/**
 * An artifact of a workflow run: the bundle itself, without a zip around it. Writes to the current run; reads from it, or with a token from any run
 * of any repository. Throws InputError. No request is sent to GitHub before the first use.
 */
export async function openArtifactTarget(location: string, env: NodeJS.ProcessEnv = process.env): Promise<BundleTarget> {
  const place = parseArtifactLocation(location);
  const shown = `artifact:${place.repository === undefined ? '' : `${place.repository}/`}${place.name}`;
  const cleanups: (() => Promise<void>)[] = [];
  return {
    location: shown,
    async check({ force, signal }) {
      const runtime = writable(place, env);
      const [name] = fileNames(place.name);
      if (force || (await findRunArtifact(runtime, name, { signal })) === undefined) return;
      throw new ExistsError(`Artifact '${name}' already exists in this run`, {
        hint: message`Use ${option('force', true)} to replace it, or another name`,
      });
    },
    async write(pieces, { force, signal }) {
      const runtime = writable(place, env);
      const [name] = fileNames(place.name);
      // The old artifact cannot be kept until the new one is complete: a name must be free before its bytes can be uploaded.
      if (force) await deleteRunArtifact(runtime, name, { signal });
      const mimeType = MIME_TYPES[name.split('.').at(-1) as keyof typeof MIME_TYPES] ?? 'application/octet-stream';
      const url = await createArtifact(runtime, { name, mimeType, expires: expiry(place, env) }, { signal });
      const sum = hashCounter();
      const source = tap(pieces, (piece) => sum.add(piece));
      await uploadBlob(url, source, { signal, doing: `uploading the artifact ${name}`, contentType: mimeType });
      const summary = sum.done();
      await finalizeArtifact(runtime, { name, ...summary }, { signal });
      return summary;
    },
    async open({ signal }) {
      const found = await findArtifact(place, env, signal);
      const pieces: ByteStream = streamWhole(() => found.url(), { signal, doing: `downloading the artifact ${found.name}` });
      const sha256 = /^sha256:([0-9a-f]{64})$/.exec(found.digest ?? '')?.[1];
      const stored = { label: found.name, pieces, size: found.size || undefined, ...(sha256 !== undefined && { sha256 }) };
      return await unzipped(stored, { signal, onCleanup: (work) => void cleanups.push(work) });
    },
    async [Symbol.asyncDispose]() {
      for (const work of cleanups.splice(0)) await work();
    },
  };
}

function writable({ repository, runId, name }: ArtifactLocation, env: NodeJS.ProcessEnv) {
  if (repository === undefined && runId === undefined) return runtimeFrom(env);
  throw new InputError('Cannot write an artifact to another run', { hint: `Write artifact:${name}` });
}

async function findArtifact(place: ArtifactLocation, env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<Found> {
  for (const name of fileNames(place.name)) {
    const found = isOwn(place) ? await findOwn(name, env, signal) : await findFar(name, place, { env, signal });
    if (found !== undefined) return found;
  }
  const where = isOwn(place)
    ? 'This run'
    : `${place.repository ?? repositoryFrom(env)}${place.runId === undefined ? '' : ` (run ${place.runId})`}`;
  throw new NotFoundError(`${where} has no artifact '${place.name}'`, {
    hint: isOwn(place)
      ? 'For an artifact of another run, write artifact:<name>?run-id=<id> or artifact:<owner>/<repo>/<name>'
      : 'Check the name and the run',
  });
}

function isOwn({ repository, runId }: ArtifactLocation): boolean {
  return repository === undefined && runId === undefined;
}

async function findOwn(name: string, env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<Found | undefined> {
  const runtime = runtimeFrom(env);
  const found = await findRunArtifact(runtime, name, { signal });
  return found && { ...found, url: () => runArtifactUrl(runtime, name, { signal }) };
}

async function findFar(
  name: string,
  place: ArtifactLocation,
  { env, signal }: { env: NodeJS.ProcessEnv; signal: AbortSignal },
): Promise<Found | undefined> {
  const rest = tokenFrom(env);
  const repository = place.repository ?? repositoryFrom(env);
  const found = await findRestArtifact(rest, { repository, runId: place.runId, name, signal });
  return found && { ...found, url: () => restArtifactUrl(rest, { repository, id: found.id, name, signal }) };
}

function tokenFrom(env: NodeJS.ProcessEnv): Rest {
  const rest = restFrom(env);
  if (rest !== undefined) return rest;
  throw new InputError('Artifacts of another run or repository need a token', {
    hint: "Set GITHUB_TOKEN or GH_TOKEN to a token with 'actions: read', e.g. GH_TOKEN=$(gh auth token)",
  });
}

/** Limits the expiry to the repository's maximum, as GitHub's client does. */
function expiry({ retentionDays }: ArtifactLocation, { GITHUB_RETENTION_DAYS }: NodeJS.ProcessEnv): Date | undefined {
  if (retentionDays === undefined) return undefined;
  const most = Number(GITHUB_RETENTION_DAYS) || Number.POSITIVE_INFINITY;
  return new Date(Date.now() + Math.min(retentionDays, most) * DAY_MS);
}
