import type { Trigger } from '../manifest/triggers.js';
import type { Replaced } from '../providers/restore-types.js';
/** Receives messages; options in them are written as this library names them. */
export interface Log {
    /** Details for debugging. */
    debug(message: string): void;
    info(message: string): void;
    /** Reports a step that was skipped or was not done as requested. */
    warn(message: string): void;
}
/** Options that apply to every call of a manager. */
export interface SnapshotManagerOptions {
    /** Location of the repository: a folder, or a location such as `s3://bucket/prefix`. Default: the same as for the command `vm`. */
    readonly store?: string;
    /** Base folder for relative paths, the Compose project, git facts and the project of bare names. Default: the working directory of the process. */
    readonly directory?: string;
    /** Which triggers create a snapshot, how it is named and how many are kept: a file, or its keys. Default: as for the command's `--config`. */
    readonly config?: string | SnapshotSettings;
    /** Maximum number of parallel transfers, at least 1. Default: suited to the store. */
    readonly jobs?: number;
    /** Rate limit, averaged over a few seconds. Default: unlimited. */
    readonly bytesPerSecond?: number;
    /** Cancels every call of the manager. */
    readonly signal?: AbortSignal;
    /** Receives the messages that the command would print besides its result. Default: all messages are discarded, including warnings. */
    readonly log?: Partial<Log>;
    /** Called with the progress of a long call, at most about ten times a second per task; tasks overlap. An error thrown by it ends the call. */
    readonly onProgress?: (progress: ProgressReport) => void;
}
/** The keys of snapshot-config.json: docs/containers.md. */
export interface SnapshotSettings {
    /** The triggers that create a snapshot; `manual` always does. Default: all. */
    readonly triggers?: readonly Trigger[];
    /** Location of the repository if neither `store` nor VM_SNAPSHOTS_DIR sets it; relative to the manager's folder. */
    readonly storage_path?: string;
    readonly max_snapshots_per_container?: number;
    readonly max_total_snapshots?: number;
    readonly max_storage_size_gb?: number;
    readonly auto_cleanup_days?: number;
    readonly keep_last?: number;
    readonly keep_hourly?: number;
    readonly keep_daily?: number;
    readonly keep_weekly?: number;
    readonly keep_monthly?: number;
    readonly keep_yearly?: number;
    /** A pattern of `{container_name}`, `{trigger}`, `{timestamp}` and `{snapshot_id}`. */
    readonly naming_pattern?: string;
}
/** Progress of one task; `bytes` is the running total. */
export interface ProgressReport {
    /** Human-readable: `layer 3 of 5`. */
    readonly task: string;
    readonly bytes: number;
    /** Bytes; undefined if unknown. */
    readonly total: number | undefined;
    /** True in the last report of the task. */
    readonly done: boolean;
}
/** Options of every call. */
export interface CallOptions {
    /** Cancels the call, which then rejects with CancelledError and changes nothing. */
    readonly signal?: AbortSignal;
}
/** Options of calls that take the name of a snapshot. */
export interface NameOptions extends CallOptions {
    /** The project of a bare name. Default: the project of the manager's folder; calls that read also search `global`. */
    readonly project?: string;
}
/**
 * Set one of `image`, `archive` and `container`. Without them the target is the Compose project of the manager's folder, or its machine (vm.yaml).
 */
