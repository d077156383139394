import type { CallOptions } from './options.ts';

export interface UnlockOptions extends CallOptions {
  /** Also remove the locks of processes that recently gave a sign of life. Such a process then ends with ConflictError and changes nothing more. */
  readonly force?: boolean;
}

export interface UnlockedRepository {
  /** Locks that no longer block other processes. */
  readonly stopped: readonly {
    /** Human-readable: its process ID and its host. */
    readonly process: string;
    readonly doing: string;
    /** Milliseconds since its last sign of life. */
    readonly quietMs: number;
  }[];
}

/** A restore of a Compose project that was interrupted (killed, or by a reboot). */
export interface InterruptedRestoreInfo {
  readonly project: string;
  /** The snapshot's name as users write it. */
  readonly snapshot: string;
  /** ISO 8601. */
  readonly began: string;
  /** The next create or restore undoes `untouched` and finishes `runs`; the user has to decide about the others. */
  readonly finding: 'untouched' | 'runs' | 'started' | 'half' | 'unreadable';
  /** One sentence for each resource: containers, volumes, files. */
  readonly where: readonly string[];
}

export interface RecoverProjectOptions extends CallOptions {
  /** `finish` keeps the new state, `undo` restores the old one. */
  readonly how: 'finish' | 'undo';
  /** Called with the current state before anything is changed. Returning false ends the call with CancelledError. */
  readonly confirm?: (where: readonly string[]) => boolean | Promise<boolean>;
}
