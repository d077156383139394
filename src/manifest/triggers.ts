/** The events that trigger a snapshot. `manual`: a user requested it. `periodic`: `vm snapshot watch` created it. */
export const SNAPSHOT_TRIGGERS = ['manual', 'run_start', 'run_end', 'before_action', 'after_action', 'on_error', 'periodic'] as const;
export type Trigger = (typeof SNAPSHOT_TRIGGERS)[number];
