import type { DockerClient } from '../client.ts';
import type { ContainerInfo } from '../containers.ts';
import { isBuiltIn, type Likeness, type LikenessOptions, likeness, shortId } from '../likeness.ts';

type Signal = { readonly signal: AbortSignal };

export interface Changes extends LikenessOptions {
  readonly name: string;
}

/**
 * Creates a copy of a container without starting it: the same configuration, networks and volumes, including anonymous ones. Returns its id. Throws
 * ConflictError if the name is taken.
 */
export async function recreateContainer(
  docker: DockerClient,
  like: ContainerInfo,
  { name, signal, ...changes }: Changes & Signal,
): Promise<string> {
  return await makeLike(docker, likeness(like, changes), { name, signal });
}

const REMOVE_LIMIT = 60_000;
/** From this API version on, a container can be created with all its networks, each with its own MAC address. */
const NETWORKS_AT_ONCE = '1.44';

/** Creates the container without starting it and connects its networks. Returns its id. Removes the container again if a connection fails. */
export async function makeLike(
  docker: DockerClient,
  { body, networks }: Likeness,
  { name, signal }: Signal & { name: string },
): Promise<string> {
  const atOnce = docker.speaks(NETWORKS_AT_ONCE);
  const [first, ...others] = networks.filter(([network]) => atOnce || !isBuiltIn(network));
  const now = first === undefined ? [] : atOnce ? [first, ...others] : [first];
  const mac = atOnce ? undefined : networks[0]?.[1].MacAddress;
  const spec = {
    ...body,
    ...(mac !== undefined && { MacAddress: mac }),
    ...(now.length > 0 && { NetworkingConfig: { EndpointsConfig: Object.fromEntries(now) } }),
  };
  const id = await docker.createContainer(spec, { name, signal });
  try {
    for (const [network, EndpointConfig] of atOnce ? [] : others) {
      const call = { method: 'POST', path: `/networks/${network}/connect`, body: { Container: id, EndpointConfig } } as const;
      await docker.json({ ...call, what: `connect container '${name}' to network '${network}'`, signal });
    }
  } catch (error) {
    await docker.removeContainer(id, { volumes: false, signal: AbortSignal.timeout(REMOVE_LIMIT) });
    throw error;
  }
  return id;
}

/** Sorts containers so that each one follows those whose network, processes or volumes it shares, and those that it links to. */
export function inOrderOfNeed<T>(all: readonly T[], infoOf: (one: T) => ContainerInfo): T[] {
  const ordered: T[] = [];
  const seen = new Set<T>();
  const add = (one: T): void => {
    if (seen.has(one)) return;
    seen.add(one);
    const needed = needs(infoOf(one));
    for (const other of all) if (needed.some((need) => isCalled(infoOf(other), need))) add(other);
    ordered.push(one);
  };
  for (const one of all) add(one);
  return ordered;
}

/** A name may also be a prefix of another container's id: `db`. */
function isCalled({ Id, Name }: ContainerInfo, need: string): boolean {
  return Name === `/${need}` || (need.length >= shortId(Id).length && Id.startsWith(need));
}

function needs({ HostConfig: { NetworkMode, PidMode, IpcMode, Cgroup, VolumesFrom, Links } }: ContainerInfo): string[] {
  const shared = [NetworkMode, PidMode, IpcMode, Cgroup].flatMap((mode) => (mode?.startsWith('container:') ? [mode.slice(10)] : []));
  const from = (VolumesFrom ?? []).map((one) => one.split(':')[0] ?? '');
  // `/db:/web/alias`
  const linked = (Links ?? []).map((link) => (link.split(':')[0] ?? '').replace(/^\//, ''));
  return [...shared, ...from, ...linked].filter((need) => need !== '');
}
