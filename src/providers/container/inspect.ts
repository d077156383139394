import type { Context } from '../../lib/context.ts';
import { ConflictError, NotFoundError } from '../../lib/errors.ts';
import { connectDocker, type DockerClient } from '../../systems/docker/client.ts';
import { type ContainerInfo, findContainer } from '../../systems/docker/containers.ts';
import type { Inspection } from '../provider.ts';
import { lineage } from './lineage.ts';
import { lossesInWords, portableConfig, portableHost } from './settings.ts';

/** Finds a container that can be captured, by name or id. Throws NotFoundError if it does not exist, ConflictError while it is being removed. */
export async function resolveContainer(
  docker: DockerClient,
  container: string,
  c: Context,
): Promise<{ info: ContainerInfo; examined: Inspection }> {
  const info = await findContainer(docker, container, c);
  if (info === undefined) {
    throw new NotFoundError(`Docker has no container '${container}'`, { hint: 'See `docker container ls --all`' });
  }
  const of = await lineage(docker, info, c);
  const examined = {
    id: info.Id,
    name: info.Name.slice(1),
    ...(of !== undefined && { of }),
    state: stateOf(info),
    image: info.Config.Image,
    volumes: volumesOf(info),
    notCaptured: notCaptured(info),
  };
  return { info, examined };
}

export async function examineContainer(container: string, c: Context): Promise<Inspection> {
  return (await resolveContainer(await connectDocker(c), container, c)).examined;
}

function volumesOf({ Mounts }: ContainerInfo): string[] {
  return [...new Set(Mounts.flatMap(({ Type, Name }) => (Type === 'volume' && Name !== undefined ? [Name] : [])))];
}

function stateOf({ Name, State }: ContainerInfo): Inspection['state'] {
  const { Status } = State;
  // It is in a restart loop. Its files exist nevertheless, and the restored container will behave in the same way.
  if (Status === 'restarting') return 'running';
  if (Status === 'running' || Status === 'paused' || Status === 'exited' || Status === 'created') return Status;
  throw new ConflictError(`The container ${Name.slice(1)} is ${Status}: Docker is removing it or failed to remove it`, {
    hint: 'Remove it with docker rm --force, or capture another one',
  });
}

function notCaptured({ Config, HostConfig, Mounts }: ContainerInfo): string[] {
  const binds = Mounts.filter(({ Type }) => Type === 'bind').map(
    ({ Source, Destination }) => `${Source} (${Destination}) is a folder or file of this machine, not a volume, and is not captured`,
  );
  return [...binds, ...lossesInWords([...portableConfig(Config).lost, ...portableHost(HostConfig).lost], 'captured')];
}
