import { basename, resolve } from 'node:path';
import { shellWord } from '../../lib/text/shell-word.ts';
import { counted, shortName } from '../../lib/text/words.ts';
import type { RestoreInteraction, SnapshotKind } from '../kind.ts';
import type { ProjectRef } from '../provider.ts';
import type { ProjectRestoreOptions, RestoredProject } from '../restore-types.ts';
import { type RunningSelection, runningOptions, runningTarget } from '../shared/running-options.ts';

interface ProjectSelection extends RunningSelection {
  /** Name of the Compose project, if the folder does not define it. */
  readonly project?: string | undefined;
}

interface ProjectRestoreInput {
  readonly as?: string | undefined;
  readonly keepPrevious?: boolean | undefined;
  readonly bindMounts?: string | undefined;
  /** Milliseconds. */
  readonly waitTimeout?: number | undefined;
  readonly noWait?: boolean | undefined;
}

export const composeKind: SnapshotKind<ProjectRef, ProjectRestoreOptions, RestoredProject> = {
  name: 'compose',
  title: 'a Compose project',
  field: 'project',
  selectors: {},
  captureOptions: runningOptions,
  restoreOptions: {
    as: { type: 'text', value: 'project', help: 'restore it under this name, beside the captured one' },
    keepPrevious: { type: 'flag', help: 'keep the old containers, stopped and renamed, and the old volumes' },
    bindMounts: {
      type: 'text',
      value: 'folder',
      help: 'restore captured bind mounts from outside its folder into this one; otherwise they are not restored',
    },
    waitTimeout: {
      type: 'duration',
      value: 'duration',
      help: 'maximum time until all containers run and are healthy, such as 90s or 20m (default: 5m, or longer if a health check requires it)',
    },
    noWait: { type: 'flag', help: 'start all containers and do not wait for them' },
  },
  isRecoverable: true,
  select: ({ project, ...running }: ProjectSelection, { directory }) => ({
    target: { kind: 'compose', directory, ...runningTarget(running), ...(project !== undefined && { project }) },
    from: project ?? basename(directory),
  }),
  open: async () => (await import('../open-provider.ts')).openProvider('compose'),
  restoreRequest: (
    { as, keepPrevious, bindMounts, waitTimeout, noWait }: ProjectRestoreInput,
    { directory, confirm }: RestoreInteraction,
  ) => ({
    directory,
    confirm,
    keepPrevious: keepPrevious === true,
    ...(as !== undefined && { as }),
    ...(bindMounts !== undefined && { bindMounts: resolve(directory, bindMounts) }),
    wait: { none: noWait === true, ...(waitTimeout !== undefined && { timeout: waitTimeout }) },
  }),
  describe: ({ project, directory, containers, volumes, override, bindMounts, previousFiles, previous }) => ({
    changed: true,
    as: `the project ${project}`,
    name: project,
    names: [project],
    state: [counted(containers.length, 'container'), counted(Object.keys(volumes).length, 'volume')],
    facts: [
      ['Containers', containers],
      ['Volumes', Object.values(volumes)],
      ['Kept from before', [...previous.containers, ...previous.volumes]],
      ['Files', [directory]],
    ],
    next: { what: 'continue', command: `cd ${shellWord(directory)} && docker compose ps` },
    notes: [
      `${override} pins the project to this snapshot`,
      ...(previousFiles === undefined ? [] : [`The replaced files are in ${previousFiles}`]),
      ...(previous.containers.length === 0 ? [] : [`The old containers are kept, stopped: ${previous.containers.join(', ')}`]),
      ...(previous.volumes.length === 0 ? [] : [`The old volumes are kept: ${previous.volumes.map(shortName).join(', ')}`]),
    ],
    data: { project, directory, containers, volumes, override, bind_mounts: bindMounts, previous_files: previousFiles ?? null, previous },
    outputs: { container: containers, project: [project] },
  }),
  targetText: ({ project_name }) => `the project '${project_name}'`,
  isSameTarget: (a, b) => a.project_name === b.project_name,
};
