import type { ConfirmPlatform } from '../../engine/catalog/types.ts';
import { UnsupportedError } from '../../lib/errors.ts';
import type { ActionContext } from '../runtime/action.ts';

/** Nobody can be asked in a job: a snapshot of another platform is refused, or taken with a warning where the workflow says so. */
export function platformPolicy(allowed: boolean, { log }: Pick<ActionContext, 'log'>): ConfirmPlatform {
  return async (snapshot, host) => {
    const mismatch = `Snapshot built for ${snapshot}, current platform is ${host}`;
    if (!allowed)
      throw new UnsupportedError(mismatch, { hint: "Use a runner of that platform, or set 'allow-platform-mismatch: true' to try anyway" });
    log.warn(`${mismatch}. This may not work correctly.`);
    return true;
  };
}
