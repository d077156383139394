import { tokenState } from '../../lib/fs/process-token.ts';
import { STAGING } from '../shared/staging.ts';

/** References that we give: `vm-snapshot/<project>/<service>:<name>` for restored images. */
const OURS = 'vm-snapshot/';

/** Patterns of `docker image ls --filter reference=…` for all staging names, with and without our registry's address. */
export const STAGING_PATTERNS = [`${STAGING}/*`, `*/${STAGING}/*`];

export function isOurs(reference: string): boolean {
  return reference.startsWith(OURS) || isStaging(reference);
}

export function isStaging(reference: string): boolean {
  return ownerOf(reference) !== undefined;
}

/** The process that made the name is known to be gone. */
export function isAbandoned(reference: string): boolean {
  const owner = ownerOf(reference);
  return owner !== undefined && tokenState(owner) === 'dead';
}

function ownerOf(reference: string): string | undefined {
  return /(?:^|\/)vm-snapshot-staging\/([0-9a-f-]+)(?::[\w.-]+)?$/.exec(reference)?.[1];
}

/** For an image that was built without a name; the same key gives the same name, so that rebuilding leaves no old ones behind. */
export function buildName(key: string): string {
  return `${OURS}build:${key.slice(0, 16)}`;
}
