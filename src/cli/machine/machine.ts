import { dirname, resolve } from 'node:path';
import { Option } from 'commander';
import type { VmYaml } from '../../config/vm-yaml.ts';
import { digestOf } from '../../lib/digest.ts';
import { formatMinute } from '../../lib/durations.ts';
import { NotFoundError } from '../../lib/errors.ts';
import { formatMemory } from '../../lib/sizes.ts';
import type { Machine } from '../../machines/types.ts';
import { parseProject, projectSlug } from '../../manifest/name.ts';
import { detectProject } from '../../manifest/project.ts';
import type { CommonFlags } from '../flags.ts';
import { renderFacts } from '../render/details.ts';
import type { Terminal } from '../terminal.ts';

export interface MachineFlags extends CommonFlags {
  /** The vm.yaml. */
  readonly config?: string;
  readonly project?: string;
}

/** On every verb for machines. */
export function machineOptions(): Option[] {
  return [
    new Option('--config <file>', 'the vm.yaml (default: vm.yaml of this folder)'),
    new Option('--project <project>', "the machine's name (default: project.name of the vm.yaml, else the project of this folder)"),
  ];
}

/** The common flags: there `config` is another file. */
export function commonFlags({ config: _, ...common }: MachineFlags): CommonFlags {
  return common;
}

export interface MachineFile {
  readonly config: VmYaml;
  readonly project: string;
  readonly directory: string;
  /** undefined where there is no vm.yaml and none is needed. */
  readonly file: string | undefined;
  /** Changes when the file says something else. */
  readonly digest: string;
}

/** Its schema is nothing that other verbs should load. */
const vmYaml = () => import('../../config/vm-yaml.ts');

/** The vm.yaml and what it says. `optional`: none is needed, unless one was named. Throws what `readVmYaml` throws. */
export async function readMachineFile(
  { config: named, project }: MachineFlags,
  { cwd }: Terminal,
  { optional }: { optional: boolean },
): Promise<MachineFile> {
  const { readVmYaml, VM_YAML } = await vmYaml();
  const path = resolve(cwd, named ?? VM_YAML);
  const directory = dirname(path);
  const config = await readVmYaml(named ?? VM_YAML, cwd).catch((error: unknown) => {
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

/** Which machine is meant, also where the vm.yaml of this folder is gone or broken. */
export async function machineName({ config: named, project }: MachineFlags, { cwd }: Terminal): Promise<string> {
  const config = named === undefined || project !== undefined ? undefined : await (await vmYaml()).readVmYaml(named, cwd);
  return await nameOf(project, config?.project, named === undefined ? cwd : dirname(resolve(cwd, named)));
}

async function nameOf(flag: string | undefined, said: string | undefined, directory: string): Promise<string> {
  if (flag !== undefined) return projectSlug(parseProject(flag));
  return said === undefined ? await detectProject(directory) : projectSlug(said);
}

/** What `--json` tells of a machine; snake_case, bytes and UTC. */
export function machineData(machine: Machine): Record<string, unknown> {
  const { project, id, state, exitCode, box, image, directory, file, createdAt, memory, cpus, ports, mounts } = machine;
  return {
    name: project,
    project,
    state,
    ...(exitCode === undefined ? {} : { exit_code: exitCode }),
    box,
    image,
    id,
    created_at: createdAt,
    memory_bytes: memory ?? null,
    cpus: cpus ?? null,
    ports,
    mounts: mounts.map(({ kind, source, target, readOnly }) => ({ kind, source, target, read_only: readOnly })),
    directory,
    config: file ?? null,
  };
}

/** `running, 80/tcp at 0.0.0.0:8080` */
export function stateText({ state, exitCode, ports }: Machine): string {
  const ended = exitCode === undefined ? '' : ` with exit code ${exitCode}`;
  const published = state === 'running' ? Object.entries(ports).map(([port, at]) => `${port} at ${at}`) : [];
  return [`${state}${ended}`, ...published].join(', ');
}

/** What `vm status` shows. */
export function renderMachine(machine: Machine, style: { bold: boolean }): string {
  const { project, box, image, createdAt, memory, cpus, ports, mounts, file, directory } = machine;
  return renderFacts(
    [
      ['Machine', project],
      ['State', stateText({ ...machine, ports: {} })],
      ['Box', box],
      ['Image', image === box ? '' : image],
      ['Created', formatMinute(new Date(createdAt))],
      ['Memory', memory === undefined ? '' : formatMemory(memory)],
      ['CPUs', cpus === undefined ? '' : String(cpus)],
      [
        'Ports',
        Object.entries(ports)
          .map(([port, at]) => `${port} at ${at}`)
          .join(', '),
      ],
      ['Mounts', mounts.map(({ source, target, readOnly }) => `${source} at ${target}${readOnly ? ' (read only)' : ''}`).join(', ')],
      ['Config', file ?? `none, made in ${directory}`],
    ],
    style,
  );
}
