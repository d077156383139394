import type { ImageInfo } from '../answers.ts';
import type { DockerClient } from '../client.ts';
import { changeContainer } from '../containers.ts';
import { optionsOrNull } from '../volumes.ts';
import { despitePrunes } from './despite-prunes.ts';
import { ensureWaiter, WAITER, WAITER_IMAGE, waiterFor, waiterTar } from './waiter.ts';

/*
 * Containers that do nothing but hold volumes and an image: `docker system prune --all --volumes` removes what no running container needs,
 * and a container that does not run goes first. They run again when the daemon does.
 */

type Signal = { readonly signal: AbortSignal };

export interface Held {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** An image to hold. */
  readonly image?: string;
  /** Volumes to hold. One that does not exist is made, with what is given here. */
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
 * Makes a holder; `prepare` is called before it is started. Where the daemon's architecture has no program that waits it is never started,
 * and returns `running: false`. Throws ConflictError for a name that is taken.
 */
export async function startHolder(
  docker: DockerClient,
  held: Held,
  { signal, prepare }: Signal & { prepare?: (id: string) => Promise<void> },
): Promise<{ id: string; running: boolean }> {
  const program = waiterFor(await docker.architecture({ signal }));
  return await despitePrunes(docker, held.name, { make, signal });

  async function make(): Promise<{ id: string; running: boolean }> {
    const id = await create(docker, held, { program, signal });
    try {
      if (held.image !== undefined && program !== undefined) await putFiles(docker, id, { tar: waiterTar(program), signal });
      await prepare?.(id);
      if (program !== undefined) await changeContainer(docker, id, { to: 'start', signal });
      return { id, running: program !== undefined };
    } catch (error) {
      await removeHolder(docker, id);
      throw error;
    }
  }
}

/** Removes a holder, and no volume; also when the work was canceled. */
export async function removeHolder(docker: DockerClient, id: string): Promise<void> {
  await docker.removeContainer(id, { volumes: false, signal: AbortSignal.timeout(REMOVE_LIMIT) });
}

/** Unpacks a tar in the top folder of a container, whether it runs or not. */
export async function putFiles(
  docker: DockerClient,
  id: string,
  { tar, signal }: Signal & { tar: AsyncIterable<Uint8Array> },
): Promise<void> {
  const path = `/containers/${id}/archive`;
  await docker.json({ method: 'PUT', path, query: { path: '/' }, body: tar, what: `write into container '${id}'`, signal });
}

/** An image that does not tell its processor fits no platform that is asked for. */
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
    // Labels of its image would make it another program's.
    Labels: { ...Object.fromEntries(Object.keys(info?.Config?.Labels ?? {}).map((label) => [label, ''])), ...labels },
    HostConfig: {
      NetworkMode: 'none',
      RestartPolicy: { Name: 'always' },
      LogConfig: { Type: 'none' },
      Mounts,
      // Else each would be a volume that the image asks for.
      Tmpfs: Object.fromEntries(Object.keys(info?.Config?.Volumes ?? {}).map((target) => [target, ''])),
    },
  };
  const platform = info && platformOf(info);
  if (image === undefined) await ensureWaiter(docker, program ?? Buffer.alloc(0), { signal });
  return await docker.createContainer(spec, { name, signal, ...(platform !== undefined && { platform }) });
}
