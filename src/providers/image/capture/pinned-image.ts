import type { Context } from '../../../lib/context.ts';
import { processToken, tokenState } from '../../../lib/fs/process-token.ts';
import { askedPlatform } from '../../../manifest/platform.ts';
import type { DockerClient } from '../../../systems/docker/client.ts';
import { HELPER_LABEL } from '../../shared/staging.ts';
import type { DaemonImage } from '../daemon-image.ts';

const REMOVE_LIMIT = 60_000;

export interface PinnedImage extends AsyncDisposable {
  /** Id of the container. */
  readonly id: string;
}

/**
 * Creates a container of the image and never starts it: it proves that the daemon has unpacked the image, and retains its layers until it is
 * disposed of, even if all names are removed by force.
 */
export async function pinImage(
  docker: DockerClient,
  { id, platform }: Pick<DaemonImage, 'id' | 'platform'>,
  { mounts = [], c }: { mounts?: readonly object[]; c: Context },
): Promise<PinnedImage> {
  const spec = {
    Image: id,
    Cmd: ['vm-snapshot'],
    NetworkDisabled: true,
    Labels: { [HELPER_LABEL]: processToken() },
    HostConfig: { Mounts: mounts },
  };
  const container = await docker.createContainer(spec, { signal: c.signal, ...askedPlatform(platform) });
  return {
    id: container,
    async [Symbol.asyncDispose]() {
      try {
        await docker.removeContainer(container, { volumes: true, signal: AbortSignal.timeout(REMOVE_LIMIT) });
      } catch (error) {
        c.log.warn(`cannot remove a container: ${error instanceof Error ? error.message : error}`);
      }
    },
  };
}

/** Removes the containers of processes that were killed. */
export async function sweepPinned(docker: DockerClient, c: Context): Promise<void> {
  for (const { Id, Labels } of await docker.listContainers(HELPER_LABEL, c)) {
    if (tokenState(Labels?.[HELPER_LABEL] ?? '') !== 'dead') continue;
    await docker.removeContainer(Id, { ...c, volumes: true });
  }
}
