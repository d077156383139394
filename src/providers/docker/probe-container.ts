import type { Context } from '../../lib/context.ts';
import type { Digest } from '../../lib/digest.ts';
import { ConflictError, NotFoundError } from '../../lib/errors.ts';
import { processToken, tokenState } from '../../lib/process-token.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import { isAbandoned, STAGING_PATTERNS } from './names.ts';
import { dropName } from './references.ts';

/** On our containers; its value tells which process made it. */
const LABEL = 'vm-snapshot.probe';
const REMOVE_LIMIT = 60_000;

/** Makes a container and removes it again, never started: proves that the daemon has unpacked the image. */
export async function tryContainer(docker: DockerClient, id: Digest, { platform, c }: { platform: string; c: Context }): Promise<void> {
  const spec = { Image: id, Cmd: ['vm-snapshot'], NetworkDisabled: true, Labels: { [LABEL]: processToken() } };
  const container = await docker.createContainer(spec, { signal: c.signal, platform });
  await docker.removeContainer(container, { signal: AbortSignal.timeout(REMOVE_LIMIT) });
}

/** Takes away what processes that were killed left in the daemon: containers first, since their images cannot go before them. */
export async function sweepLeftovers(docker: DockerClient, c: Context): Promise<void> {
  for (const { Id, Labels } of await docker.listContainers(LABEL, c)) {
    if (tokenState(Labels?.[LABEL] ?? '') !== 'dead') continue;
    await docker.removeContainer(Id, c).catch((error: unknown) => {
      // Another restore sweeps the same.
      if (!(error instanceof NotFoundError) && !(error instanceof ConflictError)) throw error;
    });
  }
  const images = await docker.listImages(STAGING_PATTERNS, c);
  for (const name of images.flatMap(({ RepoTags }) => RepoTags ?? []).filter(isAbandoned)) {
    c.log.debug(`removing ${name}, which a run that was killed left behind`);
    await dropName(docker, name, c);
  }
}
