import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isFile, type ProjectFolder, projectIn } from '../../../systems/compose/folder.ts';
import type { Endpoint } from '../../../systems/docker/endpoint.ts';

/** Compose marks what it makes: https://github.com/docker/compose/blob/main/pkg/api/labels.go */
export const LABELS = {
  project: 'com.docker.compose.project',
  service: 'com.docker.compose.service',
  number: 'com.docker.compose.container-number',
  directory: 'com.docker.compose.project.working_dir',
  files: 'com.docker.compose.project.config_files',
  /** Of `docker compose --env-file` and COMPOSE_ENV_FILES. */
  envFiles: 'com.docker.compose.project.environment_file',
  volume: 'com.docker.compose.volume',
  oneOff: 'com.docker.compose.oneoff',
} as const;

export type Labels = Readonly<Record<string, string>>;

/**
 * What the containers' labels say: `docker compose --file` and `--env-file` leave their choice nowhere else. Where the files that they name
 * are gone, the folder says; undefined where the folder is gone. `warn` is called for an env file that is gone.
 */
export async function locationOf(
  labels: Labels,
  { endpoint, here, warn, signal }: { endpoint: Endpoint; here: ProjectFolder | undefined; warn(text: string): void; signal: AbortSignal },
): Promise<ProjectFolder | undefined> {
  const directory = labels[LABELS.directory];
  if (directory === undefined || !(await isFolder(directory))) return undefined;
  const near = here?.directory === directory ? here : undefined;
  const marked = listOf(labels[LABELS.files]).map((file) => resolve(directory, file));
  const areThere = marked.length > 0 && (await Promise.all(marked.map(isFile))).every(Boolean);
  const found = near ?? (await projectIn(directory, { endpoint, signal }));
  const files = areThere ? marked : found?.files;
  if (files === undefined) return { root: directory, directory, files: [] };
  const envFiles = listOf(labels[LABELS.envFiles]).map((file) => resolve(directory, file));
  const there = await Promise.all(envFiles.map(isFile));
  for (const [at, file] of envFiles.entries()) {
    if (!there[at]) warn(`the project was started with --env-file ${file}, which does not exist any more`);
  }
  const own = envFiles.length > 0 ? envFiles.filter((_, at) => there[at]) : near?.envFiles;
  return { root: near?.root ?? directory, directory, files, ...(own !== undefined && own.length > 0 && { envFiles: own }) };
}

function listOf(label: string | undefined): string[] {
  return (label ?? '').split(',').filter((file) => file !== '');
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}
