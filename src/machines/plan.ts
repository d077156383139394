import { isAbsolute, join, resolve } from 'node:path';
import type { Box } from '../config/box.ts';
import type { VmYaml } from '../config/vm-yaml.ts';
import type { ContainerMounting } from '../systems/docker/container-settings.ts';
import { LABELS } from './docker/labels.ts';
import type { MachinePlan } from './types.ts';

export interface PlanSource {
  readonly project: string;
  /** Folder that paths in the vm.yaml are relative to. */
  readonly directory: string;
  /** Path of the vm.yaml, if one exists. */
  readonly file: string | undefined;
  /** Digest of all settings in the vm.yaml; a later difference means that it was changed. */
  readonly digest: string;
  readonly home: string;
}

/** Names a volume `<project>_<name>`, as Compose does. */
export function planMachine(config: VmYaml, { project, directory, file, digest, home }: PlanSource): MachinePlan {
  const { box, memory, cpus, ports, mounts } = config;
  const mountings = mounts.map(
    ({ kind, source, target, readOnly }): ContainerMounting => ({
      kind,
      source: kind === 'bind' ? absolutePath(source, { directory, home }) : `${project}_${source}`,
      target,
      readOnly,
    }),
  );
  return {
    project,
    directory,
    settings: {
      hostname: project,
      labels: {
        [LABELS.machine]: project,
        [LABELS.directory]: directory,
        [LABELS.box]: box === undefined ? '' : boxText(box),
        [LABELS.config]: digest,
        ...(file !== undefined && { [LABELS.file]: file }),
      },
      volumeLabels: { [LABELS.machine]: project },
      ...(memory !== undefined && { memory }),
      ...(cpus !== undefined && { cpus }),
      ...(ports !== undefined && { ports }),
      mounts: mountings,
    },
  };
}

/** Resolves a path of a vm.yaml: `~/` is the home folder, any other relative path starts at the file's folder. */
export function absolutePath(path: string, { directory, home }: Pick<PlanSource, 'directory' | 'home'>): string {
  if (path === '~' || path.startsWith('~/')) return join(home, path.slice(1));
  return isAbsolute(path) ? resolve(path) : resolve(directory, path);
}

/** Returns the box as written in the vm.yaml. */
export function boxText(box: Box): string {
  return box.kind === 'snapshot' ? `@${box.name}` : box.kind === 'dockerfile' ? box.path : box.reference;
}
