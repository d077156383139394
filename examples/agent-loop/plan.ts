/** The next step of the agent. */
export interface Step {
  readonly name: string;
  /** Command for `sh` in the container. */
  readonly command: string;
  /** Whether the step may break the container. */
  readonly isRisky: boolean;
}

/* A model would generate these steps. */
const PLAN: readonly Step[] = [
  { name: 'install', command: 'mkdir -p /app; echo 1.0 > /app/version', isRisky: false },
  { name: 'upgrade in place', command: 'rm -rf /app; echo 2.0 > /app/version', isRisky: true },
];
const SECOND_TRY: Step = {
  name: 'upgrade beside',
  command: 'mkdir /next; echo 2.0 > /next/version; cp /next/version /app/version',
  isRisky: true,
};

/** Returns the next step, or undefined at the end. After a failure, the container has been rolled back to its state before that step. */
export function nextStep(last: Step | undefined, failed: Step | undefined): Step | undefined {
  if (failed !== undefined) return failed === SECOND_TRY ? undefined : SECOND_TRY;
  if (last === undefined) return PLAN[0];
  return last === SECOND_TRY ? undefined : PLAN[PLAN.indexOf(last) + 1];
}
