import type { CallOptions } from './options.js';
export interface UnlockOptions extends CallOptions {
    /** Also processes that gave a sign of life: one that lives ends with ConflictError and changes nothing. */
    readonly force?: boolean;
}
export interface UnlockedRepository {
    /** Locks that no longer block other processes. */
    readonly stopped: readonly {
        /** For people: its number and its machine. */
        readonly process: string;
        readonly doing: string;
        /** Milliseconds since its last sign of life. */
        readonly quietMs: number;
    }[];
}
/** A restore of a Compose project that was interrupted (killed, a reboot). */
export interface InterruptedRestoreInfo {
    readonly project: string;
    /** As people write it. */
    readonly snapshot: string;
    /** ISO 8601. */
    readonly began: string;
    /** The next create or restore undoes `untouched` and finishes `runs`; a user has to decide about the others. */
    readonly finding: 'untouched' | 'runs' | 'started' | 'half' | 'unreadable';
    /** A sentence for each thing: containers, volumes, files. */
    readonly where: readonly string[];
}
export interface RecoverProjectOptions extends CallOptions {
    /** `finish` keeps what is new, `undo` puts back what was before. */
    readonly how: 'finish' | 'undo';
    /** Called with the present state before anything is changed. False ends the call with CancelledError. */
    readonly confirm?: (where: readonly string[]) => boolean | Promise<boolean>;
}
