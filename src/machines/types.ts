import type { Context } from '../lib/context.ts';
import type { ContainerSettings } from '../systems/docker/container-settings.ts';

/** A machine that is to be: all that its vm.yaml says, in absolute terms. */
export interface MachinePlan {
  /** The machine's name too. */
  readonly project: string;
  /** The folder of its vm.yaml. */
  readonly directory: string;
  readonly settings: ContainerSettings;
}

/** A machine as it is: a container that `vm create` made. */
export interface Machine {
  readonly project: string;
  readonly id: string;
  readonly state: string;
  /** Where it ended. */
  readonly exitCode: number | undefined;
  /** What `vm.box` said. */
  readonly box: string;
  readonly image: string;
  readonly directory: string;
  /** Its vm.yaml, where it has one. */
  readonly file: string | undefined;
  /** The digest of what its vm.yaml said. */
  readonly config: string | undefined;
  /** UTC, ISO 8601. */
  readonly createdAt: string;
  /** Bytes; undefined is no limit. */
  readonly memory: number | undefined;
  readonly cpus: number | undefined;
  /** `80/tcp` to `0.0.0.0:8080`. */
  readonly ports: Readonly<Record<string, string>>;
  readonly mounts: readonly { readonly kind: string; readonly source: string; readonly target: string; readonly readOnly: boolean }[];
}

export interface CreateOptions {
  readonly image: string;
  /** The image was brought for this machine, and goes again when the machine cannot be made. */
  readonly brought: boolean;
  readonly replace: boolean;
}

export interface RemovedMachine {
  readonly project: string;
  readonly volumes: readonly string[];
  /** Volumes of it that are still there. */
  readonly kept: readonly string[];
}

/** Where machines live: the Docker daemon. Each call looks for it anew. */
export interface MachineDriver {
  find(project: string, c: Context): Promise<Machine | undefined>;
  /** Throws NotFoundError. */
  get(project: string, c: Context): Promise<Machine>;
  /** What `vm snapshot create` without more means in a folder: its machine, and the vm.yaml that it was made of. */
  resolveForCapture(from: { readonly directory: string; readonly project?: string | undefined }, c: Context): Promise<Machine | undefined>;
  /**
   * Looks at all that can be in the way before anything is built or brought. Throws ExistsError for a machine that is there unless
   * `replace`, ConflictError for a name, port or volume that somebody else has, NotFoundError for a folder to mount that is not there.
   * Returns the machine that is to be replaced.
   */
  check(plan: MachinePlan, options: { readonly replace: boolean }, c: Context): Promise<Machine | undefined>;
  /** Makes and starts a machine of an image, which is pulled where it is not here. All or nothing; checks again. */
  create(plan: MachinePlan, options: CreateOptions, c: Context): Promise<Machine>;
  /** Idempotent. Throws NotFoundError, ConflictError for a port that is taken meanwhile. */
  start(project: string, c: Context): Promise<Machine>;
  /** Idempotent. Throws NotFoundError. */
  stop(project: string, c: Context): Promise<Machine>;
  /** What `destroy` would remove. Throws NotFoundError where there is neither a machine nor a volume of one. */
  remains(project: string, c: Context): Promise<{ readonly machine: Machine | undefined; readonly volumes: readonly string[] }>;
  /** Removes the container, and the volumes where that is asked for. Throws NotFoundError, ConflictError for a volume in use elsewhere. */
  destroy(project: string, options: { readonly volumes: boolean }, c: Context): Promise<RemovedMachine>;
}
