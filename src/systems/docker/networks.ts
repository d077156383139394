import { NotFoundError } from '../../lib/errors.ts';
import type { DockerClient } from './client.ts';

type Signal = { readonly signal: AbortSignal };

export interface NetworkInfo {
  readonly Id: string;
  readonly Name: string;
  /** Nothing outside can be reached from it. */
  readonly Internal?: boolean;
  /** Of running containers, by their ids. */
  readonly Containers?: Readonly<Record<string, NetworkMember>> | null;
}

export interface NetworkMember {
  readonly Name?: string;
  readonly MacAddress?: string;
  /** With the length of its prefix: `10.0.0.2/24`. */
  readonly IPv4Address?: string;
  readonly IPv6Address?: string;
}

/** By name or id. Throws NotFoundError. */
export async function inspectNetwork(docker: DockerClient, network: string, { signal }: Signal): Promise<NetworkInfo> {
  const what = `inspect network '${network}'`;
  return (await docker.json({ method: 'GET', path: `/networks/${encodeURIComponent(network)}`, what, signal })) as NetworkInfo;
}

/** Networks that fit the filters: `{ label: ['a=b'] }`. */
export async function listNetworks(
  docker: DockerClient,
  filters: Readonly<Record<string, readonly string[]>>,
  { signal }: Signal,
): Promise<readonly NetworkInfo[]> {
  const query = { filters: JSON.stringify(filters) };
  return ((await docker.json({ method: 'GET', path: '/networks', query, what: 'list networks', signal })) ?? []) as NetworkInfo[];
}

/** Throws while a container is in it. One that is gone already is as good. */
export async function removeNetwork(docker: DockerClient, id: string, { signal }: Signal): Promise<void> {
  try {
    await docker.json({ method: 'DELETE', path: `/networks/${id}`, what: `remove network ${id}`, signal });
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
  }
}
