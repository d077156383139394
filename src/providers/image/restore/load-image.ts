import { writeArchive } from '../../../image/archive/write-archive.ts';
import { serveImage } from '../../../image/registry/loopback-registry.ts';
import type { Context } from '../../../lib/context.ts';
import type { Digest } from '../../../lib/digest.ts';
import { ExhaustedError, IntegrityError, type SnapshotError, UnavailableError } from '../../../lib/errors.ts';
import { furthest } from '../../../lib/furthest.ts';
import { message, option } from '../../../lib/text/message.ts';
import { askedPlatform } from '../../../manifest/platform.ts';
import type { DockerClient } from '../../../systems/docker/client.ts';
import { mayShareLoopback } from '../../../systems/docker/endpoint.ts';
import { daemonError } from '../../../systems/docker/http.ts';
import type { ImageRestoreOptions } from '../../restore-types.ts';
import { stagingRepository } from '../../shared/staging.ts';
import { isExportable } from './exportable.ts';
import type { ImageSource } from './image-source.ts';
import { dropName } from './references.ts';

/*
 * Two transports into a daemon (docs/adr/0011-image-transports.md). Both load the image under a staging name that no other process uses; a
 * requested name is given only after the image was verified.
 */

export interface LoadedImage {
  /** The staging name; the caller removes it. */
  readonly name: string;
  readonly via: 'pull' | 'load';
}

/** Milliseconds for a daemon's first request to the loopback registry; on the same host it takes a few. */
const REACH_LIMIT = 10_000;
const TAG = 'latest';
const SHARED_LAYERS = 'Docker could run the image but not save it: it has some layers only in another format';

/** Loads the image under a staging name. On failure nothing of it stays in the daemon. */
export async function loadIntoDaemon(
  docker: DockerClient,
  image: ImageSource,
  { via, c }: Pick<ImageRestoreOptions, 'via'> & { c: Context },
): Promise<LoadedImage> {
  let reading = 0;
  const task = c.progress.start(`Restoring ${image.label}`, image.size, () => (reading === 0 ? 'Docker is unpacking' : undefined));
  const begin = furthest((bytes) => task.add(bytes));
  const watched = { enter: () => reading++, leave: () => reading-- };
  const open = (digest: Digest): AsyncIterable<Uint8Array> => watching(image.open(digest, begin(digest)), watched);
  const opened = { ...image, open };
  try {
    if (via === 'load' || (via === 'auto' && !mayShareLoopback(docker.endpoint))) return await load(docker, opened, c);
    return await pull(docker, opened, c).catch((error: unknown) => {
      const loads = error instanceof IncompleteError || (via === 'auto' && error instanceof PullError);
      if (!loads) throw error;
      c.log.debug(`${error.message}; loading the image instead`);
      return load(docker, opened, c);
    });
  } finally {
    task.done();
  }
}

/** Reports when the source is being read; at other times the daemon is processing the bytes that it received. */
async function* watching(
  source: AsyncIterable<Uint8Array>,
  { enter, leave }: { enter(): void; leave(): void },
): AsyncGenerator<Uint8Array> {
  enter();
  try {
    for await (const piece of source) {
      leave();
      try {
        yield piece;
      } finally {
        enter();
      }
    }
  } finally {
    leave();
  }
}

interface OpenedImage extends Omit<ImageSource, 'open'> {
  open(digest: Digest): AsyncIterable<Uint8Array>;
}

/** The daemon could not pull for a reason unrelated to the image's bytes. */
class PullError extends UnavailableError {}

/** The daemon pulled, but skipped layers that it had unpacked before: a load transfers the rest, even if a pull was requested. */
class IncompleteError extends PullError {}

async function pull(docker: DockerClient, image: OpenedImage, c: Context): Promise<LoadedImage> {
  const staging = stagingRepository();
  await using registry = await serveImage({ ...image, repository: staging, tag: TAG });
  const repository = `${registry.address}/${staging}`;
  const stop = new AbortController();
  let reached = false;
  const limit = setTimeout(() => stop.abort(new PullError('Docker did not contact the registry of vm-snapshot on loopback')), REACH_LIMIT);
  void registry.reached.then(() => {
    reached = true;
    clearTimeout(limit);
  });
  let broken = false;
  void registry.failed.then((problem) => {
    broken = true;
    stop.abort(problem);
  });
  try {
    const auth = { username: registry.username, password: registry.password, serveraddress: registry.address };
    const signal = AbortSignal.any([c.signal, stop.signal]);
    for await (const { status, id } of docker.pullImage(repository, { tag: TAG, auth, ...askedPlatform(image.platform), signal })) {
      if (status !== undefined && id === undefined) c.log.debug(`docker pull: ${status}`);
    }
    const name = `${repository}:${TAG}`;
    const skipped = image.layers.some(({ digest }) => !registry.requested.has(digest));
    if (skipped && !(await isExportable(docker, name, c))) throw new IncompleteError(SHARED_LAYERS);
    return { name, via: 'pull' };
  } catch (error) {
    await dropName(docker, `${repository}:${TAG}`, c);
    if (broken || c.signal.aborted || error instanceof PullError || error instanceof ExhaustedError) throw error;
    const reason = reached
      ? 'Docker could not pull from the registry of vm-snapshot on loopback'
      : 'Docker cannot reach the registry of vm-snapshot on loopback';
    throw new PullError(`${reason}: ${error instanceof Error ? error.message : error}`, {
      cause: error,
      hint: message`Use ${option('via', 'load')}`,
    });
  } finally {
    clearTimeout(limit);
  }
}

async function load(docker: DockerClient, image: OpenedImage, c: Context): Promise<LoadedImage> {
  const name = `${stagingRepository()}:${TAG}`;
  const archive = writeArchive([{ ...image, references: [name] }], image.open);
  try {
    for await (const { stream } of docker.loadImage(archive, { signal: c.signal })) {
      const message = stream?.trim() ?? '';
      if (message !== '') c.log.debug(`docker load: ${message}`);
      // The containerd image store only mentions a broken image in its output and reports success: https://github.com/moby/moby/pull/48293
      if (/error unpacking/i.test(message)) throw unpackError(message);
    }
    return { name, via: 'load' };
  } catch (error) {
    await dropName(docker, name, c);
    throw error;
  }
}

function unpackError(message: string): SnapshotError {
  const isDamage = /not found|diffid|digest/i.test(message);
  return isDamage ? new IntegrityError(`Docker could not unpack the image: ${message}`) : daemonError(message, 'unpack the image');
}
