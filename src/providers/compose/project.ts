import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Context } from '../../lib/context.ts';
import { NotFoundError } from '../../lib/errors.ts';
import { type ComposeFiles, readConfig } from '../../systems/compose/client.ts';
import type { ComposeConfig } from '../../systems/compose/config.ts';
import { filesOf, findProjectFolder } from '../../systems/compose/folder.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import { type ContainerInfo, containersWith, inspectContainer } from '../../systems/docker/containers.ts';
import type { ProjectRef } from '../types.ts';

/** Compose marks what it makes: https://github.com/docker/compose/blob/main/pkg/api/labels.go */
export const LABELS = {
  project: 'com.docker.compose.project',
  service: 'com.docker.compose.service',
  number: 'com.docker.compose.container-number',
  directory: 'com.docker.compose.project.working_dir',
  files: 'com.docker.compose.project.config_files',
  volume: 'com.docker.compose.volume',
  oneOff: 'com.docker.compose.oneoff',
} as const;

/** A project as it is on this machine at the moment. */
export interface Project {
  readonly name: string;
  /** What its files and its folder say. */
  readonly folderName: string;
  readonly directory: string;
  /** Absolute paths, in the order in which they apply. */
  readonly files: readonly string[];
  readonly compose: ComposeFiles;
  readonly config: ComposeConfig;
  /** Sorted by service and number; without those of `docker compose run`. */
  readonly containers: readonly ContainerInfo[];
}

/** Throws NotFoundError where there is no such project, InputError for a broken Compose file. */
export async function findProject(docker: DockerClient, { directory, project }: Omit<ProjectRef, 'kind'>, c: Context): Promise<Project> {
  const { endpoint } = docker;
  if (project !== undefined) {
    const containers = await containersOf(docker, project, c);
    const labels = containers[0]?.Config.Labels ?? {};
    const folder = labels[LABELS.directory];
    if (folder !== undefined) {
      if (!(await isFolder(folder))) {
        throw new NotFoundError(`The folder ${folder} of the project '${project}' is not there`, {
          hint: 'Its Compose files are needed: run this where they are',
        });
      }
      const files = await chosenFiles(labels, folder);
      return await read(folder, files, {
        name: project,
        folderName: (await readConfig({ endpoint, directory: folder, files }, c)).name,
        containers,
      });
    }
  }
  const found = await filesHere(directory);
  if (found === undefined) {
    throw new NotFoundError(
      project === undefined ? `There is no Compose file in ${directory}` : `There is no Compose project '${project}'`,
      {
        hint: 'Go to the folder of a Compose file, or name a project with --project (see `docker compose ls --all`)',
      },
    );
  }
  const { folder, files } = found;
  const { name } = await readConfig({ endpoint, directory: folder, files }, c);
  if (project !== undefined && project !== name) {
    throw new NotFoundError(`There is no Compose project '${project}' here: this folder's is '${name}'`, {
      hint: `See \`docker compose ls --all\`; to keep this one's snapshot elsewhere in the catalogue, call it ${project}/<name>`,
    });
  }
  const containers = await containersOf(docker, name, c);
  const labels = containers.map(({ Config }) => Config.Labels ?? {}).find((candidate) => candidate[LABELS.directory] === folder);
  return await read(folder, labels === undefined ? files : await chosenFiles(labels, folder), { name, folderName: name, containers });

  async function read(at: string, files: readonly string[], facts: Pick<Project, 'name' | 'folderName' | 'containers'>): Promise<Project> {
    const compose = { endpoint, directory: at, project: facts.name, files };
    return { ...facts, directory: at, files, compose, config: await readConfig(compose, c) };
  }
}

/** What Compose would read for somebody who stands there; as it does, COMPOSE_FILE goes before what is in the folder. */
async function filesHere(directory: string): Promise<{ folder: string; files: string[] } | undefined> {
  const { COMPOSE_FILE, COMPOSE_PATH_SEPARATOR = ':' } = process.env;
  const named = (COMPOSE_FILE ?? '').split(COMPOSE_PATH_SEPARATOR).filter((file) => file !== '');
  const files = named.map((file) => resolve(directory, file));
  if (files[0] !== undefined) return { folder: dirname(files[0]), files };
  const folder = await findProjectFolder(directory);
  return folder === undefined ? undefined : { folder, files: await filesOf(folder) };
}

/** All containers of a project, running or not. */
export async function containersOf(docker: DockerClient, project: string, c: Context): Promise<ContainerInfo[]> {
  const listed = await containersWith(docker, { label: [`${LABELS.project}=${project}`, `${LABELS.oneOff}=False`] }, c);
  const found = await Promise.all(listed.map(({ Id }) => inspectContainer(docker, Id, c)));
  return found.sort((a, b) => serviceOf(a).localeCompare(serviceOf(b)) || numberOf(a) - numberOf(b));
}

export function serviceOf({ Config }: ContainerInfo): string {
  return Config.Labels?.[LABELS.service] ?? '';
}

export function anonymousVolumes({ Mounts }: ContainerInfo): string[] {
  return Mounts.flatMap(({ Type, Name = '' }) => (Type === 'volume' && isAnonymous(Name) ? [Name] : []));
}

/** Docker makes such names of random bytes. */
export function isAnonymous(volume: string): boolean {
  return /^[0-9a-f]{64}$/.test(volume);
}

function numberOf({ Config }: ContainerInfo): number {
  return Number(Config.Labels?.[LABELS.number] ?? 0);
}

/** `docker compose --file` leaves its choice on the containers only; where that is gone, the folder says. */
async function chosenFiles(labels: Readonly<Record<string, string>>, folder: string): Promise<string[]> {
  const files = (labels[LABELS.files] ?? '').split(',').filter((file) => file !== '');
  const paths = files.map((file) => resolve(folder, file));
  const there = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)));
  return paths.length > 0 && there.every((found) => found?.isFile()) ? paths : await filesOf(folder);
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}
