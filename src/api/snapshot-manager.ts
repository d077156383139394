import { buildSnapshot, createSnapshot } from './create.ts';
import { cleanSnapshots, deleteDamagedSnapshot, deleteSnapshot, listSnapshots, setProtected, tagSnapshot } from './manage.ts';
import type {
  BuildSnapshotOptions,
  CallOptions,
  CleanSnapshotsOptions,
  CreateSnapshotOptions,
  DeleteSnapshotOptions,
  ExportSnapshotOptions,
  ImportSnapshotOptions,
  ListSnapshotsOptions,
  NameOptions,
  RepairOptions,
  RestoreSnapshotOptions,
  SnapshotManagerOptions,
  TagSnapshotOptions,
  TransferOptions,
} from './options.ts';
import { restoreSnapshot } from './restore.ts';
import type {
  BuiltSnapshot,
  CleanedSnapshots,
  CreatedSnapshot,
  DeletedSnapshot,
  ExportedSnapshot,
  FreedSpace,
  ImportedSnapshot,
  NamedSnapshot,
  Repaired,
  RepositoryStatistics,
  RestoredSnapshot,
  SnapshotInfo,
  SnapshotLike,
  TransferredSnapshot,
  ValidContainer,
  Verified,
} from './results.ts';
import { type CallContext, openSession, type Session } from './session.ts';
import { exportSnapshot, importSnapshot, pullSnapshot, pushSnapshot } from './transfer.ts';
import { interruptedRestores, recoverProject, unlockRepository } from './upkeep.ts';
import type { InterruptedRestoreInfo, RecoverProjectOptions, UnlockedRepository, UnlockOptions } from './upkeep-options.ts';
import {
  inspectSnapshot,
  repairRepository,
  statistics,
  validateContainer,
  verifyBundle,
  verifyRepository,
  verifySnapshot,
} from './verify.ts';

/**
 * Snapshots of one repository, as the command `vm snapshot` has them: the same verbs, names, defaults and errors (SnapshotError and its
 * classes). The repository is opened by the first call that needs it. Calls may run at once. Nothing is printed, nobody is asked.
 *
 * Disposing a manager stops the calls that are under way, waits for them, and closes what was opened: `await using manager = new SnapshotManager()`.
 * A call on a manager that is disposed throws InputError.
 */
export class SnapshotManager implements AsyncDisposable {
  readonly #session: Session;

  constructor(options: SnapshotManagerOptions = {}) {
    this.#session = openSession(options);
  }

  /**
   * Captures a container, an image, an archive or a Compose project. All or nothing. Throws ExistsError for a taken name unless `force`.
   * A trigger that the configuration does not list makes no snapshot: undefined. What somebody asks for without one is always made.
   */
  createSnapshot(options: CreateSnapshotOptions & { readonly trigger?: 'manual' }): Promise<CreatedSnapshot>;
  createSnapshot(options: CreateSnapshotOptions): Promise<CreatedSnapshot | undefined>;
  createSnapshot(options: CreateSnapshotOptions): Promise<CreatedSnapshot | undefined> {
    return this.#run(options, (at) => createSnapshot(options, at));
  }

  /** Builds a Dockerfile and captures the image. Throws CommandError with the builder's own last lines. */
  buildSnapshot(options: BuildSnapshotOptions): Promise<BuiltSnapshot> {
    return this.#run(options, (at) => buildSnapshot(options, at));
  }

  /** Newest first. A repository that was never written to is empty; one that `store` names must be there, else NotFoundError. */
  listSnapshots(options: ListSnapshotsOptions = {}): Promise<SnapshotInfo[]> {
    return this.#run(options, (at) => listSnapshots(options, at));
  }

  /** Throws NotFoundError, whose hint names what is spelt alike. */
  inspectSnapshot(snapshot: SnapshotLike, options: NameOptions = {}): Promise<SnapshotInfo> {
    return this.#run(options, (at) => inspectSnapshot({ ...options, snapshot }, at));
  }

  /**
   * Gives a snapshot to the Docker daemon. All or nothing: what was there before survives a failure. A container is restored as a new one;
   * a Compose project is replaced, once the new one runs and is healthy.
   */
  restoreSnapshot(snapshot: SnapshotLike, options: RestoreSnapshotOptions = {}): Promise<RestoredSnapshot> {
    return this.#run(options, (at) => restoreSnapshot({ ...options, snapshot }, at));
  }

  /** Removes a name, for ever, and what only it used. Throws NotFoundError; DeniedError for a protected one unless `force`. */
  deleteSnapshot(snapshot: SnapshotLike, options: DeleteSnapshotOptions = {}): Promise<DeletedSnapshot> {
    return this.#run(options, (at) => deleteSnapshot({ ...options, snapshot }, at));
  }

  /** Removes a name whose manifest is damaged, and what only it used. undefined, and nothing is done, where it is right or does not exist. */
  deleteDamagedSnapshot(snapshot: string, options: CallOptions = {}): Promise<FreedSpace | undefined> {
    return this.#run(options, (at) => deleteDamagedSnapshot({ ...options, snapshot }, at));
  }

