import { redactLocation } from '../lib/location.ts';
import { shellWord } from '../lib/shell-word.ts';
import type { Edge } from './edge.ts';

/** ` --store <location>` for the next command where this one was given a location, so that both work in the same place; else empty. */
export function sameStore({ flags }: Pick<Edge, 'flags'>, location = flags.store): string {
  return location === undefined ? '' : ` --store ${shellWord(redactLocation(location))}`;
}
