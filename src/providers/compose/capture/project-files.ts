import { readFile, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative } from 'node:path';
import type { Context } from '../../../lib/context.ts';
import { InputError } from '../../../lib/errors.ts';
import { readUninterpolated } from '../../../systems/compose/client.ts';
import { projectIn, readText } from '../../../systems/compose/folder.ts';
import { type Mention, mentionedFiles } from '../../../systems/compose/mentions.ts';
import { readEnvFiles } from '../../../systems/compose/own-reading.ts';
import type { ProjectDocument, ProjectFile } from '../document.ts';
import type { Project } from '../project.ts';
import { isOurs } from '../restore/plan/override.ts';
import { ownText } from '../restore/plan/pinned-file.ts';
import { namesToKeep } from './variable-names.ts';

/** Bytes. Files written by hand are smaller. */
const MAX_FILE = 4 << 20;

export interface CapturedFiles {
  readonly facts: Pick<ProjectDocument, 'files' | 'more_files' | 'env_files' | 'outside' | 'base' | 'variable_files' | 'files_named'>;
  /** Keyed by path in a bundle. */
  readonly contents: Readonly<Record<string, Uint8Array>>;
}

/**
 * Captures the Compose files as written and as Compose reads them, the files that they include, vm.yaml, and the names of the variables in env
 * files. Captures secrets and the values of variables only with `includeEnv`. Excludes the override that vm-snapshot wrote.
 */
export async function captureFiles(project: Project, { includeEnv, c }: { includeEnv: boolean; c: Context }): Promise<CapturedFiles> {
  const { directory, compose } = project;
  const contents: Record<string, Uint8Array> = {};
  const keep = async (path: string): Promise<ProjectFile> => {
    const bytes = await readFile(path);
    if (bytes.length > MAX_FILE) throw new InputError(`${path} is larger than ${MAX_FILE} bytes, the limit for a file of a project`);
    const inside = insidePath(directory, path);
    const stored = freePath(inside, contents);
    contents[stored] = bytes;
    return { path: inside, stored, mode: (await stat(path)).mode & 0o777 };
  };
  const files: ProjectFile[] = [];
  for (const path of project.files) {
    const text = await readText(path);
    if (isOurs(text)) continue;
    const file = await keep(path);
    if (text !== undefined && file.stored !== undefined && ownText(text) !== text) contents[file.stored] = Buffer.from(ownText(text));
    files.push(file);
  }
  const mentioned = await allMentioned(project, c);
  const outside = mentioned.filter(({ path }) => isOutside(directory, path)).map((one) => nameOutside(project, one));
  const inside = mentioned.filter(({ path }) => !isOutside(directory, path));
  const more: ProjectFile[] = [];
  for (const { path } of inside.filter(isPlain)) more.push(await keep(path));
  const withNames = inside.filter(({ kind }) => kind === 'env');
  const names = await namesOf(withNames, project, c);
  const env: ProjectFile[] = [];
  for (const one of inside.filter((other) => !isPlain(other))) {
    const kept = includeEnv ? await keep(one.path) : { path: insidePath(directory, one.path) };
    const own = names.get(one.path);
    env.push({ ...kept, ...(own !== undefined && { names: own }) });
  }
  const yaml = await readUninterpolated(compose, c);
  if (yaml !== undefined) contents['compose/resolved.yaml'] = Buffer.from(yaml);
  const base = relative(directory, compose.directory);
  const variableFiles = (compose.envFiles ?? []).map((path) => relative(directory, path));
  return {
    facts: {
      files,
      more_files: more,
      env_files: env,
      outside: [...new Set(outside)],
      ...(base !== '' && { base }),
      ...(compose.envFiles !== undefined && { variable_files: variableFiles }),
      ...((await areNamed(project, c)) && { files_named: true }),
    },
    contents,
  };
}

