import { stat } from 'node:fs/promises';
import type { Context } from '../../lib/context.ts';
import { ConflictError, ExistsError, InputError, NotFoundError } from '../../lib/errors.ts';
import { message, option } from '../../lib/text/message.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import { findContainer, type PortBindings } from '../../systems/docker/containers.ts';
import { portHolders, type WantedPort } from '../../systems/docker/ports.ts';
import { missingVolumes } from '../../systems/docker/volumes.ts';
import type { Machine, MachinePlan } from '../types.ts';
import { toMachine } from './find.ts';

/** See `MachineDriver.check`. */
export async function checkPlan(
  docker: DockerClient,
  { project, settings }: MachinePlan,
  { replace, c }: { replace: boolean; c: Context },
): Promise<Machine | undefined> {
  const there = await checkName(docker, project, { replace, c });
  const { mounts, ports = [], volumeLabels, cpus = 0 } = settings;
  await checkCpus(docker, cpus, c);
  if (docker.endpoint.kind === 'unix') for (const { kind, source } of mounts) if (kind === 'bind') await checkFolder(source);
  const volumes = mounts.flatMap(({ kind, source }) => (kind === 'volume' ? [source] : []));
  await missingVolumes(docker, volumes, { labels: volumeLabels, signal: c.signal });
  const wanted = ports.map(({ address, host, protocol }) => ({ address, port: host, protocol }));
  await checkPorts(docker, wanted, { except: there?.id, c });
  return there;
}

/** Throws ConflictError for the first port that is in use; ports of the container `except` count as free. */
export async function checkPorts(
  docker: DockerClient,
  wanted: readonly WantedPort[],
  { except, c }: { except?: string | undefined; c: Context },
): Promise<void> {
  const holderOf = await portHolders(docker, { isOurs: ({ Id }) => Id === except, c });
  for (const port of wanted) {
    const holder = await holderOf(port);
    if (holder === undefined) continue;
    throw new ConflictError(`Port ${port.port}/${port.protocol} is already in use by ${holder}`, {
      hint: 'Stop it, or publish another port in vm.yaml',
      fields: { port: port.port },
    });
  }
}

/** Returns the ports that a container publishes. */
export function boundPorts(bindings: PortBindings | null | undefined): WantedPort[] {
  return Object.entries(bindings ?? {}).flatMap(([key, bound]) =>
    (bound ?? []).flatMap(({ HostIp, HostPort }) =>
      HostPort ? [{ address: HostIp, port: Number(HostPort), protocol: key.split('/')[1] ?? 'tcp' }] : [],
    ),
  );
}

async function checkName(
  docker: DockerClient,
  project: string,
  { replace, c }: { replace: boolean; c: Context },
): Promise<Machine | undefined> {
  if (project.length < 2)
    throw new InputError(`'${project}' is too short for the name of a machine`, {
      hint: message`Set project.name in vm.yaml, or ${option('project')}, to two characters or more`,
    });
  const holder = await findContainer(docker, project, c);
  if (holder === undefined) return undefined;
  const machine = toMachine(holder);
  if (machine?.project !== project) {
    throw new ConflictError(`The container '${project}' already exists and is not a machine of vm`, {
      hint: 'Choose another project.name, or rename that container with `docker rename`',
    });
  }
  if (replace) return machine;
  throw new ExistsError(`The machine '${project}' already exists (${machine.state})`, {
    hint: 'Start it with `vm up`, recreate it with `vm create --force`, or remove it with `vm destroy`',
    fields: { project, state: machine.state },
  });
}

async function checkCpus(docker: DockerClient, cpus: number, c: Context): Promise<void> {
  if (cpus === 0) return;
  const { NCPU: there = Number.POSITIVE_INFINITY } = await docker.info(c);
  if (cpus <= there) return;
  throw new InputError(`vm.cpus is ${cpus}, but Docker has only ${there}`, { hint: `Set vm.cpus to ${there} or less in vm.yaml` });
}

async function checkFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined)
    throw new NotFoundError(`Cannot mount ${path}: it does not exist`, { hint: 'Create it, or correct mounts in vm.yaml' });
}
