import { posix } from 'node:path';
import type { Context } from '../../lib/context.ts';
import { NotFoundError } from '../../lib/errors.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import { type ContainerInfo, findContainer } from '../../systems/docker/containers.ts';
import { likeness } from '../../systems/docker/likeness.ts';
import { inspectNetwork } from '../../systems/docker/networks.ts';
import { isHookLabel } from '../shared/hooks.ts';
import type { ContainerDocument, Endpoint } from './document.ts';
import { portableConfig, portableHost } from './settings.ts';

export interface Facts {
  readonly state: ContainerDocument['state'];
  readonly of: string | undefined;
  /** Variables of its image. */
  readonly env: readonly string[];
  readonly includeEnv: boolean;
  readonly binds: readonly { readonly path: string; readonly name: string }[];
}

/** Describes how the container ran, limited to what a snapshot may contain. */
export async function describe(
  docker: DockerClient,
  info: ContainerInfo,
  { state, of, env, includeEnv, binds, c }: Facts & { c: Context },
): Promise<ContainerDocument> {
  const { body, networks } = likeness(info, { image: info.Image });
  const labels = Object.entries(info.Config.Labels ?? {}).filter(
    ([label]) => isHookLabel(label) || !/^(com\.docker\.compose|vm-snapshot)\./.test(label),
  );
  const around = await surroundings(docker, info, c);
  return {
    version: 1,
    name: info.Name.slice(1),
    ...(of !== undefined && { of }),
    state,
    config: portableConfig(body).settings,
    host: portableHost(body.HostConfig).settings,
    labels: Object.fromEntries(labels),
    env: (info.Config.Env ?? [])
      .filter((entry) => !env.includes(entry))
      .map((entry) => {
        const [name = '', ...value] = entry.split('=');
        return { name, ...(includeEnv && { value: value.join('=') }) };
      }),
    mounts: mountsOf(info, binds),
    networks: Object.keys(info.NetworkSettings.Networks ?? {}),
    endpoints: Object.fromEntries(networks.map(([name, endpoint]) => [name, endpointOf(endpoint, info)])),
    ...around,
  };
}

function mountsOf({ HostConfig, Mounts }: ContainerInfo, binds: Facts['binds']): ContainerDocument['mounts'] {
  return Mounts.flatMap(({ Type, Name, Source, Destination, RW }) => {
    const bind = Type === 'bind';
    const volume = bind ? binds.find(({ path }) => path === Source)?.name : Type === 'volume' ? Name : undefined;
    if (volume === undefined) return [];
    const isHere = (target: string | undefined): boolean => target !== undefined && posix.resolve('/', target) === Destination;
    const asked = (HostConfig.Mounts as readonly MountSpec[] | null | undefined)?.find(({ Target }) => isHere(Target))?.VolumeOptions;
    const [, , words = ''] = HostConfig.Binds?.map((text) => text.split(':')).find(([, target]) => isHere(target)) ?? [];
    const nocopy = asked?.NoCopy === true || words.split(',').includes('nocopy');
    return [
      {
        target: Destination,
        volume,
        read_only: !RW,
        ...(bind && { bind }),
        ...(asked?.Subpath && { subpath: asked.Subpath }),
        ...(nocopy && { nocopy }),
      },
    ];
  });
}

interface MountSpec {
  readonly Target?: string;
  readonly VolumeOptions?: { readonly Subpath?: string; readonly NoCopy?: boolean } | null;
}

/** An address that Docker assigned is not requested again. */
function endpointOf(
  { Aliases, IPAMConfig, MacAddress }: ReturnType<typeof likeness>['networks'][number][1],
  info: ContainerInfo,
): Endpoint {
  return {
    ...(Aliases?.length && { Aliases: [...Aliases] }),
    ...(IPAMConfig && { IPAMConfig }),
    ...(MacAddress && MacAddress === info.Config.MacAddress && { MacAddress }),
  };
}

/** Returns the container whose network this one uses, if any, and whether its networks reach nothing outside. */
async function surroundings(
  docker: DockerClient,
  { HostConfig, NetworkSettings }: ContainerInfo,
  c: Context,
): Promise<Pick<ContainerDocument, 'network_of' | 'isolated'>> {
  const [, other] = HostConfig.NetworkMode?.split('container:') ?? [];
  if (other !== undefined) {
    const found = await findContainer(docker, other, c);
    if (found === undefined) return { network_of: other };
    const { isolated } = await surroundings(docker, found, c);
    return { network_of: found.Name.slice(1), ...(isolated && { isolated }) };
  }
  const names = Object.keys(NetworkSettings.Networks ?? {});
  if (HostConfig.NetworkMode === 'none' && names.every((name) => name === 'none')) return { isolated: true };
  if (names.length === 0) return {};
  for (const name of names) if (!(await isInternal(docker, name, c))) return {};
  return { isolated: true };
}

async function isInternal(docker: DockerClient, name: string, c: Context): Promise<boolean> {
  if (name === 'none') return true;
  if (name === 'bridge' || name === 'host') return false;
  try {
    return (await inspectNetwork(docker, name, c)).Internal === true;
  } catch (error) {
    if (error instanceof NotFoundError) return false;
    throw error;
  }
}
