/* The public API: `import { SnapshotManager } from 'vm-snapshot'`. docs/api.md */

export type { Log } from '../lib/context.ts';
export type { Digest } from '../lib/digest.ts';
export {
  CancelledError,
  CommandError,
  ConflictError,
  DeniedError,
  type ErrorCode,
  EXIT_CODES,
  ExhaustedError,
  ExistsError,
  InputError,
  IntegrityError,
  NotFoundError,
  SnapshotError,
  UnavailableError,
  UnsupportedError,
} from '../lib/errors.ts';
export type { Replaced, RestoredContainer, RestoredImage, RestoredProject } from '../providers/restore-types.ts';
export type * from './clean-options.ts';
export {
  buildSnapshot,
  cleanSnapshots,
  createSnapshot,
  deleteDamagedSnapshot,
  deleteSnapshot,
  exportSnapshot,
  importSnapshot,
  inspectSnapshot,
  interruptedRestores,
  listSnapshots,
  protectSnapshot,
  pullSnapshot,
  pushSnapshot,
  recoverProject,
  repairRepository,
  restoreSnapshot,
  stats,
  tagSnapshot,
  unlockRepository,
  unprotectSnapshot,
  validateContainer,
  verifyBundle,
  verifyRepository,
  verifySnapshot,
} from './one-shot.ts';
export type * from './options.ts';
export type * from './results.ts';
export { SnapshotManager } from './snapshot-manager.ts';
export { SnapshotTrigger } from './trigger.ts';
export type * from './upkeep-options.ts';
