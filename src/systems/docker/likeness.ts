import { posix } from 'node:path';
import type { ContainerInfo, EndpointSettings } from './containers.ts';

/*
 * What makes a container the same as another one: all of `docker inspect`'s Config, HostConfig and networks goes back to the daemon as it
 * came, so fields that a newer daemon adds come along. The functions below are the whole list of what is changed, each with its reason.
 */

export interface Likeness {
  /** The body of `POST /containers/create`, without networks: https://docs.docker.com/reference/api/engine/ */
  readonly body: Readonly<Record<string, unknown>> & { readonly HostConfig: Readonly<Record<string, unknown>> };
  /** By the network's name, the one of `NetworkMode` first. */
  readonly networks: readonly (readonly [string, EndpointSettings])[];
}

export interface LikenessOptions {
  readonly image: string;
  readonly labels?: Readonly<Record<string, string>> | undefined;
  /** Its anonymous volumes have nothing yet: the new container gets others, which go with it. */
  readonly freshVolumes?: boolean | undefined;
  /** Containers that were made again, by the ids that they had. */
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

/** How HostConfig says that a container has the network or the processes of another one. */
const SHARED = 'container:';

function config({ Id, Config, HostConfig }: ContainerInfo): Record<string, unknown> {
  const { Hostname, ExposedPorts, MacAddress: _perNetwork, ...rest } = Config;
  // In the network of another container, names and ports are that one's.
  if (HostConfig.NetworkMode?.startsWith(SHARED)) return { ...rest, Domainname: '' };
  // A host name that Docker made of the id belongs to the old container, and the machine's own is taken again by itself.
  const isOwn = Hostname !== undefined && Hostname !== '' && Hostname !== shortId(Id) && HostConfig.UTSMode !== 'host';
  return { ...rest, ...(ExposedPorts && { ExposedPorts }), ...(isOwn && { Hostname }) };
}

/** Whose network, processes and volumes are shared was made again and has another id. */
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

/** An anonymous volume is named, since the new container would get an empty one. Docker does not remove it with the container any more. */
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

/** Only what was asked for: the rest is what the network gave to the old container. */
function endpoints({ Id, Config, HostConfig, NetworkSettings }: ContainerInfo): [string, EndpointSettings][] {
  const isPrimary = ([name, { NetworkID }]: [string, EndpointSettings]): boolean =>
    [name, NetworkID].includes(HostConfig.NetworkMode) || (name === 'bridge' && HostConfig.NetworkMode === 'default');
  return Object.entries(NetworkSettings.Networks ?? {})
    .sort((a, b) => Number(isPrimary(b)) - Number(isPrimary(a)))
    .map((entry): [string, EndpointSettings] => {
      const [name, { NetworkID: _id, MacAddress: given, Aliases, ...of }] = entry;
      const settings = Object.fromEntries(Object.entries(of).filter(([key]) => !GIVEN.includes(key)));
      // Only of the first network Docker says whether the address was asked for.
      const MacAddress = isPrimary(entry) ? Config.MacAddress : given === macOf(of.IPAddress) ? undefined : given;
      // Docker adds the short id to the aliases by itself.
      const aliases = Aliases?.filter((alias) => alias !== shortId(Id));
      return [name, { ...settings, ...(aliases && { Aliases: aliases }), ...(MacAddress && { MacAddress }) }];
    })
    .filter(([name, { MacAddress }]) => !isBuiltIn(name) || (name === 'bridge' && MacAddress !== undefined));
}

/** As Docker uses it for a host name and an alias. Names of people may be beginnings of an id too, `db` and `cafe` are. */
export function shortId(id: string): string {
  return id.slice(0, 12);
}

const GIVEN = ['EndpointID', 'Gateway', 'IPAddress', 'IPPrefixLen', 'IPv6Gateway', 'GlobalIPv6Address', 'GlobalIPv6PrefixLen', 'DNSNames'];

/** A container that was taken out of the network that it was made in does not come back into it. */
function network({ HostConfig, NetworkSettings }: ContainerInfo, networks: readonly (readonly [string, unknown])[]): object {
  const { NetworkMode = 'default' } = HostConfig;
  const all = Object.entries(NetworkSettings.Networks ?? {});
  const isShared = NetworkMode.startsWith(SHARED);
  const isIn = all.some(([name, { NetworkID }]) => NetworkMode === name || NetworkMode === NetworkID);
  if (all.length === 0 || isShared || isIn || NetworkMode === 'default') return {};
  return { NetworkMode: networks[0]?.[0] ?? all[0]?.[0] };
}

/** What Docker makes of an address where none is asked for. */
function macOf(address: string | undefined): string | undefined {
  const bytes = (address ?? '').split('.').map(Number);
  return bytes.length === 4 ? ['02', '42', ...bytes.map((byte) => byte.toString(16).padStart(2, '0'))].join(':') : undefined;
}

export function isBuiltIn(network: string): boolean {
  return network === 'bridge' || network === 'host' || network === 'none';
}
