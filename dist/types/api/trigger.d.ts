import type { Trigger } from '../manifest/triggers.js';
/** Events that trigger a snapshot. */
export declare const SnapshotTrigger: {
    /** A request by the user; always creates a snapshot. */
    readonly MANUAL: 'manual';
    readonly RUN_START: 'run_start';
    readonly RUN_END: 'run_end';
    readonly BEFORE_ACTION: 'before_action';
    readonly AFTER_ACTION: 'after_action';
    readonly ON_ERROR: 'on_error';
    readonly PERIODIC: 'periodic';
};
export type SnapshotTrigger = Trigger;