  /** Removes what the rules do not keep, then what nothing uses. */
  cleanSnapshots(options: CleanSnapshotsOptions = {}): Promise<CleanedSnapshots> {
    return this.#run(options, (at) => cleanSnapshots(options, at));
  }

  /** From now on `cleanSnapshots` never removes it, and `deleteSnapshot` only with `force`. Idempotent. */
  protectSnapshot(snapshot: SnapshotLike, options: NameOptions = {}): Promise<NamedSnapshot> {
    return this.#run(options, (at) => setProtected({ ...options, snapshot, verb: 'protect' }, at));
  }

  /** Idempotent. */
  unprotectSnapshot(snapshot: SnapshotLike, options: NameOptions = {}): Promise<NamedSnapshot> {
    return this.#run(options, (at) => setProtected({ ...options, snapshot, verb: 'unprotect' }, at));
  }

  /** Gives a snapshot one more name. Throws ExistsError where another snapshot has it, unless `force`. Idempotent. */
  tagSnapshot(snapshot: SnapshotLike, name: string, options: TagSnapshotOptions = {}): Promise<NamedSnapshot> {
    return this.#run(options, (at) => tagSnapshot({ ...options, snapshot, to: name }, at));
  }

  /** Writes a snapshot to one portable file. Throws ExistsError for a file that is there unless `force`. */
  exportSnapshot(snapshot: SnapshotLike, options: ExportSnapshotOptions = {}): Promise<ExportedSnapshot> {
    return this.#run(options, (at) => exportSnapshot({ ...options, snapshot }, at));
  }

  /** Takes in a bundle: a file, a folder or `s3://bucket/key`. Every byte is checked before anything is visible; needs no Docker. */
  importSnapshot(path: string, options: ImportSnapshotOptions = {}): Promise<ImportedSnapshot> {
    return this.#run(options, (at) => importSnapshot({ ...options, path }, at));
  }

  /** Copies a snapshot to another repository, under the same name; only what is missing there travels. */
  pushSnapshot(snapshot: SnapshotLike, location: string, options: TransferOptions = {}): Promise<TransferredSnapshot> {
    return this.#run(options, (at) => pushSnapshot({ ...options, snapshot, to: location }, at));
  }

  /** Copies a snapshot from another repository, under the same name; only what is missing here travels. */
  pullSnapshot(snapshot: SnapshotLike, location: string, options: TransferOptions = {}): Promise<TransferredSnapshot> {
    return this.#run(options, (at) => pullSnapshot({ ...options, snapshot, from: location }, at));
  }

  /** Reads every byte of a snapshot and compares it with its digest. What is wrong is in the findings, and is no error. */
  verifySnapshot(snapshot: SnapshotLike, options: NameOptions = {}): Promise<Verified> {
    return this.#run(options, (at) => verifySnapshot({ ...options, snapshot }, at));
  }

  /** The same for every snapshot and every object of the repository. */
  verifyRepository(options: CallOptions = {}): Promise<Verified> {
    return this.#run(options, (at) => verifyRepository(at));
  }

  /** The same for a bundle, without importing it. */
  verifyBundle(path: string, options: CallOptions = {}): Promise<Verified> {
    return this.#run(options, (at) => verifyBundle(path, at));
  }

  /** Puts right what is damaged, as far as it can be. Throws ConflictError while somebody writes to a folder. */
  repairRepository(options: RepairOptions = {}): Promise<Repaired> {
    return this.#run(options, (at) => repairRepository(options, at));
  }

  /** Whether a container can be captured, and what of it. Throws NotFoundError, and ConflictError for a state in which it cannot. */
  validateContainer(container: string, options: CallOptions = {}): Promise<ValidContainer> {
    return this.#run(options, (at) => validateContainer(container, at));
  }

  /**
   * Gives up processes that were killed elsewhere and keep others out of a folder; with `force` also those that live. Throws ConflictError while
   * one lives, UnsupportedError for a store without locks. Idempotent.
   */
  unlockRepository(options: UnlockOptions = {}): Promise<UnlockedRepository> {
    return this.#run(options, (at) => unlockRepository(options, at));
  }

  /** Restores of Compose projects of the Docker daemon that were interrupted, with what is where. Changes nothing. */
  interruptedRestores(options: CallOptions = {}): Promise<readonly InterruptedRestoreInfo[]> {
    return this.#run(options, (at) => interruptedRestores(at));
  }

  /** Ends the interrupted restore of a Compose project. Throws NotFoundError where none waits, ConflictError where it cannot be put back. */
  recoverProject(project: string, options: RecoverProjectOptions): Promise<void> {
    return this.#run(options, (at) => recoverProject({ ...options, project }, at));
  }

  /** What the repository holds, and what that saves. */
  stats(options: CallOptions = {}): Promise<RepositoryStatistics> {
    return this.#run(options, (at) => statistics(at));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#session[Symbol.asyncDispose]();
  }

  #run<T>(options: CallOptions, work: (at: CallContext) => Promise<T>): Promise<T> {
    return this.#session.run(options, (c) => work({ session: this.#session, c }));
  }
}
