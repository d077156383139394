import type { Trigger } from '../manifest/triggers.ts';

/** Events that trigger a snapshot. */
export const SnapshotTrigger = {
  /** A request by the user; always creates a snapshot. */
  MANUAL: 'manual',
  RUN_START: 'run_start',
  RUN_END: 'run_end',
  BEFORE_ACTION: 'before_action',
  AFTER_ACTION: 'after_action',
  ON_ERROR: 'on_error',
  PERIODIC: 'periodic',
} as const satisfies Record<Uppercase<Trigger>, Trigger>;
export type SnapshotTrigger = Trigger;
