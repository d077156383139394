import type { Context } from '../../../lib/context.ts';
import { NotFoundError } from '../../../lib/errors.ts';
import type { ImageInfo } from '../../../systems/docker/answers.ts';
import type { DockerClient } from '../../../systems/docker/client.ts';
import type { ContainerInfo } from '../../../systems/docker/containers.ts';
import { findVolume } from '../../../systems/docker/volumes.ts';
import type { ProjectContainer, ProjectDocument, ProjectVolume } from '../document.ts';
import { type Project, serviceOf } from '../project.ts';
import { isInMemory } from '../restore/plan/planned-volumes.ts';
import { capturedState } from './captured-state.ts';
import { type ComparedService, compareEnvironment, unsetVariables } from './environment.ts';
import type { CapturedFiles } from './project-files.ts';

/** The parts of a project that a capture stores. */
export interface CapturePlan {
  readonly project: Project;
  /** One for each container, and one for each service without a container whose image exists in the daemon. Names are unique. */
  readonly images: readonly { readonly name: string; readonly container?: ContainerInfo; readonly reference: string }[];
  readonly volumes: readonly ProjectVolume[];
  /** Ids of the containers that a capture with `quiesce` pauses. */
  readonly running: readonly string[];
  readonly binds: readonly { readonly source: string; readonly service: string; readonly target: string }[];
  /** Services that have neither a container nor an image in the daemon. */
  readonly skipped: readonly string[];
  /** Names of containers whose service was removed from the Compose files, so that a restore could not create them again. */
  readonly orphans: readonly string[];
  /** Approximate size of the images in bytes. The size of a volume is known only once it has been read. */
  readonly size: number;
  readonly environment: readonly ComparedService[];
  readonly facts: Omit<ProjectDocument, keyof CapturedFiles['facts']>;
}

/** Throws ConflictError while a container is being removed. */
export async function planCapture(docker: DockerClient, project: Project, c: Context): Promise<CapturePlan> {
  const { config } = project;
  const images: { name: string; container?: ContainerInfo; reference: string }[] = [];
  const containers: ProjectContainer[] = [];
  const name = uniqueNames();
  const [captured, orphans] = [true, false].map((has) => project.containers.filter((one) => serviceOf(one) in config.services === has));
  for (const [service, all] of Map.groupBy(captured ?? [], serviceOf)) {
    for (const [at, container] of all.entries()) {
      const image = name(all.length === 1 ? service : `${service}-${at + 1}`);
      images.push({ name: image, container, reference: container.Image });
      containers.push({ service, number: at + 1, image, ...(await capturedState(docker, container, c)), mounts: mountsOf(container) });
    }
  }
  const skipped: string[] = [];
  const services: ProjectDocument['services'] = [];
  for (const [service, { image }] of Object.entries(config.services)) {
    const reference = image ?? `${project.name}-${service}`;
    if (containers.some((one) => one.service === service)) services.push({ name: service });
    else if ((await findImage(docker, reference, c)) === undefined) {
      skipped.push(service);
      services.push({ name: service });
    } else {
      const own = name(service);
      images.push({ name: own, reference });
      services.push({ name: service, image: own });
    }
  }
  const environment = compareEnvironment(project);
  const running = project.containers.filter(({ State }) => State.Status === 'running').map(({ Id }) => Id);
  const volumes = await volumesOf(docker, { config, containers: captured ?? [] }, c);
  const sizes = await Promise.all(images.map(({ reference }) => findImage(docker, reference, c)));
  return {
    project,
    images,
    volumes,
    running,
    binds: bindsOf(project),
    skipped,
    orphans: (orphans ?? []).map(({ Name }) => Name.slice(1)),
    size: [...new Map(sizes.map((info) => [info?.Id, info?.Size ?? 0])).values()].reduce((sum, size) => sum + size, 0),
    environment,
    facts: {
      version: 1,
      name: project.name,
      ...(project.folderName !== project.name && { folder_name: project.folderName }),
      directory: project.directory,
      unset: unsetVariables(project.warnings),
      services: services.map((one) => {
        const variables = environment.find(({ service }) => service === one.name)?.set ?? [];
        return variables.length > 0 ? { ...one, variables: [...variables] } : one;
      }),
      containers,
      volumes,
    },
  };
}

