import type { ConfirmPlatform } from '../engine/catalog/types.ts';
import type { Context } from '../lib/context.ts';
import { UnsupportedError } from '../lib/errors.ts';

/** Refuses a snapshot of another platform with `hint`, or accepts it with a warning if the caller allows it. */
export function platformPolicy(allowed: boolean | undefined, { hint, log }: { hint: string } & Pick<Context, 'log'>): ConfirmPlatform {
  return async (snapshot, host) => {
    const mismatch = `Snapshot built for ${snapshot}, current platform is ${host}`;
    if (allowed !== true) throw new UnsupportedError(mismatch, { hint, fields: { snapshot, host } });
    log.warn(`${mismatch}. This may not work correctly.`);
    return true;
  };
}
