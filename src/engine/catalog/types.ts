import type { Digest } from '../../lib/digest.ts';
import type { Manifest } from '../../manifest/schema.ts';
import type { Summary } from '../../manifest/summary.ts';
import type { Trigger } from '../../manifest/triggers.ts';
import type { Builder, BuildSpec } from '../../providers/build-types.ts';
import type { ImageTarget, Provider } from '../../providers/provider.ts';
import type { ImageRestoreOptions, RestoredImage } from '../../providers/restore-types.ts';
import type { RepairedObject, Repository, RepositoryStats, VerifyFinding, WriteStats } from '../../repository/repository.ts';
import type { Ref, Store } from '../../stores/store.ts';

/** A repository and the names in it: what every verb works on. */
export interface Catalog extends AsyncDisposable {
  readonly store: Store;
  readonly repository: Repository;
}

/** A name that may be pinned to the content it must have (`name@sha256:…`). */
export interface SnapshotName {
  readonly ref: Ref;
  readonly pin?: Digest;
}

export interface Snapshot<M = Manifest> {
  readonly ref: Ref;
  /** Names this snapshot's content, in every repository and bundle (`snapshotDigest`). */
  readonly digest: Digest;
  /** sha256 of what the name holds in this store, for moving or removing it. */
  readonly held?: Digest;
  readonly manifest: M;
  /** Told by `list` and `inspect`. */
  readonly isProtected?: boolean;
}

/** What a list tells of a snapshot. */
export type ListedSnapshot = Snapshot<Summary>;

export interface CreateRequest<Machine = ImageTarget> {
  readonly ref: Ref;
  readonly machine: Machine;
  readonly description: string;
  /** Replace a snapshot of this name. Without it a taken name throws ExistsError before anything is read. */
  readonly force: boolean;
  /** What it was made from, for people: an image reference, a Dockerfile, an archive's file name. */
  readonly from: string;
  /** The folder whose git facts are recorded. */
  readonly directory: string;
  readonly buildSeconds?: number;
  /** The moment at which it is made. Whoever has a configuration asks it first whether that moment makes a snapshot. */
  readonly trigger?: Trigger;
  /** Why it is made, in one line. */
  readonly context?: string;
  /** Of the run that it belongs to. */
  readonly runId?: string;
  /** For snapshots with a trigger. */
  readonly limits?: Limits;
}

/**
 * Which snapshots of a group stay, as restic's `forget` has it: each rule keeps the newest snapshot of each of the last so many hours, days,
 * weeks, months or years that have one. A snapshot that any rule keeps stays. Periods are those of UTC; a week begins on Monday (ISO 8601).
 * https://restic.readthedocs.io/en/stable/060_forget.html
 */
export interface KeepRules {
  /** The newest so many. 0 keeps none: nothing then holds back other rules from the last one. */
  readonly keepLast?: number | undefined;
  readonly keepHourly?: number | undefined;
  readonly keepDaily?: number | undefined;
  readonly keepWeekly?: number | undefined;
  readonly keepMonthly?: number | undefined;
  readonly keepYearly?: number | undefined;
  /** Milliseconds before the newest snapshot of the group: what was made within them. */
  readonly keepWithin?: number | undefined;
}

/**
 * How much may be there of snapshots that have a trigger; others neither count nor go. A create that cannot be within the limits, as
 * everything there is protected, is refused before anything is captured; room is made by removing the oldest once the new one is there.
 */
export interface Limits {
  /** Milliseconds; older ones go. */
  readonly maxAge?: number;
  /** Of one container (by name or by id), one project, or one image. */
  readonly maxPerMachine?: number;
  /** Of the same: those that no rule keeps go. */
  readonly keep?: KeepRules;
  readonly maxTotal?: number;
  /** Bytes that they take in the repository; what they share counts once. */
  readonly maxSize?: number;
}

export interface CreateResult extends Snapshot {
  readonly stats: WriteStats;
  readonly seconds: number;
  /** What went to keep the limits. */
  readonly removed?: readonly Snapshot[];
}

export interface BuildRequest extends Omit<CreateRequest, 'machine' | 'buildSeconds'> {
  readonly spec: BuildSpec;
}

