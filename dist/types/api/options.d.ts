import type { Log } from '../lib/context.js';
import type { Trigger } from '../manifest/triggers.js';
import type { Replaced } from '../providers/restore-types.js';
/** What one manager holds on to while it lives. */
export interface SnapshotManagerOptions {
    /** Where the snapshots are: a folder, or a location such as `s3://bucket/prefix`. By default where the command `vm` has them. */
    readonly store?: string;
    /** Where one stands: relative paths, the Compose project, git facts and the project of bare names are of this folder. By default the process's. */
    readonly directory?: string;
    /** Which moments make a snapshot, what it is called and how many stay: a file, or its keys. By default as for the command's `--config`. */
    readonly config?: string | SnapshotSettings;
    /** Transfers at a time, from 1. By default what the store is good for. */
    readonly jobs?: number;
    /** On average over some seconds. By default as many as there can be. */
    readonly bytesPerSecond?: number;
    /** Stops every call of the manager. */
    readonly signal?: AbortSignal;
    /** Hears what the command would print beside its result. By default nobody does, not even of warnings. */
    readonly log?: Partial<Log>;
    /** Told how a long call gets on, at most some ten times a second for each task; tasks overlap. What it throws ends the call. */
    readonly onProgress?: (progress: ProgressReport) => void;
}
/** The keys of snapshot-config.json: docs/containers.md. */
export interface SnapshotSettings {
    /** Which of them make a snapshot; `manual` always does. By default all. */
    readonly triggers?: readonly Trigger[];
    /** Where the snapshots are, where neither `store` nor VM_SNAPSHOTS_DIR says it; relative to the manager's folder. */
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
    /** Of `{container_name}`, `{trigger}`, `{timestamp}` and `{snapshot_id}`. */
    readonly naming_pattern?: string;
}
export interface ProgressReport {
    /** For people: `layer 3 of 5`. */
    readonly task: string;
    readonly bytes: number;
    /** Bytes; undefined where nobody knows. */
    readonly total: number | undefined;
    /** The last report of the task. */
    readonly done: boolean;
}
/** For every call. */
export interface CallOptions {
    /** Stops the call, which then rejects with CancelledError and has changed nothing. */
    readonly signal?: AbortSignal;
}
/** For calls that take a snapshot's name. */
export interface NameOptions extends CallOptions {
    /** The project of a bare name. By default that of the manager's folder; where a name is read, then also the global one. */
    readonly project?: string;
}
/** One of `image`, `archive` and `container`; without any of them the Compose project of the manager's folder, or its machine (vm.yaml). */
export interface CreateSnapshotOptions extends NameOptions {
    /** The name it gets: `base`, `my-app/base`, or `@base` (global). By default the configuration's pattern makes one. */
    readonly name?: string;
    /** An image of the Docker daemon. */
    readonly image?: string;
    /** A docker-archive or an OCI layout, tar file, folder or `-` for standard input; needs no Docker. */
    readonly archive?: string;
    /** Which image of an archive of several: its name, or its digest. */
    readonly ref?: string;
    /** A container's name or id, running or not. */
    readonly container?: string;
    /** `os/arch`: which one of an image for several platforms. */
    readonly platform?: string;
    /** What it is, for people. */
    readonly description?: string;
    /** Pause the container or the project while its files are read, so that they are in step with each other. */
    readonly quiesce?: boolean;
    /** Keep the values of variables too; without it only their names. */
    readonly includeEnv?: boolean;
    /** A Compose project: keep what its bind mounts hold too. */
    readonly includeBindMounts?: boolean;
    /** A container or a Compose project: names of volumes whose contents stay out; a restore makes them empty. */
    readonly excludeVolumes?: readonly string[];
    /** The moment at which it is made. One that the configuration does not list makes none. By default `manual` for a container, else none. */
    readonly trigger?: Trigger;
    /** Why it is made, in one line. */
    readonly context?: string;
    /** Of the run that it belongs to. */
    readonly runId?: string;
    /** Replace a snapshot of this name. */
    readonly force?: boolean;
}
export interface BuildSnapshotOptions extends NameOptions {
    /** The name it gets: `base`, `my-app/base`, or `@base` (global). */
    readonly name: string;
    /** The folder that the Dockerfile may copy from. By default the manager's. */
    readonly context?: string;
    /** The Dockerfile. By default `Dockerfile` in the context. */
    readonly file?: string;
    /** The stage to build. */
    readonly target?: string;
    /** `os/arch` to build for. */
    readonly platform?: string;
    readonly buildArgs?: Readonly<Record<string, string>>;
    readonly labels?: Readonly<Record<string, string>>;
    /** BuildKit secrets, `id=…,src=…`: passed through and never recorded. */
    readonly secrets?: readonly string[];
    /** The network of RUN instructions. */
    readonly network?: string;
    /** Build every step anew. */
    readonly noCache?: boolean;
    /** References that the image carries besides. */
    readonly tags?: readonly string[];
    /** What it is, for people. */
    readonly description?: string;
    /** Replace a snapshot of this name. */
    readonly force?: boolean;
}
export interface ListSnapshotsOptions extends CallOptions {
    /** Only those of this project; `global`: those of none. */
    readonly project?: string;
    /** A glob (`*`, `?`) over the whole name, or a plain part of it. */
    readonly filter?: string;
    /** Only of this container: its name, its id, or the beginning of its id as Docker shows it. */
    readonly container?: string;
}
/** Each kind of snapshot reads what is for it; the rest is refused with InputError. */
export interface RestoreSnapshotOptions extends NameOptions {
    /** Go on where the snapshot is for another platform than this one. */
    readonly allowPlatformMismatch?: boolean;
    /** Milliseconds: a snapshot that was made longer ago counts as absent. */
    readonly maxAge?: number;
    /** An image: references to give it instead of those it had. */
    readonly tags?: readonly string[];
    /** An imported image: give it the references that it came with, or (the default) only ours, with a warning. */
    readonly foreignTags?: 'keep' | 'none';
    /** An image: move references that point to another one. */
    readonly force?: boolean;
    /** An image: how it travels into the daemon. */
    readonly via?: 'auto' | 'pull' | 'load';
    /** A container: the name of the new one. By default its name with a number: `agent-2`. */
    readonly containerName?: string;
    /** A container: join the networks that it was in. */
    readonly preserveNetworks?: boolean;
    /** A container: new volumes with what was captured (the default), the live ones of the original, or empty ones. */
    readonly preserveVolumes?: 'copies' | 'shared' | 'none';
    /** A Compose project: under this name, beside the one that was captured. */
    readonly as?: string;
    /** A Compose project: keep the old containers, stopped and renamed, and the old volumes. */
    readonly keepPrevious?: boolean;
    /** A Compose project: captured bind mounts from outside its folder go below this folder; without it they are not restored. */
    readonly bindMounts?: string;
    /** A Compose project: milliseconds until all run and are healthy; by default five minutes each, or as long as the health check says. */
    readonly waitTimeout?: number;
    /** A Compose project: start everything and wait for nothing. */
    readonly noWait?: boolean;
    /** A Compose project: told what will be replaced, before anything is changed. False ends the restore with CancelledError. */
    readonly confirm?: (replaced: Replaced) => boolean | Promise<boolean>;
}
export interface DeleteSnapshotOptions extends NameOptions {
    /** Also one that is protected. */
    readonly force?: boolean;
}
/**
 * With `keep` rules alone, every snapshot goes that none of them keeps, as with restic's `forget`. With `max` rules, those go that one of them
 * names and no `keep` rule keeps. Protected snapshots stay, and the newest of each project unless `keepLast` or `maxCount` is 0. Without any
 * rule only what nothing uses is freed.
 */
