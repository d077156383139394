import type { Snapshot } from '../engine/catalog/types.ts';
import { redactLocation } from '../lib/text/location.ts';
import { shellWord } from '../lib/text/shell-word.ts';
import { displayRef } from '../manifest/name.ts';
import type { CommandContext } from './command.ts';

/**
 * Returns ` --store <location>` for the suggested next command if this one was given a location, so that both use the same repository; otherwise
 * empty text.
 */
export function sameStore({ flags }: Pick<CommandContext, 'flags'>, location = flags.store): string {
  return location === undefined ? '' : ` --store ${shellWord(redactLocation(location))}`;
}

/** Suggests how to use a new snapshot. `location` as for `sameStore`. */
export function restoreIt({ ref }: Pick<Snapshot, 'ref'>, context: Pick<CommandContext, 'flags'>, location?: string): string {
  return `Restore it with: vm snapshot restore ${displayRef(ref)}${sameStore(context, location)}`;
}
