/**
 * Errors are classes by what the caller can do about them. Each class has one stable code and one exit code (docs/errors.md).
 * A message says in one line what was attempted and what happened; `hint` is the next thing to do.
 */
export interface ErrorFacts {
    /** The next thing to do, as a sentence or a command line. */
    readonly hint?: string;
    readonly cause?: unknown;
    /** Facts for machines (`--json`), never secrets. */
    readonly fields?: Readonly<Record<string, string | number | boolean>>;
}
export declare abstract class SnapshotError extends Error {
    abstract readonly code: ErrorCode;
    readonly hint: string | undefined;
    readonly fields: Readonly<Record<string, string | number | boolean>>;
    constructor(message: string, facts?: ErrorFacts);
}
/** A flag, an input, a name or a file that the user can correct. */
export declare class InputError extends SnapshotError {
    readonly code = "ERR_INPUT";
}
/** What was named is not there. */
export declare class NotFoundError extends SnapshotError {
    readonly code = "ERR_NOT_FOUND";
}
/** The name is taken. */
export declare class ExistsError extends SnapshotError {
    readonly code = "ERR_EXISTS";
}
/** Somebody else moved the name first: read it again and decide anew. */
export declare class ConflictError extends SnapshotError {
    readonly code = "ERR_CONFLICT";
}
/** Credentials or permissions do not suffice. */
export declare class DeniedError extends SnapshotError {
    readonly code = "ERR_DENIED";
}
/** A service does not answer at the moment; the only class that is worth a retry. */
export declare class UnavailableError extends SnapshotError {
    readonly code = "ERR_UNAVAILABLE";
}
/** Bytes are not what their digest, size or format says. Never downgraded to a warning. */
export declare class IntegrityError extends SnapshotError {
    readonly code = "ERR_INTEGRITY";
}
/** The feature, format version or platform cannot be used here. */
export declare class UnsupportedError extends SnapshotError {
    readonly code = "ERR_UNSUPPORTED";
}
/** Disk, quota or a size limit is used up. */
export declare class ExhaustedError extends SnapshotError {
    readonly code = "ERR_EXHAUSTED";
}
/** Another program failed; the message carries its last lines. */
export declare class CommandError extends SnapshotError {
    readonly code = "ERR_COMMAND";
}
/** Ctrl-C, SIGTERM or a time limit. */
export declare class CancelledError extends SnapshotError {
    readonly code = "ERR_CANCELLED";
}
export type ErrorCode = keyof typeof EXIT_CODES;
/** Documented in docs/errors.md and never reused. 0 is success, 1 is a failed command or a bug of ours. */
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
