/** How an image is restored. */
export interface ImageRestoreOptions {
    /** References to give the image instead of those it had. */
    readonly tags?: readonly string[];
    /**
     * Of an imported snapshot, the references that name another image here or none: `none` (the default) leaves them out with a warning; a function is
     * told them and decides.
     */
    readonly foreignTags?: 'keep' | 'none' | ((references: readonly string[]) => Promise<boolean>);
    /** Move references that point to another image. Without it they throw ConflictError before anything is changed. */
    readonly force: boolean;
    /** How the image travels into the daemon; `auto` decides by what was measured. */
    readonly via: 'auto' | 'pull' | 'load';
}
export interface RestoredImage {
    /** What to say to the daemon to run it: the reference of ours. */
    readonly image: string;
    readonly references: readonly string[];
    /** False when the daemon held the very image already. */
    readonly changed: boolean;
    readonly via: 'pull' | 'load' | 'present';
}
/** How a container is restored: always as a new one. */
export interface ContainerRestoreOptions {
    readonly containerName?: string;
    /** Join the networks that it was in, as far as they are here. */
    readonly preserveNetworks: boolean;
    /** `copies`: new volumes with what was captured. `shared`: the very volumes that the original has now. `none`: empty ones. */
    readonly volumes: 'copies' | 'shared' | 'none';
}
export interface RestoredContainer {
    readonly id: string;
    readonly name: string;
    readonly image: string;
    readonly running: boolean;
    /** By the names that the volumes had when they were captured. */
    readonly volumes: Readonly<Record<string, string>>;
    /** Published ports: `80/tcp` to `127.0.0.1:32768`. */
    readonly ports: Readonly<Record<string, string>>;
    /** How its image came into the daemon. */
    readonly via: RestoredImage['via'];
}
/** How long a restore waits for a project's containers. */
export interface WaitOptions {
    /** Not at all: they are started in order, and the restore is done. */
    readonly none?: boolean;
    /** Milliseconds for all of them; without it five minutes each, or as long as the health check may take. */
    readonly timeout?: number;
}
/** How a project is restored. */
export interface ProjectRestoreOptions {
    /** Where its Compose files go, if it is the project's folder or holds no other project. */
    readonly directory: string;
    /** Another project's name: it gets a folder of its own, and nothing of the captured project is touched. */
    readonly as?: string;
    /** Keep the old containers, stopped and under other names, and the old volumes. */
    readonly keepPrevious: boolean;
    /** A folder below which captured bind mounts from outside the project's folder come; without it they are not restored. */
    readonly bindMounts?: string;
    readonly wait?: WaitOptions;
    /** Told what will be replaced, before anything is changed; what it throws ends the restore. */
    confirm(replaced: Replaced): Promise<void>;
}
export interface Replaced {
    readonly project: string;
    readonly containers: readonly string[];
    readonly volumes: readonly string[];
    readonly files: readonly string[];
    /** Folders and files that make room for what bind mounts held; they are kept aside. */
    readonly bindMounts: readonly string[];
}
export interface RestoredProject {
    readonly project: string;
    readonly directory: string;
    readonly containers: readonly string[];
    /** By the names that the volumes had when they were captured. */
    readonly volumes: Readonly<Record<string, string>>;
    /** The Compose file of ours that holds the project to the snapshot. */
    readonly override: string;
    /** Folder of the files that were replaced; undefined where none was. */
    readonly previousFiles: string | undefined;
    /** Where the contents of bind mounts are, by the paths that these had when they were captured. */
    readonly bindMounts: Readonly<Record<string, string>>;
    /** What `keepPrevious` kept. */
    readonly previous: {
        readonly containers: readonly string[];
        readonly volumes: readonly string[];
    };
}
