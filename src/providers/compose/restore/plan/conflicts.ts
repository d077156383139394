import { resolve } from 'node:path';
import type { Context } from '../../../../lib/context.ts';
import { ConflictError, NotFoundError, UnsupportedError } from '../../../../lib/errors.ts';
import { message, option } from '../../../../lib/text/message.ts';
import type { ComposeConfig } from '../../../../systems/compose/config.ts';
import type { DockerClient } from '../../../../systems/docker/client.ts';
import { containersWith, findContainer } from '../../../../systems/docker/containers.ts';
import { listNetworks } from '../../../../systems/docker/networks.ts';
import { findVolume } from '../../../../systems/docker/volumes.ts';
import { tooDeep } from '../../../shared/layer-depth.ts';
import { LABELS } from '../../capture/location.ts';
import type { SnapshotParts } from '../snapshot-files.ts';
import type { Obstacles } from './obstacles.ts';

interface Look {
  readonly config: ComposeConfig;
  readonly obstacles: Obstacles;
  readonly c: Context;
}

/** Adds an obstacle for each container name that the Compose file fixes and that a container outside the project has. */
export async function assertNamesFree(
  docker: DockerClient,
  { config, project, asOther, obstacles, c }: Look & { project: string; asOther: boolean },
): Promise<void> {
  for (const [service, { container_name: name }] of Object.entries(config.services)) {
    // A project with another name gets container names that Compose generates.
    if (name === undefined || asOther) continue;
    const there = await findContainer(docker, name, c);
    if (there === undefined || there.Config.Labels?.[LABELS.project] === project) continue;
    obstacles.add(
      ConflictError,
      `The service ${service} needs the container name '${name}', which another container uses`,
      message`Rename it with \`docker rename ${name} <other>\`, or restore with ${option('as', '<project>')}`,
    );
  }
}

/** Adds an obstacle for each image with more layers than the daemon supports. */
export async function checkDepth(
  docker: DockerClient,
  { images, obstacles, c }: Pick<SnapshotParts, 'images'> & Omit<Look, 'config'>,
): Promise<void> {
  const daemon = await docker.info(c);
  for (const { name, layers } of images) {
    const deep = tooDeep(layers.length, daemon, `The image of ${name} has`);
    if (deep !== undefined) obstacles.add(UnsupportedError, deep.message, deep.hint);
  }
}

/** Adds an obstacle for each external network or volume that does not exist, except volumes that the restore creates. */
export async function checkExternals(
  docker: DockerClient,
  { config, services, made, obstacles, c }: Look & { services: readonly string[]; made: ReadonlySet<string> },
): Promise<void> {
  const used = services.map((service) => config.services[service]);
  const networks = new Set(used.flatMap((service) => Object.keys(service?.networks ?? {})));
  const existing = new Set((await listNetworks(docker, {}, c)).map(({ Name }) => Name));
  for (const [key, network] of Object.entries(config.networks ?? {})) {
    if (network?.external !== true || !networks.has(key) || existing.has(network.name)) continue;
    obstacles.add(
      NotFoundError,
      `The project needs the network '${network.name}', which is external and does not exist`,
      `Create it with \`docker network create ${network.name}\``,
    );
  }
  const volumes = new Set(
    used.flatMap((service) => (service?.volumes ?? []).flatMap(({ type, source }) => (type === 'volume' ? [source] : []))),
  );
  for (const [key, volume] of Object.entries(config.volumes ?? {})) {
    if (volume?.external !== true || !volumes.has(key) || made.has(key)) continue;
    if ((await findVolume(docker, volume.name, c)) !== undefined) continue;
    obstacles.add(
      NotFoundError,
      `The project needs the volume '${volume.name}', which is external, does not exist, and is not in the snapshot`,
      `Create it with \`docker volume create ${volume.name}\``,
    );
  }
}

/** Adds an obstacle for each other project (`docker compose -p`) that runs from the same files, because it would read this one's override. */
export async function checkTwins(
  docker: DockerClient,
  { directory, files, project, obstacles, c }: { directory: string; files: readonly string[]; project: string } & Omit<Look, 'config'>,
): Promise<void> {
  const there = await containersWith(docker, { label: [`${LABELS.directory}=${directory}`] }, c);
  const others = there.filter(({ Labels }) => {
    const theirs = (Labels?.[LABELS.files] ?? '').split(',').map((file) => resolve(directory, file));
    return Labels?.[LABELS.project] !== project && theirs.some((file) => files.includes(file));
  });
  for (const other of new Set(others.map(({ Labels }) => Labels?.[LABELS.project] ?? ''))) {
    obstacles.add(
      ConflictError,
      `The project '${other}' runs from the same Compose files in ${directory}: an override for '${project}' would give it the data of '${project}'`,
      message`Restore into a separate folder with ${option('as', '<project>')}, or remove the other project first: docker compose -p ${other} down`,
    );
  }
}
