import { InputError } from '../lib/errors.ts';
import type { SnapshotKind } from '../providers/kind.ts';
import { isSet, type Kinds, optionsOf, titlesOf } from './kinds.ts';

/**
 * Throws InputError for an option that is set but does not apply to this kind of snapshot. `formatOption` returns an option's name as the CLI, an
 * action or the API writes it.
 */
export function assertOptionsApply(
  options: object,
  kind: SnapshotKind,
  { kinds, formatOption }: { kinds: Kinds; formatOption: (id: string) => string },
): void {
  for (const option of optionsOf(kinds, ({ restoreOptions }) => restoreOptions)) {
    if (option.kinds.includes(kind) || !isSet(options, option)) continue;
    throw new InputError(`${formatOption(option.id)} applies to ${titlesOf(option.kinds)}, and this snapshot is ${kind.title}`, {
      hint: 'Leave it out',
    });
  }
}
