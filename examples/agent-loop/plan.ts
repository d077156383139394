/** What the agent wants to do next. */
export interface Step {
  readonly name: string;
  /** For `sh` in the container. */
  readonly command: string;
  /** It may leave the container broken. */
  readonly isRisky: boolean;
}

/* A model would think of these. */
const PLAN: readonly Step[] = [
  { name: 'install', command: 'mkdir -p /app; echo 1.0 > /app/version', isRisky: false },
  { name: 'upgrade in place', command: 'rm -rf /app; echo 2.0 > /app/version', isRisky: true },
];
const SECOND_TRY: Step = {
  name: 'upgrade beside',
  command: 'mkdir /next; echo 2.0 > /next/version; cp /next/version /app/version',
  isRisky: true,
};

/** undefined when all is done. After a failure the container is as it was before that step. */
export function nextStep(last: Step | undefined, failed: Step | undefined): Step | undefined {
  if (failed !== undefined) return failed === SECOND_TRY ? undefined : SECOND_TRY;
  if (last === undefined) return PLAN[0];
  return last === SECOND_TRY ? undefined : PLAN[PLAN.indexOf(last) + 1];
}