async function volumesOf(
  docker: DockerClient,
  { config, containers }: Pick<Project, 'config' | 'containers'>,
  c: Context,
): Promise<ProjectVolume[]> {
  const declared = Object.entries(config.volumes ?? {}).flatMap(([key, volume]) => (volume === null ? [] : [{ key, ...volume }]));
  const keys = new Map(declared.map((volume) => [volume.name, volume]));
  const mounted = containers.flatMap(({ Mounts }) => Mounts.flatMap(({ Type, Name }) => (Type === 'volume' && Name ? [Name] : [])));
  const volumes: ProjectVolume[] = [];
  for (const name of new Set([...mounted.filter((used) => keys.has(used)), ...mounted, ...keys.keys()])) {
    const info = await findVolume(docker, name, c);
    if (info === undefined) continue;
    const key = keys.get(name)?.key ?? keyByMount(name, { config, containers });
    const isTaken = key !== undefined && volumes.some((volume) => volume.key === key);
    // A volume that containers use takes precedence over one that only the Compose files name: these may have changed since.
    if (isTaken && !mounted.includes(name)) continue;
    volumes.push({
      name,
      ...(key !== undefined && !isTaken && { key }),
      external: keys.get(name)?.external === true,
      driver: info.Driver,
      driver_opts: optionsOf({ ...info.Options }),
      labels: { ...info.Labels },
    });
  }
  return volumes;
}

/** Keeps only the device of a volume on a device: a restore creates a plain volume, and the other options may contain a password. */
function optionsOf(options: Readonly<Record<string, string>>): Record<string, string> {
  const { device } = options;
  return device === undefined || isInMemory({ driver_opts: options }) ? { ...options } : { device };
}

/** Finds the key by the mount target, because a container may still use a volume whose name was removed from the Compose file. */
function keyByMount(volume: string, { config, containers }: Pick<Project, 'config' | 'containers'>): string | undefined {
  for (const container of containers) {
    const target = container.Mounts.find(({ Type, Name }) => Type === 'volume' && Name === volume)?.Destination;
    const mounts = config.services[serviceOf(container)]?.volumes ?? [];
    const source = mounts.find((mount) => mount.type === 'volume' && mount.target === target)?.source;
    if (source !== undefined && config.volumes?.[source] !== undefined) return source;
  }
  return undefined;
}

function bindsOf({ containers }: Project): CapturePlan['binds'] {
  const binds = containers.flatMap((container) =>
    container.Mounts.filter(({ Type }) => Type === 'bind').map(({ Source, Destination }) => ({
      source: Source,
      service: serviceOf(container),
      target: Destination,
    })),
  );
  return [...new Map(binds.map((bind) => [`${bind.source}\n${bind.service}\n${bind.target}`, bind])).values()];
}

function mountsOf({ Mounts }: ContainerInfo): ProjectContainer['mounts'] {
  return Mounts.filter(({ Type }) => Type === 'volume' || Type === 'bind').map(({ Type, Name, Source, Destination, RW }) => ({
    target: Destination,
    ...(Type === 'volume' && Name !== undefined ? { volume: Name } : { bind: Source }),
    read_only: !RW,
  }));
}

/** Replaces characters that are not allowed in a manifest's names with dashes, and appends dashes to a name that is taken. */
function uniqueNames(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    let name =
      wanted
        .replace(/[^A-Za-z0-9._-]/g, '-')
        .replace(/^[^A-Za-z0-9]+/, '')
        .slice(0, 70) || 'service';
    while (taken.has(name)) name += '-';
    taken.add(name);
    return name;
  };
}

async function findImage(docker: DockerClient, reference: string, c: Context): Promise<ImageInfo | undefined> {
  try {
    return await docker.inspectImage(reference, c);
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}
