import type { Context } from '../../lib/context.ts';
import { ConflictError } from '../../lib/errors.ts';
import { isPortTaken } from '../../lib/ports.ts';
import type { ComposeConfig } from '../../systems/compose/config.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import { containersWith, findContainer } from '../../systems/docker/containers.ts';
import { mayShareLoopback } from '../../systems/docker/endpoint.ts';
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
  const containers = await containersWith(docker, {}, c);
  const held = containers.flatMap(({ Ports, Names, Labels }) =>
    (Ports ?? []).map(({ PublicPort, Type }) => ({
      port: PublicPort,
      type: Type,
      name: Names?.[0]?.slice(1) ?? '',
      own: Labels?.[LABELS.project] === project,
    })),
  );
  const taken = new Map<string, { service: string; holder: string }>();
  for (const [service, { ports }] of Object.entries(services)) {
    for (const port of ports ?? []) {
      const number = Number(port.published);
      if (!Number.isInteger(number) || number === 0) continue;
      const holders = held.filter((one) => one.port === number && one.type === port.protocol);
      const other = holders.find(({ own }) => !own);
      if (other !== undefined) taken.set(portKey(port), { service, holder: `the container ${other.name}` });
      else if (
        holders.length === 0 &&
        mayShareLoopback(docker.endpoint) &&
        port.protocol === 'tcp' &&
        (await isPortTaken(number, port.host_ip))
      ) {
        taken.set(portKey(port), { service, holder: 'another program of this machine' });
      }
    }
  }
  return taken;
}
