import { processToken } from '../../lib/fs/process-token.ts';

/** Repository of the temporary names of images in transfer, until they are verified. */
export const STAGING = 'vm-snapshot-staging';

/** Label of containers that only vm-snapshot needs; its value is the token of the process that created the container. */
export const HELPER_LABEL = 'vm-snapshot.probe';

/** Returns a name that identifies its process, so that leftovers of a killed process can be distinguished from names in use. */
export function stagingRepository(): string {
  return `${STAGING}/${processToken()}`;
}