export interface CreateSnapshotOptions extends NameOptions {
    /** Name of the snapshot: `base`, `my-app/base`, or `@base` (global). Default: generated from the pattern of the configuration. */
    readonly name?: string;
    /** An image of the Docker daemon. */
    readonly image?: string;
    /** A docker-archive or an OCI layout: a tar file, a folder, or `-` for standard input. Does not require Docker. */
    readonly archive?: string;
    /** Name or digest of the image to select from an archive of several. */
    readonly ref?: string;
    /** Name or ID of a container, running or not. */
    readonly container?: string;
    /** `os/arch` to select from a multi-platform image. */
    readonly platform?: string;
    /** Human-readable description. */
    readonly description?: string;
    /** Pause the container or the project while its files are read, for a consistent capture. */
    readonly quiesce?: boolean;
    /** Store the values of environment variables, not only their names. */
    readonly includeEnv?: boolean;
    /** For a Compose project: include the contents of its bind mounts. */
    readonly includeBindMounts?: boolean;
    /** For a container or a Compose project: names of volumes whose contents are excluded; a restore creates them empty. */
    readonly excludeVolumes?: readonly string[];
    /**
     * The event that triggers the snapshot. A trigger that the configuration does not list creates none. Default: `manual` for a container, otherwise
     * none.
     */
    readonly trigger?: Trigger;
    /** The reason for the snapshot, in one line. */
    readonly context?: string;
    /** ID of the run that it belongs to. */
    readonly runId?: string;
    /** Replace an existing snapshot of this name. */
    readonly force?: boolean;
}
export interface BuildSnapshotOptions extends NameOptions {
    /** Name of the snapshot: `base`, `my-app/base`, or `@base` (global). */
    readonly name: string;
    /** The build context. Default: the manager's folder. */
    readonly context?: string;
    /** The Dockerfile. Default: `Dockerfile` in the context. */
    readonly file?: string;
    /** The stage to build. */
    readonly target?: string;
    /** `os/arch` to build for. */
    readonly platform?: string;
    readonly buildArgs?: Readonly<Record<string, string>>;
    readonly labels?: Readonly<Record<string, string>>;
    /** BuildKit secrets, `id=…,src=…`: passed to the builder and never recorded. */
    readonly secrets?: readonly string[];
    /** Network mode of RUN instructions. */
    readonly network?: string;
    /** Build every step without the build cache. */
    readonly noCache?: boolean;
    /** Additional references for the image. */
    readonly tags?: readonly string[];
    /** Human-readable description. */
    readonly description?: string;
    /** Replace an existing snapshot of this name. */
    readonly force?: boolean;
}
export interface ListSnapshotsOptions extends CallOptions {
    /** List only snapshots of this project; `global` selects those without a project. */
    readonly project?: string;
    /** A glob (`*`, `?`) that must match the whole name, or a substring of it. */
    readonly filter?: string;
    /** List only snapshots of this container: its name, its ID, or the beginning of its ID as Docker shows it. */
    readonly container?: string;
}
/** Each kind of snapshot accepts only its options; any other option throws InputError. */
export interface RestoreSnapshotOptions extends NameOptions {
    /** Continue if the snapshot is for another platform. */
    readonly allowPlatformMismatch?: boolean;
    /** Milliseconds; an older snapshot is treated as missing. */
    readonly maxAge?: number;
    /** For an image: references to assign instead of the original ones. */
    readonly tags?: readonly string[];
    /** For an imported image: assign its original references, or (the default) only the one created by vm-snapshot, with a warning. */
    readonly foreignTags?: 'keep' | 'none';
    /** For an image: move references that point to another image. */
    readonly force?: boolean;
    /** For an image: the transport into the daemon. */
    readonly via?: 'auto' | 'pull' | 'load';
    /** For a container: the name of the new container. Default: the original name with a number, such as `agent-2`. */
    readonly containerName?: string;
    /** For a container: connect to its original networks. */
    readonly preserveNetworks?: boolean;
    /** For a container: new volumes with the captured contents (the default), the live volumes of the original, or empty volumes. */
    readonly preserveVolumes?: 'copies' | 'shared' | 'none';
    /** For a Compose project: restore under this name, beside the original project. */
    readonly as?: string;
    /** For a Compose project: keep the old containers, stopped and renamed, and the old volumes. */
    readonly keepPrevious?: boolean;
    /** For a Compose project: folder for captured bind mounts from outside the project folder. Without it they are not restored. */
    readonly bindMounts?: string;
    /**
     * For a Compose project: milliseconds until all containers must be running and healthy. Default: five minutes for each, or the time that its health
     * check allows.
     */
    readonly waitTimeout?: number;
    /** For a Compose project: start everything without waiting. */
    readonly noWait?: boolean;
    /**
     * For a Compose project: called with everything that will be replaced, before anything is changed. Returning false ends the restore with
     * CancelledError.
     */
    readonly confirm?: (replaced: Replaced) => boolean | Promise<boolean>;
}
export interface DeleteSnapshotOptions extends NameOptions {
    /** Delete the snapshot even if it is protected. */
    readonly force?: boolean;
}
export interface ExportSnapshotOptions extends NameOptions {
    /** The file, a folder to write it to, or `s3://bucket/key`; `.tar.zst` is faster. Default: `<name>.snapshot.tar.gz` in the manager's folder. */
    readonly output?: string;
    /** From 1 (fast) to 9 (small). Default: 6. */
    readonly compress?: number;
    /** Include the contents of volumes and captured bind mounts. Otherwise the bundle lists the volumes and mounts that it omits. */
    readonly includeVolumes?: boolean;
    /** One file (the default), or the same files in a plain folder. */
    readonly format?: 'file' | 'dir';
    /** Replace an existing output. */
    readonly force?: boolean;
}
export interface ImportSnapshotOptions extends CallOptions {
    /** Import under this name: `base`, `my-app/base`, or `@base` (global). Default: the original name. */
    readonly name?: string;
    /** The project to import into. */
    readonly project?: string;
    /** Replace an existing snapshot of this name. */
    readonly force?: boolean;
    /** Continue if the snapshot is for another platform. */
    readonly allowPlatformMismatch?: boolean;
}
export interface TransferOptions extends NameOptions {
    /** Replace another snapshot of this name, and check again whether content recorded as present exists. */
    readonly force?: boolean;
}
export interface TagSnapshotOptions extends NameOptions {
    /** Move the new name from another snapshot to this one. */
    readonly force?: boolean;
}
export interface RepairOptions extends CallOptions {
    /** Another repository that contains the damaged or missing data. */
    readonly from?: string;
}
