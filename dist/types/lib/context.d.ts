/** What every long call gets: the way to stop it, and where it tells how it is getting on. */
export interface Context {
    readonly signal: AbortSignal;
    readonly log: Log;
    readonly progress: Progress;
}
export interface Log {
    /** Details for somebody who looks for a fault. */
    debug(message: string): void;
    info(message: string): void;
    /** Something was not done, or not as asked. */
    warn(message: string): void;
}
export interface Progress {
    /**
     * `total` in bytes; unknown totals show what is done and the rate. Tasks may overlap. `waiting` says what happens while no bytes move
     * (`Docker unpacks`), where it is known.
     */
    start(label: string, total?: number, waiting?: () => string | undefined): ProgressTask;
}
export interface ProgressTask {
    add(bytes: number): void;
    /** Ends the task; idempotent. */
    done(): void;
}
/** Says nothing and never stops: for tests and for callers of the library. */
export declare function quietContext(signal?: AbortSignal): Context;
