import type { Context } from '../../../lib/context.ts';
import type { Digest } from '../../../lib/digest.ts';
import { IntegrityError, NotFoundError, SnapshotError, UnavailableError } from '../../../lib/errors.ts';
import type { Manifest } from '../../../manifest/schema.ts';
import { snapshotReference } from '../../../manifest/snapshot-reference.ts';
import type { BlobReader } from '../../../repository/repository.ts';
import type { DockerClient } from '../../../systems/docker/client.ts';
import type { RestoreFrom } from '../../provider.ts';
import type { ImageRestoreOptions, RestoredImage } from '../../restore-types.ts';
import { asTooDeep, refuseDepth } from '../../shared/layer-depth.ts';
import { readDockerSave } from '../capture/docker-save.ts';
import { openImageFiles } from '../capture/layer-source.ts';
import { assertImageKind } from '../captured-image.ts';
import { canonicalReference, type DaemonImage, findImage, usesContainerd } from '../daemon-image.ts';
import { namesToGive, withoutForeign } from '../names-to-give.ts';
import { type ImageSource, imageSource } from './image-source.ts';
import { loadIntoDaemon } from './load-image.ts';
import { dropName, giveNames, refuseConflicts } from './references.ts';
import { sweepLeftovers, verifyUnpacked } from './unpack-check.ts';

/**
 * The containerd image store skips a layer that it already has, and may collect it before the new image uses it, if the last object that held it is
 * removed at that time (such as the remains of a killed restore). The image then exists without its layers, and the next attempt loads all of it.
 */
const LOAD_ATTEMPTS = 3;

/**
 * Loads the image and gives it its names, or leaves the daemon unchanged. If the daemon already has the identical image, only gives it the names.
 * Throws ConflictError before anything is changed, IntegrityError if the loaded image is not the captured one.
 */
export async function restoreImage(
  docker: DockerClient,
  snapshot: Manifest,
  { blobs, options, c }: { blobs: BlobReader; options: ImageRestoreOptions & RestoreFrom; c: Context },
): Promise<RestoredImage> {
  assertImageKind(snapshot);
  const own = canonicalReference(snapshotReference(options.ref, 'base'));
  const image = imageSource(snapshot, blobs);
  const what = `the image of ${image.label} has`;
  refuseDepth(image.layers.length, await docker.info(c), what);
  await sweepLeftovers(docker, c);
  const wished = await namesToGive(docker, snapshot, { options, own, c });
  const { now } = wished;
  const same = await findSame(docker, image, { candidates: [...now.values()], c });
  const references = await withoutForeign(wished, (id) => same.has(id as Digest), { snapshot, options, c });
  const names = [...references, own];
  if (!options.force) refuseConflicts(references, now, ({ id }) => same.has(id));
  const present = await firstUsable(docker, [...same], { image, c });
  if (present !== undefined) {
    try {
      await giveNames(docker, present, { names, now, c });
      return { image: own, references, changed: false, via: 'present' };
    } catch (error) {
      // Another restore of this image may remove its temporary name while Docker looks for the image by its id.
      if (!(error instanceof NotFoundError)) throw error;
      c.log.debug(`${error.message}; loading the image`);
    }
  }
  for (let tries = 1; ; tries++) {
    const arrived = await loadIntoDaemon(docker, image, { via: options.via, c });
    try {
      const { id } = await checkArrived(docker, arrived.name, { image, c });
      await verifyUnpacked(docker, id, { platform: image.platform, c });
      await giveNames(docker, id, { names, now, c });
      return { image: own, references, changed: true, via: arrived.via };
    } catch (error) {
      if (!(error instanceof NotFoundError) || tries === LOAD_ATTEMPTS) throw asTooDeep(error, image.layers.length, what);
      c.log.debug(`${error.message}; loading the image again`);
    } finally {
      await dropName(docker, arrived.name, c);
    }
  }
}

/** Returns the ids under which the daemon has the identical image: same config, same layers. */
async function findSame(
  docker: DockerClient,
  image: ImageSource,
  { candidates, c }: { candidates: readonly (DaemonImage | undefined)[]; c: Context },
): Promise<Set<Digest>> {
  const containerd = usesContainerd(await docker.info(c));
  const byId = await findImage(docker, containerd ? image.manifestDigest : image.config.digest, c);
  const same = new Set<Digest>();
  for (const candidate of [byId, ...candidates]) {
    if (candidate === undefined || !hasLayers(candidate, image)) continue;
    const config = containerd && candidate.id !== image.manifestDigest ? await readConfigDigest(docker, candidate, c) : image.config.digest;
    if (containerd ? config === image.config.digest : candidate.id === image.config.digest) same.add(candidate.id);
  }
  return same;
}

/** The containerd image store does not report the config's digest: it is in the image's documents, which otherwise only a save returns. */
async function readConfigDigest(docker: DockerClient, image: DaemonImage, c: Context): Promise<Digest | undefined> {
  try {
    await using files = await openImageFiles(docker, image, { wanted: new Set(), from: 'auto', c });
    if (files !== undefined) return files.config.digest;
    return await savedConfig(docker, image, c);
  } catch (error) {
    if (c.signal.aborted || error instanceof UnavailableError || !(error instanceof SnapshotError)) throw error;
    c.log.debug(`cannot compare the image ${image.id}: ${error.message}`);
    return undefined;
  }
}

async function savedConfig(docker: DockerClient, image: DaemonImage, { signal }: Context): Promise<Digest | undefined> {
  const reading = readDockerSave(docker, image, { holds: async () => true, configOnly: true, signal });
  try {
    const { value, done } = await reading.next();
    return done ? value.config : undefined;
  } finally {
    await reading.return(undefined as never);
  }
}

/** Returns the first usable image. A daemon may list an image of which it lost parts; such an image counts as absent. */
async function firstUsable(
  docker: DockerClient,
  ids: readonly Digest[],
  { image, c }: { image: ImageSource; c: Context },
): Promise<Digest | undefined> {
  for (const id of ids) {
    try {
      await verifyUnpacked(docker, id, { platform: image.platform, c });
      return id;
    } catch (error) {
      if (c.signal.aborted || !(error instanceof SnapshotError)) throw error;
      c.log.debug(`the image ${id} exists but cannot be used: ${error.message}`);
    }
  }
  return undefined;
}

async function checkArrived(docker: DockerClient, name: string, { image, c }: { image: ImageSource; c: Context }): Promise<DaemonImage> {
  const found = await findImage(docker, name, c);
  if (found === undefined) throw new IntegrityError('Docker did not store the image');
  const isSame = found.id === image.config.digest || found.id === image.manifestDigest;
  if (!isSame || !hasLayers(found, image)) {
    throw new IntegrityError(`Docker stored ${found.id}, not the captured image ${image.config.digest}`);
  }
  return found;
}

function hasLayers({ layers }: DaemonImage, image: ImageSource): boolean {
  return layers.join() === image.layers.map(({ digest }) => digest).join();
}
