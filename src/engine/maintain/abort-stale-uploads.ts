import type { Context } from '../../lib/context.ts';
import { DeniedError, UnsupportedError } from '../../lib/errors.ts';
import { canCleanUploads } from '../../stores/abilities.ts';
import type { Store } from '../../stores/store.ts';

/** Longer than any upload takes. */
const UPLOAD_MS = 7 * 24 * 60 * 60 * 1000;

/** Aborts uploads of writers that died. No snapshot depends on them, so missing permissions are not an error. */
export async function abortStaleUploads(store: Store, c: Context): Promise<void> {
  if (!canCleanUploads(store)) return;
  try {
    const found = await store.abortStaleUploads({ minAgeMs: UPLOAD_MS, signal: c.signal });
    if (found > 0) c.log.info(`Aborted ${found === 1 ? 'one upload' : `${found} uploads`} not finished for a week`);
  } catch (error) {
    if (!(error instanceof DeniedError || error instanceof UnsupportedError)) throw error;
    c.log.debug(`cannot look for unfinished uploads: ${error.message}`);
  }
}