export interface CleanSnapshotsOptions extends CallOptions {
    /** Only this project's; `global`: those of none. By default that of the manager's folder. */
    readonly project?: string;
    /** Those of every project, and the global ones. */
    readonly allProjects?: boolean;
    /** Only of this container: its name or its id. */
    readonly container?: string;
    /** Milliseconds, or a text such as `12h`, `30d`, `8w`; what is older goes. */
    readonly maxAge?: number | string;
    /** Of each project the newest so many stay. */
    readonly maxCount?: number;
    /** Bytes in the repository, or a text such as `20GB`; the oldest go until the others fit. */
    readonly maxSize?: number | string;
    /** Only names that match: a glob (`*`, `?`) or a part of the name. */
    readonly filter?: string;
    /** Of each project the newest so many stay; 0 lets also the last one go. */
    readonly keepLast?: number;
    /** Of each project the newest of each of the last so many hours, days, weeks, months and years that have one (in UTC) stays. */
    readonly keepHourly?: number;
    readonly keepDaily?: number;
    readonly keepWeekly?: number;
    readonly keepMonthly?: number;
    readonly keepYearly?: number;
    /** Milliseconds, or a text such as `30d`, before the newest one of the project: what was made within them stays. */
    readonly keepWithin?: number | string;
    /** Change nothing: tell what would be removed. */
    readonly dryRun?: boolean;
    /** Free space also where no snapshot is listed beside content. */
    readonly force?: boolean;
}
export interface ExportSnapshotOptions extends NameOptions {
    /** The file, a folder to put it in, or `s3://bucket/key`; `.tar.zst` is faster. By default `<name>.snapshot.tar.gz` in the manager's folder. */
    readonly output?: string;
    /** From 1 (fast) to 9 (small). By default 6. */
    readonly compress?: number;
    /** Take along what volumes and captured bind mounts hold. Without it the bundle says what it lacks. */
    readonly includeVolumes?: boolean;
    /** One file (the default), or the same files in a plain folder. */
    readonly format?: 'file' | 'dir';
    /** Replace what is there. */
    readonly force?: boolean;
}
export interface ImportSnapshotOptions extends CallOptions {
    /** Another name than it had: `base`, `my-app/base`, or `@base` (global). */
    readonly name?: string;
    /** The project it goes to. */
    readonly project?: string;
    /** Replace a snapshot of this name. */
    readonly force?: boolean;
    /** Go on where the snapshot is for another platform than this one. */
    readonly allowPlatformMismatch?: boolean;
}
export interface TransferOptions extends NameOptions {
    /** Replace another snapshot of this name, and look anew at content that is on record. */
    readonly force?: boolean;
}
export interface TagSnapshotOptions extends NameOptions {
    /** Move the new name from another snapshot to this one. */
    readonly force?: boolean;
}
export interface RepairOptions extends CallOptions {
    /** Another repository that holds what is damaged or missing. */
    readonly from?: string;
}
