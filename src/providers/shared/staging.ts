import { processToken } from '../../lib/fs/process-token.ts';

/** Images that are on their way have a name in this repository until they are known to be the right ones. */
export const STAGING = 'vm-snapshot-staging';

/** On containers that only we need; its value is the token of the process that made it. */
export const HELPER_LABEL = 'vm-snapshot.probe';

/** A name that tells who needs it, so that what a killed process left can be told from what is in use. */
export function stagingRepository(): string {
  return `${STAGING}/${processToken()}`;
}
