import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** In the order in which Compose looks for them: https://docs.docker.com/compose/intro/compose-application-model/#the-compose-file */
export const DEFAULT_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'] as const;
export const OVERRIDE_FILES = [
  'compose.override.yml',
  'compose.override.yaml',
  'docker-compose.override.yml',
  'docker-compose.override.yaml',
] as const;

/** The nearest folder, from `cwd` upwards, in which Compose finds a project; undefined where there is none. */
export async function findProjectFolder(cwd: string): Promise<string | undefined> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if ((await filesOf(folder)).length > 0) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** The files that Compose reads in a folder by itself: those that COMPOSE_FILE in `.env` names, else the first default one and its override. */
export async function filesOf(folder: string): Promise<string[]> {
  const named = variables(await readText(join(folder, '.env'))).get('COMPOSE_FILE');
  if (named) return named.split(':').map((file) => (file.startsWith('/') ? file : join(folder, file)));
  for (const name of DEFAULT_FILES) {
    if (!(await isFile(join(folder, name)))) continue;
    const overrides = [];
    for (const override of OVERRIDE_FILES) if (await isFile(join(folder, override))) overrides.push(join(folder, override));
    return [join(folder, name), ...overrides.slice(0, 1)];
  }
  return [];
}

/** `NAME=value` lines of an env file, quotes taken off: https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/ */
export function variables(text: string | undefined): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of (text ?? '').split('\n')) {
    const [, name, value = ''] = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*(?:[=:]\s*(.*))?$/.exec(line) ?? [];
    if (name !== undefined) found.set(name, value.trim().replace(/^(['"])(.*)\1$/, '$2'));
  }
  return found;
}

export async function readText(path: string): Promise<string | undefined> {
  return await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code ?? '')) return undefined;
    throw error;
  });
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true;
}
