import type { Context } from '../../lib/context.ts';
import { NotFoundError } from '../../lib/errors.ts';
import { message, option } from '../../lib/text/message.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import { type EndpointSettings, findContainer } from '../../systems/docker/containers.ts';
import { inspectNetwork, type NetworkInfo } from '../../systems/docker/networks.ts';
import type { ContainerDocument, Endpoint } from './document.ts';

const TO_JOIN = message`: use ${option('preserveNetworks', true)} to join the original one`;

/** Networks for a restored container. */
export interface Connections {
  /** `HostConfig.NetworkMode`; undefined means Docker's default. */
  readonly mode: string | undefined;
  readonly endpoints: readonly (readonly [string, EndpointSettings])[];
}

/** Chooses the networks. A container that could reach nothing outside never gains such access unless the user requests it. */
export async function connectionsOf(
  docker: DockerClient,
  document: ContainerDocument,
  { preserve, c }: { preserve: boolean; c: Context },
): Promise<Connections> {
  const { networks, endpoints = {}, network_of: other, isolated } = document;
  if (networks.length === 1 && networks[0] === 'none') return { mode: 'none', endpoints: [] };
  if (preserve && other !== undefined) {
    const found = await findContainer(docker, other, c);
    if (found !== undefined) return { mode: `container:${found.Id}`, endpoints: [] };
    c.log.warn(`the container ${other}, whose network the original used, does not exist here`);
  }
  const wanted = preserve ? networks : networks.filter((network) => network === 'bridge' && endpoints[network] !== undefined);
  const here = await availableNetworks(docker, wanted, c);
  const joined: [string, EndpointSettings][] = [];
  for (const network of here) joined.push([network.Name, await fitEndpoint(docker, endpoints[network.Name] ?? {}, { network, c })]);
  const [first] = joined;
  if (first !== undefined) return { mode: first[0], endpoints: joined };
  if (isolated) {
    c.log.warn(
      message`the original could not reach anything outside its network, so the container gets no network${preserve ? '' : TO_JOIN}`,
    );
    return { mode: 'none', endpoints: [] };
  }
  if (other !== undefined)
    c.log.warn(
      message`the original used the network of the container ${other}; the container gets Docker's default network${preserve ? '' : TO_JOIN}`,
    );
  return { mode: undefined, endpoints: [] };
}

async function availableNetworks(docker: DockerClient, networks: readonly string[], c: Context): Promise<NetworkInfo[]> {
  const here: NetworkInfo[] = [];
  for (const network of networks) {
    if (network === 'host') {
      c.log.warn("the machine's network is not joined, because the ports would conflict with those of the original");
      continue;
    }
    try {
      here.push({ ...(await inspectNetwork(docker, network, c)), Name: network });
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      c.log.warn(`the network ${network} does not exist here and is not joined`);
    }
  }
  return here;
}

/** Drops addresses that another container already has, with a warning. A shared alias is kept, and resolves to both containers. */
async function fitEndpoint(
  docker: DockerClient,
  { Aliases, IPAMConfig, MacAddress }: Endpoint,
  { network, c }: { network: NetworkInfo; c: Context },
): Promise<EndpointSettings> {
  const members = Object.entries(network.Containers ?? {});
  const addresses = members.flatMap(([, { IPv4Address, IPv6Address }]) => [IPv4Address, IPv6Address].map((one) => one?.split('/')[0]));
  const asked = [IPAMConfig?.IPv4Address, IPAMConfig?.IPv6Address].filter((one) => one !== undefined && one !== '');
  const taken = asked.filter((one) => addresses.includes(one));
  if (taken.length > 0) c.log.warn(`the address ${taken.join(', ')} in ${network.Name} is in use: the container gets a free one`);
  const isMacTaken = MacAddress !== undefined && members.some(([, member]) => member.MacAddress === MacAddress);
  if (isMacTaken) c.log.warn(`the MAC address ${MacAddress} in ${network.Name} is in use: the container gets another one`);
  for (const alias of Aliases ?? []) {
    for (const [id, { Name }] of members) {
      const other = await findContainer(docker, id, c);
      if (!other?.NetworkSettings.Networks?.[network.Name]?.Aliases?.includes(alias)) continue;
      c.log.warn(`in ${network.Name}, the name ${alias} also resolves to the container ${Name}`);
    }
  }
  return {
    ...(Aliases?.length && { Aliases }),
    ...(IPAMConfig && taken.length === 0 && { IPAMConfig }),
    ...(MacAddress !== undefined && !isMacTaken && { MacAddress }),
  };
}
