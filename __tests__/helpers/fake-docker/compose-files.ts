import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';

/*
 * Compose files as Compose reads them, in the dialect of the model's projects: services with image, command, labels, a health check, volumes
 * in the short form and dependencies; named volumes; two merged files. Anything else is refused.
 */

export interface ComposeMount {
  readonly type: 'volume' | 'bind';
  readonly source?: string;
  readonly target: string;
}

export interface ComposeService {
  readonly image: string;
  readonly volumes: readonly ComposeMount[];
  readonly depends_on: Readonly<Record<string, { readonly condition: string; readonly required: boolean }>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly healthcheck?: object;
  readonly [other: string]: unknown;
}

export interface ComposeProject {
  readonly name: string;
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly networks: Readonly<Record<string, { readonly name: string }>>;
  readonly volumes: Readonly<Record<string, { readonly name: string }>>;
}

interface Written {
  name?: string;
  services?: Record<string, Record<string, unknown>>;
  volumes?: Record<string, { name?: string } | null>;
}

const KNOWN = ['image', 'command', 'labels', 'healthcheck', 'volumes', 'depends_on', 'pull_policy', 'scale', 'stop_grace_period'];

export function filesIn(folder: string): string[] {
  return ['compose.yaml', 'compose.override.yaml'].map((name) => join(folder, name)).filter((path) => existsSync(path));
}

/** Throws an error with Compose's message. */
export function readProject(
  folder: string,
  { files, name: asked }: { files: readonly string[]; name?: string | undefined },
): ComposeProject {
  if (files.length === 0) throw new Error('no configuration file provided: not found');
  const written = files.map((file) => read(file));
  const name = asked ?? written.findLast((one) => one.name !== undefined)?.name ?? basename(folder);
  const filled = written.map((one) => fill(one, name) as Written);
  const services: Record<string, Record<string, unknown>> = {};
  for (const one of filled)
    for (const [service, of] of Object.entries(one.services ?? {})) services[service] = { ...services[service], ...of };
  const volumes = Object.assign({}, ...filled.map((one) => one.volumes ?? {})) as NonNullable<Written['volumes']>;
  return {
    name,
    services: Object.fromEntries(Object.entries(services).map(([service, of]) => [service, serviceOf(of, folder)])),
    networks: { default: { name: `${name}_default` } },
    volumes: Object.fromEntries(Object.entries(volumes).map(([key, of]) => [key, { name: of?.name ?? `${name}_${key}` }])),
  };
}

function read(file: string): Written {
  if (!existsSync(file)) throw new Error(`open ${file}: no such file or directory`);
  return (parse(readFileSync(file, 'utf8')) ?? {}) as Written;
}

function fill(value: unknown, project: string): unknown {
  if (typeof value === 'string') return value.replaceAll(/\$\{COMPOSE_PROJECT_NAME\}/g, project).replaceAll('$$', '$');
  if (Array.isArray(value)) return value.map((one) => fill(one, project));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner, project)]));
}

function serviceOf({ volumes, depends_on, ...rest }: Record<string, unknown>, folder: string): ComposeService {
  const unknown = Object.keys(rest).find((key) => !KNOWN.includes(key));
  if (unknown !== undefined) throw new Error(`the fake Compose does not know ${unknown}`);
  return {
    ...rest,
    image: String(rest.image),
    volumes: ((volumes ?? []) as string[]).map((text) => mountOf(text, folder)),
    depends_on: Object.fromEntries(
      Object.entries((depends_on ?? {}) as Record<string, { condition: string }>).map(([on, { condition }]) => [
        on,
        { condition, required: true },
      ]),
    ),
  };
}

function mountOf(text: string, folder: string): ComposeMount {
  const [source = '', target] = text.split(':');
  if (target === undefined) return { type: 'volume', target: source };
  return source.startsWith('.') ? { type: 'bind', source: resolve(folder, source), target } : { type: 'volume', source, target };
}
