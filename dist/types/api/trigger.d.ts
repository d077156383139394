import type { Trigger } from '../manifest/triggers.js';
/** The moments at which snapshots are made. */
export declare const SnapshotTrigger: {
    /** Somebody asks for it: always makes one. */
    readonly MANUAL: 'manual';
    readonly RUN_START: 'run_start';
    readonly RUN_END: 'run_end';
    readonly BEFORE_ACTION: 'before_action';
    readonly AFTER_ACTION: 'after_action';
    readonly ON_ERROR: 'on_error';
    readonly PERIODIC: 'periodic';
};
export type SnapshotTrigger = Trigger;
