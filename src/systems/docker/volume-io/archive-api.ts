import type { DockerClient } from '../client.ts';
import { ensureImage, HELPER_IMAGE } from './helper-container.ts';
import type { VolumeTransport } from './tar-process.ts';

const MOUNT = '/volume';
const REMOVE_LIMIT = 60_000;

/**
 * Transfers a volume through the API calls of `docker cp`, on a container that mounts the volume and never runs. Works with every daemon. Keeps
 * owners, modes, times to the second, hard links and capabilities: https://docs.docker.com/reference/api/engine/ (containers/{id}/archive)
 */
export function archiveTransport(docker: DockerClient, volume: string, label: Readonly<Record<string, string>>): VolumeTransport {
  return {
    lossless: false,
    async *read({ signal }) {
      await using container = await holder(signal);
      const path = `/containers/${container.id}/archive`;
      yield* docker.bytes({ method: 'GET', path, query: { path: `${MOUNT}/.` }, what: `read volume '${volume}'`, signal });
    },
    async write(tar, { signal }) {
      await using container = await holder(signal);
      const path = `/containers/${container.id}/archive`;
      const query = { path: MOUNT, copyUIDGID: true };
      await docker.json({ method: 'PUT', path, query, body: tar, what: `fill volume '${volume}'`, signal });
    },
  };

  async function holder(signal: AbortSignal): Promise<AsyncDisposable & { id: string }> {
    await ensureImage(docker, { signal });
    const Mounts = [{ Type: 'volume', Source: volume, Target: MOUNT, VolumeOptions: { NoCopy: true } }];
    const spec = { Image: HELPER_IMAGE, Cmd: ['never'], NetworkDisabled: true, HostConfig: { Mounts }, Labels: label };
    const id = await docker.createContainer(spec, { signal });
    return { id, [Symbol.asyncDispose]: () => docker.removeContainer(id, { volumes: false, signal: AbortSignal.timeout(REMOVE_LIMIT) }) };
  }
}
