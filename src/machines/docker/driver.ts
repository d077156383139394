import { dirname } from 'node:path';
import type { Context } from '../../lib/context.ts';
import { message, option } from '../../lib/text/message.ts';
import { projectSlug } from '../../manifest/name.ts';
import { projectIn } from '../../systems/compose/folder.ts';
import { connectDocker, type DockerClient } from '../../systems/docker/client.ts';
import { undoAbandoned } from '../../systems/docker/transactions/undo-creation.ts';
import type { Machine, MachineDriver } from '../types.ts';
import { createMachine } from './create.ts';
import { findMachine, machinesIn, needMachine } from './find.ts';
import { destroy, planRemoval, start, stop } from './lifecycle.ts';
import { checkPlan } from './preconditions.ts';

/** Returns a driver for the Docker daemon that the docker command would use. */
export function machineHost(): MachineDriver {
  return {
    find: async (project, c) => findMachine(await connect(c), project, c),
    get: async (project, c) => needMachine(await connect(c), project, c),
    resolveForCapture: async (from, c) => toCapture(await connect(c), from, c),
    check: async (plan, options, c) => checkPlan(await connect(c), plan, { ...options, c }),
    create: async (plan, options, c) => createMachine(await connect(c), plan, { ...options, c }),
    start: async (project, c) => start(await connect(c), project, c),
    stop: async (project, c) => stop(await connect(c), project, c),
    remains: async (project, c) => planRemoval(await connect(c), project, c),
    destroy: async (project, options, c) => destroy(await connect(c), project, { ...options, c }),
  };
}

/** Connects, and rolls back what killed commands have left. */
async function connect(c: Context): Promise<DockerClient> {
  const docker = await connectDocker(c);
  await undoAbandoned(docker, c);
  return docker;
}

/** A Compose file in this folder takes precedence; one in a parent folder does not. */
async function toCapture(
  docker: DockerClient,
  { directory, project }: { directory: string; project?: string | undefined },
  c: Context,
): Promise<Machine | undefined> {
  const [only, ...more] = await machinesIn(docker, directory, c);
  const machine = project === undefined ? (more.length === 0 ? only : undefined) : await findMachine(docker, projectSlug(project), c);
  if (machine === undefined) {
    if (more.length > 0)
      c.log.warn(message`this folder has several machines: specify one with ${option('project')} or ${option('container')}`);
    return undefined;
  }
  if ((await projectIn(directory, { endpoint: docker.endpoint, signal: c.signal })) !== undefined) {
    c.log.warn(
      message`capturing the Compose project of this folder, not its machine: use ${option('container', machine.project)} for the machine`,
    );
    return undefined;
  }
  // A label names the file, and anyone may write labels: only a file directly in this folder is read.
  const isOfHere = machine.directory === directory && machine.file !== undefined && dirname(machine.file) === directory;
  return isOfHere ? machine : { ...machine, file: undefined };
}
