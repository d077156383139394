import type { Context } from '../../lib/context.ts';
import { NotFoundError } from '../../lib/errors.ts';
import { message, option } from '../../lib/text/message.ts';
import { type Reading, readConfig } from '../../systems/compose/client.ts';
import { type ProjectFolder, projectHere } from '../../systems/compose/folder.ts';
import type { ComposeFiles } from '../../systems/compose/run.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import { type ContainerInfo, containersWith, inspectContainer } from '../../systems/docker/containers.ts';
import { isAnonymous } from '../../systems/docker/volumes.ts';
import type { ProjectRef } from '../provider.ts';
import { LABELS, type Labels, locationOf } from './capture/location.ts';

export { LABELS } from './capture/location.ts';

/** The current state of a project on this host. */
export interface Project extends Reading {
  readonly name: string;
  /** Name that Compose derives from the files and the folder. */
  readonly folderName: string;
  /** The project's folder, which contains `.env`. The base of relative paths, `compose.directory`, may be a folder below it. */
  readonly directory: string;
  /** Absolute paths, in the order in which Compose applies them. */
  readonly files: readonly string[];
  readonly compose: ComposeFiles;
  /** Sorted by service and number. Excludes containers of `docker compose run`. */
  readonly containers: readonly ContainerInfo[];
}

/** Throws NotFoundError if the project does not exist or one of its files is missing, InputError if a Compose file is invalid. */
export async function findProject(docker: DockerClient, { directory, project }: Omit<ProjectRef, 'kind'>, c: Context): Promise<Project> {
  const { endpoint } = docker;
  const asked = { endpoint, warn: c.log.warn.bind(c.log), signal: c.signal };
  if (project !== undefined) {
    const containers = await containersOf(docker, project, c);
    const labels = newestLabels(containers);
    if (labels[LABELS.directory] !== undefined) {
      const here = await projectHere(directory, { ...c, endpoint }).catch(() => undefined);
      const found = await locationOf(labels, { ...asked, here });
      if (found === undefined || found.files.length === 0) throw folderGone(project, labels);
      const { name: folderName } = (await readConfig({ endpoint, ...found }, c)).config;
      return await read(found, { name: project, folderName, containers });
    }
  }
  const found = await projectHere(directory, { ...c, endpoint });
  if (found === undefined) {
    throw new NotFoundError(project === undefined ? `No Compose file found in ${directory}` : `Compose project '${project}' not found`, {
      hint: message`Run this in the folder of a Compose file, or name a project with ${option('project', '<name>')} (see docker compose ls --all)`,
    });
  }
  const { name } = (await readConfig({ endpoint, ...found }, c)).config;
  if (project !== undefined && project !== name) {
    throw new NotFoundError(`Compose project '${project}' not found here: the project of this folder is '${name}'`, {
      hint: `See \`docker compose ls --all\`; to store the snapshot of this project under another one, name it ${project}/<name>`,
    });
  }
  const containers = await containersOf(docker, name, c);
  const own = containers.filter(({ Config }) => Config.Labels?.[LABELS.directory] === found.directory);
  const marked = own.length === 0 ? undefined : await locationOf(newestLabels(own), { ...asked, here: found });
  return await read(marked ?? found, { name, folderName: name, containers });

  async function read(at: ProjectFolder, facts: Pick<Project, 'name' | 'folderName' | 'containers'>): Promise<Project> {
    const compose = { endpoint, directory: at.directory, project: facts.name, files: at.files, envFiles: at.envFiles };
    const services = [...new Set(facts.containers.map(serviceOf))];
    return { ...facts, directory: at.root, files: at.files, compose, ...(await readConfig(compose, { ...c, services })) };
  }
}

/** Returns all containers of a project, running or not, sorted by service and number. */
export async function containersOf(docker: DockerClient, project: string, c: Context): Promise<ContainerInfo[]> {
  const listed = await containersWith(docker, { label: [`${LABELS.project}=${project}`, `${LABELS.oneOff}=False`] }, c);
  const found = await Promise.all(listed.map(({ Id }) => inspectContainer(docker, Id, c)));
  return found.sort((a, b) => serviceOf(a).localeCompare(serviceOf(b)) || numberOf(a) - numberOf(b));
}

/** Returns the name of the lock that gives one process exclusive access to a project. */
export function projectLock(project: string): string {
  return `project.${project}`;
}

export function serviceOf({ Config }: ContainerInfo): string {
  return Config.Labels?.[LABELS.service] ?? '';
}

export function anonymousVolumes({ Mounts }: ContainerInfo): string[] {
  return Mounts.flatMap(({ Type, Name = '' }) => (Type === 'volume' && isAnonymous(Name) ? [Name] : []));
}

function numberOf({ Config }: ContainerInfo): number {
  return Number(Config.Labels?.[LABELS.number] ?? 0);
}

/** Returns the labels of the newest container, because services started at different times may have been started with different files. */
export function newestLabels(containers: readonly ContainerInfo[]): Labels {
  return containers.toSorted((a, b) => b.Created.localeCompare(a.Created))[0]?.Config.Labels ?? {};
}

function folderGone(project: string, labels: Labels): NotFoundError {
  return new NotFoundError(
    `The folder ${labels[LABELS.directory]} of the project '${project}' does not exist, or no longer has a Compose file`,
    {
      hint: 'Run this in the folder that has its Compose files',
    },
  );
}
