import { writeArchive } from '../../../image/archive/write-archive.ts';
import { serveImage } from '../../../image/registry/loopback-registry.ts';
import type { Context } from '../../../lib/context.ts';
import type { Digest } from '../../../lib/digest.ts';
import { ExhaustedError, IntegrityError, type SnapshotError, UnavailableError } from '../../../lib/errors.ts';
import { furthest } from '../../../lib/furthest.ts';
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
 * Two ways into a daemon (docs/adr/0011-two-ways-into-a-daemon.md). Either brings the image under a staging name, which nobody else uses;
 * a name that was asked for is given only when the image has proved to be the right one.
 */

export interface LoadedImage {
  /** The staging name, which whoever called takes away. */
  readonly name: string;
  readonly via: 'pull' | 'load';
}

/** Milliseconds for a daemon's first call to our registry: on the same host it takes a few. */
const REACH_LIMIT = 10_000;
const TAG = 'latest';
const SHARED_LAYERS = 'Docker could run the image but not save it: it holds some of its layers in another form only';

/** On failure nothing of the image stays in the daemon. */
export async function loadIntoDaemon(
  docker: DockerClient,
  image: ImageSource,
  { via, c }: Pick<ImageRestoreOptions, 'via'> & { c: Context },
): Promise<LoadedImage> {
  let reading = 0;
  const task = c.progress.start(`Restoring ${image.label}`, image.size, () => (reading === 0 ? 'Docker unpacks' : undefined));
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

/** While nothing is read from the source, the daemon is at work on what it got. */
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

/** The daemon could not pull for a reason that does not concern the image's bytes. */
class PullError extends UnavailableError {}

/** The daemon pulled, but left out layers that it had unpacked before: a load brings the rest, however it was asked for. */
class IncompleteError extends PullError {}

async function pull(docker: DockerClient, image: OpenedImage, c: Context): Promise<LoadedImage> {
  const staging = stagingRepository();
  await using registry = await serveImage({ ...image, repository: staging, tag: TAG });
  const repository = `${registry.address}/${staging}`;
  const stop = new AbortController();
  let reached = false;
  const limit = setTimeout(() => stop.abort(new PullError('Docker did not call our registry on loopback')), REACH_LIMIT);
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
    const reason = reached ? 'Docker could not pull from our registry on loopback' : 'Docker does not reach our registry on loopback';
    throw new PullError(`${reason}: ${error instanceof Error ? error.message : error}`, { cause: error, hint: 'Restore with --via load' });
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
      // The containerd image store tells of a broken image in passing and reports success: https://github.com/moby/moby/pull/48293
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
