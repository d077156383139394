import type { Context } from '../../lib/context.ts';
import { ConflictError, NotFoundError } from '../../lib/errors.ts';
import { message, option } from '../../lib/text/message.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import { changeContainer, containersWith, inspectContainer, stopContainer } from '../../systems/docker/containers.ts';
import { startMachine } from '../../systems/docker/transactions/start-container.ts';
import { listVolumes, removeVolume } from '../../systems/docker/volumes.ts';
import type { Machine, RemovedMachine } from '../types.ts';
import { findMachine, needMachine } from './find.ts';
import { LABELS } from './labels.ts';
import { boundPorts, checkPorts } from './preconditions.ts';

export async function start(docker: DockerClient, project: string, c: Context): Promise<Machine> {
  const { id, state } = await needMachine(docker, project, c);
  if (state === 'paused') await changeContainer(docker, id, { to: 'unpause', signal: c.signal });
  else if (state !== 'running') {
    const { HostConfig } = await inspectContainer(docker, id, c);
    await checkPorts(docker, boundPorts(HostConfig.PortBindings), { except: id, c });
    await startMachine(docker, id, c);
  }
  return await needMachine(docker, project, c);
}

export async function stop(docker: DockerClient, project: string, c: Context): Promise<Machine> {
  const { id, state } = await needMachine(docker, project, c);
  if (state === 'paused') await changeContainer(docker, id, { to: 'unpause', signal: c.signal });
  if (state === 'paused' || state === 'running' || state === 'restarting') await stopContainer(docker, id, c);
  return await needMachine(docker, project, c);
}

export interface RemovalPlan {
  readonly machine: Machine | undefined;
  readonly volumes: readonly string[];
}

export async function planRemoval(docker: DockerClient, project: string, c: Context): Promise<RemovalPlan> {
  const machine = await findMachine(docker, project, c);
  const volumes = (await listVolumes(docker, { label: [`${LABELS.machine}=${project}`] }, c)).map(({ Name }) => Name).sort();
  if (machine === undefined && volumes.length === 0) {
    throw new NotFoundError(`The machine '${project}' does not exist and has no volumes`, {
      hint: message`Specify another one with ${option('project')} or ${option('config')}`,
      fields: { project },
    });
  }
  return { machine, volumes };
}

export async function destroy(
  docker: DockerClient,
  project: string,
  { volumes: withVolumes, c }: { volumes: boolean; c: Context },
): Promise<RemovedMachine> {
  const { machine, volumes } = await planRemoval(docker, project, c);
  const gone = withVolumes ? volumes : [];
  for (const volume of gone) {
    const other = (await containersWith(docker, { volume: [volume] }, c)).find(({ Id }) => Id !== machine?.id);
    if (other === undefined) continue;
    throw new ConflictError(`The volume ${volume} is in use by the container ${other.Names?.[0]?.slice(1) ?? other.Id}`, {
      hint: message`Remove that container first, or omit ${option('volumes', true)}`,
    });
  }
  if (machine !== undefined) {
    await stop(docker, project, c);
    await docker.removeContainer(machine.id, { ...c, volumes: false });
  }
  for (const volume of gone) await removeVolume(docker, volume, c);
  return { project, volumes: gone, kept: withVolumes ? [] : volumes };
}
