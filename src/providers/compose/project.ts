import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
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
      const files = await existing((labels[LABELS.files] ?? '').split(','), folder);
      return await read(folder, files, { project, containers });
    }
  }
  const folder = await findProjectFolder(directory);
  if (folder === undefined) {
    throw new NotFoundError(
      project === undefined ? `There is no Compose file in ${directory}` : `There is no Compose project '${project}'`,
      {
        hint: 'Go to the folder of a Compose file, or name a project with --project (see `docker compose ls --all`)',
      },
    );
  }
  const { name } = await readConfig({ endpoint, directory: folder }, c);
  if (project !== undefined && project !== name) {
    throw new NotFoundError(`There is no Compose project '${project}' here: this folder's is '${name}'`, {
      hint: `See \`docker compose ls --all\`; to keep this one's snapshot elsewhere in the catalogue, call it ${project}/<name>`,
    });
  }
  const containers = await containersOf(docker, name, c);
  // `docker compose -f …` leaves its choice of files on the containers only.
  const chosen = containers.map(({ Config }) => Config.Labels ?? {}).find((labels) => labels[LABELS.directory] === folder);
  const files = await existing((chosen?.[LABELS.files] ?? '').split(','), folder);
  return await read(folder, files, { project: name, containers });

  async function read(at: string, files: readonly string[], found: { project: string; containers: ContainerInfo[] }): Promise<Project> {
    const all = files.length > 0 ? files : await filesOf(at);
    const compose = { endpoint, directory: at, project: found.project, files: all };
    return { name: found.project, directory: at, files: all, compose, config: await readConfig(compose, c), containers: found.containers };
  }
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

function numberOf({ Config }: ContainerInfo): number {
  return Number(Config.Labels?.[LABELS.number] ?? 0);
}

async function existing(files: readonly string[], folder: string): Promise<string[]> {
  const paths = files.filter((file) => file !== '').map((file) => (file.startsWith('/') ? file : join(folder, file)));
  const there = await Promise.all(
    paths.map((path) =>
      realpath(path).then(
        () => true,
        () => false,
      ),
    ),
  );
  return there.every(Boolean) ? paths : [];
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}
