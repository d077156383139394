import type { OptionTable } from '../kind.ts';

/** Options of a capture of something that runs: a container or a Compose project. */
export interface RunningSelection {
  readonly quiesce?: boolean | undefined;
  readonly includeEnv?: boolean | undefined;
  readonly includeBindMounts?: boolean | undefined;
  readonly excludeVolumes?: readonly string[] | undefined;
}

export const runningOptions: OptionTable = {
  quiesce: { type: 'flag', help: 'pause the project or container while its files are read, so that they are in step with each other' },
  includeEnv: { type: 'flag', help: 'keep the values of variables too, of .env and of containers; without it only their names' },
  includeBindMounts: {
    type: 'flag',
    help: "capture what mounted folders and files of this machine hold too; git's own folder stays out, and files with variables without --include-env",
  },
  excludeVolumes: {
    type: 'list',
    flag: 'exclude-volume',
    value: 'name',
    help: 'leave out what this volume holds, for example one that cannot be mounted; may be given several times. A restore makes it empty',
  },
};

export interface RunningTarget {
  readonly quiesce: boolean;
  readonly includeEnv: boolean;
  readonly includeBindMounts: boolean;
  readonly excludeVolumes?: readonly string[];
}

export function runningTarget(options: RunningSelection): RunningTarget {
  const { quiesce = false, includeEnv = false, includeBindMounts = false, excludeVolumes = [] } = options;
  return { quiesce, includeEnv, includeBindMounts, ...(excludeVolumes.length > 0 && { excludeVolumes }) };
}
