import type { Context } from '../../lib/context.ts';
import { ConflictError } from '../../lib/errors.ts';
import type { ComposeConfig } from '../../systems/compose/config.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import { findContainer, type ListedContainer } from '../../systems/docker/containers.ts';
import { portHolders } from '../../systems/docker/ports.ts';
import { portKey } from './override.ts';
import { LABELS } from './project.ts';

/** Throws ConflictError for a container name that the Compose file fixes and that somebody else's container has. */
export async function checkNames(
  docker: DockerClient,
  { services }: ComposeConfig,
  { project, asOther, c }: { project: string; asOther: boolean; c: Context },
): Promise<void> {
  for (const [service, { container_name: name }] of Object.entries(services)) {
    // A project of another name gets names of its own.
    if (name === undefined || asOther) continue;
    const there = await findContainer(docker, name, c);
    if (there === undefined || there.Config.Labels?.[LABELS.project] === project) continue;
    throw new ConflictError(`The service ${service} needs the container name '${name}', which another container has`, {
      hint: `Rename it with \`docker rename ${name} <other>\`, or restore with --as <project>`,
    });
  }
}

/** Published ports that somebody else has, by `ip:port/protocol`, and who that is. Ports of the project itself will be free. */
export async function takenPorts(
  docker: DockerClient,
  { services }: ComposeConfig,
  { project, c }: { project: string; c: Context },
): Promise<Map<string, { service: string; holder: string }>> {
  const isOurs = ({ Labels }: ListedContainer): boolean => Labels?.[LABELS.project] === project;
  const holderOf = await portHolders(docker, { isOurs, c });
  const taken = new Map<string, { service: string; holder: string }>();
  for (const [service, { ports }] of Object.entries(services)) {
    for (const port of ports ?? []) {
      const number = Number(port.published);
      if (!Number.isInteger(number) || number === 0) continue;
      const holder = await holderOf({ address: port.host_ip, port: number, protocol: port.protocol });
      if (holder !== undefined) taken.set(portKey(port), { service, holder });
    }
  }
  return taken;
}
