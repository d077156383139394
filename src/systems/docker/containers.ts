import { NotFoundError } from '../../lib/errors.ts';
import type { DockerClient } from './client.ts';

/* Containers: https://docs.docker.com/reference/api/engine/ */

type Signal = { readonly signal: AbortSignal };

/** Milliseconds: a commit copies everything that a container has written, and a stop waits for the container's own stop timeout. */
const LONG = 900_000;

/** The fields of `docker inspect` that this program reads. The others are passed back to the daemon unchanged when a container is recreated. */
export interface ContainerInfo {
  readonly Id: string;
  /** With a leading slash. */
  readonly Name: string;
  readonly Created: string;
  /** The image's id. */
  readonly Image: string;
  readonly Platform?: string;
  readonly State: {
    readonly Status: 'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead';
    readonly Health?: {
      readonly Status: string;
      /** The latest probes, oldest first. */
      readonly Log?: readonly { readonly ExitCode: number; readonly Output?: string }[] | null;
    };
    readonly StartedAt?: string;
    readonly ExitCode?: number;
  };
  /** Restarts by the restart policy since the last start by a user. */
  readonly RestartCount?: number;
  readonly Config: {
    readonly Image: string;
    readonly Env?: readonly string[] | null;
    readonly Labels?: Readonly<Record<string, string>> | null;
    readonly Hostname?: string;
    readonly ExposedPorts?: object | null;
    /** Paths that are to be volumes. */
    readonly Volumes?: Readonly<Record<string, object>> | null;
    /** The address requested in the network in which the container was created, if any. */
    readonly MacAddress?: string;
  };
  readonly HostConfig: {
    readonly Binds?: readonly string[] | null;
    readonly Mounts?: readonly object[] | null;
    readonly NetworkMode?: string;
    readonly PidMode?: string;
    readonly IpcMode?: string;
    readonly UTSMode?: string;
    readonly Cgroup?: string;
    /** `<container>` or `<container>:ro`. */
    readonly VolumesFrom?: readonly string[] | null;
    /** `/db:/web/alias` */
    readonly Links?: readonly string[] | null;
    readonly PortBindings?: PortBindings | null;
    /** Bytes; 0 means no limit. */
    readonly Memory?: number;
    /** Billionths of a CPU; 0 means no limit. */
    readonly NanoCpus?: number;
  };
  /** `UpperDir` is the folder of the container's writable layer. */
  readonly GraphDriver?: { readonly Data?: { readonly UpperDir?: string } | null } | null;
  readonly Mounts: readonly ContainerMount[];
  readonly NetworkSettings: {
    readonly Networks?: Readonly<Record<string, EndpointSettings>> | null;
    /** Set while the container runs. */
    readonly Ports?: PortBindings | null;
  };
}

export type PortBindings = Readonly<Record<string, readonly { readonly HostIp?: string; readonly HostPort?: string }[] | null>>;

export interface ContainerMount {
  readonly Type: string;
  /** The name of a volume. */
  readonly Name?: string;
  readonly Source: string;
  readonly Destination: string;
  readonly RW: boolean;
}

export interface EndpointSettings {
  readonly IPAMConfig?: object | null;
  readonly Aliases?: readonly string[] | null;
  readonly Links?: readonly string[] | null;
  readonly DriverOpts?: Readonly<Record<string, string>> | null;
  readonly NetworkID?: string;
  readonly IPAddress?: string;
  readonly MacAddress?: string;
}

/**
 * Accepts a name or an id. The mounts are sorted by path, because Docker keeps them in a map and returns them in a different order each time. Throws
 * NotFoundError.
 */
export async function inspectContainer(docker: DockerClient, id: string, { signal }: Signal): Promise<ContainerInfo> {
  const call = { method: 'GET', path: `/containers/${encodeURIComponent(id)}/json`, what: `inspect container '${id}'`, signal } as const;
  const info = (await docker.json(call)) as ContainerInfo;
  const byPath = (a: { Destination: string }, b: { Destination: string }): number => (a.Destination < b.Destination ? -1 : 1);
  return { ...info, Mounts: (info.Mounts ?? []).toSorted(byPath) };
}

/** Returns undefined if no container has this name. */
export async function findContainer(docker: DockerClient, name: string, options: Signal): Promise<ContainerInfo | undefined> {
  try {
    return await inspectContainer(docker, name, options);
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

export interface ListedContainer {
  readonly Id: string;
  readonly Names?: readonly string[] | null;
  readonly Labels?: Readonly<Record<string, string>> | null;
  readonly Ports?: readonly { readonly IP?: string; readonly PublicPort?: number; readonly Type?: string }[] | null;
  readonly Mounts?: readonly { readonly Name?: string }[] | null;
}

/** Returns all containers that match the filters, running or not: `{ label: ['a=b'], volume: ['data'] }`. */
export async function containersWith(
  docker: DockerClient,
  filters: Readonly<Record<string, readonly string[]>>,
  { signal }: Signal,
): Promise<readonly ListedContainer[]> {
  const query = { all: true, filters: JSON.stringify(filters) };
  return ((await docker.json({ method: 'GET', path: '/containers/json', query, what: 'list containers', signal })) ??
    []) as ListedContainer[];
}

/** Returns the changes in a container's writable layer; `Kind` is 0 for modified, 1 for added, 2 for deleted. */
export async function changesOf(docker: DockerClient, id: string, { signal }: Signal): Promise<readonly { Path: string; Kind: number }[]> {
  const call = {
    method: 'GET',
    path: `/containers/${id}/changes`,
    what: `list the changes of container ${id}`,
    signal,
    idle: LONG,
  } as const;
  return ((await docker.json(call)) ?? []) as { Path: string; Kind: number }[];
}

/**
 * Creates an image from a container's files and returns its id; `config` overrides the values that the image would inherit from the container. The
 * daemon pauses the container meanwhile.
 */
export async function commitContainer(
  docker: DockerClient,
  id: string,
  { repository, tag, config, what, signal }: Signal & { repository: string; tag: string; config: object; what: string },
): Promise<string> {
  const query = { container: id, repo: repository, tag, pause: true };
  const made = await docker.json({
    method: 'POST',
    path: '/commit',
    query,
    body: config,
    what,
    signal,
    idle: LONG,
  });
  return (made as { Id: string }).Id;
}

type Change = 'pause' | 'unpause' | 'start';

export async function changeContainer(
  docker: DockerClient,
  id: string,
  { to, name = id, signal }: Signal & { to: Change; name?: string },
): Promise<void> {
  await docker.json({ method: 'POST', path: `/containers/${id}/${to}`, what: `${to} container ${name}`, signal });
}

/** Asks the container to end, waits for its stop timeout, then kills it. */
export async function stopContainer(docker: DockerClient, id: string, { signal }: Signal): Promise<void> {
  await docker.json({ method: 'POST', path: `/containers/${id}/stop`, what: `stop container ${id}`, signal, idle: LONG });
}

export async function renameContainer(docker: DockerClient, id: string, { name, signal }: Signal & { name: string }): Promise<void> {
  const what = `rename container ${id} to '${name}'`;
  await docker.json({ method: 'POST', path: `/containers/${id}/rename`, query: { name }, what, signal });
}
