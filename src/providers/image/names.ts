import { tokenState } from '../../lib/fs/process-token.ts';
import { STAGING } from '../shared/staging.ts';

/** Prefix of references created by vm-snapshot: `vm-snapshot/<project>/<service>:<name>` for restored images. */
const OURS = 'vm-snapshot/';

/** Patterns of `docker image ls --filter reference=…` for all staging names, with and without the address of the loopback registry. */
export const STAGING_PATTERNS = [`${STAGING}/*`, `*/${STAGING}/*`];

/** True for a reference created by vm-snapshot, restored or staging. */
export function isOurs(reference: string): boolean {
  return reference.startsWith(OURS) || isStaging(reference);
}

export function isStaging(reference: string): boolean {
  return ownerOf(reference) !== undefined;
}

/** True if the process that created the name is known to have ended. */
export function isAbandoned(reference: string): boolean {
  const owner = ownerOf(reference);
  return owner !== undefined && tokenState(owner) === 'dead';
}

function ownerOf(reference: string): string | undefined {
  return /(?:^|\/)vm-snapshot-staging\/([0-9a-f-]+)(?::[\w.-]+)?$/.exec(reference)?.[1];
}

/** Returns the name for an image that is built without a tag. The same key returns the same name, so that a rebuild leaves no old names behind. */
export function buildName(key: string): string {
  return `${OURS}build:${key.slice(0, 16)}`;
}
