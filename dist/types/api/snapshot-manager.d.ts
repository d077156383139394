import type { BuildSnapshotOptions, CallOptions, CleanSnapshotsOptions, CreateSnapshotOptions, DeleteSnapshotOptions, ExportSnapshotOptions, ImportSnapshotOptions, ListSnapshotsOptions, NameOptions, RepairOptions, RestoreSnapshotOptions, SnapshotManagerOptions, TagSnapshotOptions, TransferOptions } from './options.js';
import type { BuiltSnapshot, CleanedSnapshots, CreatedSnapshot, DeletedSnapshot, ExportedSnapshot, FreedSpace, ImportedSnapshot, NamedSnapshot, Repaired, RepositoryStatistics, RestoredSnapshot, SnapshotInfo, SnapshotLike, TransferredSnapshot, ValidContainer, Verified } from './results.js';
import type { InterruptedRestoreInfo, RecoverProjectOptions, UnlockedRepository, UnlockOptions } from './upkeep-options.js';
/**
 * Snapshots of one repository, as the command `vm snapshot` has them: the same verbs, names, defaults and errors (SnapshotError and its
 * classes). The repository is opened by the first call that needs it. Calls may run at once. Nothing is printed, nobody is asked.
 *
 * Disposing a manager stops the calls that are under way, waits for them, and closes what was opened: `await using manager = new SnapshotManager()`.
 * A call on a manager that is disposed throws InputError.
 */
export declare class SnapshotManager implements AsyncDisposable {
    #private;
    constructor(options?: SnapshotManagerOptions);
    /**
     * Captures a container, an image, an archive or a Compose project. All or nothing. Throws ExistsError for a taken name unless `force`.
     * A trigger that the configuration does not list makes no snapshot: undefined. What somebody asks for without one is always made.
     */
    createSnapshot(options: CreateSnapshotOptions & {
        readonly trigger?: 'manual';
    }): Promise<CreatedSnapshot>;
    createSnapshot(options: CreateSnapshotOptions): Promise<CreatedSnapshot | undefined>;
    /** Builds a Dockerfile and captures the image. Throws CommandError with the builder's own last lines. */
    buildSnapshot(options: BuildSnapshotOptions): Promise<BuiltSnapshot>;
    /** Newest first. A repository that was never written to is empty; one that `store` names must be there, else NotFoundError. */
    listSnapshots(options?: ListSnapshotsOptions): Promise<SnapshotInfo[]>;
    /** Throws NotFoundError, whose hint names what is spelt alike. */
    inspectSnapshot(snapshot: SnapshotLike, options?: NameOptions): Promise<SnapshotInfo>;
    /**
     * Gives a snapshot to the Docker daemon. All or nothing: what was there before survives a failure. A container is restored as a new one;
     * a Compose project is replaced, once the new one runs and is healthy.
     */
    restoreSnapshot(snapshot: SnapshotLike, options?: RestoreSnapshotOptions): Promise<RestoredSnapshot>;
    /** Removes a name, for ever, and what only it used. Throws NotFoundError; DeniedError for a protected one unless `force`. */
    deleteSnapshot(snapshot: SnapshotLike, options?: DeleteSnapshotOptions): Promise<DeletedSnapshot>;
    /** Removes a name whose manifest is damaged, and what only it used. undefined, and nothing is done, where it is right or does not exist. */
    deleteDamagedSnapshot(snapshot: string, options?: CallOptions): Promise<FreedSpace | undefined>;
    /** Removes what the rules do not keep, then what nothing uses. */
    cleanSnapshots(options?: CleanSnapshotsOptions): Promise<CleanedSnapshots>;
    /** From now on `cleanSnapshots` never removes it, and `deleteSnapshot` only with `force`. Idempotent. */
    protectSnapshot(snapshot: SnapshotLike, options?: NameOptions): Promise<NamedSnapshot>;
    /** Idempotent. */
    unprotectSnapshot(snapshot: SnapshotLike, options?: NameOptions): Promise<NamedSnapshot>;
    /** Gives a snapshot one more name. Throws ExistsError where another snapshot has it, unless `force`. Idempotent. */
    tagSnapshot(snapshot: SnapshotLike, name: string, options?: TagSnapshotOptions): Promise<NamedSnapshot>;
    /** Writes a snapshot to one portable file. Throws ExistsError for a file that is there unless `force`. */
    exportSnapshot(snapshot: SnapshotLike, options?: ExportSnapshotOptions): Promise<ExportedSnapshot>;
    /** Takes in a bundle: a file, a folder or `s3://bucket/key`. Every byte is checked before anything is visible; needs no Docker. */
    importSnapshot(path: string, options?: ImportSnapshotOptions): Promise<ImportedSnapshot>;
    /** Copies a snapshot to another repository, under the same name; only what is missing there travels. */
    pushSnapshot(snapshot: SnapshotLike, location: string, options?: TransferOptions): Promise<TransferredSnapshot>;
    /** Copies a snapshot from another repository, under the same name; only what is missing here travels. */
    pullSnapshot(snapshot: SnapshotLike, location: string, options?: TransferOptions): Promise<TransferredSnapshot>;
    /** Reads every byte of a snapshot and compares it with its digest. What is wrong is in the findings, and is no error. */
    verifySnapshot(snapshot: SnapshotLike, options?: NameOptions): Promise<Verified>;
    /** The same for every snapshot and every object of the repository. */
    verifyRepository(options?: CallOptions): Promise<Verified>;
    /** The same for a bundle, without importing it. */
    verifyBundle(path: string, options?: CallOptions): Promise<Verified>;
    /** Puts right what is damaged, as far as it can be. Throws ConflictError while somebody writes to a folder. */
    repairRepository(options?: RepairOptions): Promise<Repaired>;
    /** Whether a container can be captured, and what of it. Throws NotFoundError, and ConflictError for a state in which it cannot. */
    validateContainer(container: string, options?: CallOptions): Promise<ValidContainer>;
    /**
     * Gives up processes that were killed elsewhere and keep others out of a folder; with `force` also those that live. Throws ConflictError while
     * one lives, UnsupportedError for a store without locks. Idempotent.
     */
    unlockRepository(options?: UnlockOptions): Promise<UnlockedRepository>;
    /** Restores of Compose projects of the Docker daemon that were interrupted, with what is where. Changes nothing. */
    interruptedRestores(options?: CallOptions): Promise<readonly InterruptedRestoreInfo[]>;
    /** Ends the interrupted restore of a Compose project. Throws NotFoundError where none waits, ConflictError where it cannot be put back. */
    recoverProject(project: string, options: RecoverProjectOptions): Promise<void>;
    /** What the repository holds, and what that saves. */
    stats(options?: CallOptions): Promise<RepositoryStatistics>;
    [Symbol.asyncDispose](): Promise<void>;
}
