import { posix } from 'node:path';
import type { ContainerInfo, EndpointSettings } from './containers.ts';

/*
 * Defines which properties make one container equal to another. All of Config, HostConfig and the networks from `docker inspect` are passed back to
 * the daemon unchanged, so that fields added by newer daemons are included. The functions below make all exceptions, each with its reason.
 */

export interface Likeness {
  /** The body of `POST /containers/create`, without networks: https://docs.docker.com/reference/api/engine/ */
  readonly body: Readonly<Record<string, unknown>> & { readonly HostConfig: Readonly<Record<string, unknown>> };
  /** Keyed by network name, the network of `NetworkMode` first. */
  readonly networks: readonly (readonly [string, EndpointSettings])[];
}

export interface LikenessOptions {
  readonly image: string;
  readonly labels?: Readonly<Record<string, string>> | undefined;
  /** Its anonymous volumes are still empty: the new container gets other ones, which are removed with it. */
  readonly freshVolumes?: boolean | undefined;
  /** Recreated containers, keyed by their previous ids. */
  readonly again?: ReadonlyMap<string, string> | undefined;
}

export function likeness(info: ContainerInfo, { image, labels, again, freshVolumes = false }: LikenessOptions): Likeness {
  const networks = endpoints(info);
  const HostConfig = {
    ...info.HostConfig,
    ...shared(info, again),
    ...(!freshVolumes && withVolumes(info)),
    ...network(info, networks),
  };
  return { body: { ...config(info), Image: image, ...(labels && { Labels: labels }), HostConfig }, networks };
}

/** The prefix in HostConfig of a container whose network or processes are shared. */
const SHARED = 'container:';

function config({ Id, Config, HostConfig }: ContainerInfo): Record<string, unknown> {
  const { Hostname, ExposedPorts, MacAddress: _perNetwork, ...rest } = Config;
  // In the network of another container, names and ports belong to that container.
  if (HostConfig.NetworkMode?.startsWith(SHARED)) return { ...rest, Domainname: '' };
  // Omit a host name that Docker derived from the old container's id. With UTSMode `host`, Docker uses the machine's host name.
  const isOwn = Hostname !== undefined && Hostname !== '' && Hostname !== shortId(Id) && HostConfig.UTSMode !== 'host';
  return { ...rest, ...(ExposedPorts && { ExposedPorts }), ...(isOwn && { Hostname }) };
}

/** Replaces the ids of containers whose network, processes or volumes are shared: they were recreated with other ids. */
function shared({ HostConfig }: ContainerInfo, again: LikenessOptions['again']): object {
  const now = (id: string): string => again?.get(id) ?? id;
  const mode = (value: string | undefined): string | undefined =>
    value?.startsWith(SHARED) ? SHARED + now(value.slice(SHARED.length)) : value;
  const { NetworkMode, PidMode, IpcMode, Cgroup, VolumesFrom } = HostConfig;
  return {
    NetworkMode: mode(NetworkMode),
    PidMode: mode(PidMode),
    IpcMode: mode(IpcMode),
    Cgroup: mode(Cgroup),
    VolumesFrom: VolumesFrom?.map((from) => {
      const [id = '', ...access] = from.split(':');
      return [now(id), ...access].join(':');
    }),
  };
}

interface Mounting {
  readonly Type?: string;
  readonly Source?: string;
  readonly Target?: string;
}

