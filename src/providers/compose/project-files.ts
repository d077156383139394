import { readFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Context } from '../../lib/context.ts';
import { InputError } from '../../lib/errors.ts';
import { readRawConfig } from '../../systems/compose/client.ts';
import { readText, variables } from '../../systems/compose/folder.ts';
import type { ProjectDocument, ProjectFile } from './document.ts';
import { isOurs } from './override.ts';
import type { Project } from './project.ts';

/** People write smaller ones. */
const MAX_FILE = 4 << 20;

export interface CapturedFiles {
  readonly facts: Pick<ProjectDocument, 'files' | 'more_files' | 'env_files' | 'outside'>;
  /** By their paths in a bundle. */
  readonly contents: Readonly<Record<string, Uint8Array>>;
}

/**
 * The project's Compose files as they are and as Compose reads them, what they include, vm.yaml, and of files with variables the names,
 * with their values, and secrets, only when that is asked for. Our own override is left out.
 */
export async function captureFiles(project: Project, { includeEnv, c }: { includeEnv: boolean; c: Context }): Promise<CapturedFiles> {
  const { directory } = project;
  const contents: Record<string, Uint8Array> = {};
  const keep = async (path: string): Promise<ProjectFile> => {
    const bytes = await readFile(path);
    if (bytes.length > MAX_FILE) throw new InputError(`${path} is larger than ${MAX_FILE} bytes, and so no file of a project`);
    const inside = insidePath(directory, path);
    const stored = freePath(inside, contents);
    contents[stored] = bytes;
    return { path: inside, stored };
  };
  const files: ProjectFile[] = [];
  for (const path of project.files) if (!isOurs(await readText(path))) files.push(await keep(path));
  const more: ProjectFile[] = [];
  const { inside, outside } = await mentioned(project);
  for (const path of inside) more.push(await keep(path));
  const { yaml, envFiles, secretFiles } = await readRawConfig(project.compose, c);
  const env: ProjectFile[] = [];
  for (const name of new Set(['.env', ...envFiles, ...secretFiles])) {
    const path = resolve(directory, name);
    const text = await readText(path);
    if (text === undefined) continue;
    if (isOutside(directory, path)) {
      outside.push(isAbsolute(name) ? name : relative(directory, path));
      continue;
    }
    const names = [...variables(text).keys()].filter((variable) => variable !== 'COMPOSE_FILE');
    const kept = includeEnv ? await keep(path) : { path: insidePath(directory, path) };
    env.push({ ...kept, ...(!secretFiles.includes(name) && { names }) });
  }
  contents['compose/resolved.yaml'] = Buffer.from(yaml);
  return { facts: { files, more_files: more, env_files: env, outside }, contents };
}

/** `vm.yaml`, and what a Compose file takes in from elsewhere: `include` and `extends`, files of configs. */
async function mentioned({ directory, files }: Project): Promise<{ inside: string[]; outside: string[] }> {
  const found = new Set<string>();
  const outside: string[] = [];
  const queue = [...files];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    for (const name of await namesIn(path)) {
      const file = resolve(dirname(path), name);
      if (found.has(file) || files.includes(file) || (await readText(file)) === undefined) continue;
      found.add(file);
      queue.push(file);
      if (isOutside(directory, file)) outside.push(isAbsolute(name) ? name : relative(directory, file));
    }
  }
  const vm = join(directory, 'vm.yaml');
  if ((await readText(vm)) !== undefined) found.add(vm);
  return { inside: [...found].filter((file) => !isOutside(directory, file)), outside };
}

interface Mentions {
  include?: unknown;
  services?: Record<string, { extends?: { file?: unknown } } | null>;
  configs?: Record<string, { file?: unknown } | null>;
}

/** Lenient: a broken file has been refused by Compose itself by now. */
async function namesIn(path: string): Promise<string[]> {
  if (!/\.ya?ml$/i.test(path)) return [];
  const { parseDocument } = await import('yaml');
  const document = (parseDocument((await readText(path)) ?? '', { logLevel: 'silent' }).toJS({ maxAliasCount: 1000 }) ?? {}) as Mentions;
  const includes = (Array.isArray(document.include) ? document.include : []).flatMap((entry: unknown) => {
    const of = typeof entry === 'object' && entry !== null && 'path' in entry ? entry.path : entry;
    return Array.isArray(of) ? of : [of];
  });
  const bases = Object.values(document.services ?? {}).map((service) => service?.extends?.file);
  const configs = Object.values(document.configs ?? {}).map((config) => config?.file);
  return [...includes, ...bases, ...configs].filter((name) => typeof name === 'string' && !name.includes('$')) as string[];
}

/** A Compose file from elsewhere goes beside the others. */
function insidePath(directory: string, path: string): string {
  return isOutside(directory, path) ? basename(path) : relative(directory, path);
}

function isOutside(directory: string, path: string): boolean {
  return relative(directory, path).split('/')[0] === '..';
}

/** `compose/compose.yaml`: plain names only, none twice. */
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
