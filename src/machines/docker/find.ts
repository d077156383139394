import type { Context } from '../../lib/context.ts';
import { NotFoundError } from '../../lib/errors.ts';
import { message, option } from '../../lib/text/message.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import { type ContainerInfo, containersWith, inspectContainer } from '../../systems/docker/containers.ts';
import type { Machine } from '../types.ts';
import { LABELS } from './labels.ts';

/** Returns the machine of the project: its name and its label must both match. */
export async function findMachine(docker: DockerClient, project: string, c: Context): Promise<Machine | undefined> {
  return (await machinesWith(docker, `${LABELS.machine}=${project}`, c)).find((machine) => machine.project === project);
}

/** Returns the machines whose vm.yaml is in the folder. */
export async function machinesIn(docker: DockerClient, directory: string, c: Context): Promise<Machine[]> {
  return (await machinesWith(docker, `${LABELS.directory}=${directory}`, c)).filter((machine) => machine.directory === directory);
}

/** Throws NotFoundError if the project has no machine. */
export async function needMachine(docker: DockerClient, project: string, c: Context): Promise<Machine> {
  const machine = await findMachine(docker, project, c);
  if (machine !== undefined) return machine;
  throw new NotFoundError(`The machine '${project}' does not exist`, {
    hint: message`Create it with: vm create; specify another one with ${option('project')} or ${option('config')}`,
    fields: { project },
  });
}

/** Converts a container; returns undefined for one that only resembles a machine, such as a renamed one. */
export function toMachine({ Id, Name, Created, State, Config, HostConfig, Mounts, NetworkSettings }: ContainerInfo): Machine | undefined {
  const labels = Config.Labels ?? {};
  const project = labels[LABELS.machine];
  if (project === undefined || Name !== `/${project}`) return undefined;
  const { Memory, NanoCpus } = HostConfig;
  const open = Object.entries(NetworkSettings.Ports ?? {});
  const published = open.length > 0 ? open : Object.entries(HostConfig.PortBindings ?? {});
  return {
    project,
    id: Id,
    state: State.Status,
    exitCode: State.Status === 'exited' || State.Status === 'dead' ? State.ExitCode : undefined,
    box: labels[LABELS.box] ?? '',
    image: Config.Image,
    directory: labels[LABELS.directory] ?? '',
    file: labels[LABELS.file],
    config: labels[LABELS.config],
    createdAt: Created,
    memory: Memory ? Memory : undefined,
    cpus: NanoCpus ? NanoCpus / 1e9 : undefined,
    ports: Object.fromEntries(
      published.flatMap(([port, at]) => (at?.[0] === undefined ? [] : [[port, `${at[0].HostIp || '0.0.0.0'}:${at[0].HostPort ?? ''}`]])),
    ),
    mounts: Mounts.map(({ Type, Name: volume, Source, Destination, RW }) => ({
      kind: Type,
      source: volume ?? Source,
      target: Destination,
      readOnly: !RW,
    })).sort((a, b) => (a.target < b.target ? -1 : 1)),
  };
}

async function machinesWith(docker: DockerClient, label: string, c: Context): Promise<Machine[]> {
  const listed = await containersWith(docker, { label: [label] }, c);
  const found = await Promise.all(listed.map(({ Id }) => inspectContainer(docker, Id, c)));
  return found.map(toMachine).filter((machine) => machine !== undefined);
}
