import { isAbsolute, join, resolve } from 'node:path';
import type { Box } from '../config/box.ts';
import type { VmYaml } from '../config/vm-yaml.ts';
import type { ContainerMounting } from '../systems/docker/container-settings.ts';
import { LABELS } from './docker/labels.ts';
import type { MachinePlan } from './types.ts';

export interface PlanSource {
  readonly project: string;
  /** The folder that paths of the vm.yaml are relative to. */
  readonly directory: string;
  /** The vm.yaml itself, where there is one. */
  readonly file: string | undefined;
  /** Of all that the vm.yaml says: tells later whether it says something else. */
  readonly digest: string;
  readonly home: string;
}

/** A volume is called `<project>_<name>`, as Compose calls it. */
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

/** A path of a vm.yaml: `~/` is the home folder, all else is relative to the file's folder. */
export function absolutePath(path: string, { directory, home }: Pick<PlanSource, 'directory' | 'home'>): string {
  if (path === '~' || path.startsWith('~/')) return join(home, path.slice(1));
  return isAbsolute(path) ? resolve(path) : resolve(directory, path);
}

/** As it stands in the vm.yaml. */
export function boxText(box: Box): string {
  return box.kind === 'snapshot' ? `@${box.name}` : box.kind === 'dockerfile' ? box.path : box.reference;
}
