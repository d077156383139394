import type { Snapshot } from '../engine/catalog/types.ts';
import { redactLocation } from '../lib/text/location.ts';
import { shellWord } from '../lib/text/shell-word.ts';
import { displayRef } from '../manifest/name.ts';
import type { CommandContext } from './command.ts';

/** ` --store <location>` for the next command where this one was given a location, so that both work in the same place; else empty. */
export function sameStore({ flags }: Pick<CommandContext, 'flags'>, location = flags.store): string {
  return location === undefined ? '' : ` --store ${shellWord(redactLocation(location))}`;
}

/** What to do with a snapshot that has arrived. The first machine of an image would have to wait until Docker has taken it in. */
export function useIt({ ref, manifest }: Pick<Snapshot, 'ref' | 'manifest'>, edge: Pick<CommandContext, 'flags'>): string {
  const what = manifest.kind === 'image' ? 'Put it into Docker, so that vm create and docker run begin at once, with' : 'Use it with';
  return `${what}: vm snapshot restore ${displayRef(ref)}${sameStore(edge)}`;
}
