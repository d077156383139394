import type { Context } from '../../lib/context.ts';
import { ConflictError, InputError } from '../../lib/errors.ts';
import { message, option } from '../../lib/text/message.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import { type ContainerInfo, findContainer, type PortBindings } from '../../systems/docker/containers.ts';
import { portHolders } from '../../systems/docker/ports.ts';
import type { ContainerDocument } from './document.ts';

/* Determines what a restored container can take over from the original, which may still run beside it. */

/** Throws InputError for an invalid name of a container. */
export function validName(name: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9_.-]{1,200}$/.test(name)) return name;
  throw new InputError(`'${name}' is not a name of a container`, {
    hint: 'Use at least two characters: letters, digits, dots, underscores and dashes',
  });
}

/** Returns the container that has the name, if any. Throws ConflictError if it is not the one to be replaced. */
export async function checkName(
  docker: DockerClient,
  name: string,
  { replaces, c }: { replaces?: string | undefined; c: Context },
): Promise<ContainerInfo | undefined> {
  const holder = await findContainer(docker, name, c);
  if (holder === undefined || holder.Id === replaces) return holder;
  throw new ConflictError(`A container '${name}' already exists`, {
    hint: message`Choose another name with ${option('containerName')}, or remove that container`,
  });
}

/** Returns `NAME=value` entries. Values that the snapshot does not contain are read from the original container, if it still exists. */
export function variables({ env }: ContainerDocument, original: ContainerInfo | undefined, c: Context): string[] {
  const known = new Map((original?.Config.Env ?? []).map((entry) => [entry.split('=', 1)[0] ?? '', entry]));
  const missing = env.filter(({ name, value }) => value === undefined && !known.has(name)).map(({ name }) => name);
  if (missing.length > 0)
    c.log.warn(`the snapshot stores only the names of these variables, so they are empty or not set: ${missing.join(', ')}`);
  return env.flatMap(({ name, value }) => (value !== undefined ? [`${name}=${value}`] : (known.get(name) ?? [])));
}

/** Returns the port bindings, with any free port instead of one that is in use; ports of the container `except` count as free. */
export async function assignPorts(
  docker: DockerClient,
  { host }: ContainerDocument,
  { except, c }: { except?: string | undefined; c: Context },
): Promise<PortBindings> {
  const bindings = (host.PortBindings ?? {}) as PortBindings;
  const holderOf = await portHolders(docker, { isOurs: ({ Id }) => Id === except, c });
  const free: Record<string, { HostIp?: string; HostPort: string }[]> = {};
  for (const [port, wanted] of Object.entries(bindings)) {
    free[port] = [];
    for (const { HostIp, HostPort = '' } of wanted ?? []) {
      const [, protocol = 'tcp'] = port.split('/');
      const taken = HostPort !== '' && (await holderOf({ address: HostIp, port: Number(HostPort), protocol })) !== undefined;
      if (taken) c.log.warn(`the port ${HostPort} is in use: ${port} is published on a free one`);
      free[port].push({ ...(HostIp !== undefined && { HostIp }), HostPort: taken ? '' : HostPort });
    }
  }
  return free;
}
