import { dirname, resolve } from 'node:path';
import { expandHome } from '../../lib/user.ts';
import { isFile, readText } from './folder.ts';
import { interpolate } from './own-reading.ts';
import type { ComposeFiles } from './run.ts';

/*
 * The files that a project's Compose files name: https://docs.docker.com/reference/compose-file/include/ and the pages of `extends`, `env_file`,
 * `configs` and `secrets`. Files missed here are found when Compose reads the captured copies.
 */

/** `compose`: another Compose file. `config`: any file. `env`: variables. `secret`: a secret. */
export type MentionKind = 'compose' | 'config' | 'env' | 'secret';

export interface Mention {
  readonly path: string;
  /** As written in the file, with variables interpolated. */
  readonly name: string;
  readonly kind: MentionKind;
}

interface Place {
  /** The base of relative paths. */
  readonly base: string;
  readonly envFiles: readonly string[] | undefined;
}

interface Named {
  readonly name: string;
  readonly kind: MentionKind;
}

interface Include extends Named {
  readonly directory?: string;
  readonly env: readonly string[];
  readonly first: string;
}

/** Returns the existing files, each once, in the order in which they are named. */
export async function mentionedFiles(from: ComposeFiles, { signal }: { signal: AbortSignal }): Promise<Mention[]> {
  const found = new Map<string, Mention>();
  const read = new Set<string>();
  const queue = (from.files ?? []).map((path) => ({ path, place: { base: from.directory, envFiles: from.envFiles } }));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { path, place } = next;
    if (read.has(path)) continue;
    read.add(path);
    const names = await filledIn(await namesIn(path), { ...from, directory: place.base, envFiles: place.envFiles }, { signal });
    for (const one of names) {
      const file = resolve(place.base, expandHome(one.name));
      if (!(await isFile(file))) continue;
      if (!found.has(file) && !from.files?.includes(file)) found.set(file, { path: file, name: one.name, kind: one.kind });
      if (one.kind === 'compose') queue.push({ path: file, place: await placeOf(one, { file, place, found }) });
    }
  }
  return [...found.values()];
}

/**
 * Paths in an extended file are relative to that file's folder. Paths in an included file are relative to the folder that the entry names, with the
 * variables of the entry.
 */
async function placeOf(
  one: Named | Include,
  { file, place, found }: { file: string; place: Place; found: Map<string, Mention> },
): Promise<Place> {
  if (!('env' in one)) return { base: dirname(file), envFiles: place.envFiles };
  const base = resolve(place.base, one.directory ?? dirname(one.first));
  const own = one.env.length > 0 ? one.env.map((name) => resolve(place.base, name)) : [resolve(base, '.env')];
  const there = await Promise.all(own.map(isFile));
  const env = own.filter((_, at) => there[at]);
  for (const path of env) if (!found.has(path)) found.set(path, { path, name: path, kind: 'env' });
  const parent = place.envFiles ?? ((await isFile(resolve(place.base, '.env'))) ? [resolve(place.base, '.env')] : []);
  const all = [...env, ...parent];
  return { base, envFiles: all.length > 0 ? all : undefined };
}

async function filledIn(
  names: readonly (Named | Include)[],
  from: ComposeFiles,
  { signal }: { signal: AbortSignal },
): Promise<(Named | Include)[]> {
  const texts = names.flatMap((one) => ('env' in one ? [one.name, one.directory ?? '', one.first, ...one.env] : [one.name]));
  const { endpoint, directory, envFiles } = from;
  const values = await interpolate({ endpoint, directory, envFiles }, texts, { signal });
  return names.map((one) => {
    const name = values.shift() ?? '';
    if (!('env' in one)) return { ...one, name };
    const [into, first = ''] = values.splice(0, 2);
    return { ...one, name, first, env: values.splice(0, one.env.length), ...(into && { directory: into }) };
  });
}

interface Written {
  include?: unknown;
  services?: Record<string, { extends?: unknown; env_file?: unknown; label_file?: unknown } | null>;
  configs?: Record<string, { file?: unknown } | null>;
  secrets?: Record<string, { file?: unknown } | null>;
}

/** Parses leniently: Compose has already rejected invalid files. */
async function namesIn(path: string): Promise<(Named | Include)[]> {
  const { parseAllDocuments } = await import('yaml');
  const documents = parseAllDocuments((await readText(path)) ?? '', { logLevel: 'silent', merge: true, uniqueKeys: false });
  return [...documents].flatMap((document) => namesOf((document.toJS({ maxAliasCount: 10_000 }) ?? {}) as Written));
}

function namesOf({ include, services, configs, secrets }: Written): (Named | Include)[] {
  const all = Object.values(services ?? {});
  return [
    ...listOf(include).flatMap(includeOf),
    ...all.flatMap((service) => pathsOf(service?.extends, 'file')).map((name) => ({ name, kind: 'compose' as const })),
    ...all.flatMap((service) => pathsOf(service?.env_file, 'path', { plain: true })).map((name) => ({ name, kind: 'env' as const })),
    ...all.flatMap((service) => pathsOf(service?.label_file, 'path', { plain: true })).map((name) => ({ name, kind: 'config' as const })),
    ...Object.values(configs ?? {})
      .flatMap((config) => pathsOf(config, 'file'))
      .map((name) => ({ name, kind: 'config' as const })),
    ...Object.values(secrets ?? {})
      .flatMap((secret) => pathsOf(secret, 'file'))
      .map((name) => ({ name, kind: 'secret' as const })),
  ];
}

function includeOf(entry: unknown): Include[] {
  const paths = pathsOf(entry, 'path', { plain: true });
  const { project_directory: into, env_file: env } = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>;
  const first = paths[0];
  if (first === undefined) return [];
  return paths.map((name) => ({
    name,
    first,
    kind: 'compose',
    env: listOf(env).filter((one) => typeof one === 'string'),
    ...(typeof into === 'string' && { directory: into }),
  }));
}

/** Returns the strings found under `key` of a mapping or of a list of mappings. With `plain`, also a string in place of a mapping. */
function pathsOf(value: unknown, key: string, { plain = false } = {}): string[] {
  return listOf(value).flatMap((one) => {
    if (typeof one === 'string') return plain ? [one] : [];
    const inner = typeof one === 'object' && one !== null ? (one as Record<string, unknown>)[key] : undefined;
    return listOf(inner).filter((text) => typeof text === 'string');
  });
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
