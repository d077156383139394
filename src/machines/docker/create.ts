import type { Context } from '../../lib/context.ts';
import { CommandError, NotFoundError } from '../../lib/errors.ts';
import { exec } from '../../lib/process/exec.ts';
import type { ImageInfo } from '../../systems/docker/answers.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import { type ContainerMounting, toCreateBody } from '../../systems/docker/container-settings.ts';
import { inspectContainer } from '../../systems/docker/containers.ts';
import { commandEnvironment } from '../../systems/docker/endpoint.ts';
import { claimName, createContainerInPlace } from '../../systems/docker/transactions/create-container.ts';
import { exitedImmediately, START_GRACE_MS, startContainer } from '../../systems/docker/transactions/start-container.ts';
import { CREATED_BY_LABEL } from '../../systems/docker/transactions/undo-creation.ts';
import { missingVolumes } from '../../systems/docker/volumes.ts';
import type { CreateOptions, Machine, MachinePlan } from '../types.ts';
import { needMachine } from './find.ts';
import { isIdle, KEEP_ALIVE } from './keep-alive.ts';
import { checkPlan } from './preconditions.ts';

/**
 * See `MachineDriver.create`. The image's own command runs, with a terminal; if it is only a shell, or ends at once without an error, a process
 * that waits replaces it. Throws CommandError with the last output of a command that fails at once.
 */
export async function createMachine(
  docker: DockerClient,
  plan: MachinePlan,
  { image, brought, replace, c }: CreateOptions & { c: Context },
): Promise<Machine> {
  const { project, settings } = plan;
  await using _claim = await claimName(docker, project, c);
  const replaced = await checkPlan(docker, plan, { replace, c });
  const found = await bringImage(docker, image, c);
  const mounts = [...settings.mounts, ...volumesOf(found, plan)];
  const names = mounts.flatMap(({ kind, source }) => (kind === 'volume' ? [source] : []));
  const missing = await missingVolumes(docker, names, { labels: settings.volumeLabels, signal: c.signal });
  const volumes = missing.map((name) => ({ name, labels: settings.volumeLabels }));
  const uses = names.filter((name) => !missing.includes(name));
  const replaces = replaced && (await inspectContainer(docker, replaced.id, c));
  await createContainerInPlace(docker, { name: project, volumes, uses, images: brought ? [image] : [], replaces }, { make, c });
  return await needMachine(docker, project, c);

  async function make(token: string): Promise<void> {
    const idle = isIdle(found.Config);
    const id = await container(token, idle);
    const code = await startContainer(docker, id, { grace: idle ? 0 : START_GRACE_MS, signal: c.signal });
    if (code === undefined) return;
    if (code !== 0 || idle) throw await exitedImmediately(docker, id, { code, signal: c.signal });
    c.log.info('the command of the box has ended: the machine keeps running without it');
    await docker.removeContainer(id, { ...c, volumes: true });
    await startContainer(docker, await container(token, true), { grace: 0, signal: c.signal });
  }

  async function container(token: string, idle: boolean): Promise<string> {
    const { config, host } = toCreateBody({ ...settings, mounts });
    const body = {
      ...config,
      ...(idle ? { Entrypoint: KEEP_ALIVE, Cmd: [] } : { Tty: true, OpenStdin: true }),
      Image: image,
      Labels: { ...config.Labels, [CREATED_BY_LABEL]: token },
      HostConfig: host,
    };
    return await docker.createContainer(body, { name: project, signal: c.signal });
  }
}

/** Names the volumes that the image declares: without names they would not outlive the container, as the others do. */
function volumesOf({ Config }: ImageInfo, { project, settings }: MachinePlan): ContainerMounting[] {
  return Object.keys(Config?.Volumes ?? {})
    .filter((target) => settings.mounts.every((mount) => mount.target !== target))
    .map((target) => {
      const name = target.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
      return { kind: 'volume', source: `${project}_${name || 'data'}`, target, readOnly: false };
    });
}

async function bringImage(docker: DockerClient, image: string, c: Context): Promise<ImageInfo> {
  try {
    return await docker.inspectImage(image, c);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
  }
  c.log.info(`pulling ${image}`);
  try {
    // The docker command has the user's credentials.
    await exec('docker', ['pull', '--quiet', '--', image], {
      signal: c.signal,
      env: commandEnvironment(docker.endpoint),
      title: `docker pull ${image}`,
      missingHint: 'Install the docker command, which pulls missing images',
    });
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    throw new NotFoundError(`Cannot pull the image '${image}': ${error.message.split('\n').at(-1)}`, {
      hint: 'Check vm.box: write a Dockerfile as a path (./Dockerfile), and a snapshot as "@name"',
      cause: error,
    });
  }
  return await docker.inspectImage(image, c);
}