/** Returns whether Compose, called without options, would find other files in the folder. */
async function areNamed({ directory, files, compose: { endpoint } }: Project, { signal }: Context): Promise<boolean> {
  const found = await projectIn(directory, { endpoint, signal }).catch(() => undefined);
  const theirs = async (paths: readonly string[]): Promise<string> => {
    const own = await Promise.all(paths.map(async (path) => isOurs(await readText(path))));
    return paths.filter((_, at) => !own[at]).join('\n');
  };
  return (await theirs(found?.files ?? [])) !== (await theirs(files));
}

/** Includes `.env`, the files named instead of it, and vm.yaml. */
async function allMentioned({ directory, compose, files }: Project, c: Context): Promise<Mention[]> {
  const own = [...(compose.envFiles ?? []), join(directory, '.env')].map((path) => ({ path, name: path, kind: 'env' as const }));
  const vm = { path: join(directory, 'vm.yaml'), name: 'vm.yaml', kind: 'config' as const };
  const all = [...own, ...(await mentionedFiles({ ...compose, files }, c)), vm];
  const there = await Promise.all(all.map(async ({ path }) => (await readText(path)) !== undefined));
  const found = all.filter(({ path }, at) => there[at] && !files.includes(path));
  // A file that is named as a secret is a secret, even if it is named in another role too.
  const byPath = Map.groupBy(found, ({ path }) => path);
  return [...byPath.values()].flatMap((same) => {
    const one = same.find(({ kind }) => kind === 'secret') ?? same.find(({ kind }) => kind === 'env') ?? same[0];
    return one === undefined ? [] : [one];
  });
}

/** Returns whether a file is captured without `includeEnv`, because it does not contain secrets. */
function isPlain({ kind }: Mention): boolean {
  return kind === 'compose' || kind === 'config';
}

/** Returns the names of variables per file, as Compose reads them. Omits a file that Compose cannot read alone. */
async function namesOf(files: readonly Mention[], { compose }: Project, c: Context): Promise<Map<string, string[] | undefined>> {
  const { endpoint, directory, envFiles } = compose;
  const paths = files.map(({ path }) => path);
  const read = async (these: readonly string[]): Promise<Map<string, string>[]> =>
    readEnvFiles({ endpoint, directory, envFiles }, these, c);
  try {
    const variables = await read(paths);
    return new Map(paths.map((path, at) => [path, namesToKeep(variables[at] ?? new Map())]));
  } catch (error) {
    if (c.signal.aborted || paths.length < 2) return c.signal.aborted ? Promise.reject(error) : new Map();
    const each = await Promise.all(files.map((file) => namesOf([file], { compose } as Project, c)));
    return new Map(each.flatMap((names) => [...names]));
  }
}

/** Returns the absolute path if the project names the file by one or with `~`, otherwise the path relative to the project's folder. */
function nameOutside({ directory }: Project, { path, name }: Mention): string {
  return isAbsolute(name) || name.startsWith('~') ? path : relative(directory, path);
}

/** Returns the path relative to the project's folder. A file from outside is stored at its top under its base name. */
function insidePath(directory: string, path: string): string {
  return isOutside(directory, path) ? basename(path) : relative(directory, path);
}

function isOutside(directory: string, path: string): boolean {
  return relative(directory, path).split('/')[0] === '..';
}

/** Returns an unused path such as `compose/compose.yaml`, with unusual characters replaced. */
function freePath(inside: string, taken: Readonly<Record<string, unknown>>): string {
  const plain = inside
    .split('/')
    .map((part) => part.replace(/[^A-Za-z0-9._-]/g, '_').replace(/^[.-]/, '_'))
    .join('/')
    .slice(-80);
  const free = (count: number): string => {
    const path = `compose/${count === 0 ? '' : `${count}-`}${plain.replace(/^[^A-Za-z0-9_]+/, '')}`;
    return path in taken || path === 'compose/resolved.yaml' || path === 'compose/project.json' ? free(count + 1) : path;
  };
  return free(0);
}
