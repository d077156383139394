import type { ImageInfo } from '../answers.ts';
import type { DockerClient } from '../client.ts';
import { changeContainer } from '../containers.ts';
import { optionsOrNull } from '../volumes.ts';
import { despitePrunes } from './despite-prunes.ts';
import { ensureWaiter, WAITER, WAITER_IMAGE, waiterFor, waiterTar } from './waiter.ts';

/*
 * Containers that only hold volumes and an image. `docker system prune --all --volumes` first removes containers that do not run, and then everything
 * that no container uses. Holders are restarted with the daemon.
 */

type Signal = { readonly signal: AbortSignal };

export interface Held {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** The image to hold. */
  readonly image?: string;
  /** The volumes to hold. A missing volume is created with these properties. */
  readonly volumes?: readonly HeldVolume[];
}

export interface HeldVolume {
  readonly name: string;
  readonly driver?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
}

const REMOVE_LIMIT = 120_000;
const MOUNTS = '/held';

/**
 * Creates a holder, calls `prepare`, then starts the holder. If no waiter program exists for the daemon's architecture, the holder is not started and
 * `running` is false. Throws ConflictError if the name is taken.
 */
export async function startHolder(
  docker: DockerClient,
  held: Held,
  { signal, prepare }: Signal & { prepare?: (id: string) => Promise<void> },
): Promise<{ id: string; running: boolean }> {
  const program = waiterFor(await docker.architecture({ signal }));
  let created: string | undefined;
  try {
    return await despitePrunes(docker, held.name, { make, signal });
  } catch (error) {
    if (created !== undefined) await removeHolder(docker, created);
    throw error;
  }

  async function make(onCreated: (id: string) => void): Promise<{ id: string; running: boolean }> {
    created = undefined;
    const id = await create(docker, held, { program, signal });
    created = id;
    onCreated(id);
    if (held.image !== undefined && program !== undefined) await putFiles(docker, id, { tar: waiterTar(program), signal });
    await prepare?.(id);
    if (program !== undefined) await changeContainer(docker, id, { to: 'start', signal });
    return { id, running: program !== undefined };
  }
}

/** Removes a holder but no volumes, even if the work was canceled. */
export async function removeHolder(docker: DockerClient, id: string): Promise<void> {
  await docker.removeContainer(id, { volumes: false, signal: AbortSignal.timeout(REMOVE_LIMIT) });
}

/** Unpacks a tar into the root folder of a container, running or not. */
export async function putFiles(
  docker: DockerClient,
  id: string,
  { tar, signal }: Signal & { tar: AsyncIterable<Uint8Array> },
): Promise<void> {
  const path = `/containers/${id}/archive`;
  await docker.json({ method: 'PUT', path, query: { path: '/' }, body: tar, what: `write into container '${id}'`, signal });
}

/** Returns undefined for an image without an architecture: it matches no requested platform. */
function platformOf({ Os, Architecture, Variant }: ImageInfo): string | undefined {
  return Architecture === '' ? undefined : [Os, Architecture, Variant].filter(Boolean).join('/');
}

async function create(
  docker: DockerClient,
  { name, labels, image, volumes = [] }: Held,
  { program, signal }: Signal & { program: Buffer | undefined },
): Promise<string> {
  const Mounts = volumes.map((volume, at) => ({
    Type: 'volume',
    Source: volume.name,
    Target: `${MOUNTS}/${at}`,
    ReadOnly: true,
    VolumeOptions: {
      NoCopy: true,
      Labels: volume.labels ?? {},
      ...(volume.driver !== undefined && { DriverConfig: { Name: volume.driver, Options: optionsOrNull(volume.options) } }),
    },
  }));
  const info = image === undefined ? undefined : await docker.inspectImage(image, { signal });
  const spec = {
    Image: image ?? WAITER_IMAGE,
    Entrypoint: [WAITER],
    Cmd: [],
    User: '0:0',
    NetworkDisabled: true,
    StopSignal: 'SIGKILL',
    Healthcheck: { Test: ['NONE'] },
    // Clear the labels of the image: they would make the container look like another program's.
    Labels: { ...Object.fromEntries(Object.keys(info?.Config?.Labels ?? {}).map((label) => [label, ''])), ...labels },
    HostConfig: {
      NetworkMode: 'none',
      RestartPolicy: { Name: 'always' },
      LogConfig: { Type: 'none' },
      Mounts,
      // Otherwise Docker would create a volume for each path that the image declares.
      Tmpfs: Object.fromEntries(Object.keys(info?.Config?.Volumes ?? {}).map((target) => [target, ''])),
    },
  };
  const platform = info && platformOf(info);
  if (image === undefined) await ensureWaiter(docker, program ?? Buffer.alloc(0), { signal });
  return await docker.createContainer(spec, { name, signal, ...(platform !== undefined && { platform }) });
}
