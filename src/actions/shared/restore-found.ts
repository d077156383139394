import { platformPolicy } from '../../app/platform-policy.ts';
import type { Found } from '../../engine/catalog/find.ts';
import type { Catalog, RestoreResult } from '../../engine/catalog/types.ts';
import { formatSeconds } from '../../lib/text/durations.ts';
import { displayRef } from '../../manifest/name.ts';
import type { ActionContext } from '../runtime/action.ts';
import type { Inputs } from '../runtime/inputs.ts';

/** Hint for a platform mismatch, because a job cannot prompt a user. */
export const MISMATCH_HINT = "Use a runner of that platform, or set 'allow-platform-mismatch: true' to try anyway";

/** Inputs that describe how to restore an image; shared by the main action and `restore`. */
export const RESTORE_INPUTS = ['allow-platform-mismatch', 'foreign-tags', 'via', 'force', 'auto-skip'] as const;

type Given = Inputs<{ required: []; optional: readonly ('tags' | (typeof RESTORE_INPUTS)[number])[] }>;

/** Restores the image of a snapshot into Docker. Returns undefined with `auto-skip` if restoring took longer before than rebuilding. */
export async function restoreFound(
  found: Found,
  given: Given,
  { catalog, job }: { catalog: Catalog; job: ActionContext },
): Promise<RestoreResult | undefined> {
  const { tags, via, force, 'auto-skip': autoSkip } = given;
  if (autoSkip) {
    const worth = await job.product.readTiming(found, catalog, job);
    if (worth.buildSeconds === undefined)
      job.log.info(`${displayRef(found.ref)} has no recorded build time: 'auto-skip' has nothing to compare`);
    if (!worth.isWorthwhile) {
      const [restored, built] = [worth.restoreSeconds, worth.buildSeconds].map((seconds) => formatSeconds(seconds ?? 0));
      job.log.info(`${displayRef(found.ref)} is not restored: an earlier restore took ${restored}, but a build takes ${built} (auto-skip)`);
      return undefined;
    }
  }
  const request = { ...requestFor(found, given, job), ...(tags.length > 0 && { tags }), foreignTags: given['foreign-tags'], force, via };
  const provider = await job.product.openDocker();
  const restored = await job.product.restore(request, { catalog, provider }, job);
  if (autoSkip && restored.machine.changed) {
    await job.product.recordTiming(found, restored.seconds, { store: catalog.store, c: job });
  }
  return restored;
}

/** Returns the part of the request that is common to all kinds of snapshots. */
export function requestFor(found: Found, given: Pick<Given, 'allow-platform-mismatch'>, job: ActionContext) {
  const name = { ref: found.ref, pin: found.digest };
  return {
    name,
    snapshot: found,
    confirmPlatform: platformPolicy(given['allow-platform-mismatch'], { hint: MISMATCH_HINT, log: job.log }),
  };
}
