import type { Text } from './text/message.js';
/** Passed to every long-running call: how to cancel it, and where it reports progress. */
export interface Context {
    readonly signal: AbortSignal;
    readonly log: Log;
    readonly progress: Progress;
}
export interface Log {
    /** Details for debugging. */
    debug: (message: Text) => void;
    info: (message: Text) => void;
    /** Reports a step that was skipped or was not done as requested. */
    warn: (message: Text) => void;
}
export interface Progress {
    /**
     * Starts a task. `total` is in bytes; without it, the bytes done and the rate are shown. Tasks may overlap. `waiting` describes what happens while
     * no bytes move (`Docker unpacks`), if known.
     */
    start(label: string, total?: number, waiting?: () => string | undefined): ProgressTask;
}
export interface ProgressTask {
    add(bytes: number): void;
    /** Ends the task. Idempotent. */
    done(): void;
}
/** Returns a context that logs nothing and is never canceled by default: for tests and for callers of the library. */
export declare function quietContext(signal?: AbortSignal): Context;
