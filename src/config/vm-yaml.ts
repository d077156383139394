import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { z } from 'zod';
import { InputError, NotFoundError, UnsupportedError } from '../lib/errors.ts';
import { errnoOf, withFileErrors } from '../lib/fs/fs-errors.ts';
import type { PublishedPort } from '../lib/process/ports.ts';
import { message, option } from '../lib/text/message.ts';
import { closestMatch } from '../lib/text/suggest.ts';
import type { Box } from './box.ts';
import { describeValue } from './describe-value.ts';
import { KEYS, type ParsedVmYaml, PROVIDERS, VM_YAML_VERSION, vmYaml } from './vm-yaml-schema.ts';
import type { Mount } from './vm-yaml-values.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

/** The content of a vm.yaml, with defaults applied. */
export interface VmYaml {
  /** `project.name` as written. */
  readonly project?: string;
  readonly box?: Box;
  /** Bytes. */
  readonly memory?: number;
  readonly cpus?: number;
  /** If undefined, the ports of the box apply; an empty list publishes none. */
  readonly ports?: readonly PublishedPort[];
  readonly mounts: readonly Mount[];
}

/**
 * Reads a vm.yaml; `file` is relative to `cwd` and appears as given in errors. Throws NotFoundError if it does not exist, UnsupportedError for an
 * unknown version or provider, and InputError for other problems, with file, line, key and allowed values.
 */
export async function readVmYaml(file: string, cwd: string): Promise<VmYaml> {
  const text = await withFileErrors(`Cannot read ${file}`, async () => {
    try {
      return await readFile(resolve(cwd, file), 'utf8');
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') throw error;
      throw new NotFoundError(`${file} not found${file === 'vm.yaml' ? ` in ${cwd}` : ''}`, {
        hint: message`Create one, such as with the line vm.box: "@base", specify another file with ${option('config')}, or build a machine with ${option('fromDockerfile')}`,
      });
    }
  });
  return parseVmYaml(text, file);
}

/** Like `readVmYaml`, for the text of a file. */
export function parseVmYaml(text: string, file: string): VmYaml {
  const yaml = parseYaml(text, file);
  if (yaml.value === null) throw new InputError(`${file} is empty`, { hint: 'Write at least: vm.box: "@base"' });
  const newer = checkVersion(yaml);
  assertProvider(yaml);
  const result = vmYaml.safeParse(yaml.value);
  if (result.success) return flattened(result.data);
  const [issue] = result.error.issues;
  throw asError(issue as z.core.$ZodIssue, { yaml, newer });
}

/** Throws UnsupportedError if the file names an unknown provider. Ignores all other problems of the file. */
export async function checkProvider(file: string, cwd: string): Promise<void> {
  const text = await readFile(resolve(cwd, file), 'utf8').catch(() => '');
  let yaml: YamlFile;
  try {
    yaml = parseYaml(text, file);
  } catch (error) {
    if (error instanceof InputError) return;
    throw error;
  }
  assertProvider(yaml);
}

function flattened({ vm, project, ports, mounts, ...flat }: ParsedVmYaml): VmYaml {
  const [box, memory, cpus] = [vm.box ?? flat['vm.box'], vm.memory ?? flat['vm.memory'], vm.cpus ?? flat['vm.cpus']];
  const name = project.name ?? flat['project.name'];
  return {
    mounts,
    ...(name !== undefined && { project: name }),
    ...(box !== undefined && { box }),
    ...(memory !== undefined && { memory }),
    ...(cpus !== undefined && { cpus }),
    ...(ports !== undefined && { ports }),
  };
}

/** Checks the version before the keys, because other versions have other keys. Returns the version if it is newer than ours but readable. */
function checkVersion({ value, at }: YamlFile): string | undefined {
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version !== 'string' && typeof version !== 'number') return undefined;
  const [, major, minor = '0'] = /^(\d{1,6})(?:\.(\d{1,6}))?(?:\.\d{1,6})?$/.exec(String(version)) ?? [];
  const where = at(['version']);
  if (major === undefined)
    throw new InputError(`${where}: version must be a version such as ${VM_YAML_VERSION}, not ${describeValue(version)}`);
  if (major !== '1') {
    throw new UnsupportedError(`${where}: version ${version} is not supported: this vm reads 1.0 to ${VM_YAML_VERSION}`, {
      hint: Number(major) > 1 ? 'Update vm' : `Write version: ${VM_YAML_VERSION}`,
    });
  }
  return Number(minor) > Number(VM_YAML_VERSION.split('.')[1]) ? String(version) : undefined;
}

function assertProvider({ value, at }: YamlFile): void {
  const provider = (value as { provider?: unknown } | null)?.provider;
  if (typeof provider !== 'string' || (PROVIDERS as readonly string[]).includes(provider)) return;
  const known = PROVIDERS.join(', ');
  throw new UnsupportedError(`${at(['provider'])}: the provider ${describeValue(provider)} is not supported: machines run on ${known}`, {
    hint: `Write provider: ${PROVIDERS[0]}`,
    fields: { provider, supported: known },
  });
}

function asError(issue: z.core.$ZodIssue, { yaml, newer }: { yaml: YamlFile; newer: string | undefined }): InputError {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const path = unknown === undefined ? issue.path : [...issue.path, unknown];
  const key = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  const named = key
    .replace(/^\./, '')
    .replaceAll(/\p{Cc}/gu, '?')
    .slice(0, 80);
  const at = yaml.at(path);
  if (unknown === undefined)
    return new InputError(`${at}: ${named === '' ? 'it' : named} ${issue.message}`, { hint: 'Correct it in the file' });
  const meant = meantBy(named);
  const hint = newer === undefined ? meant && `Did you mean ${meant}?` : `Update vm: the file is for version ${newer}`;
  return new InputError(`${at}: ${named} is not a key of vm.yaml; known keys: ${KEYS.join(', ')}`, hint === undefined ? {} : { hint });
}

/** Returns the key with the same last component, else the one with the most similar spelling. */
function meantBy(key: string): string | undefined {
  const last = (path: string): string => path.split('.').at(-1) ?? '';
  const words = new Map(KEYS.map((path) => [last(path), path]));
  return words.get(last(key)) ?? words.get(closestMatch(last(key), words.keys()) ?? '');
}
