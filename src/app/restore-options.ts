import { InputError } from '../lib/errors.ts';
import type { Kind } from '../manifest/schema.ts';

/** The kind of snapshot that a wish says something about; the others say something about every kind. */
const KIND_OF = {
  as: 'compose',
  keepPrevious: 'compose',
  bindMounts: 'compose',
  waitTimeout: 'compose',
  noWait: 'compose',
  tags: 'image',
  via: 'image',
  containerName: 'container',
  preserveNetworks: 'container',
} as const satisfies Record<string, Kind>;

export type RestoreOption = keyof typeof KIND_OF;

/** `spell`: how an edge writes a wish. Throws InputError for one that was given and says nothing about this kind of snapshot. */
export function assertOptionsApply(
  given: Readonly<Partial<Record<RestoreOption, boolean>>>,
  kind: Kind,
  spell: (wish: RestoreOption) => string,
): void {
  for (const [wish, of] of Object.entries(KIND_OF) as [RestoreOption, Kind][]) {
    if (!given[wish] || of === kind) continue;
    throw new InputError(`${spell(wish)} is for snapshots of kind ${of}, and this one is of kind ${kind}`, { hint: 'Leave it out' });
  }
}
