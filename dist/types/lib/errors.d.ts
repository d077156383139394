import { type Text, type WriteOption } from './text/message.js';
/**
 * Errors are classified by what the caller can do about them. Each class has one stable code and one exit code (docs/errors.md).
 * The message states in one line what was attempted and what happened; `hint` is the next step to take.
 */
export interface ErrorFacts {
    /** The next step to take, as a sentence or a command line. */
    readonly hint?: Text | undefined;
    readonly cause?: unknown;
    /** Machine-readable details (`--json`), never secrets. */
    readonly fields?: Readonly<Record<string, string | number | boolean>>;
}
export declare abstract class SnapshotError extends Error {
    #private;
    abstract readonly code: ErrorCode;
    /** As for callers of the library; other interfaces use `written`. */
    readonly hint: string | undefined;
    readonly fields: Readonly<Record<string, string | number | boolean>>;
    constructor(message: Text, facts?: ErrorFacts);
    /** The message and the hint, for an error that replaces this one. */
    get texts(): {
        readonly message: Text;
        readonly hint: Text | undefined;
    };
    /** The message and the hint, with options as one interface writes them. */
    written(writeOption: WriteOption): {
        readonly message: string;
        readonly hint: string | undefined;
    };
}
/** An option, an input, a name or a file that the user can correct. */
export declare class InputError extends SnapshotError {
    readonly code = "ERR_INPUT";
}
/** The named object does not exist. */
export declare class NotFoundError extends SnapshotError {
    readonly code = "ERR_NOT_FOUND";
}
/** The name is taken. */
export declare class ExistsError extends SnapshotError {
    readonly code = "ERR_EXISTS";
}
/** Another writer changed the name first: the caller must read it again and decide again. */
export declare class ConflictError extends SnapshotError {
    readonly code = "ERR_CONFLICT";
}
/** Missing credentials or permissions. */
export declare class DeniedError extends SnapshotError {
    readonly code = "ERR_DENIED";
}
/** A service is temporarily unavailable. The only class that is retried. */
export declare class UnavailableError extends SnapshotError {
    readonly code = "ERR_UNAVAILABLE";
}
/** Bytes do not match their digest, size or format. Never downgraded to a warning. */
export declare class IntegrityError extends SnapshotError {
    readonly code = "ERR_INTEGRITY";
}
/** The feature, format version or platform cannot be used here. */
export declare class UnsupportedError extends SnapshotError {
    readonly code = "ERR_UNSUPPORTED";
}
/** A disk, a quota or a size limit is exhausted. */
export declare class ExhaustedError extends SnapshotError {
    readonly code = "ERR_EXHAUSTED";
}
/** Another program failed; the message includes its last lines. */
export declare class CommandError extends SnapshotError {
    readonly code = "ERR_COMMAND";
}
/** Ctrl-C, SIGTERM or a time limit. */
export declare class CancelledError extends SnapshotError {
    readonly code = "ERR_CANCELLED";
}
export type ErrorCode = keyof typeof EXIT_CODES;
/** Documented in docs/errors.md and never reused. 0 is success, 1 is a failed command or a bug in this program. */
export declare const EXIT_CODES: {
    readonly ERR_COMMAND: 1;
    readonly ERR_INPUT: 2;
    readonly ERR_NOT_FOUND: 10;
    readonly ERR_EXISTS: 11;
    readonly ERR_DENIED: 12;
    readonly ERR_UNAVAILABLE: 13;
    readonly ERR_INTEGRITY: 14;
    readonly ERR_UNSUPPORTED: 15;
    readonly ERR_EXHAUSTED: 16;
    readonly ERR_CONFLICT: 17;
    readonly ERR_CANCELLED: 130;
};
