/* Options and results of a restore, by kind of target. The public API exports the same types, so this file imports nothing. */

/** Options for restoring an image. */
export interface ImageRestoreOptions {
  /** References to give the image instead of the captured ones. */
  readonly tags?: readonly string[];
  /**
   * Handling of those references of an imported snapshot that currently name a different image, or no image, in the daemon: `none` (the default)
   * omits them with a warning, `keep` assigns them; a function receives them and returns whether to assign them.
   */
  readonly foreignTags?: 'keep' | 'none' | ((references: readonly string[]) => Promise<boolean>);
  /** Move references that point to another image. Without it, such a reference throws ConflictError before anything is changed. */
  readonly force: boolean;
  /** How the image is transferred into the daemon. `auto` tries a pull if the daemon may reach loopback, and falls back to a load. */
  readonly via: 'auto' | 'pull' | 'load';
}

export interface RestoredImage {
  /** Reference to run the image by, created by vm-snapshot. */
  readonly image: string;
  readonly references: readonly string[];
  /** False if the daemon already held the identical image. */
  readonly changed: boolean;
  readonly via: 'pull' | 'load' | 'present';
}

/** Options for restoring a container, always as a new one. */
export interface ContainerRestoreOptions {
  readonly containerName?: string;
  /** Join the networks of the original that exist in the daemon. */
  readonly preserveNetworks: boolean;
  /** `copies`: new volumes with the captured contents. `shared`: the volumes that the original uses now. `none`: empty volumes. */
  readonly volumes: 'copies' | 'shared' | 'none';
}

export interface RestoredContainer {
  readonly id: string;
  readonly name: string;
  readonly image: string;
  readonly running: boolean;
  /** By the names of the volumes at capture time. */
  readonly volumes: Readonly<Record<string, string>>;
  /** Published ports: `80/tcp` to `127.0.0.1:32768`. */
  readonly ports: Readonly<Record<string, string>>;
  /** How its image was transferred into the daemon. */
  readonly via: RestoredImage['via'];
}

/** How long a restore waits for the containers of a project. */
export interface WaitOptions {
  /** Do not wait: the restore ends once the containers were started in order. */
  readonly none?: boolean;
  /** Milliseconds for all containers together. Default: five minutes for each, or as long as its health check may take. */
  readonly timeout?: number;
}

/** Options for restoring a project. */
export interface ProjectRestoreOptions {
  /** Folder for the Compose files, if it is the project's folder or contains no other project. */
  readonly directory: string;
  /** Name of another project to restore as: it gets a separate folder, and the captured project is not changed. */
  readonly as?: string;
  /** Keep the old containers, stopped and renamed, and the old volumes. */
  readonly keepPrevious: boolean;
  /** Folder below which captured bind mounts from outside the project's folder are restored; without it they are not restored. */
  readonly bindMounts?: string;
  readonly wait?: WaitOptions;
  /** Called before anything is changed, with what the restore will replace. An error that it throws cancels the restore. */
  confirm(replaced: Replaced): Promise<void>;
}

export interface Replaced {
  readonly project: string;
  readonly containers: readonly string[];
  readonly volumes: readonly string[];
  readonly files: readonly string[];
  /** Folders and files that are moved aside to make room for the contents of bind mounts. */
  readonly bindMounts: readonly string[];
}

export interface RestoredProject {
  readonly project: string;
  readonly directory: string;
  readonly containers: readonly string[];
  /** By the names of the volumes at capture time. */
  readonly volumes: Readonly<Record<string, string>>;
  /** Compose file created by vm-snapshot that pins the project to the snapshot. */
  readonly override: string;
  /** Folder with backups of the replaced files; undefined if no file was replaced. */
  readonly previousFiles: string | undefined;
  /** Locations of the contents of bind mounts, by their paths at capture time. */
  readonly bindMounts: Readonly<Record<string, string>>;
  /** Containers and volumes kept by `keepPrevious`. */
  readonly previous: { readonly containers: readonly string[]; readonly volumes: readonly string[] };
}
