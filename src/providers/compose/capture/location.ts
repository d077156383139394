import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isFile, type ProjectFolder, projectIn } from '../../../systems/compose/folder.ts';
import type { Endpoint } from '../../../systems/docker/endpoint.ts';

/** Labels that Compose puts on the objects it creates: https://github.com/docker/compose/blob/main/pkg/api/labels.go */
export const LABELS = {
  project: 'com.docker.compose.project',
  service: 'com.docker.compose.service',
  number: 'com.docker.compose.container-number',
  directory: 'com.docker.compose.project.working_dir',
  files: 'com.docker.compose.project.config_files',
  /** Set by `docker compose --env-file` and COMPOSE_ENV_FILES. */
  envFiles: 'com.docker.compose.project.environment_file',
  volume: 'com.docker.compose.volume',
  oneOff: 'com.docker.compose.oneoff',
} as const;

export type Labels = Readonly<Record<string, string>>;

/**
 * Returns the location that a container's labels record; the files chosen by `docker compose --file` and `--env-file` are recorded nowhere
 * else. If the named files do not exist any more, returns the files that Compose finds in the folder, which may be none. Returns undefined if
 * the folder does not exist any more. Calls `warn` for each env file that does not exist any more.
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
    if (!there[at]) warn(`the project was started with --env-file ${file}, which no longer exists`);
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
