import type { CleanSnapshotsOptions } from './clean-options.js';
import type { BuildSnapshotOptions, CallOptions, CreateSnapshotOptions, DeleteSnapshotOptions, ExportSnapshotOptions, ImportSnapshotOptions, ListSnapshotsOptions, NameOptions, RepairOptions, RestoreSnapshotOptions, SnapshotManagerOptions, TagSnapshotOptions, TransferOptions } from './options.js';
import type { BuiltSnapshot, CleanedSnapshots, CreatedSnapshot, DeletedSnapshot, ExportedSnapshot, FreedSpace, ImportedSnapshot, NamedSnapshot, Repaired, RepositoryStatistics, RestoredSnapshot, SnapshotInfo, SnapshotLike, TransferredSnapshot, ValidContainer, Verified } from './results.js';
import type { InterruptedRestoreInfo, RecoverProjectOptions, UnlockedRepository, UnlockOptions } from './upkeep-options.js';
/**
 * Manages the snapshots of one repository, with the same operations, names, defaults and errors (SnapshotError and its classes) as the command
 * `vm snapshot`. The first call that needs the repository opens it. Calls may run concurrently. Nothing is printed, and no questions are asked.
 *
 * Disposing a manager cancels the calls in progress, waits for them, and closes its resources: `await using manager = new SnapshotManager()`. A call
 * on a disposed manager throws InputError.
 */
export declare class SnapshotManager implements AsyncDisposable {
    #private;
    constructor(options?: SnapshotManagerOptions);
    /**
     * Captures a container, an image, an archive or a Compose project. All or nothing. Throws ExistsError for a taken name unless `force`. Returns
     * undefined without creating a snapshot if the configuration does not list the trigger. A call without a trigger always creates one.
     */
    createSnapshot(options: CreateSnapshotOptions & {
        readonly trigger?: 'manual';
    }): Promise<CreatedSnapshot>;
    createSnapshot(options: CreateSnapshotOptions): Promise<CreatedSnapshot | undefined>;
    /** Builds a Dockerfile and captures the image. Throws CommandError with the last lines of the builder's output. */
    buildSnapshot(options: BuildSnapshotOptions): Promise<BuiltSnapshot>;
    /**
     * Lists snapshots, newest first. Returns an empty list for a repository that was never written to; throws NotFoundError if `store` names one that
     * does not exist.
     */
    listSnapshots(options?: ListSnapshotsOptions): Promise<SnapshotInfo[]>;
    /** Throws NotFoundError with a hint that suggests similar names. */
    inspectSnapshot(snapshot: SnapshotLike, options?: NameOptions): Promise<SnapshotInfo>;
    /**
     * Restores a snapshot into the Docker daemon. All or nothing: a failure leaves everything as it was. A container is restored as a new one; a
     * Compose project is replaced once the new one is running and healthy.
     */
    restoreSnapshot(snapshot: SnapshotLike, options?: RestoreSnapshotOptions): Promise<RestoredSnapshot>;
    /** Deletes a name permanently, with the data that only it uses. Throws NotFoundError, or DeniedError for a protected snapshot unless `force`. */
    deleteSnapshot(snapshot: SnapshotLike, options?: DeleteSnapshotOptions): Promise<DeletedSnapshot>;
    /**
     * Deletes a name whose manifest is damaged, with the data that only it uses. Returns undefined and does nothing if the manifest is valid or the
     * name does not exist.
     */
    deleteDamagedSnapshot(snapshot: string, options?: CallOptions): Promise<FreedSpace | undefined>;
    /** Removes the snapshots that the rules do not keep, then unreferenced data. */
    cleanSnapshots(options?: CleanSnapshotsOptions): Promise<CleanedSnapshots>;
    /** Protects a snapshot: `cleanSnapshots` never removes it, and `deleteSnapshot` only with `force`. Idempotent. */
    protectSnapshot(snapshot: SnapshotLike, options?: NameOptions): Promise<NamedSnapshot>;
    /** Idempotent. */
    unprotectSnapshot(snapshot: SnapshotLike, options?: NameOptions): Promise<NamedSnapshot>;
    /** Adds a name to a snapshot. Throws ExistsError if another snapshot has that name, unless `force`. Idempotent. */
    tagSnapshot(snapshot: SnapshotLike, name: string, options?: TagSnapshotOptions): Promise<NamedSnapshot>;
    /** Writes a snapshot to one portable file. Throws ExistsError if the file exists, unless `force`. */
    exportSnapshot(snapshot: SnapshotLike, options?: ExportSnapshotOptions): Promise<ExportedSnapshot>;
    /** Imports a bundle: a file, a folder or `s3://bucket/key`. Checks every byte before anything becomes visible. Does not require Docker. */
    importSnapshot(path: string, options?: ImportSnapshotOptions): Promise<ImportedSnapshot>;
    /** Copies a snapshot to another repository, under the same name. Transfers only content missing there. */
    pushSnapshot(snapshot: SnapshotLike, location: string, options?: TransferOptions): Promise<TransferredSnapshot>;
    /** Copies a snapshot from another repository, under the same name. Transfers only content missing here. */
    pullSnapshot(snapshot: SnapshotLike, location: string, options?: TransferOptions): Promise<TransferredSnapshot>;
    /** Reads every byte of a snapshot and compares it with its digest. Damage is returned in `findings`, not thrown. */
    verifySnapshot(snapshot: SnapshotLike, options?: NameOptions): Promise<Verified>;
    /** Verifies every snapshot and every object of the repository, like `verifySnapshot`. */
    verifyRepository(options?: CallOptions): Promise<Verified>;
    /** Verifies a bundle without importing it, like `verifySnapshot`. */
    verifyBundle(path: string, options?: CallOptions): Promise<Verified>;
    /** Repairs damage as far as possible. Throws ConflictError while another process writes to a repository in a folder. */
    repairRepository(options?: RepairOptions): Promise<Repaired>;
    /**
     * Checks whether a container can be captured, and which parts of it. Throws NotFoundError, or ConflictError for a state that prevents a capture.
     */
    validateContainer(container: string, options?: CallOptions): Promise<ValidContainer>;
    /**
     * Removes the locks of processes that were killed elsewhere and still block a repository in a folder; with `force` also those of live processes.
     * Without `force`, throws ConflictError while one of them lives. Throws UnsupportedError for a store without locks. Idempotent.
     */
    unlockRepository(options?: UnlockOptions): Promise<UnlockedRepository>;
    /** Returns the interrupted restores of Compose projects on the Docker daemon, with the state of each. Changes nothing. */
    interruptedRestores(options?: CallOptions): Promise<readonly InterruptedRestoreInfo[]>;
    /**
     * Completes or undoes the interrupted restore of a Compose project. Throws NotFoundError if the project has none, ConflictError if it cannot be
     * undone.
     */
    recoverProject(project: string, options: RecoverProjectOptions): Promise<void>;
    /** Returns the contents of the repository and the space that it saves. */
    stats(options?: CallOptions): Promise<RepositoryStatistics>;
    [Symbol.asyncDispose](): Promise<void>;
}
