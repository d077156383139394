import type { DockerClient } from './client.ts';
import type { ContainerInfo, EndpointSettings } from './containers.ts';

export interface Changes {
  readonly name: string;
  readonly image: string;
  readonly labels?: Readonly<Record<string, string>>;
  /** Containers that were made again, by the ids that they had: one whose network or processes another one shares is found anew. */
  readonly again?: ReadonlyMap<string, string>;
}

type Signal = { readonly signal: AbortSignal };

/**
 * Makes a container like another one and does not start it: its configuration, networks and volumes, the anonymous ones too.
 * Returns its id. Throws ConflictError for a name that is taken.
 */
export async function recreateContainer(docker: DockerClient, like: ContainerInfo, changes: Changes & Signal): Promise<string> {
  const { name, image, signal } = changes;
  const endpoints = Object.entries(like.NetworkSettings.Networks ?? {}).map(([network, of]) => [network, endpoint(of, like)] as const);
  const [first, ...others] = endpoints.filter(([network]) => !isBuiltIn(network));
  const body = {
    ...containerConfig(like, changes),
    Image: image,
    HostConfig: hostConfig(like, changes),
    ...(first !== undefined && { NetworkingConfig: { EndpointsConfig: { [first[0]]: first[1] } } }),
  };
  const query = { name };
  const made = await docker.json({ method: 'POST', path: '/containers/create', query, body, what: `create container '${name}'`, signal });
  const { Id } = made as { Id: string };
  // Before API 1.44 a container is made with one network at most.
  for (const [network, EndpointConfig] of others) {
    const call = { method: 'POST', path: `/networks/${network}/connect`, body: { Container: Id, EndpointConfig } } as const;
    await docker.json({ ...call, what: `connect container '${name}' to network '${network}'`, signal });
  }
  return Id;
}

/** A host name that Docker made of the id belongs to the old container, and one in another one's network has that one's. */
function containerConfig({ Id, Config, HostConfig }: ContainerInfo, { labels }: Changes): object {
  const { Hostname, ExposedPorts, ...config } = Config;
  const { MacAddress: _, Volumes: _anonymous, ...rest } = config as typeof config & { MacAddress?: unknown; Volumes?: unknown };
  const own = HostConfig.NetworkMode?.startsWith(SHARED)
    ? {}
    : { ...(ExposedPorts && { ExposedPorts }), ...(Hostname !== undefined && !Id.startsWith(Hostname) && { Hostname }) };
  return { ...rest, ...own, ...(labels && { Labels: labels }) };
}

function hostConfig({ HostConfig, Mounts }: ContainerInfo, { again }: Changes): object {
  const isVolume = new Set(Mounts.filter(({ Type }) => Type === 'volume').map(({ Destination }) => Destination));
  const targetOf = (bind: string): string => bind.split(':')[1] ?? '';
  const binds = Mounts.filter(({ Type, Name }) => Type === 'volume' && Name !== undefined).map(
    ({ Name, Destination, RW }) => `${Name}:${Destination}:${RW ? 'rw' : 'ro'}`,
  );
  const kept = (HostConfig.Binds ?? []).filter((bind) => !isVolume.has(targetOf(bind)));
  const mounts = (HostConfig.Mounts ?? []).filter((mount) => !isVolume.has((mount as { Target?: string }).Target ?? ''));
  return { ...HostConfig, ...sharing(HostConfig, again), Binds: [...kept, ...binds], Mounts: mounts };
}

/** How HostConfig says that a container has the network or the processes of another one: https://docs.docker.com/reference/api/engine/ */
const SHARED = 'container:';

function sharing({ NetworkMode, PidMode, IpcMode }: ContainerInfo['HostConfig'], again: Changes['again']): object {
  const now = (mode: string | undefined): string | undefined => {
    const id = mode?.startsWith(SHARED) ? again?.get(mode.slice(SHARED.length)) : undefined;
    return id === undefined ? mode : SHARED + id;
  };
  return { NetworkMode: now(NetworkMode), PidMode: now(PidMode), IpcMode: now(IpcMode) };
}

/** The short id is an alias that Docker adds by itself. */
function endpoint({ IPAMConfig, Aliases, Links, DriverOpts }: EndpointSettings, { Id }: ContainerInfo): EndpointSettings {
  const aliases = (Aliases ?? []).filter((alias) => !Id.startsWith(alias));
  return { IPAMConfig: IPAMConfig ?? null, Aliases: aliases, Links: Links ?? null, DriverOpts: DriverOpts ?? null };
}

function isBuiltIn(network: string): boolean {
  return network === 'bridge' || network === 'host' || network === 'none';
}
