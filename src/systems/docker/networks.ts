import { ConflictError, NotFoundError } from '../../lib/errors.ts';
import type { DockerClient } from './client.ts';

type Signal = { readonly signal: AbortSignal };

export interface NetworkInfo {
  readonly Id: string;
  readonly Name: string;
  /** Without access to external networks. */
  readonly Internal?: boolean;
  /** The members that run, keyed by container id. */
  readonly Containers?: Readonly<Record<string, NetworkMember>> | null;
}

export interface NetworkMember {
  readonly Name?: string;
  readonly MacAddress?: string;
  /** With the prefix length: `10.0.0.2/24`. */
  readonly IPv4Address?: string;
  readonly IPv6Address?: string;
}

/** Accepts a name or an id. Throws NotFoundError. */
export async function inspectNetwork(docker: DockerClient, network: string, { signal }: Signal): Promise<NetworkInfo> {
  const what = `inspect network '${network}'`;
  return (await docker.json({ method: 'GET', path: `/networks/${encodeURIComponent(network)}`, what, signal })) as NetworkInfo;
}

/** The fields of `docker network inspect` from which a network can be recreated. */
export interface NetworkDetails extends NetworkInfo {
  readonly Driver?: string;
  readonly EnableIPv4?: boolean;
  readonly EnableIPv6?: boolean;
  readonly IPAM?: object;
  readonly Internal?: boolean;
  readonly Attachable?: boolean;
  readonly Options?: Readonly<Record<string, string>> | null;
  readonly Labels?: Readonly<Record<string, string>> | null;
}

/** Returns the networks that match the filters: `{ label: ['a=b'] }`. */
export async function listNetworks(
  docker: DockerClient,
  filters: Readonly<Record<string, readonly string[]>>,
  { signal }: Signal,
): Promise<readonly NetworkInfo[]> {
  const query = { filters: JSON.stringify(filters) };
  return ((await docker.json({ method: 'GET', path: '/networks', query, what: 'list networks', signal })) ?? []) as NetworkInfo[];
}

/** Accepts a name or an id. Returns undefined if the network does not exist. */
export async function findNetwork(docker: DockerClient, name: string, { signal }: Signal): Promise<NetworkDetails | undefined> {
  try {
    const what = `inspect network '${name}'`;
    return (await docker.json({ method: 'GET', path: `/networks/${encodeURIComponent(name)}`, what, signal })) as NetworkDetails;
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

/** Recreates a removed network with the same settings and a new id. Succeeds if a network with this name exists. */
export async function recreateNetwork(docker: DockerClient, like: NetworkDetails, { signal }: Signal): Promise<void> {
  const { Name, Driver, EnableIPv4, EnableIPv6, IPAM, Internal, Attachable, Options, Labels } = like;
  const body = { Name, Driver, EnableIPv4, EnableIPv6, IPAM, Internal, Attachable, Options, Labels, CheckDuplicate: true };
  try {
    await docker.json({ method: 'POST', path: '/networks/create', body, what: `create network '${Name}'`, signal });
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
  }
}

/** Throws while a container is connected to it. Succeeds if it does not exist. */
export async function removeNetwork(docker: DockerClient, id: string, { signal }: Signal): Promise<void> {
  try {
    await docker.json({ method: 'DELETE', path: `/networks/${id}`, what: `remove network ${id}`, signal });
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
  }
}
