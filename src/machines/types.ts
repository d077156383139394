import type { Context } from '../lib/context.ts';
import type { ContainerSettings } from '../systems/docker/container-settings.ts';

/** A machine to be created: the settings of its vm.yaml, with absolute paths. */
export interface MachinePlan {
  /** Also the name of the machine. */
  readonly project: string;
  /** Folder of its vm.yaml. */
  readonly directory: string;
  readonly settings: ContainerSettings;
}

/** An existing machine: a container that `vm create` created. */
export interface Machine {
  readonly project: string;
  readonly id: string;
  readonly state: string;
  /** Undefined unless the container has ended. */
  readonly exitCode: number | undefined;
  /** Value of `vm.box` when it was created. */
  readonly box: string;
  readonly image: string;
  readonly directory: string;
  /** Path of its vm.yaml, if it has one. */
  readonly file: string | undefined;
  /** Digest of its vm.yaml when it was created. */
  readonly config: string | undefined;
  /** UTC, ISO 8601. */
  readonly createdAt: string;
  /** Bytes; undefined means no limit. */
  readonly memory: number | undefined;
  readonly cpus: number | undefined;
  /** For example, `80/tcp` to `0.0.0.0:8080`. */
  readonly ports: Readonly<Record<string, string>>;
  readonly mounts: readonly { readonly kind: string; readonly source: string; readonly target: string; readonly readOnly: boolean }[];
}

export interface CreateOptions {
  readonly image: string;
  /** The image was loaded for this machine, and is removed again if the machine cannot be created. */
  readonly brought: boolean;
  readonly replace: boolean;
}

export interface RemovedMachine {
  readonly project: string;
  readonly volumes: readonly string[];
  /** Volumes of the machine that still exist. */
  readonly kept: readonly string[];
}

/** Manages machines in the Docker daemon. Each call connects again. */
export interface MachineDriver {
  find(project: string, c: Context): Promise<Machine | undefined>;
  /** Throws NotFoundError if the machine does not exist. */
  get(project: string, c: Context): Promise<Machine>;
  /**
   * Returns the machine that `vm snapshot create` without further arguments captures in a folder, with the vm.yaml that it was created from.
   * Undefined if a Compose file takes precedence, or if no machine or more than one matches.
   */
  resolveForCapture(from: { readonly directory: string; readonly project?: string | undefined }, c: Context): Promise<Machine | undefined>;
  /**
   * Checks everything that could prevent the creation, before anything is built or loaded. Throws ExistsError for an existing machine unless
   * `replace` is set, ConflictError for a name, port or volume that belongs to another owner, NotFoundError for a folder to mount that does not
   * exist. Returns the machine to be replaced.
   */
  check(plan: MachinePlan, options: { readonly replace: boolean }, c: Context): Promise<Machine | undefined>;
  /** Creates and starts a machine from an image, which is pulled if it does not exist locally. All or nothing; checks again. */
  create(plan: MachinePlan, options: CreateOptions, c: Context): Promise<Machine>;
  /** Idempotent. Throws NotFoundError if the machine does not exist, ConflictError for a port that was taken meanwhile. */
  start(project: string, c: Context): Promise<Machine>;
  /** Idempotent. Throws NotFoundError if the machine does not exist. */
  stop(project: string, c: Context): Promise<Machine>;
  /** Returns what `destroy` would remove. Throws NotFoundError if neither a machine nor a volume of one exists. */
  remains(project: string, c: Context): Promise<{ readonly machine: Machine | undefined; readonly volumes: readonly string[] }>;
  /**
   * Removes the container, and its volumes if requested. Throws NotFoundError as `remains` does, ConflictError for a volume that another container
   * uses.
   */
  destroy(project: string, options: { readonly volumes: boolean }, c: Context): Promise<RemovedMachine>;
}
