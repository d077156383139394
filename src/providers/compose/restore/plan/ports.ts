import type { Context } from '../../../../lib/context.ts';
import type { ComposeConfig, ComposePort } from '../../../../systems/compose/config.ts';
import type { DockerClient } from '../../../../systems/docker/client.ts';
import type { ListedContainer } from '../../../../systems/docker/containers.ts';
import { portHolders } from '../../../../systems/docker/ports.ts';
import { LABELS } from '../../capture/location.ts';

/** Maximum number of ports in a range that are checked. */
const MAX_RANGE = 1000;

export interface TakenPort {
  readonly service: string;
  readonly holder: string;
}

/**
 * Returns the published ports that are not free, keyed by `portKey`, with their holders. A range needs as many free ports as the service has
 * containers. Ports of the project itself count as free, because the restore releases them.
 */
export async function portsInUse(
  docker: DockerClient,
  { services }: ComposeConfig,
  { project, counts, c }: { project: string; counts: ReadonlyMap<string, number>; c: Context },
): Promise<Map<string, TakenPort>> {
  const isOurs = ({ Labels }: ListedContainer): boolean => Labels?.[LABELS.project] === project;
  const holderOf = await portHolders(docker, { isOurs, c });
  const taken = new Map<string, TakenPort>();
  for (const [service, { ports }] of Object.entries(services)) {
    for (const port of ports ?? []) {
      const numbers = portNumbers(port.published);
      const { host_ip: address, protocol } = port;
      let free = 0;
      let holder: string | undefined;
      for (const number of numbers) {
        const found = await holderOf({ address, port: number, protocol });
        if (found === undefined) free++;
        else holder ??= found;
        if (free >= (counts.get(service) ?? 1)) break;
      }
      const needed = numbers.length > 1 ? (counts.get(service) ?? 1) : 1;
      if (holder !== undefined && free < needed) taken.set(portKey(port), { service, holder });
    }
  }
  return taken;
}

/** Parses `8080` and `8080-8081`. Returns an empty list if any free port will do, and for an invalid value. */
export function portNumbers(published: string | undefined): number[] {
  const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(published ?? '') ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (!(from > 0) || to < from || to > 65_535) return [];
  return Array.from({ length: Math.min(to - from + 1, MAX_RANGE) }, (_, at) => from + at);
}

/** Returns `ip:port/protocol`; the address or the port is empty if the Compose file does not set it. */
export function portKey({ host_ip, published, protocol }: ComposePort): string {
  return `${host_ip ?? ''}:${published ?? ''}/${protocol}`;
}
