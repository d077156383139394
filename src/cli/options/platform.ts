import type { ConfirmPlatform } from '../../engine/catalog/types.ts';
import { UnsupportedError } from '../../lib/errors.ts';
import type { CommandContext } from '../command.ts';

/** Warns that a snapshot is for another platform, and asks whether to continue. */
export function platformQuestion(context: CommandContext, yes: boolean | undefined): ConfirmPlatform {
  return async (snapshot, host) => {
    const mismatch = `Snapshot built for ${snapshot}, current platform is ${host}`;
    await context.confirm('This may not work correctly. Continue?', {
      yes,
      warning: mismatch,
      refusal: new UnsupportedError(mismatch, {
        hint: 'This may not work correctly. Use --yes to continue anyway',
        fields: { snapshot, host },
      }),
    });
    return true;
  };
}
