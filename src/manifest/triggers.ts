/** The moments at which snapshots are made. `manual`: somebody asked for it. `periodic`: `vm snapshot watch` did. */
export const SNAPSHOT_TRIGGERS = ['manual', 'run_start', 'run_end', 'before_action', 'after_action', 'on_error', 'periodic'] as const;
export type Trigger = (typeof SNAPSHOT_TRIGGERS)[number];
