import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readEnvFiles } from './own-reading.ts';
import type { ComposeFiles } from './run.ts';

/** In the order in which Compose tries them: https://docs.docker.com/compose/intro/compose-application-model/#the-compose-file */
export const DEFAULT_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'] as const;
export const OVERRIDE_FILES = [
  'compose.override.yml',
  'compose.override.yaml',
  'docker-compose.override.yml',
  'docker-compose.override.yaml',
] as const;

type Asked = Pick<ComposeFiles, 'endpoint'> & { readonly signal: AbortSignal };

/** A project, located by Compose's rules. */
export interface ProjectFolder {
  /** The folder from which the project was found, and in which Compose looks for `.env`. */
  readonly root: string;
  /** The base of relative paths: the folder of the first file. */
  readonly directory: string;
  readonly files: readonly string[];
  /** Set unless only `.env` in `directory` applies. */
  readonly envFiles?: readonly string[];
}

/**
 * Returns the project that Compose would use in this folder. As in Compose, COMPOSE_FILE and COMPOSE_ENV_FILES take precedence over the folder's
 * files.
 */
export async function projectHere(directory: string, { endpoint, signal }: Asked): Promise<ProjectFolder | undefined> {
  const { COMPOSE_FILE = '', COMPOSE_PATH_SEPARATOR, COMPOSE_ENV_FILES = '' } = process.env;
  const envFiles = COMPOSE_ENV_FILES.split(',')
    .filter((file) => file !== '')
    .map((file) => resolve(directory, file));
  const named = splitFiles(COMPOSE_FILE, COMPOSE_PATH_SEPARATOR).map((file) => resolve(directory, file));
  const files = named.length > 0 ? named : await filesByVariable(directory, { env: envFiles, endpoint, signal });
  const found = files.length > 0 ? await startingWith(directory, files) : await findProjectFolder(directory, { endpoint, signal });
  return found === undefined || envFiles.length === 0 ? found : { ...found, envFiles };
}

/** Returns the project of the nearest folder that has one, from `cwd` upwards; undefined if none has. */
export async function findProjectFolder(cwd: string, asked: Asked): Promise<ProjectFolder | undefined> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = await projectIn(folder, asked);
    if (found !== undefined) return found;
    if (dirname(folder) === folder) return undefined;
  }
}

/**
 * Returns the project that Compose finds in a folder without options: the files that COMPOSE_FILE in `.env` names, else the first default file and
 * its override. Throws InputError for an `.env` that Compose cannot read.
 */
export async function projectIn(folder: string, asked: Asked): Promise<ProjectFolder | undefined> {
  const named = await filesByVariable(folder, { env: [join(folder, '.env')], ...asked });
  if (named.length > 0) return await startingWith(folder, named);
  for (const name of DEFAULT_FILES) {
    if (!(await isFile(join(folder, name)))) continue;
    const overrides = [];
    for (const override of OVERRIDE_FILES) if (await isFile(join(folder, override))) overrides.push(join(folder, override));
    return { root: folder, directory: folder, files: [join(folder, name), ...overrides.slice(0, 1)] };
  }
  return undefined;
}

/** Builds a project of these files. `.env` in the folder takes precedence over the one next to the first file. */
async function startingWith(root: string, files: readonly string[]): Promise<ProjectFolder> {
  const directory = dirname(files[0] ?? root);
  if (directory === root) return { root, directory, files };
  const candidates = [join(directory, '.env'), join(root, '.env')];
  const there = await Promise.all(candidates.map(isFile));
  const envFiles = candidates.filter((_, at) => there[at]);
  return { root, directory, files, ...(envFiles.length > 0 && { envFiles }) };
}

/** Returns the files that COMPOSE_FILE in these env files names, as parsed by Compose; empty if it is not set. */
async function filesByVariable(folder: string, { env, endpoint, signal }: Asked & { env: readonly string[] }): Promise<string[]> {
  const texts = await Promise.all(env.map(readText));
  if (!texts.some((text) => text?.includes('COMPOSE_FILE'))) return [];
  const files = env.filter((_, at) => texts[at] !== undefined);
  const said = await readEnvFiles({ endpoint, directory: folder, envFiles: files }, files, { signal });
  const last = (name: string): string => said.findLast((variables) => variables.has(name))?.get(name) ?? '';
  return splitFiles(last('COMPOSE_FILE'), last('COMPOSE_PATH_SEPARATOR')).map((file) => resolve(folder, file));
}

/** Splits the value of COMPOSE_FILE. */
function splitFiles(named: string, separator = ''): string[] {
  return named.split(separator || ':').filter((file) => file !== '');
}

/** Returns undefined if the path is not an existing file. */
export async function readText(path: string): Promise<string | undefined> {
  return await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code ?? '')) return undefined;
    throw error;
  });
}

export async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true;
}
