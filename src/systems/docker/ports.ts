import type { Context } from '../../lib/context.ts';
import { isPortTaken } from '../../lib/process/ports.ts';
import type { DockerClient } from './client.ts';
import { containersWith, type ListedContainer } from './containers.ts';
import { mayShareLoopback } from './endpoint.ts';

export interface WantedPort {
  readonly address?: string | undefined;
  readonly port: number;
  readonly protocol: string;
}

/**
 * Returns a function that names the holder of a port on the daemon's host: a container, or another program if it can be detected from here. The
 * container list is read once. Ports held only by containers for which `isOurs` is true count as free.
 */
export async function portHolders(
  docker: DockerClient,
  { isOurs, c }: { isOurs(container: ListedContainer): boolean; c: Context },
): Promise<(wanted: WantedPort) => Promise<string | undefined>> {
  const held = (await containersWith(docker, {}, c)).flatMap((container) =>
    (container.Ports ?? []).map((port) => ({ ...port, container, isOurs: isOurs(container) })),
  );
  return async ({ address, port, protocol }) => {
    const all = held.filter(({ IP, PublicPort, Type }) => PublicPort === port && Type === protocol && overlap(IP, address));
    const other = all.find((one) => !one.isOurs)?.container;
    if (other !== undefined) return `the container ${other.Names?.[0]?.slice(1) ?? other.Id.slice(0, 12)}`;
    if (all.length > 0) return undefined;
    if (protocol !== 'tcp' || !Number.isInteger(port) || !mayShareLoopback(docker.endpoint)) return undefined;
    return (await isPortTaken(port, address || undefined)) ? 'another program of this machine' : undefined;
  };
}

/** A port without an address, or with the wildcard address, is taken on every address. */
function overlap(a: string | undefined, b: string | undefined): boolean {
  const isAll = (address: string | undefined): boolean => !address || address === '0.0.0.0' || address === '::';
  return isAll(a) || isAll(b) || a === b;
}
