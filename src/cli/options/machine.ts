import { dirname, resolve } from 'node:path';
import { Option } from 'commander';
import type { VmYaml } from '../../config/vm-yaml.ts';
import { detectProject } from '../../engine/detect-project.ts';
import { digestOf } from '../../lib/digest.ts';
import { NotFoundError } from '../../lib/errors.ts';
import { parseProject, projectSlug } from '../../manifest/name.ts';
import type { Terminal } from '../terminal.ts';
import type { CommonFlags } from './common.ts';

const VM_YAML = 'vm.yaml';

export interface MachineFlags extends CommonFlags {
  /** The vm.yaml. */
  readonly config?: string;
  readonly project?: string;
}

/** Options of every machine command. */
export function machineOptions(): Option[] {
  return [
    new Option('--config <file>', 'path of the vm.yaml (default: vm.yaml in this folder)'),
    new Option('--project <project>', 'name of the machine (default: project.name of the vm.yaml, else the project of this folder)'),
  ];
}

/** Returns the common flags, in which `config` is a different file. */
export function commonFlags({ config: _, ...common }: MachineFlags): CommonFlags {
  return common;
}

export interface MachineFile {
  readonly config: VmYaml;
  readonly project: string;
  readonly directory: string;
  /** undefined if vm.yaml does not exist and is not required. */
  readonly file: string | undefined;
  /** Changes with the content of the file. */
  readonly digest: string;
}

/** Reads the vm.yaml. With `optional`, it may be missing unless the user named one. Throws the errors of `readVmYaml`. */
export async function readMachineFile(
  { config: named, project }: MachineFlags,
  { cwd }: Terminal,
  { optional }: { optional: boolean },
): Promise<MachineFile> {
  const path = resolve(cwd, named ?? VM_YAML);
  const directory = dirname(path);
  const config = await read(named ?? VM_YAML, cwd).catch((error: unknown) => {
    if (optional && named === undefined && error instanceof NotFoundError) return undefined;
    throw error;
  });
  return {
    config: config ?? { mounts: [] },
    project: await nameOf(project, config?.project, directory),
    directory,
    file: config === undefined ? undefined : path,
    digest: digestOf(JSON.stringify(config ?? {})),
  };
}

/** Returns the name of the machine, even if the vm.yaml of this folder is missing or invalid. */
export async function machineName({ config: named, project }: MachineFlags, { cwd }: Terminal): Promise<string> {
  const config = named === undefined || project !== undefined ? undefined : await read(named, cwd);
  return await nameOf(project, config?.project, named === undefined ? cwd : dirname(resolve(cwd, named)));
}

/** Loaded lazily: other commands do not need the file's schema. */
async function read(file: string, cwd: string): Promise<VmYaml> {
  return await (await import('../../config/vm-yaml.ts')).readVmYaml(file, cwd);
}

async function nameOf(flag: string | undefined, said: string | undefined, directory: string): Promise<string> {
  if (flag !== undefined) return projectSlug(parseProject(flag));
  return said === undefined ? await detectProject(directory) : projectSlug(said);
}
