/** The moments at which snapshots are made. `manual`: somebody asked for it. `periodic`: `vm snapshot watch` did. */
export declare const SNAPSHOT_TRIGGERS: readonly ['manual', 'run_start', 'run_end', 'before_action', 'after_action', 'on_error', 'periodic'];
export type Trigger = (typeof SNAPSHOT_TRIGGERS)[number];
