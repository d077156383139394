import type { Digest } from '../../lib/digest.ts';
import type { Manifest } from '../../manifest/schema.ts';
import type { Summary } from '../../manifest/summary.ts';
import type { Trigger } from '../../manifest/triggers.ts';
import type { Builder, BuildSpec } from '../../providers/build-types.ts';
import type { SnapshotKind } from '../../providers/kind.ts';
import type { ImageTarget, Provider } from '../../providers/provider.ts';
import type { ImageRestoreOptions, RestoredImage } from '../../providers/restore-types.ts';
import type { RepairedObject, Repository, RepositoryStats, VerifyFinding, WriteStats } from '../../repository/repository.ts';
import type { Ref, Store } from '../../stores/store.ts';

/** A repository and its snapshot names, on which every operation works. */
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
  /** Identifies this snapshot's content in every repository and bundle (`snapshotDigest`). */
  readonly digest: Digest;
  /** sha256 of the manifest bytes that the name has in this store, for moving or removing the name. */
  readonly held?: Digest;
  readonly manifest: M;
  /** Set by `list` and `inspect`. */
  readonly isProtected?: boolean;
}

/** A snapshot as returned by a list. */
export type ListedSnapshot = Snapshot<Summary>;

export interface CreateRequest<Target = ImageTarget> {
  readonly ref: Ref;
  readonly target: Target;
  readonly description: string;
  /** Replace an existing snapshot of this name. Without it a taken name throws ExistsError before anything is read. */
  readonly force: boolean;
  /** Human-readable source: an image reference, a Dockerfile, an archive's file name. */
  readonly from: string;
  /** Folder whose git facts are recorded. */
  readonly directory: string;
  readonly buildSeconds?: number;
  /** Event that triggered this snapshot. Callers check the configuration first (`isTriggerEnabled`). */
  readonly trigger?: Trigger;
  /** Reason for the snapshot, in one line. */
  readonly context?: string;
  /** Id of the run that the snapshot belongs to. */
  readonly runId?: string;
  /** Applied only to a snapshot with a trigger. */
  readonly limits?: Limits;
}

/**
 * Rules that keep snapshots of a group, as in restic's `forget`: each rule keeps the newest snapshot of each of the last N hours, days, weeks, months
 * or years that have one. A snapshot that any rule keeps is not removed. Periods are in UTC; a week begins on Monday (ISO 8601).
 * https://restic.readthedocs.io/en/stable/060_forget.html
 */
export interface KeepRules {
  /** Keeps the newest N. 0 keeps none, and allows other rules to remove even the last snapshot of the group. */
  readonly keepLast?: number | undefined;
  readonly keepHourly?: number | undefined;
  readonly keepDaily?: number | undefined;
  readonly keepWeekly?: number | undefined;
  readonly keepMonthly?: number | undefined;
  readonly keepYearly?: number | undefined;
  /** Keeps snapshots created less than this many milliseconds before the newest snapshot of the group. */
  readonly keepWithin?: number | undefined;
}

/**
 * Retention limits for snapshots with a trigger. Snapshots without a trigger are neither counted nor removed. If protected snapshots alone use up a
 * limit, create fails: before anything is captured for a count, before the snapshot gets its name for `maxSize`. Otherwise the oldest snapshots are
 * removed once the new one exists.
 */
export interface Limits {
  /** Milliseconds; older snapshots are removed. */
  readonly maxAge?: number;
  /** Maximum for one container (by name or by id), one project, or one image. */
  readonly maxPerMachine?: number;
  /** For the same target: snapshots that no rule keeps are removed. */
  readonly keep?: KeepRules;
  readonly maxTotal?: number;
  /** Bytes that these snapshots use in the repository; shared content counts once. */
  readonly maxSize?: number;
}

export interface CreateResult extends Snapshot {
  readonly stats: WriteStats;
  readonly seconds: number;
  /** Snapshots that were removed to stay within the limits. */
  readonly removed?: readonly Snapshot[];
}

export interface BuildRequest extends Omit<CreateRequest, 'target' | 'buildSeconds'> {
  readonly spec: BuildSpec;
}

export interface BuildResult extends CreateResult {
  readonly buildSeconds: number;
}

/** Called if a snapshot's platform is not the host's; true continues. The CLI, action or API prints the warning and asks, or refuses. */
export type ConfirmPlatform = (snapshot: string, host: string) => Promise<boolean>;

