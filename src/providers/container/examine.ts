import type { Context } from '../../lib/context.ts';
import { ConflictError, NotFoundError } from '../../lib/errors.ts';
import { connectDocker, type DockerClient } from '../../systems/docker/client.ts';
import { type ContainerInfo, findContainer } from '../../systems/docker/containers.ts';
import type { Examined } from '../types.ts';

/** What would give a restored container power over the machine is not captured. */
const POWERS = ['Privileged', 'CapAdd', 'Devices', 'SecurityOpt', 'PidMode', 'IpcMode', 'UTSMode', 'UsernsMode', 'DeviceRequests'];
const HARMLESS = [false, '', 'private', 'shareable', undefined, null];

/** A container that can be captured, by name or id. Throws NotFoundError, and ConflictError while it is being restarted or removed. */
export async function findCapturable(
  docker: DockerClient,
  container: string,
  c: Context,
): Promise<{ info: ContainerInfo; examined: Examined }> {
  const info = await findContainer(docker, container, c);
  if (info === undefined) {
    throw new NotFoundError(`Docker has no container '${container}'`, { hint: 'See `docker container ls --all`' });
  }
  const examined = {
    id: info.Id,
    name: info.Name.slice(1),
    state: stateOf(info),
    image: info.Config.Image,
    volumes: volumesOf(info),
    notCaptured: notCaptured(info),
  };
  return { info, examined };
}

export async function examineContainer(container: string, c: Context): Promise<Examined> {
  return (await findCapturable(await connectDocker(c), container, c)).examined;
}

function volumesOf({ Mounts }: ContainerInfo): string[] {
  return [...new Set(Mounts.flatMap(({ Type, Name }) => (Type === 'volume' && Name !== undefined ? [Name] : [])))];
}

function stateOf({ Name, State }: ContainerInfo): Examined['state'] {
  const { Status } = State;
  if (Status === 'running' || Status === 'paused' || Status === 'exited' || Status === 'created') return Status;
  throw new ConflictError(
    `The container ${Name.slice(1)} is ${Status}, and can be captured when it is running, paused, exited or created`,
    {
      hint: Status === 'dead' ? 'Docker could not remove it: docker rm --force' : 'Wait until it runs or has ended, and try again',
    },
  );
}

function notCaptured({ HostConfig, Mounts }: ContainerInfo): string[] {
  const binds = Mounts.filter(({ Type }) => Type === 'bind').map(
    ({ Source, Destination }) => `${Source} (${Destination}) is a folder or file of this machine, not a volume: it is not captured`,
  );
  const powers = Object.entries(HostConfig).filter(
    ([key, value]) => POWERS.includes(key) && !HARMLESS.some((one) => one === value) && !isEmpty(value),
  );
  if (powers.length === 0) return binds;
  return [...binds, `not captured, since it gives power over the machine: ${powers.map(([key]) => key).join(', ')}`];
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
