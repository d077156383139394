import type { Context } from '../../lib/context.ts';
import { isPortTaken } from '../../lib/ports.ts';
import type { DockerClient } from './client.ts';
import { containersWith } from './containers.ts';
import { mayShareLoopback } from './endpoint.ts';

export interface WantedPort {
  readonly address?: string | undefined;
  readonly port: number;
  readonly protocol: string;
}

/**
 * Who has a port of the daemon's host: a container by its name, or a program, where that can be seen from here. The function is for one
 * look at the daemon; `except` is a container whose ports count as free.
 */
export async function portHolders(
  docker: DockerClient,
  { except, c }: { except?: string | undefined; c: Context },
): Promise<(wanted: WantedPort) => Promise<string | undefined>> {
  const held = (await containersWith(docker, {}, c)).flatMap(({ Id, Names, Ports }) =>
    (Ports ?? []).map(({ IP, PublicPort, Type }) => ({ Id, name: Names?.[0]?.slice(1) ?? Id.slice(0, 12), IP, PublicPort, Type })),
  );
  return async ({ address, port, protocol }) => {
    const all = held.filter(({ IP, PublicPort, Type }) => PublicPort === port && Type === protocol && overlap(IP, address));
    const holder = all.find(({ Id }) => Id !== except);
    if (holder !== undefined) return `the container ${holder.name}`;
    if (all.length > 0) return undefined;
    if (protocol !== 'tcp' || !Number.isInteger(port) || !mayShareLoopback(docker.endpoint)) return undefined;
    return (await isPortTaken(port, address || undefined)) ? 'another program' : undefined;
  };
}

/** Without an address, or with that of all of them, a port is taken on every one. */
function overlap(a: string | undefined, b: string | undefined): boolean {
  const isAll = (address: string | undefined): boolean => !address || address === '0.0.0.0' || address === '::';
  return isAll(a) || isAll(b) || a === b;
}
