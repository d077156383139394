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
  const held = new Map<string, string>();
  const own = new Set<string>();
  for (const { Id, Names, Ports } of await containersWith(docker, {}, c)) {
    for (const { PublicPort, Type } of Ports ?? []) {
      if (PublicPort === undefined) continue;
      if (Id === except) own.add(`${PublicPort}/${Type}`);
      else held.set(`${PublicPort}/${Type}`, `the container ${Names?.[0]?.slice(1) ?? Id.slice(0, 12)}`);
    }
  }
  return async ({ address, port, protocol }) => {
    const key = `${port}/${protocol}`;
    const holder = held.get(key);
    if (holder !== undefined || own.has(key)) return holder;
    if (protocol !== 'tcp' || !Number.isInteger(port) || !mayShareLoopback(docker.endpoint)) return undefined;
    return (await isPortTaken(port, address || undefined)) ? 'another program' : undefined;
  };
}
