export type { Log } from '../lib/context.js';
export type { Digest } from '../lib/digest.js';
export { CancelledError, CommandError, ConflictError, DeniedError, type ErrorCode, EXIT_CODES, ExhaustedError, ExistsError, InputError, IntegrityError, NotFoundError, SnapshotError, UnavailableError, UnsupportedError, } from '../lib/errors.js';
export type { Replaced, RestoredContainer, RestoredMachine as RestoredImage, RestoredProject } from '../providers/wishes.js';
export { buildSnapshot, cleanSnapshots, createSnapshot, deleteSnapshot, exportSnapshot, importSnapshot, inspectSnapshot, listSnapshots, protectSnapshot, pullSnapshot, pushSnapshot, repairRepository, restoreSnapshot, stats, tagSnapshot, unprotectSnapshot, validateContainer, verifyBundle, verifyRepository, verifySnapshot, } from './one-shot.js';
export type * from './options.js';
export type * from './results.js';
export { SnapshotManager } from './snapshot-manager.js';
export { SnapshotTrigger } from './trigger.js';