/** Snapshot to restore, with the options of the provider. */
export type RestoreRequest<Wishes = ImageRestoreOptions> = Wishes & {
  readonly name: SnapshotName;
  /** Snapshot of that name, if the caller has just read it: it is then not read again. */
  readonly snapshot?: Snapshot;
  readonly confirmPlatform: ConfirmPlatform;
};

export interface RestoreResult<Restored = RestoredImage> extends Snapshot {
  readonly restored: Restored;
  /** Bytes passed to the provider. */
  readonly bytes: number;
  readonly seconds: number;
}

export interface ExportRequest {
  readonly name: SnapshotName;
  /** File to write; its extension selects gzip or zstd. */
  readonly output: string;
  /** `folder`: write the same files to a plain folder at `output`. */
  readonly format?: 'folder';
  /** 1 (fast) to 9 (small). */
  readonly level: number;
  readonly force: boolean;
  /** Include the data of volumes and bind mounts. Without it a bundle contains everything else, and lists the missing data. */
  readonly includeVolumes?: boolean;
}

export interface ExportResult extends Snapshot {
  readonly path: string;
  /** Size of the file in bytes, and its sha256; for a folder the size of all files, and the sha256 of manifest.json. */
  readonly size: number;
  readonly sha256: string;
  /** Names of volumes and paths of bind mounts whose data is not included. */
  readonly leftOut: readonly string[];
  readonly seconds: number;
}

export interface ImportRequest {
  readonly path: string;
  /** Replaces the bundle's own name. */
  readonly name?: string;
  /**
   * Target project, as returned by `parseRef`. Without it a snapshot that belongs to a project is imported into that project, and an image into
   * `global`.
   */
  readonly project?: string;
  readonly force: boolean;
  readonly confirmPlatform: ConfirmPlatform;
}

export interface ImportResult extends Snapshot {
  readonly stats: WriteStats;
  readonly seconds: number;
}

/** Two repositories: the current one, and the one that a location names. */
export interface RepositoryPair {
  readonly catalog: Catalog;
  readonly remote: Catalog;
}

export interface TransferRequest {
  readonly name: SnapshotName;
  /** Replace another snapshot of this name, and check content again that is already recorded in the target repository. */
  readonly force: boolean;
}

export interface TransferResult extends Snapshot {
  /** False if the name already had the same snapshot there. */
  readonly changed: boolean;
  /** `bytesRead`: size of the whole snapshot; `bytesStored`: bytes that were transferred. */
  readonly stats: WriteStats;
  readonly seconds: number;
}

export interface TagRequest {
  readonly name: SnapshotName;
  readonly to: Ref;
  /** Move the new name if it has another snapshot. */
  readonly force: boolean;
}

export interface TagResult extends Snapshot {
  /** False if the new name already had the snapshot. */
  readonly changed: boolean;
}

export interface VerifyResult {
  readonly findings: readonly VerifyFinding[];
  readonly snapshots: number;
  readonly bytes: number;
  readonly seconds: number;
}

export interface RepairResult extends VerifyResult {
  /** Damaged objects, and how each was repaired. */
  readonly repaired: readonly RepairedObject[];
}

export interface Stats extends RepositoryStats {
  readonly location: string;
  readonly snapshots: number;
  /** Bytes that the snapshots would use without deduplication and compression. */
  readonly logicalBytes: number;
  /** Sorted by name. */
  readonly containers: readonly ContainerStats[];
}

/** Totals of the snapshots of one container. */
export interface ContainerStats {
  readonly name: string;
  readonly snapshots: number;
  readonly logicalBytes: number;
  /** Creation times of the first and the last snapshot: UTC, ISO 8601. */
  readonly oldest: string;
  readonly newest: string;
}

export interface CaptureContext<Machine = ImageTarget, Wishes = ImageRestoreOptions, Restored = RestoredImage> {
  readonly catalog: Catalog;
  readonly provider: Provider<Machine, Wishes, Restored>;
  /** Compares targets for the limits of `create`. Default: targets are the same if their sources are. */
  readonly kind?: TargetRules;
}

export type TargetRules = Pick<SnapshotKind, 'name' | 'targetText' | 'isSameTarget'>;

export interface Builders extends CaptureContext {
  readonly provider: Provider & Builder;
}