/** Refers to anonymous volumes by name, because the new container would get empty ones. Docker then no longer removes them with the container. */
function withVolumes({ Config, HostConfig, Mounts }: ContainerInfo): { Binds?: readonly string[]; Mounts?: readonly object[] } {
  const volumes = new Map(
    Mounts.flatMap(({ Type, Name, Destination, RW }) => (Type === 'volume' && Name ? [[Destination, { Name, RW }]] : [])),
  );
  const binds = HostConfig.Binds ?? [];
  const kept = binds.filter((bind) => bind.includes(':'));
  const mounts = ((HostConfig.Mounts ?? []) as readonly Mounting[]).map((mount) => {
    const volume = volumes.get(clean(mount.Target ?? ''));
    return mount.Type === 'volume' && !mount.Source && volume ? { ...mount, Source: volume.Name } : mount;
  });
  const settled = new Set([...kept.map((bind) => clean(bind.split(':')[1] ?? '')), ...mounts.map(({ Target }) => clean(Target ?? ''))]);
  const anonymous = [...binds.filter((bind) => !bind.includes(':')), ...Object.keys(Config.Volumes ?? {})].map(clean);
  const named = [...new Set(anonymous)].flatMap((Target) => {
    const volume = volumes.get(Target);
    if (volume === undefined || settled.has(Target)) return [];
    return [{ Type: 'volume', Source: volume.Name, Target, ...(!volume.RW && { ReadOnly: true }), VolumeOptions: { NoCopy: true } }];
  });
  return { ...(HostConfig.Binds && { Binds: kept }), ...(mounts.length + named.length > 0 && { Mounts: [...mounts, ...named] }) };
}

function clean(path: string): string {
  const normal = posix.normalize(path);
  return normal.length > 1 ? normal.replace(/\/$/, '') : normal;
}

/** Keeps only the requested settings: the others were assigned by the network to the old container. */
function endpoints({ Id, Config, HostConfig, NetworkSettings }: ContainerInfo): [string, EndpointSettings][] {
  const isPrimary = ([name, { NetworkID }]: [string, EndpointSettings]): boolean =>
    [name, NetworkID].includes(HostConfig.NetworkMode) || (name === 'bridge' && HostConfig.NetworkMode === 'default');
  return Object.entries(NetworkSettings.Networks ?? {})
    .sort((a, b) => Number(isPrimary(b)) - Number(isPrimary(a)))
    .map((entry): [string, EndpointSettings] => {
      const [name, { NetworkID: _id, MacAddress: given, Aliases, ...of }] = entry;
      const settings = Object.fromEntries(Object.entries(of).filter(([key]) => !GIVEN.includes(key)));
      // Docker reports only for the first network whether the address was requested.
      const MacAddress = isPrimary(entry) ? Config.MacAddress : given === macOf(of.IPAddress) ? undefined : given;
      // Docker itself adds the short id to the aliases.
      const aliases = Aliases?.filter((alias) => alias !== shortId(Id));
      return [name, { ...settings, ...(aliases && { Aliases: aliases }), ...(MacAddress && { MacAddress }) }];
    })
    .filter(([name, { MacAddress }]) => !isBuiltIn(name) || (name === 'bridge' && MacAddress !== undefined));
}

/** The form that Docker uses as host name and alias. Names chosen by users may also be prefixes of an id, such as `db` and `cafe`. */
export function shortId(id: string): string {
  return id.slice(0, 12);
}

const GIVEN = ['EndpointID', 'Gateway', 'IPAddress', 'IPPrefixLen', 'IPv6Gateway', 'GlobalIPv6Address', 'GlobalIPv6PrefixLen', 'DNSNames'];

/** Returns another NetworkMode if the container was disconnected from its original network: the new one must not join that again. */
function network({ HostConfig, NetworkSettings }: ContainerInfo, networks: readonly (readonly [string, unknown])[]): object {
  const { NetworkMode = 'default' } = HostConfig;
  const all = Object.entries(NetworkSettings.Networks ?? {});
  const isShared = NetworkMode.startsWith(SHARED);
  const isIn = all.some(([name, { NetworkID }]) => NetworkMode === name || NetworkMode === NetworkID);
  if (all.length === 0 || isShared || isIn || NetworkMode === 'default') return {};
  return { NetworkMode: networks[0]?.[0] ?? all[0]?.[0] };
}

/** The address that Docker derives from the IP address if none is requested. */
function macOf(address: string | undefined): string | undefined {
  const bytes = (address ?? '').split('.').map(Number);
  return bytes.length === 4 ? ['02', '42', ...bytes.map((byte) => byte.toString(16).padStart(2, '0'))].join(':') : undefined;
}

export function isBuiltIn(network: string): boolean {
  return network === 'bridge' || network === 'host' || network === 'none';
}
