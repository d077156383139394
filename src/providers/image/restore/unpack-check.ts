import type { Context } from '../../../lib/context.ts';
import type { Digest } from '../../../lib/digest.ts';
import type { DockerClient } from '../../../systems/docker/client.ts';
import { pinImage, sweepPinned } from '../capture/pinned-image.ts';
import { isAbandoned, STAGING_PATTERNS } from '../names.ts';
import { dropName } from './references.ts';

/** Creates a container and removes it without starting it, which proves that the daemon has unpacked the image. */
export async function verifyUnpacked(docker: DockerClient, id: Digest, { platform, c }: { platform: string; c: Context }): Promise<void> {
  const held = await pinImage(docker, { id, platform }, { c });
  await held[Symbol.asyncDispose]();
}

/** Removes what killed processes left in the daemon: containers first, because images cannot be removed before their containers. */
export async function sweepLeftovers(docker: DockerClient, c: Context): Promise<void> {
  await sweepPinned(docker, c);
  const images = await docker.listImages(STAGING_PATTERNS, c);
  for (const name of images.flatMap(({ RepoTags }) => RepoTags ?? []).filter(isAbandoned)) {
    c.log.debug(`removing ${name}, left behind by a killed run`);
    await dropName(docker, name, c);
  }
}