export interface BuildResult extends CreateResult {
  readonly buildSeconds: number;
}

/** Asked when a snapshot's platform is not the host's: true goes on. The edge prints the warning and asks, or refuses. */
export type ConfirmPlatform = (snapshot: string, host: string) => Promise<boolean>;

/** What is restored, and how the provider shall do it. */
export type RestoreRequest<Wishes = ImageRestoreOptions> = Wishes & {
  readonly name: SnapshotName;
  /** What the name holds, where it was read a moment ago: then it is not read again. */
  readonly snapshot?: Snapshot;
  readonly confirmPlatform: ConfirmPlatform;
};

export interface RestoreResult<Restored = RestoredImage> extends Snapshot {
  readonly machine: Restored;
  /** Bytes handed to the provider. */
  readonly bytes: number;
  readonly seconds: number;
}

export interface ExportRequest {
  readonly name: SnapshotName;
  /** The file to write; its ending decides between gzip and zstd. */
  readonly output: string;
  /** `folder`: the same files in a plain folder at `output`. */
  readonly format?: 'folder';
  /** 1 (fast) to 9 (small). */
  readonly level: number;
  readonly force: boolean;
  /** Take along what volumes and bind mounts held. Without it a bundle has the rest, and says what is missing. */
  readonly includeVolumes?: boolean;
}

export interface ExportResult extends Snapshot {
  readonly path: string;
  /** Bytes of the file, and the sha256 of them; for a folder bytes of all files, and the sha256 of manifest.json. */
  readonly size: number;
  readonly sha256: string;
  /** Names of volumes and paths of bind mounts whose contents are not in it. */
  readonly leftOut: readonly string[];
  readonly seconds: number;
}

export interface ImportRequest {
  readonly path: string;
  /** Another name than the bundle's. */
  readonly name?: string;
  /** The project it goes to, as `parseRef` gives it. Without it what is of a project goes to that, and images to `global`. */
  readonly project?: string;
  readonly force: boolean;
  readonly confirmPlatform: ConfirmPlatform;
}

export interface ImportResult extends Snapshot {
  readonly stats: WriteStats;
  readonly seconds: number;
}

/** Two repositories: the one at hand, and the one that a location names. */
export interface RepositoryPair {
  readonly catalog: Catalog;
  readonly remote: Catalog;
}

export interface TransferRequest {
  readonly name: SnapshotName;
  /** Replace another snapshot of this name; and look anew at content that is on record there. */
  readonly force: boolean;
}

export interface TransferResult extends Snapshot {
  /** False when the very snapshot had the name there already. */
  readonly changed: boolean;
  /** `bytesRead`: of the whole snapshot; `bytesStored`: what travelled. */
  readonly stats: WriteStats;
  readonly seconds: number;
}

export interface TagRequest {
  readonly name: SnapshotName;
  readonly to: Ref;
  /** Move the new name from another snapshot. */
  readonly force: boolean;
}

export interface TagResult extends Snapshot {
  /** False when the new name held the snapshot already. */
  readonly changed: boolean;
}

export interface VerifyResult {
  readonly findings: readonly VerifyFinding[];
  readonly snapshots: number;
  readonly bytes: number;
  readonly seconds: number;
}

export interface RepairResult extends VerifyResult {
  /** What was damaged, and what was done about it. */
  readonly repaired: readonly RepairedObject[];
}

export interface Stats extends RepositoryStats {
  readonly location: string;
  readonly snapshots: number;
  /** What the snapshots would take without de-duplication and compression. */
  readonly logicalBytes: number;
  /** Sorted by name. */
  readonly containers: readonly ContainerStats[];
}

/** Snapshots of one container. */
export interface ContainerStats {
  readonly name: string;
  readonly snapshots: number;
  readonly logicalBytes: number;
  /** When the first and the last of them were made: UTC, ISO 8601. */
  readonly oldest: string;
  readonly newest: string;
}

export interface CaptureContext<Machine = ImageTarget, Wishes = ImageRestoreOptions, Restored = RestoredImage> {
  readonly catalog: Catalog;
  readonly provider: Provider<Machine, Wishes, Restored>;
}

export interface Builders extends CaptureContext {
  readonly provider: Provider & Builder;
}
