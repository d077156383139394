import { type Text, type WriteOption, write } from './text/message.ts';

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

export abstract class SnapshotError extends Error {
  abstract readonly code: ErrorCode;
  /** As for callers of the library; other interfaces use `written`. */
  readonly hint: string | undefined;
  readonly fields: Readonly<Record<string, string | number | boolean>>;
  readonly #texts: { readonly message: Text; readonly hint: Text | undefined };

  constructor(message: Text, facts: ErrorFacts = {}) {
    super(String(message), facts.cause === undefined ? undefined : { cause: facts.cause });
    this.name = new.target.name;
    this.#texts = { message, hint: facts.hint };
    this.hint = facts.hint === undefined ? undefined : String(facts.hint);
    this.fields = facts.fields ?? {};
  }

  /** The message and the hint, for an error that replaces this one. */
  get texts(): { readonly message: Text; readonly hint: Text | undefined } {
    return this.#texts;
  }

  /** The message and the hint, with options as one interface writes them. */
  written(writeOption: WriteOption): { readonly message: string; readonly hint: string | undefined } {
    const { message, hint } = this.#texts;
    return { message: write(message, writeOption), hint: hint === undefined ? undefined : write(hint, writeOption) };
  }
}

/** An option, an input, a name or a file that the user can correct. */
export class InputError extends SnapshotError {
  readonly code = 'ERR_INPUT';
}
/** The named object does not exist. */
export class NotFoundError extends SnapshotError {
  readonly code = 'ERR_NOT_FOUND';
}
/** The name is taken. */
export class ExistsError extends SnapshotError {
  readonly code = 'ERR_EXISTS';
}
/** Another writer changed the name first: the caller must read it again and decide again. */
export class ConflictError extends SnapshotError {
  readonly code = 'ERR_CONFLICT';
}
/** Missing credentials or permissions. */
export class DeniedError extends SnapshotError {
  readonly code = 'ERR_DENIED';
}
/** A service is temporarily unavailable. The only class that is retried. */
export class UnavailableError extends SnapshotError {
  readonly code = 'ERR_UNAVAILABLE';
}
/** Bytes do not match their digest, size or format. Never downgraded to a warning. */
export class IntegrityError extends SnapshotError {
  readonly code = 'ERR_INTEGRITY';
}
/** The feature, format version or platform cannot be used here. */
export class UnsupportedError extends SnapshotError {
  readonly code = 'ERR_UNSUPPORTED';
}
/** A disk, a quota or a size limit is exhausted. */
export class ExhaustedError extends SnapshotError {
  readonly code = 'ERR_EXHAUSTED';
}
/** Another program failed; the message includes its last lines. */
export class CommandError extends SnapshotError {
  readonly code = 'ERR_COMMAND';
}
/** Ctrl-C, SIGTERM or a time limit. */
export class CancelledError extends SnapshotError {
  readonly code = 'ERR_CANCELLED';
}

export type ErrorCode = keyof typeof EXIT_CODES;

/** Documented in docs/errors.md and never reused. 0 is success, 1 is a failed command or a bug in this program. */
export const EXIT_CODES = {
  ERR_COMMAND: 1,
  ERR_INPUT: 2,
  ERR_NOT_FOUND: 10,
  ERR_EXISTS: 11,
  ERR_DENIED: 12,
  ERR_UNAVAILABLE: 13,
  ERR_INTEGRITY: 14,
  ERR_UNSUPPORTED: 15,
  ERR_EXHAUSTED: 16,
  ERR_CONFLICT: 17,
  ERR_CANCELLED: 130,
} as const;
