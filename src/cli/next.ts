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

/** Suggests how to use a new snapshot. Restoring an image into Docker first saves the first machine from waiting for it. */
export function useIt({ ref, manifest }: Pick<Snapshot, 'ref' | 'manifest'>, edge: Pick<CommandContext, 'flags'>): string {
  const what = manifest.kind === 'image' ? 'Load it into Docker with' : 'Use it with';
  return `${what}: vm snapshot restore ${displayRef(ref)}${sameStore(edge)}`;
}
