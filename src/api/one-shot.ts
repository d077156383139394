import type { CleanSnapshotsOptions } from './clean-options.ts';
import type {
  BuildSnapshotOptions,
  CallOptions,
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
import { SnapshotManager } from './snapshot-manager.ts';
import type { InterruptedRestoreInfo, RecoverProjectOptions, UnlockedRepository, UnlockOptions } from './upkeep-options.ts';

/* Each method of SnapshotManager as a function for a single call. It also accepts the manager's options, and closes everything when it ends. */

type WithManagerOptions<O> = O & SnapshotManagerOptions;

export function createSnapshot(
  options: WithManagerOptions<CreateSnapshotOptions & { readonly trigger?: 'manual' }>,
): Promise<CreatedSnapshot>;
export function createSnapshot(options: WithManagerOptions<CreateSnapshotOptions>): Promise<CreatedSnapshot | undefined>;
export function createSnapshot(options: WithManagerOptions<CreateSnapshotOptions>): Promise<CreatedSnapshot | undefined> {
  return once(options, (manager) => manager.createSnapshot(options));
}

export function buildSnapshot(options: WithManagerOptions<BuildSnapshotOptions>): Promise<BuiltSnapshot> {
  return once(options, (manager) => manager.buildSnapshot(options));
}

export function listSnapshots(options: WithManagerOptions<ListSnapshotsOptions> = {}): Promise<SnapshotInfo[]> {
  return once(options, (manager) => manager.listSnapshots(options));
}

export function inspectSnapshot(snapshot: SnapshotLike, options: WithManagerOptions<NameOptions> = {}): Promise<SnapshotInfo> {
  return once(options, (manager) => manager.inspectSnapshot(snapshot, options));
}

export function restoreSnapshot(
  snapshot: SnapshotLike,
  options: WithManagerOptions<RestoreSnapshotOptions> = {},
): Promise<RestoredSnapshot> {
  return once(options, (manager) => manager.restoreSnapshot(snapshot, options));
}

export function deleteSnapshot(snapshot: SnapshotLike, options: WithManagerOptions<DeleteSnapshotOptions> = {}): Promise<DeletedSnapshot> {
  return once(options, (manager) => manager.deleteSnapshot(snapshot, options));
}

export function deleteDamagedSnapshot(snapshot: string, options: WithManagerOptions<CallOptions> = {}): Promise<FreedSpace | undefined> {
  return once(options, (manager) => manager.deleteDamagedSnapshot(snapshot, options));
}

export function cleanSnapshots(options: WithManagerOptions<CleanSnapshotsOptions> = {}): Promise<CleanedSnapshots> {
  return once(options, (manager) => manager.cleanSnapshots(options));
}

export function protectSnapshot(snapshot: SnapshotLike, options: WithManagerOptions<NameOptions> = {}): Promise<NamedSnapshot> {
  return once(options, (manager) => manager.protectSnapshot(snapshot, options));
}

export function unprotectSnapshot(snapshot: SnapshotLike, options: WithManagerOptions<NameOptions> = {}): Promise<NamedSnapshot> {
  return once(options, (manager) => manager.unprotectSnapshot(snapshot, options));
}

export function tagSnapshot(
  snapshot: SnapshotLike,
  name: string,
  options: WithManagerOptions<TagSnapshotOptions> = {},
): Promise<NamedSnapshot> {
  return once(options, (manager) => manager.tagSnapshot(snapshot, name, options));
}

export function exportSnapshot(snapshot: SnapshotLike, options: WithManagerOptions<ExportSnapshotOptions> = {}): Promise<ExportedSnapshot> {
  return once(options, (manager) => manager.exportSnapshot(snapshot, options));
}

export function importSnapshot(path: string, options: WithManagerOptions<ImportSnapshotOptions> = {}): Promise<ImportedSnapshot> {
  return once(options, (manager) => manager.importSnapshot(path, options));
}

export function pushSnapshot(
  snapshot: SnapshotLike,
  location: string,
  options: WithManagerOptions<TransferOptions> = {},
): Promise<TransferredSnapshot> {
  return once(options, (manager) => manager.pushSnapshot(snapshot, location, options));
}

export function pullSnapshot(
  snapshot: SnapshotLike,
  location: string,
  options: WithManagerOptions<TransferOptions> = {},
): Promise<TransferredSnapshot> {
  return once(options, (manager) => manager.pullSnapshot(snapshot, location, options));
}

export function verifySnapshot(snapshot: SnapshotLike, options: WithManagerOptions<NameOptions> = {}): Promise<Verified> {
  return once(options, (manager) => manager.verifySnapshot(snapshot, options));
}

export function verifyRepository(options: WithManagerOptions<CallOptions> = {}): Promise<Verified> {
  return once(options, (manager) => manager.verifyRepository(options));
}

export function verifyBundle(path: string, options: WithManagerOptions<CallOptions> = {}): Promise<Verified> {
  return once(options, (manager) => manager.verifyBundle(path, options));
}

export function repairRepository(options: WithManagerOptions<RepairOptions> = {}): Promise<Repaired> {
  return once(options, (manager) => manager.repairRepository(options));
}

export function validateContainer(container: string, options: WithManagerOptions<CallOptions> = {}): Promise<ValidContainer> {
  return once(options, (manager) => manager.validateContainer(container, options));
}

export function unlockRepository(options: WithManagerOptions<UnlockOptions> = {}): Promise<UnlockedRepository> {
  return once(options, (manager) => manager.unlockRepository(options));
}

export function interruptedRestores(options: WithManagerOptions<CallOptions> = {}): Promise<readonly InterruptedRestoreInfo[]> {
  return once(options, (manager) => manager.interruptedRestores(options));
}

export function recoverProject(project: string, options: WithManagerOptions<RecoverProjectOptions>): Promise<void> {
  return once(options, (manager) => manager.recoverProject(project, options));
}

export function stats(options: WithManagerOptions<CallOptions> = {}): Promise<RepositoryStatistics> {
  return once(options, (manager) => manager.stats(options));
}

async function once<T>(options: SnapshotManagerOptions, work: (manager: SnapshotManager) => Promise<T>): Promise<T> {
  await using manager = new SnapshotManager(options);
  return await work(manager);
}
