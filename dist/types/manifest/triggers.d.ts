/** The events that trigger a snapshot. `manual`: a user requested it. `periodic`: `vm snapshot watch` created it. */
export declare const SNAPSHOT_TRIGGERS: readonly ['manual', 'run_start', 'run_end', 'before_action', 'after_action', 'on_error', 'periodic'];
export type Trigger = (typeof SNAPSHOT_TRIGGERS)[number];
