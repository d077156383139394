import type { OptionTable } from '../kind.ts';

/** Options of a capture of something that runs: a container or a Compose project. */
export interface RunningSelection {
  readonly quiesce?: boolean | undefined;
  readonly includeEnv?: boolean | undefined;
  readonly includeBindMounts?: boolean | undefined;
  readonly excludeVolumes?: readonly string[] | undefined;
}

export const runningOptions: OptionTable = {
  quiesce: { type: 'flag', help: 'pause it during the capture, so that its files are consistent' },
  includeEnv: { type: 'flag', help: 'include the values of environment variables (.env files and containers), not only their names' },
  includeBindMounts: {
    type: 'flag',
    help: 'also capture the content of bind mounts, without .git, and without env files unless these are included',
  },
  excludeVolumes: {
    type: 'list',
    flag: 'exclude-volume',
    value: 'name',
    help: 'exclude the data of this volume, for example one that cannot be mounted; a restore creates it empty; repeatable',
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
